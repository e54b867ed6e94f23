import { findingsTable } from "../annotation";
import type { Area } from "../area";
import { findPage } from "../page/findPage";
import type { Sheet, Table, Workbook } from "../workbook";
import type { FoundTable, FoundTables } from "../table/foundTable";
import type { TableProblem } from "../table/tableProblem";
import type { TableKey } from "../tableKey";
import { inputColumns, tableSchemas, type TableSchema } from "./tables";
import { languages, type Language } from "../language";

export interface TableSearch {
  readonly found: FoundTables;
  readonly problems: readonly TableProblem[];
  /** Names of the sheets that hold a table of ours, or a copy of one, our list of findings, or the page for the board. */
  readonly ownSheets: readonly string[];
}

interface Candidate {
  readonly sheet: Sheet;
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
  readonly isTable: boolean;
}

/** Finds our tables by name; a renamed one, or one that was turned into a plain range, by its headers. */
export function findTables(workbook: Workbook): TableSearch {
  const found: Partial<Record<TableKey, FoundTable>> = {};
  const problems: TableProblem[] = [];
  const page = findPage(workbook.names);
  const ownSheets = new Set(
    workbook.sheets.filter(({ tables }) => tables.some(({ name }) => name === findingsTable)).map(({ name }) => name),
  );
  if (page) ownSheets.add(page.sheet);
  for (const schema of tableSchemas) {
    const [first, ...others] = candidatesOf(workbook, schema);
    if (!first) continue;
    const table = recognise(schema, first);
    found[schema.key] = table;
    const at = { table: schema.key, sheet: first.sheet.name };
    if (!first.isTable) problems.push({ ...at, code: "table-is-a-range" });
    else if (!isNamed(schema, first.name)) problems.push({ ...at, code: "table-renamed", found: first.name, detail: schema.name });
    problems.push(...columnProblems(schema, table, first));
    for (const other of others) problems.push({ table: schema.key, sheet: other.sheet.name, code: "table-twice", found: other.name });
    for (const { sheet } of [first, ...others]) ownSheets.add(sheet.name);
  }
  return { found, problems, ownSheets: [...ownSheets] };
}

/** Best first: the table by our name, then those with our headers, then a range with our headers on a sheet with our name. */
function candidatesOf(workbook: Workbook, schema: TableSchema): readonly Candidate[] {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ofTable(sheet, table)));
  const ours = tables.filter((table) => isNamed(schema, table.name) || looksLike(schema, table.headers));
  if (ours.length > 0) return ours.sort((one, other) => Number(isNamed(schema, other.name)) - Number(isNamed(schema, one.name)));
  return schema.knownBy === "name"
    ? []
    : workbook.sheets.filter((sheet) => hasOurName(sheet.name)).flatMap((sheet) => rangeOn(sheet, schema) ?? []);
}

function isNamed(schema: TableSchema, name: string): boolean {
  return name.toLowerCase() === schema.name.toLowerCase();
}

function hasOurName(sheet: string): boolean {
  const ours = tableSchemas.flatMap((schema) => Object.values(schema.sheetNames).flat());
  return ours.some((name) => name.toLowerCase() === sheet.toLowerCase());
}

/** Of the columns that people fill. */
function looksLike(schema: TableSchema, headers: readonly string[]): boolean {
  if (schema.knownBy === "name") return false;
  const inputs = inputColumns(schema.key).filter(({ isLater }) => isLater !== true);
  const known = new Set(headers.map(normal));
  const seen = inputs.filter(({ header }) => languages.some((language) => known.has(normalOf(header, language))));
  return schema.knownBy === "all-headers" ? seen.length === inputs.length : seen.length * 3 >= inputs.length * 2;
}

function ofTable(sheet: Sheet, table: Table): Candidate {
  return { sheet, name: table.name, area: table.area, headers: table.headers, hasTotals: table.hasTotals, isTable: true };
}

function rangeOn(sheet: Sheet, schema: TableSchema): Candidate | undefined {
  for (const row of sheet.cells.usedRows()) {
    const { start, end } = sheet.cells.rowSpan(row);
    const left = sheet.cells.columnAt(start);
    const right = sheet.cells.columnAt(end - 1);
    const headers = Array.from({ length: right - left + 1 }, (_, offset) => String(sheet.cells.value(row, left + offset) ?? ""));
    if (!looksLike(schema, headers)) continue;
    let bottom = row;
    while (sheet.cells.rowSpan(bottom + 1).end > sheet.cells.rowSpan(bottom + 1).start) bottom += 1;
    return { sheet, name: schema.name, area: { top: row, left, bottom, right }, headers, hasTotals: false, isTable: false };
  }
  return undefined;
}

function recognise(schema: TableSchema, candidate: Candidate): FoundTable {
  const offsets = new Map<string, { readonly header: string; readonly offset: number }>();
  const written = new Map<Language, number>();
  const headers = candidate.headers.map((header) => ({ header, normal: normal(header) }));
  headers.forEach(({ header, normal }, offset) => {
    const column = schema.columns.find((known) => isHeaderOf(known.header, normal));
    if (!column) return;
    for (const language of languages) {
      if (normalOf(column.header, language) === normal) written.set(language, (written.get(language) ?? 0) + 1);
    }
    if (!offsets.has(column.key)) offsets.set(column.key, { header, offset });
  });
  const language = mostWritten(written);
  // Where a column stands there in two languages, the table's own is ours: the other may be a remark that happens to be called so.
  headers.forEach(({ header, normal: own }, offset) => {
    const column = schema.columns.find((known) => normalOf(known.header, language) === own);
    const taken = column && offsets.get(column.key);
    if (column && taken && normal(taken.header) !== own) offsets.set(column.key, { header, offset });
  });
  const { sheet, name, area, hasTotals, isTable } = candidate;
  return {
    key: schema.key,
    name,
    sheet: sheet.name,
    sheetId: sheet.id,
    area,
    hasTotals,
    isTable,
    language,
    columns: offsets,
  };
}

/** The first of our languages where two have as many headers. */
function mostWritten(written: ReadonlyMap<Language, number>): Language {
  return languages.reduce((most, language) => ((written.get(language) ?? 0) > (written.get(most) ?? 0) ? language : most));
}

function columnProblems(schema: TableSchema, table: FoundTable, { headers }: Candidate): readonly TableProblem[] {
  const at = { table: schema.key, sheet: table.sheet };
  const all = headers.map(normal);
  return schema.columns.flatMap((column): readonly TableProblem[] => {
    const header = column.header[table.language];
    const times = all.filter((written) => isHeaderOf(column.header, written)).length;
    if (times === 0) return column.isLater === true ? [] : [{ ...at, code: "column-missing", field: column.key, header }];
    return times > 1 ? [{ ...at, code: "column-twice", field: column.key, header }] : [];
  });
}

type Headers = Readonly<Record<Language, string>>;

function isHeaderOf(header: Headers, written: string): boolean {
  return languages.some((language) => normalOf(header, language) === written);
}

/** Every look at a workbook compares all headers of ours with all of its own. */
const normalHeaders = new WeakMap<Headers, Headers>();

function normalOf(header: Headers, language: Language): string {
  const known = normalHeaders.get(header);
  if (known) return known[language];
  const made = Object.fromEntries(languages.map((each) => [each, normal(header[each])])) as Headers;
  normalHeaders.set(header, made);
  return made[language];
}

function normal(header: string): string {
  return header.trim().replace(/\s+/g, " ").toLowerCase();
}
