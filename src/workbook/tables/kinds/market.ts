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

function isThere({ cell, column }: FormulaSheet): string {
  return `SUMPRODUCT(--EXACT(${column("markets", "key")},${cell("key")}))>0`;
}

function isNoError({ cell }: FormulaSheet): string {
  return `${cell("key")}<>";;"`;
}

function isSame(name: string, other: string): boolean {
  return segmentKey(name) === segmentKey(other);
}
