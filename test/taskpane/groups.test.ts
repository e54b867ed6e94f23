import { assumptionsOf } from "../../src/app/check/assumptionsOf";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { groupsOf } from "../../src/taskpane/item/groups";
import { briefWhyOf, whyOf } from "../../src/taskpane/item/whyOf";
import { formatArea } from "../../src/workbook/area";
import { wordsFor } from "../../src/wording/catalogues";
import { numbersFor } from "../../src/wording/numbers";
import { speakAll } from "../../src/wording/speakAll";
import { asOf } from "../app/budget";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";

speakAll();

/** A plan with a switch between three cases, a rate that is typed again on another sheet, a small price step, and a margin. */
async function planned(): Promise<Check> {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Plan", [
    ["€", "2026 actual", "2027 plan", "2028 plan"],
    ["Revenue", 10_000_000, { formula: "=B2*(1+C3)", value: 11_200_000 }, { formula: "=C2*(1+D3)", value: 12_544_000 }],
    ["Revenue growth", null, { formula: "=CHOOSE($B$9,C4,C5,C6)", value: 0.12 }, { formula: "=CHOOSE($B$9,D4,D5,D6)", value: 0.12 }],
    ["Revenue growth conservative", null, 0.05, 0.05],
    ["Revenue growth base", null, 0.12, 0.12],
    ["Revenue growth optimistic", null, 0.2, 0.2],
    ["Price increase", null, 0.02, 0.02],
    ["Gross margin target", null, 0.4, 0.42],
    ["Case", 2],
  ]);
  workbook.addSheet("Board", [["Target for revenue growth", 0.12]]);
  return checkWorkbook(workbook, { asOf });
}

const keyed = (check: Check) => new Map(check.items.map(({ key, finding }) => [key, `${finding.sheet}!${formatArea(finding.area)}`]));

test("grouped by what they are, the largest money first; the cases and the copies of one assumption stand under it", async () => {
  const check = await planned();
  const places = keyed(check);
  const groups = groupsOf(check);
  expect(groups.map(({ of }) => of)).toEqual(["revenue", "price", "margin"]);
  const [revenue] = groups;
  expect(revenue?.items.map(({ key }) => places.get(key))).toEqual(
    expect.arrayContaining(["Plan!C3:D3", "Plan!C4:D4", "Plan!C5:D5", "Plan!C6:D6"]),
  );
  expect(places.get(revenue?.items[0]?.key ?? "")).toBe("Plan!C3:D3");
  expect(revenue?.uses.has(revenue.items[0]?.key ?? "")).toBe(false);
  expect([...(revenue?.uses ?? [])].map((key) => places.get(key)).sort()).toEqual(
    expect.arrayContaining(["Plan!C4:D4", "Plan!C5:D5", "Plan!C6:D6"]),
  );
  // Every target is in the list once.
  expect(groups.flatMap(({ items }) => items.map(({ key }) => key)).sort()).toEqual([...places.keys()].sort());
});

test("the same number beside another thing is another assumption", async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Funnel", [
    ["Assumptions", "2027 plan"],
    ["Lead to meeting conversion target", 0.25],
    ["Meeting to order conversion target", 0.25],
  ]);
  const check = await checkWorkbook(workbook, { asOf });
  expect(check.items.length).toBe(2);
  expect(assumptionsOf(check.items, check).map(({ uses }) => uses.length)).toEqual([0, 0]);
});

test("an empty list has no groups", async () => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Notes", [["Nothing"]]);
  expect(groupsOf(await checkWorkbook(workbook, { asOf }))).toEqual([]);
});

test.each([
  ["en", "en-GB", "+12.0 %, taken from other cells, drives € 10.0 m."],
  ["nl", "nl-NL", "+12,0 %, overgenomen uit andere cellen, stuurt € 10,0 mln."],
  ["de", "de-DE", "+12,0 %, aus anderen Zellen übernommen, bewegt 10,0 Mio. €."],
] as const)("a director's sentence in %s", async (language, culture, expected) => {
  const check = await planned();
  const [item] = groupsOf(check)[0]?.items ?? [];
  if (!item) throw new Error("nothing was found");
  const text = { words: wordsFor(language), numbers: numbersFor(language, culture, "EUR") };
  expect(briefWhyOf(item, check, text).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(expected);
  // Opened, the row says why instead: the same is not said twice.
  expect(whyOf(item, check, text)).toContain(wordsFor(language).finding.kind[item.finding.kind]);
  expect(whyOf(item, check, text).replaceAll(/[\u00a0\u202f]/g, " ")).not.toContain(expected);
});

test.each([
  ["en", "en-GB", "+25.0 %, typed by hand, drives 1,500 (Traffic!B2)."],
  ["nl", "nl-NL", "+25,0 %, met de hand ingetypt, stuurt 1.500 (Traffic!B2)."],
  ["de", "de-DE", "+25,0 %, von Hand eingegeben, bewegt 1.500 (Traffic!B2)."],
] as const)("what is counted is said with its cell, in %s", async (language, culture, expected) => {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Traffic", [
    ["Page visits", "Month 1", "Month 2", "Month 3"],
    ["Organic visitors", 1500, { formula: "=B2*(1+C3)", value: 1875 }, { formula: "=C2*(1+D3)", value: 2344 }],
    ["Growth %", null, 0.25, 0.25],
  ]);
  const check = await checkWorkbook(workbook, { asOf });
  const [item] = check.items;
  if (!item) throw new Error("nothing was found");
  const text = { words: wordsFor(language), numbers: numbersFor(language, culture, "EUR") };
  expect(briefWhyOf(item, check, text).replaceAll(/[\u00a0\u202f]/g, " ")).toBe(expected);
});
