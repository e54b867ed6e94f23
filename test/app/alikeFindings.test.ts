import { alikeFindings } from "../../src/app/check/alikeFindings";
import type { Check, CheckItem } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { dismissTogether } from "../../src/app/write/dismissTogether";
import { takeBack } from "../../src/app/write/takeBack";
import { formatPlace } from "../../src/workbook/area";
import { languages } from "../../src/workbook/language";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, writeOptions } from "./budget";
import { does, done } from "./doing";

type Rows = Parameters<MemoryWorkbook["addSheet"]>[1];

const shop: Rows = [["Assumptions"], ["Sales growth", 0.05], ["Growth of visits", 0.08]];
const goals: Rows = [
  ["Budget"],
  ["Region", "Sales 2026", "Sales growth 2027", "Sales 2027"],
  ["North", 100, 0.04, { formula: "=B3*(1+C3)", value: 104 }],
  ["South", 200, 0.07, { formula: "=B4*(1+C4)", value: 214 }],
  ["East", 300, 0.09, { formula: "=B5*(1+C5)", value: 327 }],
];

async function checked(sheets: Readonly<Record<string, Rows>>): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
  const host = new MemoryWorkbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const { cells } = host.addSheet(name, rows);
    for (const cell of cells.values()) if (typeof cell.value === "number" && cell.value < 1) cell.format = "0%";
  }
  return { host, check: await checkWorkbook(host, { asOf }) };
}

function at(check: Check, place: string): CheckItem {
  const item = check.items.find(({ finding }) => formatPlace(finding.sheet, finding.area) === place);
  if (!item)
    throw new Error(`${place}: not among ${check.items.map(({ finding }) => formatPlace(finding.sheet, finding.area)).join(", ")}`);
  return item;
}

const placesOf = (items: readonly CheckItem[] | undefined): readonly string[] | undefined =>
  items?.map(({ finding }) => formatPlace(finding.sheet, finding.area));

test("the same row label on any sheet, and nothing else", async () => {
  const { check } = await checked({ Ghent: shop, Breda: shop, Bonn: shop });
  const alike = alikeFindings(check, at(check, "Breda!B2"));
  expect(alike).toMatchObject({ by: "row-label", name: "Sales growth" });
  expect(placesOf(alike?.items)).toEqual(["Ghent!B2", "Bonn!B2"]);
});

test("the same column header on one sheet", async () => {
  const { check } = await checked({ Regions: goals, Other: goals });
  const alike = alikeFindings(check, at(check, "Regions!C4"));
  expect(alike).toMatchObject({ by: "column-header", name: "Sales growth 2027" });
  expect(placesOf(alike?.items)).toEqual(["Regions!C3", "Regions!C5"]);
});

test("nothing is asked where nothing recurs, and of those that somebody decided on nobody is asked again", async () => {
  const { host, check } = await checked({ Ghent: shop, Breda: shop });
  const first = await does(host, { check, language: "en", ...writeOptions() }, dismissFinding, {
    item: at(check, "Ghent!B2").key,
    reason: "Measured",
  });
  expect(alikeFindings(first, at(first, "Breda!B2"))).toBeUndefined();
  expect(placesOf(alikeFindings(first, at(first, "Ghent!B2"))?.items)).toEqual(["Breda!B2"]);
});

test.each(languages)(
  "%s: all of them are set aside by one press with the same reason, remembered, and taken back by one",
  async (language) => {
    const { host, check } = await checked({ Regions: goals });
    const options = { language, ...writeOptions() };
    const reason = "Gemessen / gemeten";
    const one = await does(host, { check, ...options }, dismissFinding, { item: at(check, "Regions!C4").key, reason });
    const alike = alikeFindings(one, at(one, "Regions!C4"));
    expect(one.items.map(({ status }) => status)).toEqual(["open", "not-a-target", "open"]);
    const items = alike?.items.map(({ key }) => key) ?? [];
    const all = await done(host, { check: one, ...options }, dismissTogether, { items, reason });
    const again = await checkWorkbook(host, { asOf });
    for (const now of [all.check, again]) {
      expect(now.items.map(({ status, target }) => [status, target?.reason])).toEqual(Array(3).fill(["not-a-target", reason]));
      expect(now.summary.unsupported).toBe(0);
    }
    const back = await does(host, { check: all.check, ...options }, takeBack, all.undo ?? []);
    expect(back.items.map(({ status }) => status)).toEqual(["open", "not-a-target", "open"]);
  },
);
