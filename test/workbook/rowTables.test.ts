import fc from "fast-check";
import type { Scope } from "../../src/domain/plan";
import { segmentKey } from "../../src/domain/scope/scope";
import { languages, type Language } from "../../src/workbook/language";
import type { InputColumn } from "../../src/workbook/table/column";
import type { KindName } from "../../src/workbook/table/kind";
import type { RowsDefinition } from "../../src/workbook/table/defineTable";
import { tableKeys, type TableKey } from "../../src/workbook/tableKey";
import { decodeTables } from "../../src/workbook/tables/decodeTables";
import { encodeCells, encodeRow } from "../../src/workbook/tables/encodeCells";
import { rowTables, type RowTable } from "../../src/workbook/tables/rowTables";
import { tableSpec } from "../../src/workbook/tables/tableSpec";
import { headersOf, schemaByKey, tables } from "../../src/workbook/tables/tables";
import type { TableSpec, WorkbookEdit } from "../../src/workbook/port";
import { wordsFor } from "../../src/wording/catalogues";
import { MemoryWorkbook } from "./memoryWorkbook";

const markets = ["Bikes", "E-bikes"];
const text = fc.constantFrom("Three orders", "=1+1", "Größe; straße", "x".repeat(80));
const amount = fc.constantFrom(0, 1, 1250.5, 1e12);
const share = fc.constantFrom(0, 0.125, 1);

/** A good value of each kind; a kind that people fill and that has none here does not compile. */
const valueOf: Readonly<
  Record<Exclude<KindName, "id" | "choice" | "anchor" | "target-value" | "step" | "duration">, fc.Arbitrary<unknown>>
> = {
  text,
  volume: amount,
  money: amount,
  price: amount,
  rate: fc.constantFrom(-1, -0.05, 0.1, 3),
  share,
  date: fc.constantFrom("2026-11-30", "1904-02-29", "2199-12-31"),
  years: fc.constantFrom(1, 5),
  "calendar-year": fc.constantFrom(1999, 2026),
  months: fc.constantFrom(12),
  rank: fc.constantFrom(1, 7),
  month: fc.constantFrom(1, 12),
  "signed-money": fc.constantFrom(-5, 0, 7.5),
  number: fc.constantFrom(-2, 0.5),
  quarter: fc.constantFrom("2027-Q1", "2026-Q4"),
  score: fc.constantFrom(1, 3, 5),
  market: fc.constantFrom(...markets),
  "one-scope": fc.constantFrom<Scope>("all", ["Bikes"]),
  "several-scope": fc.constantFrom<Scope>("all", ["Bikes"], ["Bikes", "E-bikes"]),
  scope: fc.constantFrom<Scope>("all", ["Bikes"], ["Bikes", "E-bikes"]),
};

const cases = rowTables.flatMap((table) =>
  languages.flatMap((language) => [false, true].map((date1904) => ({ table, language, date1904 }))),
);

test.each(cases)(
  "$table, $language, 1904 $date1904: a row is read as it was written, all of it and with only what it needs",
  async (one) => {
    const { table, language, date1904 } = one;
    const { toRow, check } = tables[table] as unknown as RowsDefinition<object, object>;
    const good = fc.asyncProperty(valuesOf(table), async (values) => {
      const row = toRow(values);
      fc.pre(check(row, new Set(markets.map(segmentKey))).length === 0);
      const { workbook } = await written(table, row, language, date1904);
      const { rows, problems } = decodeTables(await workbook.read());
      const place = { sheet: "Rows", row: 1 };
      expect(problems.filter((problem) => problem.table === table)).toEqual([]);
      expect(rows[table]).toEqual([{ ...row, id: "id-1", hasOwnId: true, isUsable: true, place }]);
    });
    await fc.assert(good, { numRuns: 25, seed: 11 });
  },
);

