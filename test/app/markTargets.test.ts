import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { editsToMark, staleMarks, type MarkOptions } from "../../src/app/write/markTargets";
import type { Check } from "../../src/app/check/check";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { markedBy, markLook } from "../../src/workbook/mark";
import type { CellComment, Sheet } from "../../src/workbook/workbook";
import { numbersFor } from "../../src/wording/numbers";
import { formatPlace } from "../../src/workbook/area";
import { asOf, budget, writeOptions } from "./budget";
import { does } from "./doing";

const options: MarkOptions = { withComments: false, numbers: numbersFor("en", "en-GB", "EUR") };
const checked = (host = budget()): Promise<Check> => checkWorkbook(host, { asOf });
const changed = (check: Check, name: string, change: Partial<Sheet>): Check => ({
  ...check,
  workbook: { ...check.workbook, sheets: check.workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change } : sheet)) },
});
const note = (row: number, column: number, text: string, author = "Bob"): CellComment => ({ row, column, kind: "comment", author, text });

test("all unsupported targets are marked in place of what was marked before; what is set aside is not", async () => {
  const host = budget();
  host.addSheet("Second", [
    ["", 2026, 2027],
    ["Revenue growth", 0.02, 0.2],
    ["Revenue", 100, { formula: "=B3*(1+C2)", value: 120 }],
  ]);
  const check = await checked(host);
  const plan = editsToMark(check, options);
  const unsupported = check.items.filter(({ isUnsupported }) => isUnsupported);
  expect(unsupported.length).toBeGreaterThan(1);
  expect(plan.edits).toEqual([
    { do: "unmark" },
    { do: "mark", places: unsupported.map(({ finding: { sheet, area } }) => ({ place: { sheet, area } })) },
  ]);
  const [first] = unsupported;
  const dismissed = await does(host, { check, language: "en", ...writeOptions() }, dismissFinding, {
    item: first?.key ?? "",
    reason: "Achieved",
  });
  expect(editsToMark(dismissed, options)).toMatchObject({ targets: unsupported.length - 1 });
});

test("one target is marked without touching the others' marks, by its cells' place of today", async () => {
  const check = await checked();
  const [item] = check.items;
  expect(editsToMark(check, { ...options, item: item?.key ?? "" }).edits).toEqual([
    { do: "mark", places: [{ place: { sheet: item?.finding.sheet, area: item?.finding.area } }] },
  ]);
});

test("a comment goes to the first cell without one of somebody else's; ours gives way, and begins with our name", async () => {
  const check = await checked();
  const [item] = check.items;
  const { top, left } = item?.finding.area ?? { top: 0, left: 0 };
  const comments = [note(top, left, "From the board"), note(top, left + 1, `${markedBy}earlier`)];
  const plan = editsToMark(changed(check, "Budget 2027", { comments }), { ...options, withComments: true });
  expect(plan.comments).toBe(plan.places.length);
  const { comment } =
    plan.places.find(
      ({ place }) => formatPlace(place.sheet, place.area) === formatPlace("Budget 2027", item?.finding.area ?? place.area),
    ) ?? {};
  expect(comment).toMatchObject({ row: top, column: left + 1 });
  expect(comment?.text.startsWith("Growth Ceiling: ")).toBe(true);
  expect(comment?.text).toMatch(/Revenue growth target[\s\S]*no market data\.\nWhy: /);
  const taken = Array.from({ length: 3 }, (_, index) => note(top, left + index, "mine"));
  expect(
    editsToMark(changed(check, "Budget 2027", { comments: taken }), { ...options, withComments: true, item: item?.key ?? "" }).comments,
  ).toBe(0);
});

test("our own comments are not found as targets by the next check", async () => {
  const check = await checked();
  const plan = editsToMark(check, { ...options, withComments: true });
  const host = budget();
  const read = host.read.bind(host);
  host.read = async (given) => {
    const workbook = await read(given);
    const comments = plan.places.flatMap(({ comment }) => (comment ? [note(comment.row, comment.column, comment.text)] : []));
    return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === "Budget 2027" ? { ...sheet, comments } : sheet)) };
  };
  expect((await checked(host)).items).toEqual(check.items);
});

test("what stands on protected sheets is left out and said; what is on hidden ones is said", async () => {
  const check = await checked();
  const locked = editsToMark(changed(check, "Budget 2027", { isProtected: true }), options);
  expect(locked).toMatchObject({ edits: [], targets: 0, locked: { targets: check.summary.unsupported, sheets: ["Budget 2027"] } });
  expect(editsToMark(changed(check, "Budget 2027", { visibility: "hidden" }), options).hidden).toEqual(["Budget 2027"]);
});

test("marks where no unsupported target is any more are told apart", async () => {
  const check = await checked();
  const area = check.items[0]?.finding.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const found = [area, { ...area, top: area.top + 40, bottom: area.bottom + 40 }].map(
    (each) => ({ is: "format", sheet: "Budget 2027", areas: [each], isOnProtectedSheet: false, isAnswered: false }) as const,
  );
  expect(staleMarks(check, found)).toEqual(found.slice(1));
});

test("a mark's letters can be read on its fill, and it differs in lightness from white and from Excel's own pale colours", () => {
  const channel = (hex: string, at: number): number => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const light = (hex: string): number => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [light(one), light(other)].sort((less, more) => less - more);
    return (high + 0.05) / (low + 0.05);
  };
  expect(contrast(markLook.font, markLook.fill)).toBeGreaterThan(7);
  expect(contrast(markLook.line, "#FFFFFF")).toBeGreaterThan(3);
  expect(contrast(markLook.line, markLook.fill)).toBeGreaterThan(3);
  for (const usual of ["#FFFFFF", "#FFF2CC", "#FFEB9C"]) expect(contrast(markLook.fill, usual)).toBeGreaterThan(1.15);
});
