import fc from "fast-check";
import { ScanMemory } from "../../src/scan/scanMemory";
import { scanInSteps, scanWorkbook } from "../../src/scan/scanWorkbook";
import type { Workbook } from "../../src/workbook/workbook";
import { english } from "../golden/english";
import { goals } from "../golden/goals";
import { sheetOf, workbookOf, type CellText, type SheetText } from "../golden/grid";
import { startups } from "../golden/startups";

const options = { asOf: "2026-11-21" };
const sheets = numbered(startups.flatMap((golden) => golden.sheets));

it("finds the same after an edit as without, and reads only the sheet that was edited", () => {
  const memory = new ScanMemory();
  const first = workbookOf(sheets);
  scanWorkbook(first, { memory });
  const edited = sheetOf({ name: first.sheets[2]?.name ?? "", rows: [["Assumptions"], ["Sales growth", "9%"]] });
  const second = { ...first, sheets: first.sheets.map((sheet, at) => (at === 2 ? edited : sheet)) };
  expect(scanWorkbook(second, { memory })).toEqual(scanWorkbook(second));
  expect(memory.sheetsReused).toBe(sheets.length - 1);
});

it("reads all anew when a name changes, because formulas may mean something else", () => {
  const memory = new ScanMemory();
  const first = workbookOf(sheets);
  scanWorkbook(first, { memory });
  scanWorkbook({ ...first, names: [{ name: "growth", formula: "=Plan!$A$1", isHidden: false }] }, { memory });
  expect(memory.sheetsReused).toBe(0);
});

it("forgets what a formula did with a cell once the formula is gone", () => {
  const memory = new ScanMemory();
  const inputs: SheetText = {
    name: "Data",
    rows: [
      ["Growth", "5%"],
      ["Revenue", 100],
    ],
  };
  const growing: SheetText = { name: "Model", rows: [["Revenue", 100, "=B1*(1+Data!$B$1) -> 105"]] };
  const first = workbookOf([inputs, growing]);
  expect(scanWorkbook(first, { ...options, memory }).map(({ sheet }) => sheet)).toEqual(["Data"]);
  const second = keepSame(first, [inputs, growing], [inputs, { ...growing, rows: [["Revenue", 100, 105]] }]);
  expect(scanWorkbook(second, options)).toEqual([]);
  expect(scanWorkbook(second, { ...options, memory })).toEqual([]);
  expect(memory.sheetsReused).toBe(1);
});

/** One change of a workbook, as people make them. */
type Edit =
  | { readonly do: "type"; readonly sheet: number; readonly row: number; readonly column: number; readonly text: CellText }
  | { readonly do: "insert-row" | "delete-row"; readonly sheet: number; readonly row: number }
  | { readonly do: "rename" | "hide" | "delete" | "move"; readonly sheet: number };

const cellTexts = fc.constantFrom<CellText>(
  "5%",
  "7.5%",
  120,
  "",
  "Sales growth",
  "Costs",
  "2027",
  "FY28E",
  "FY24A",
  "Target",
  "Actual",
  "Market size",
  "=B2*(1+4%) -> 5",
  "=C3 -> 5%",
  "=C3*(1+C4) -> 110",
  "=Other!B2 -> 5%",
);
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("type" as const), sheet: fc.nat(9), row: fc.nat(12), column: fc.nat(6), text: cellTexts }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom("insert-row" as const, "delete-row" as const), sheet: fc.nat(9), row: fc.nat(12) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom("rename" as const, "hide" as const, "delete" as const, "move" as const), sheet: fc.nat(9) }),
  },
);

it("finds the same as a scan without it after any edits, one after the other", () => {
  const start = numbered([...english, ...goals].slice(0, 6).flatMap((golden) => golden.sheets));
  let reused = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 8 }), (changes) => {
      const memory = new ScanMemory();
      let texts = start;
      let workbook = workbookOf(texts);
      scanWorkbook(workbook, { ...options, memory });
      for (const change of changes) {
        const next = apply(texts, change);
        workbook = keepSame(workbook, texts, next);
        texts = next;
        expect(scanWorkbook(workbook, { ...options, memory })).toEqual(scanWorkbook(workbook, options));
      }
      reused += memory.sheetsReused;
    }),
    { numRuns: 60 },
  );
  expect(reused).toBeGreaterThan(0);
});

it("is not confused by a scan that was given up, or by two at once", () => {
  const memory = new ScanMemory();
  const workbook = workbookOf(sheets);
  const expected = scanWorkbook(workbook, options);
  scanWorkbook(workbook, { ...options, memory });
  const givenUp = scanInSteps(workbook, { ...options, memory });
  for (let step = 0; step < 12; step += 1) givenUp.next();
  expect(scanWorkbook(workbook, { ...options, memory })).toEqual(expected);
  for (let step = givenUp.next(); ; step = givenUp.next()) {
    if (step.done !== true) continue;
    expect(step.value).toEqual(expected);
    break;
  }
  expect(scanWorkbook(workbook, { ...options, memory })).toEqual(expected);
});

function apply(texts: readonly SheetText[], edit: Edit): readonly SheetText[] {
  const at = edit.sheet % texts.length;
  const sheet = texts[at];
  if (!sheet) return texts;
  const put = (changed: SheetText): readonly SheetText[] => texts.map((text, index) => (index === at ? changed : text));
  const rows = sheet.rows.map((row) => [...row]);
  switch (edit.do) {
    case "type": {
      while (rows.length <= edit.row) rows.push([]);
      const row = rows[edit.row] ?? [];
      while (row.length <= edit.column) row.push("");
      row[edit.column] = edit.text;
      return put({ ...sheet, rows });
    }
    case "insert-row":
      rows.splice(edit.row, 0, []);
      return put({ ...sheet, rows });
    case "delete-row":
      rows.splice(edit.row, 1);
      return put({ ...sheet, rows });
    case "rename":
      return put({ ...sheet, name: `${sheet.name} b` });
    case "hide":
      return put({ ...sheet, hidden: sheet.hidden !== true });
    case "delete":
      return texts.length > 1 ? texts.filter((_, index) => index !== at) : texts;
    default:
      return [...texts.filter((_, index) => index !== at), sheet];
  }
}

/** As a host gives it: sheets that nobody touched keep their cells. */
function keepSame(before: Workbook, textsBefore: readonly SheetText[], texts: readonly SheetText[]): Workbook {
  const now = workbookOf(texts);
  const sheets = texts.map((text, at) => {
    const known = textsBefore.findIndex((other) => other.rows === text.rows);
    const [old, fresh] = [before.sheets[known], now.sheets[at]];
    return fresh && old ? { ...fresh, cells: old.cells } : fresh;
  });
  return { ...now, sheets: sheets.filter((sheet) => sheet !== undefined) };
}

function numbered(texts: readonly SheetText[]): readonly SheetText[] {
  return texts.map((sheet, at) => ({ ...sheet, name: `${at} ${sheet.name}` }));
}
