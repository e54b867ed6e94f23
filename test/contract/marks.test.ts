import { isMarkFormula, markFormula, markedBy } from "../../src/workbook/mark";
import { parseArea } from "../../src/workbook/area";
import type { MarkedPlace, Place, WorkbookEdit } from "../../src/workbook/port";
import { budget } from "./content";
import { excelOn, type StartedExcel } from "./excelOn";

let excel: StartedExcel;
afterEach(() => {
  excel.dispose();
});

const at = (sheet: string, address: string): Place => ({ sheet, area: parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 } });
const plan = "Budget 2027";
const mark = (...places: readonly (Place | MarkedPlace)[]): WorkbookEdit => ({
  do: "mark",
  places: places.map((place) => ("place" in place ? place : { place })),
});
const unmark: WorkbookEdit = { do: "unmark" };
const commented = (sheet: string, address: string, text = "because"): MarkedPlace => {
  const place = at(sheet, address);
  return { place, comment: { row: place.area.top, column: place.area.left, text: `${markedBy}${text}` } };
};

/** The user's own: a rule that stops the ones after it, one of another kind, looks of a cell. */
async function withOwnFormats(): Promise<void> {
  excel = await excelOn(budget);
  const sheet = excel.workbook.getSheetByName(plan);
  if (!sheet) throw new Error("no plan");
  const range = sheet.getRange("B2:D3").getRange();
  const rules = [
    sheet.newConditionalFormattingRule().whenFormulaSatisfied("=$B2>100").setRanges([range]).setBackground("#00FF00").build(),
    sheet.newConditionalFormattingRule().whenNumberGreaterThan(5).setRanges([range]).setFontColor("#FF0000").build(),
  ];
  for (const rule of rules) sheet.addConditionalFormattingRule({ ...rule, stopIfTrue: true });
  sheet.getRange("C3").setBackgroundColor("#123456").setFontColor("#ABCDEF").setFontWeight("bold");
}

/** Cells, styles, and all that Univer's parts keep: rules, notes, tables, names. A list that was used and is empty again counts as none. */
function everything(): string {
  const { resources = [], styles, sheets } = excel.workbook.save();
  const cells = Object.values(sheets).map(({ cellData, name, custom }) => [name, cellData, custom]);
  const kept = resources.map(({ name, data }) => [name, data === "" ? undefined : JSON.parse(data)]);
  return JSON.stringify([styles, cells, kept], (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([, inner]) => JSON.stringify(inner, dropEmpty) !== undefined);
    return Array.isArray(value) ? value : Object.fromEntries(entries);
  });
}

function dropEmpty(_: string, value: unknown): unknown {
  return typeof value === "object" &&
    value !== null &&
    Object.values(value).every((inner) => JSON.stringify(inner, dropEmpty) === undefined)
    ? undefined
    : value;
}

function rulesOf(name: string) {
  return excel.workbook.getSheetByName(name)?.getConditionalFormattingRules() ?? [];
}

const requestsOf = async (work: Promise<unknown>): Promise<number> => {
  const before = excel.standIn.requests.length;
  await work;
  return excel.standIn.requests.length - before;
};

test("marking and taking the marks away leaves the workbook as it was", async () => {
  await withOwnFormats();
  await excel.host.read();
  const before = everything();
  await excel.host.apply([mark(at(plan, "C3:D3"), commented(plan, "B2"), at("O'Brien & <b>", "B2:B3"), at("Old", "B1"))]);
  expect(everything() === before).toBe(false);
  await excel.host.apply([unmark]);
  expect(everything() === before).toBe(true);
});

test("a mark stands behind the user's own rules, stops none, and does not touch them", async () => {
  await withOwnFormats();
  const before = JSON.stringify(rulesOf(plan));
  await excel.host.apply([mark(at(plan, "C3:D3"), at(plan, "B2"))]);
  const rules = rulesOf(plan);
  expect(JSON.stringify(rules.slice(0, 2))).toBe(before);
  expect(rules.slice(2).map(({ rule, stopIfTrue }) => ["value" in rule && rule.value, stopIfTrue])).toEqual([
    [markFormula, false],
    [markFormula, false],
  ]);
});

/** As Excel moves a rule along with its cells; Univer does that in the browser only, where it is tested. */
function moveRule(name: string, index: number, ...areas: readonly string[]): void {
  const sheet = excel.workbook.getSheetByName(name);
  const rule = rulesOf(name)[index];
  if (sheet && rule)
    sheet.setConditionalFormattingRule(rule.cfId, { ...rule, ranges: areas.map((area) => sheet.getRange(area).getRange()) });
}

