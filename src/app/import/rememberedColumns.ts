import { languageOfTables } from "../../workbook/tables/foundTable";
import { marketInputs } from "../../workbook/tables/markets/marketInputs";
import { headersOf } from "../../workbook/tables/tables";
import type { Check } from "../check/check";
import type { ImportField } from "./headerWords";
import type { ColumnCorrection, MarketPreview, RememberedColumns } from "./marketPreview";
import { headerKey } from "./previewColumns";
import { languages, type Language } from "../../workbook/language";
import { wordsFor } from "../../wording/catalogues";

/** The oldest are forgotten beyond this: a cell holds 32,767 characters, and nobody reads a long line. */
const most = 40;

const leftOut = "–";

/**
 * What people said of their columns, for everybody who opens the workbook: one line of words in our Settings table, such as
 * "maat → Market potential ×1000 | groei → Market growth, 3 = 3 % | opm → –". What cannot be read in it counts for nothing.
 */
export function readRemembered(line: string | undefined): RememberedColumns {
  const entries = (line ?? "").split(" | ").flatMap((entry): readonly (readonly [string, ColumnCorrection])[] => {
    const [, header, said] = /^(.+?) → (.+)$/.exec(entry.trim()) ?? [];
    const correction = said === undefined ? undefined : readSaid(said);
    return header === undefined || correction === undefined ? [] : [[headerKey(header), correction]];
  });
  return Object.fromEntries(entries);
}

export function writeRemembered(columns: RememberedColumns, language: Language): string {
  return Object.entries(columns)
    .filter(([header]) => header !== "" && !header.includes("|") && !header.includes("→"))
    .slice(-most)
    .map(([header, { field, scale = 1, percent }]) => {
      if (field === undefined || field === null) return `${header} → ${leftOut}`;
      return `${header} → ${nameOf(field, language)}${scale === 1 ? "" : ` ×${scale}`}${percent === undefined ? "" : percentWords[percent]}`;
    })
    .join(" | ");
}

/** The line as it is to be once this range was taken over; undefined: nothing new was said. */
export function columnsToRemember(
  { settings, tables }: Check,
  { columns, settings: { columns: corrections = {} } }: MarketPreview,
  language: Language,
): string | undefined {
  const said = columns.flatMap(({ column, header }): readonly (readonly [string, ColumnCorrection])[] => {
    const correction = corrections[column];
    return correction === undefined || headerKey(header) === "" ? [] : [[headerKey(header), correction]];
  });
  if (said.length === 0) return undefined;
  const now = new Map(said);
  const before = Object.entries(readRemembered(settings.importColumns)).filter(([header]) => !now.has(header));
  const line = writeRemembered(Object.fromEntries([...before, ...now]), languageOfTables(tables.found, language));
  return line === (settings.importColumns ?? "") ? undefined : line;
}

const percentWords = { whole: ", 3 = 3 %", fraction: ", 0.03 = 3 %" } as const;

function readSaid(said: string): ColumnCorrection | undefined {
  if (said === leftOut) return { field: null };
  const [, name = "", factor, whole] = /^(.+?)(?: ×(\d+))?(?:, (3|0\.03) = 3 %)?$/.exec(said) ?? [];
  const field = fieldNamed(name);
  if (field === undefined) return undefined;
  return {
    field,
    ...(factor !== undefined && { scale: Number(factor) }),
    ...(whole !== undefined && { percent: whole === "3" ? "whole" : "fraction" }),
  };
}

function nameOf(field: ImportField, language: Language): string {
  return field === "revenue" ? wordsFor(language).import.revenueColumn : headersOf("markets", field)[language];
}

/** In any language. */
function fieldNamed(name: string): ImportField | undefined {
  const fields: readonly ImportField[] = ["revenue", ...marketInputs];
  return fields.find((field) => languages.some((language) => nameOf(field, language) === name));
}
