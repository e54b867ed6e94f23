import { changeRecord, recordOf } from "../../src/demo/richApi/grid/sheetRecord";
import { trials } from "../../src/hosts/excel/selfCheck/facts";
import { checkExcel } from "../../src/hosts/excel/selfCheck/checkExcel";
import { excelFacts } from "../../src/workbook/selfCheck";
import { selfCheckReport } from "../../src/wording/selfCheckText";
import { excelOn, type StartedExcel } from "./excelOn";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const content = { sheets: [{ name: "Growth self-check", cells: { A1: { value: "mine" } } }] };

test("the stand-in does all that we rest on; the sheet is gone, and somebody's sheet of that name is as it was", async () => {
  excel = await excelOn(content);
  const steps: number[] = [];
  const result = await checkExcel((done) => steps.push(done));
  expect(result.facts).toEqual(
    excelFacts.map((fact) => ({ fact, isTrue: true, ...(fact === "notes-apart" && { needs: "ExcelApi 1.18" }) })),
  );
  expect(selfCheckReport(result)).toContain("\nnot tried notes-apart: needs ExcelApi 1.18\n");
  expect(steps).toEqual(excelFacts.map((_, index) => index));
  expect(result).toMatchObject({ host: "StandIn", requirements: "ExcelApi 1.15", culture: "en-US" });
  expect(result.leftSheet).toBeUndefined();
  const { sheets, names } = await excel.host.read();
  expect(sheets.map(({ name, cells }) => [name, cells.value(0, 0), cells.count])).toEqual([["Growth self-check", "mine", 1]]);
  expect(names ?? []).toEqual([]);
});

test("an Excel that knows notes is tried for them too; one that takes them for comments is told", async () => {
  excel = await excelOn(content, undefined, undefined, 18);
  const { facts, requirements } = await checkExcel(() => undefined);
  expect([requirements, facts.find(({ fact }) => fact === "notes-apart")]).toEqual([
    "ExcelApi 1.18",
    { fact: "notes-apart", isTrue: true },
  ]);
  excel.standIn.facts.hidesNotes = false;
  const otherwise = await checkExcel(() => undefined);
  expect(otherwise.facts.find(({ fact }) => fact === "notes-apart")).toEqual({
    fact: "notes-apart",
    isTrue: false,
    found: '["Growth Ceiling: self-check",1]',
  });
});

test("a chart whose columns Excel does not draw is told", async () => {
  excel = await excelOn(content);
  excel.standIn.before(1, () => {
    const sheet = excel.workbook.getActiveSheet();
    changeRecord(sheet, { charts: (recordOf(sheet).charts ?? []).map((chart) => ({ ...chart, series: [] })) });
  });
  const found = await excel.Excel.run((context) =>
    trials["charts-found"](context, context.workbook.worksheets.getItem("Growth self-check")),
  );
  expect(found).toBe("[true,0,true]");
});

test("an Excel that is otherwise is told by fact, with what was found, and the others are tried all the same", async () => {
  excel = await excelOn(content);
  excel.standIn.facts.fillsColumns = false;
  excel.standIn.facts.growsTables = false;
  const result = await checkExcel(() => undefined);
  expect(result.facts.filter(({ isTrue }) => !isTrue)).toEqual([
    { fact: "columns-fill", isTrue: false, found: '[["=B2*2"],[""]]' },
    { fact: "tables-grow", isTrue: false, found: '"G1:H2"' },
  ]);
  expect(selfCheckReport(result).split("\n").slice(0, 2)).toEqual([
    "Growth Ceiling self-check: StandIn, ExcelApi 1.15, en-US",
    'DIFFERENT columns-fill: [["=B2*2"],[""]]',
  ]);
});

test("where no sheet can be made it says so, and nothing is tried", async () => {
  excel = await excelOn(content);
  excel.standIn.change({ isViewOnly: true });
  await expect(checkExcel(() => undefined)).rejects.toMatchObject({ name: "HostError" });
});