test("marks are found again where they stand now, by anybody: after cells were moved and copied, and the sheet was renamed", async () => {
  await withOwnFormats();
  await excel.host.apply([mark(at(plan, "C3:D3"), commented("O'Brien & <b>", "B2:B3"))]);
  moveRule(plan, 2, "D6:E6", "H1");
  const name = "It's, really! Plan";
  excel.workbook.getSheetByName(plan)?.setName(name);
  expect(await excel.host.marks()).toEqual([
    { is: "format", sheet: name, areas: [at("", "D6:E6").area, at("", "H1").area], isOnProtectedSheet: false, isAnswered: false },
    { is: "format", sheet: "O'Brien & <b>", areas: [at("", "B2:B3").area], isOnProtectedSheet: false, isAnswered: false },
    { is: "comment", sheet: "O'Brien & <b>", areas: [at("", "B2").area], isOnProtectedSheet: false, isAnswered: false },
  ]);
  await excel.host.apply([unmark]);
  expect(await excel.host.marks()).toEqual([]);
});

test("marking the same cells twice leaves one mark; marking anew takes the place of all", async () => {
  await withOwnFormats();
  await excel.host.apply([mark(at(plan, "C3:D3"))]);
  await excel.host.apply([mark(at(plan, "C3:D3"), at(plan, "B2"))]);
  expect((await excel.host.marks()).map(({ areas }) => areas)).toHaveLength(2);
  await excel.host.apply([unmark, mark(commented(plan, "E4"))]);
  await excel.host.apply([unmark, mark(commented(plan, "E4", "another reason"))]);
  expect((await excel.host.marks()).map(({ is, areas }) => [is, areas])).toEqual([
    ["format", [at("", "E4").area]],
    ["comment", [at("", "E4").area]],
  ]);
  expect((await excel.host.read()).sheets[0]?.comments.map(({ text }) => text)).toContain(`${markedBy}another reason`);
});

test("one mark is taken away, also after rows were put into it, and the others stay", async () => {
  await withOwnFormats();
  await excel.host.apply([mark(commented(plan, "B2:B4"), at(plan, "C3"), at(plan, "C3:D3"))]);
  moveRule(plan, 2, "B2:B5");
  await excel.host.apply([{ do: "unmark", places: [at(plan, "B2:B4"), at(plan, "C3:D3")] }]);
  expect((await excel.host.marks()).map(({ is, areas }) => [is, areas])).toEqual([["format", [at("", "C3").area]]]);
});

test("a comment that somebody answered stays, and so does one of somebody else; neither gets a second of ours", async () => {
  await withOwnFormats();
  await excel.host.apply([mark(commented(plan, "B2"), commented(plan, "C3"))]);
  await excel.Excel.run(async (context) => {
    context.workbook.comments.getItemByCell(`'${plan}'!B2`).replies.add("We know.");
    await context.sync();
  });
  expect((await excel.host.marks()).map(({ is, isAnswered }) => [is, isAnswered])).toEqual([
    ["format", false],
    ["format", false],
    ["comment", true],
  ]);
  await excel.host.apply([unmark, mark(commented(plan, "B2"))]);
  await excel.host.apply([unmark]);
  const { sheets } = await excel.host.read();
  expect(sheets[0]?.comments.map(({ text }) => text).sort()).toEqual(["From the board, 3 Nov", `${markedBy}because`]);
});

test("a protected sheet is refused before anything is written; its marks stay when the others go, and it is said which", async () => {
  await withOwnFormats();
  await expect(excel.host.apply([mark(at(plan, "C3"), at("Locked", "B1"))])).rejects.toMatchObject({
    code: "sheet-protected",
    subject: "Locked",
  });
  await expect(excel.host.apply([mark(at(plan, "C3"), at("Gone", "B1"))])).rejects.toMatchObject({
    code: "sheet-missing",
    subject: "Gone",
  });
  expect(await excel.host.marks()).toEqual([]);
  await excel.host.apply([mark(at(plan, "C3"), at("Old", "B1"))]);
  await excel.workbook.getSheetByName("Old")?.getWorksheetPermission().protect();
  await excel.host.apply([unmark]);
  expect((await excel.host.marks()).map(({ sheet, isOnProtectedSheet }) => [sheet, isOnProtectedSheet])).toEqual([["Old", true]]);
});

test("an Excel without comments is marked all the same", async () => {
  await withOwnFormats();
  excel.standIn.failNext("NotImplemented");
  await excel.host.apply([mark(at(plan, "C3"))]);
  expect(rulesOf(plan)).toHaveLength(3);
});

test("round trips: three to look, one to see where they stand, one to write, one for comments, however many there are", async () => {
  await withOwnFormats();
  const many = Array.from({ length: 12 }, (_, row) => at(plan, `G${row + 1}`));
  expect(await requestsOf(excel.host.marks())).toBe(3);
  expect(await requestsOf(excel.host.apply([unmark, mark(...many)]))).toBe(4);
  expect(await requestsOf(excel.host.marks())).toBe(4);
  expect(await requestsOf(excel.host.apply([unmark, mark(...many.map(({ sheet, area }) => commented(sheet, `G${area.top + 1}`)))]))).toBe(
    6,
  );
  expect(await requestsOf(excel.host.apply([unmark]))).toBe(5);
});

test("only our own rule is taken for ours", () => {
  expect(isMarkFormula(markFormula)).toBe(true);
  expect(["=LEN(A1)>0", '=A1="Growth Ceiling"', "=TRUE", ""].filter(isMarkFormula)).toEqual([]);
});
