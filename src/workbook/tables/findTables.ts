import { findingsTable } from "../annotation";
import type { Area } from "../area";
import { findPage } from "../page/findPage";
import type { Sheet, Table, Workbook } from "../workbook";
import type { FoundTable, FoundTables } from "../table/foundTable";
import type { TableProblem } from "../table/tableProblem";
import type { TableKey } from "../tableKey";
import { comparable, knownHeaders } from "./knownHeaders";
import { tableSchemas, type TableSchema } from "./tables";
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
  /** The same as they are compared with ours. */
  readonly known: ReadonlySet<string>;
  readonly hasTotals: boolean;
  readonly isTable: boolean;
}

/** What could be a table of ours; ranges are looked for when no table is one. */
interface Candidates {
  readonly tables: readonly Candidate[];
  readonly ranges: () => readonly Candidate[];
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
  const candidates = candidatesIn(workbook);
  for (const schema of tableSchemas) {
    const [first, ...others] = candidatesOf(candidates, schema);
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

function candidatesIn(workbook: Workbook): Candidates {
  let ranges: readonly Candidate[] | undefined;
  return {
    tables: workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ofTable(sheet, table))),
    ranges: () => (ranges ??= workbook.sheets.filter(({ name }) => ourSheets.has(name.toLowerCase())).flatMap(rangesOn)),
  };
}

const ourSheets: ReadonlySet<string> = new Set(
  tableSchemas.flatMap(({ sheetNames }) => Object.values(sheetNames).flatMap((names) => names.map((name) => name.toLowerCase()))),
);

/** Best first: the table by our name, then those with our headers, then the first range of a sheet with our name that has our headers. */
function candidatesOf({ tables, ranges }: Candidates, schema: TableSchema): readonly Candidate[] {
  const ours = tables.filter((table) => isNamed(schema, table.name) || looksLike(schema, table));
  if (ours.length > 0) return ours.sort((one, other) => Number(isNamed(schema, other.name)) - Number(isNamed(schema, one.name)));
  if (schema.knownBy === "name") return [];
  const alike = ranges().filter((range) => looksLike(schema, range));
  return alike
    .filter(({ sheet }, index) => alike.findIndex((other) => other.sheet === sheet) === index)
    .map((range) => asRangeOf(schema, range));
}

function isNamed(schema: TableSchema, name: string): boolean {
  return name.toLowerCase() === schema.name.toLowerCase();
}

/** Of the columns that people fill. */
function looksLike(schema: TableSchema, { known }: Candidate): boolean {
  if (schema.knownBy === "name") return false;
  const { inputs } = knownHeaders(schema);
  const seen = inputs.filter((names) => [...names].some((name) => known.has(name)));
  return schema.knownBy === "all-headers" ? seen.length === inputs.length : seen.length * 3 >= inputs.length * 2;
}

function ofTable(sheet: Sheet, { name, area, headers, hasTotals }: Table): Candidate {
  return { sheet, name, area, headers, known: new Set(headers.map(comparable)), hasTotals, isTable: true };
}

/** Each row could be the headers of what follows; those that are like some of ours are kept. */
function rangesOn(sheet: Sheet): readonly Candidate[] {
  return [...sheet.cells.usedRows()].flatMap((top) => {
    const { start, end } = sheet.cells.rowSpan(top);
    const left = sheet.cells.columnAt(start);
    const right = sheet.cells.columnAt(end - 1);
    const headers = Array.from({ length: right - left + 1 }, (_, offset) => String(sheet.cells.value(top, left + offset) ?? ""));
    const area = { top, left, bottom: top, right };
    const range = { sheet, name: "", area, headers, known: new Set(headers.map(comparable)), hasTotals: false, isTable: false };
    return tableSchemas.some((schema) => looksLike(schema, range)) ? [range] : [];
  });
}

function asRangeOf(schema: TableSchema, range: Candidate): Candidate {
  const { cells } = range.sheet;
  let { bottom } = range.area;
  while (cells.rowSpan(bottom + 1).end > cells.rowSpan(bottom + 1).start) bottom += 1;
  return { ...range, name: schema.name, area: { ...range.area, bottom } };
}

function recognise(schema: TableSchema, candidate: Candidate): FoundTable {
  const offsets = new Map<string, { readonly header: string; readonly offset: number }>();
  const written = new Map<Language, number>();
  const { columns, byLanguage } = knownHeaders(schema);
  const headers = candidate.headers.map((header) => ({ header, name: comparable(header) }));
  headers.forEach(({ header, name }, offset) => {
    const column = columns.get(name);
    if (!column) return;
    for (const language of languages) {
      if (byLanguage[language].get(name) === column) written.set(language, (written.get(language) ?? 0) + 1);
    }
    if (!offsets.has(column.key)) offsets.set(column.key, { header, offset });
  });
  const language = mostWritten(written);
  // Where a column stands there in two languages, the table's own is ours: the other may be a remark that happens to be called so.
  headers.forEach(({ header, name }, offset) => {
    const column = byLanguage[language].get(name);
    const taken = column && offsets.get(column.key);
    if (taken && comparable(taken.header) !== name) offsets.set(column.key, { header, offset });
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
  const { names } = knownHeaders(schema);
  const times = new Map<string, number>();
  for (const name of headers.map(comparable)) times.set(name, (times.get(name) ?? 0) + 1);
  return schema.columns.flatMap((column): readonly TableProblem[] => {
    const header = column.header[table.language];
    const count = [...(names.get(column) ?? [])].reduce((sum, name) => sum + (times.get(name) ?? 0), 0);
    if (count === 0) return column.isLater === true ? [] : [{ ...at, code: "column-missing", field: column.key, header }];
    return count > 1 ? [{ ...at, code: "column-twice", field: column.key, header }] : [];
  });
}