test.each(rowTables)("%s: what a row cannot do without is asked for, in its own cell", async (table) => {
  const needed = (tables[table].inputs as readonly InputColumn[]).filter(({ isRequired }) => isRequired === true);
  expect(needed).not.toEqual([]);
  const { toRow } = tables[table] as unknown as RowsDefinition<object, object>;
  const [values] = fc.sample(valuesOf(table, true), { numRuns: 1, seed: 3 });
  for (const { key } of needed) {
    const { workbook } = await written(table, toRow(values ?? {}), "en", false);
    const { header } = tables[table].inputs.find((one) => one.key === key) ?? { header: "" };
    delete workbook.cellOf(schemaByKey[table].name, 0, header).value;
    const { problems } = decodeTables(await workbook.read());
    expect({ key, told: problems.filter(({ field }) => field === key).length }).toEqual({ key, told: 1 });
  }
});

function valuesOf(table: RowTable, isWhole = false): fc.Arbitrary<object> {
  const fields = (tables[table].inputs as readonly InputColumn[]).map(({ key, kind, isRequired }) => {
    const value = kind.codes ? fc.constantFrom(...kind.codes) : valueOf[kind.name as keyof typeof valueOf];
    return [key, isRequired === true || isWhole || isAssumed(table, key) ? value : fc.option(value, { nil: undefined })] as const;
  });
  const sample = fc.record(Object.fromEntries(fields));
  return (table === "funnels" ? sample.map(asFunnel) : sample).map((values) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  );
}

/** With stages that stand one below the other, each with its rate, and counts of all of them or of none. */
function asFunnel(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const last = Math.max(
    1,
    ...Object.keys(values).flatMap((key) => (values[key] !== undefined && /^stage\d$/.test(key) ? [Number(key.slice(-1))] : [])),
  );
  const isOver = values["actual1"] !== undefined;
  const filled = Object.entries(values).map(([key, value]): readonly [string, unknown] => {
    const [, name, stage] = /^(stage|rate|available|actual)(\d)$/.exec(key) ?? [];
    if (stage === undefined) return [key, key === "conclusion" || key !== "reason" ? value : (value ?? "It was worth it")];
    if (Number(stage) > last || (name === "actual" && !isOver)) return [key, undefined];
    if (name === "stage") return [key, value ?? "Leads"];
    if (name === "rate") return [key, value ?? 0.5];
    return [key, name === "actual" ? (value ?? 3) : value];
  });
  return Object.fromEntries(filled);
}

/** Only a scenario that keeps what stood in Markets may say nothing. */
function isAssumed(table: RowTable, key: string): boolean {
  return table === "scenarios" && key === "value";
}

/** The row in its table, beside a Markets table that has the markets it may name. */
async function written(
  table: RowTable,
  row: object,
  language: Language,
  date1904: boolean,
): Promise<{ readonly workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook();
  workbook.date1904 = date1904;
  const specOf = (key: TableKey) => tableSpec(key, {}, language, wordsFor(language).sheet.validation, tableKeys);
  const { belongsTo } = tables[table] as unknown as RowsDefinition;
  const market = (name: string) => ({ [headersOf("markets", "segment")[language]]: name });
  await workbook.apply([
    { do: "create-table", sheet: "Markets", table: specOf("markets") },
    { do: "append-rows", table: schemaByKey.markets.name, rows: markets.map(market) },
    ...(belongsTo ? wholeOf(belongsTo, row, language, specOf) : []),
    { do: "create-table", sheet: "Rows", table: specOf(table) },
    { do: "append-rows", table: schemaByKey[table].name, rows: [encodeRow({}, table, language, row as never, "id-1", date1904)] },
  ]);
  return { workbook };
}

/** What the row says that it is part of. */
function wholeOf(
  { table, by, at }: NonNullable<RowsDefinition["belongsTo"]>,
  row: object,
  language: Language,
  specOf: (key: TableKey) => TableSpec,
): readonly WorkbookEdit[] {
  const name = (row as Readonly<Record<string, string>>)[at] ?? "";
  const cells = encodeCells({}, table, language, { [by]: name });
  return [
    { do: "create-table", sheet: "Whole", table: specOf(table) },
    { do: "append-rows", table: schemaByKey[table].name, rows: [cells] },
  ];
}
