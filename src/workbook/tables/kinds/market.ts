import type { Scope } from "../../../domain/plan";
import { segmentKey, trimmed } from "../../../domain/scope/scope";
import type { FormulaSheet } from "../../table/formulaSheet";
import type { Kind, ReadContext } from "../../table/kind";
import type { RowReader } from "../../table/rowReader";
import { isBlank, isOneOf, nameKey } from "../../table/sheetFormula";
import { allSegmentsWords, isAllSegments } from "../words";

/** Key of all markets together. No market can be called so. */
export const allKey = ";all;";

/** The name of one market. A row of such a table has a step "key" (nameKey) that markets are matched with. */
export const market: Kind<string> = {
  name: "market",
  lacking: "",
  read: (reader, key) => reader.text(key) || undefined,
  reportLacking: (reader, key) => reader.report(key, "unknown-segment", "", ""),
  write: (name) => name.trim() || null,
  holds: (_, sheet) => [isThere(sheet), isNoError(sheet)],
  renamed: (name, from, to) => (isSame(name, from) && name !== to ? to : undefined),
};

/** The name of one market, or the word for all of them. */
export const oneScope: Kind<Scope> = {
  name: "one-scope",
  lacking: [],
  read: (reader, key) => {
    const name = reader.text(key);
    if (isAllSegments(name)) return "all";
    return name === "" ? undefined : [name];
  },
  reportLacking: (reader, key) => reader.report(key, "empty"),
  write: (scope, { language }) => (scope === "all" ? allSegmentsWords[language] : scope.join("; ")),
  holds: (_, sheet) => [`OR(${sheet.cell("key")}="${allKey}",${isThere(sheet)})`, isNoError(sheet)],
  renamed: (scope, from, to) =>
    scope === "all" || !scope.some((name) => isSame(name, from) && name !== to)
      ? undefined
      : scope.map((name) => (isSame(name, from) ? to : name)),
};

/** The same, of a row that may be about none: its step "key" is ";;" then. */
export const optionalScope: Kind<Scope> = {
  ...oneScope,
  holds: (cell, sheet) => [`OR(${isBlank(cell)},AND(${isNoError(sheet)},OR(${sheet.cell("key")}="${allKey}",${isThere(sheet)})))`],
};

/** Markets by name, with semicolons between them, or the word for all of them. */
export const scope: Kind<Scope> = {
  ...oneScope,
  name: "scope",
  read: readScope,
};

/** So many markets a row can name: each has a hidden column that the sheet counts with (`scopeParts`). */
export const mostNamed = 8;

/** The same, of a row that the sheet's formulas match by each of its names. */
export const severalScope: Kind<Scope> = {
  ...scope,
  name: "several-scope",
  read: (reader, key, context) => {
    const names = readScope(reader, key, context);
    if (names === undefined || names === "all" || names.length <= mostNamed) return names;
    return reader.report(key, "scope-too-wide", reader.text(key), String(mostNamed));
  },
  holds: (_, sheet) => [
    `OR(${sheet.cell("key")}="${allKey}",AND(${isNamed(sheet)},${sheet.cell("named")}<=${mostNamed}))`,
    isNoError(sheet),
  ],
};

/** A name twice, or nothing between two semicolons, is unclear, and a name that no market has is reported. */
function readScope(reader: RowReader, key: string, { segments }: ReadContext): Scope | undefined {
  const text = reader.text(key);
  if (text === "") return undefined;
  if (isAllSegments(text)) return "all";
  const names = text.split(";").map(trimmed);
  const keys = names.map(segmentKey);
  if (new Set(keys).size < keys.length || keys.includes("")) return reader.report(key, "scope-unclear", text);
  for (const name of names) if (!segments.has(segmentKey(name))) reader.report(key, "unknown-segment", text, name);
  return names;
}

/** What a row's scope is matched with; for the step "key". */
export function scopeKey(cell: string): string {
  return `IFERROR(IF(${isOneOf(cell, Object.values(allSegmentsWords))},"${allKey}",${nameKey(cell)}),";;")`;
}

/** What a row of several names is matched with: ";bikes;e-bikes;". For the step "key". */
export function severalKey(cell: string): string {
  const names = `SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(${cell})),"; ",";")," ;",";")`;
  return `IFERROR(IF(${isOneOf(cell, Object.values(allSegmentsWords))},"${allKey}",IF(${isBlank(cell)},";;",";"&${names}&";")),";;")`;
}

/** How many names it has; 0: all markets, or none. For the step "named". */
export function namedIn(key: string): string {
  return `IF(OR(${key}="${allKey}",${key}=";;"),0,LEN(${key})-LEN(SUBSTITUTE(${key},";",""))-1)`;
}

/** The steps that hold each name of a row by itself, ";bikes;"; ";", which is in every scope, where there are fewer. */
export const scopeParts = Array.from({ length: mostNamed }, (_, index) => index + 1);

/** Longer names are not told apart. */
const longestName = 250;

export function partKey(key: string, named: string, part: number): string {
  return `IF(${named}>=${part},";"&TRIM(MID(SUBSTITUTE(${key},";",REPT(" ",${longestName})),${part * longestName},${longestName}))&";",";")`;
}

/** 1 for each row of Hypotheses whose markets all lie in the target's scope. */
export function isInsideScope({ cell, column }: FormulaSheet): string {
  const inside = scopeParts.map((part) => `ISNUMBER(FIND(${column("hypotheses", `part${part}`)},${cell("scopeKey")}))`);
  return `(${column("hypotheses", "named")}>0)*${inside.join("*")}`;
}

function isNamed({ cell, column }: FormulaSheet): string {
  const keys = column("markets", "key");
  return `SUMPRODUCT(ISNUMBER(FIND(${keys},${cell("key")}))*(LEN(${keys})-1))+1=LEN(${cell("key")})`;
}

function isThere({ cell, column }: FormulaSheet): string {
  return `SUMPRODUCT(--EXACT(${column("markets", "key")},${cell("key")}))>0`;
}

function isNoError({ cell }: FormulaSheet): string {
  return `${cell("key")}<>";;"`;
}

function isSame(name: string, other: string): boolean {
  return segmentKey(name) === segmentKey(other);
}
