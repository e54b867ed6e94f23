import { alikeCells, dropAlike, takeAlike } from "../../src/app/check/alikeCells";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { chooseCells } from "../../src/app/check/chooseCells";
import { formatPlace, parseArea } from "../../src/workbook/area";
import type { Place } from "../../src/workbook/port";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf } from "./budget";

type Rows = Parameters<MemoryWorkbook["addSheet"]>[1];

async function chosen(sheets: Readonly<Record<string, Rows>>, sheet: string, range: string) {
  const host = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) host.addSheet(name, rows);
  const area = parseArea(range);
  const found = area && chooseCells(await checkWorkbook(host, { asOf }), { sheet, area });
  if (!found) throw new Error(range);
  return found;
}

const written = (places: readonly Place[] | undefined) => places?.map(({ sheet, area }) => formatPlace(sheet, area));
const inList = ({ items }: Check) => items.map(({ finding }) => formatPlace(finding.sheet, finding.area));
const wish: Rows = [["Wishes of the board"], ["What Ada wants", 0.15], ["Rooms", 12], ["Text", "none"]];

test("the same label on other sheets, beside numbers only", async () => {
  const { check, item } = await chosen({ One: wish, Two: wish, Three: [["What Ada wants", "soon"]] }, "One", "B2");
  const alike = alikeCells(check, item.finding);
  expect(alike).toMatchObject({ by: "row-label", name: "What Ada wants" });
  expect(written(alike?.places)).toEqual(["Two!B2"]);
});

test("else the cells below the same header, as far as numbers go", async () => {
  const rows: Rows = [
    ["Branch", "Uplift wish"],
    ["A", 0.1],
    ["B", 0.2],
    ["C", 0.3],
    ["Remark", "later"],
    ["D", 0.4],
  ];
  const { check, item } = await chosen({ One: rows }, "One", "B3");
  const alike = alikeCells(check, item.finding);
  expect(alike).toMatchObject({ by: "column-header", name: "Uplift wish" });
  expect(written(alike?.places)).toEqual(["One!B2", "One!B4"]);
});

test("are put into the list and taken out again; nothing is asked of what is there already", async () => {
  const { check, item } = await chosen({ One: wish, Two: wish }, "One", "B2");
  const { places = [] } = alikeCells(check, item.finding) ?? {};
  const taken = takeAlike(check, places);
  expect(inList(taken)).toEqual(["One!B2", "Two!B2"]);
  expect(taken.items.map(({ status }) => status)).toEqual(["open", "open"]);
  expect(alikeCells(taken, item.finding)?.by).not.toBe("row-label");
  expect(inList(dropAlike(taken, places))).toEqual(inList(check));
});

test("nothing is asked of what the scan found by itself", async () => {
  const { check } = await chosen({ One: wish, Plan: [["Plan"], ["Sales growth", 0.05]] }, "One", "B2");
  const found = check.findings.find(({ sheet }) => sheet === "Plan");
  expect(found && alikeCells(check, found)).toBeUndefined();
});
