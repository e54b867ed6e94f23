import { nextCheck } from "../../src/app/check/nextCheck";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linkTarget } from "../../src/app/write/linkTarget";
import { mostComments } from "../../src/app/check/reportComments";
import { largestAtStake } from "../../src/app/check/largestAtStake";
import { reportOf } from "../../src/app/check/reportOf";
import { saveMarket } from "../../src/app/write/saveMarket";
import type { Check, CheckItem } from "../../src/app/check/check";
import { decodeTables } from "../../src/workbook/tables/decodeTables";
import { markedBy } from "../../src/workbook/mark";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { findingAt } from "../workbook/planWorkbook";
import { asOf, bikes, writeOptions } from "./budget";
import { does, tried } from "./doing";

async function sample(): Promise<{ readonly workbook: MemoryWorkbook; readonly check: Check }> {
  const workbook = new MemoryWorkbook();
  workbook.addSheet("Budget 2027", [
    ["a", 0.15],
    ["b", 0.02],
    ["c", 0.4],
  ]);
  const read = {
    ...(await workbook.read()),
    warnings: [
      { code: "external-link", sheet: "Budget 2027", detail: "old.xlsx" },
      { code: "brand-new", detail: "x" },
    ],
  };
  const findings = [
    { ...findingAt(0, 0.15), labels: ["Region North", "Revenue growth"], period: "2027", moneyAtStake: 120_000, confidence: 0.93456 },
    findingAt(1, 0.02),
    { ...findingAt(2, 0.4), support: "market-data" as const },
  ];
  return { workbook, check: nextCheck(undefined, { workbook: read, tables: decodeTables(read), findings, asOf }) };
}

test("a finding without a market has exactly the fields of the contract", async () => {
  const { check } = await sample();
  const report = reportOf(check, "en");
  expect(report).toMatchObject({ file: "memory.xlsx", sheets: 1, cells: 6, asOf });
  expect(report.findings[0]).toEqual({
    sheet: "Budget 2027",
    range: "B1",
    kind: "growth-target",
    value: [0.15],
    label: "Region North > Revenue growth",
    period: "2027",
    where: "cell",
    hardcoded: true,
    support: "none",
    confidence: 0.93,
    why: expect.stringMatching(/./) as string,
    verdict: "no-market-data",
    moneyAtStake: 120_000,
  });
  expect(report.findings[1]).not.toHaveProperty("moneyAtStake");
  expect(report.findings[1]).not.toHaveProperty("period");
});

test("a linked target has its verdict, a dismissed one is left out", async () => {
  const { workbook, check } = await sample();
  const options = writeOptions();
  const saved = await tried(workbook, { check, language: "en", ...options }, saveMarket, { segment: bikes });
  let now = saved.ok ? saved.value : check;
  now = await does(workbook, { check: now, language: "en", ...options }, linkTarget, {
    item: now.items[1]?.key ?? "",
    link: { scope: "all", metric: "revenue", per: "year" },
  });
  now = await does(workbook, { check: now, language: "en", ...options }, dismissFinding, { item: now.items[0]?.key ?? "", reason: "no" });
  expect(reportOf(now, "en").findings.map(({ range, verdict, support }) => [range, verdict, support])).toEqual([
    ["B2", "supported", "market-data"],
    ["B3", "no-market-data", "market-data"],
  ]);
});

test("what was seen while reading, and what is wrong in our tables, come as sentences in either language", async () => {
  const { workbook, check } = await sample();
  expect(reportOf(check, "nl").warnings).toEqual([
    { sheet: "Budget 2027", code: "external-link", text: expect.stringMatching(/^Verwijst naar een andere werkmap, old\.xlsx/) as string },
    { code: "brand-new", text: "brand-new: x" },
  ]);
  const saved = await tried(workbook, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
  workbook.cellOf("GrowthMarkets", 0, "Market size").value = "many";
  const read = await workbook.read();
  const broken = nextCheck(undefined, { workbook: read, tables: decodeTables(read), findings: check.findings, asOf });
  expect(saved.ok).toBe(true);
  expect(reportOf(broken, "en").warnings).toEqual([
    { sheet: "Markets", code: "not-a-number", text: "Markets!E5, Market size, Bikes: A number belongs here, not “many”." },
  ]);
});

test("the largest money rides on what is not supported, and is never added up", async () => {
  const { check } = await sample();
  expect(check.summary).toMatchObject({ targets: 3, unsupported: 2, onMarketData: 0 });
  expect(largestAtStake(check)).toEqual({ amount: 120_000 });
  const [item] = check.items;
  if (!item) throw new Error("nothing found");
  const inDollars = { ...item.finding, meaning: { scale: { value: 1, by: "sheet" }, currency: { value: "USD", by: "label" } } } as const;
  const other = (amount: number): CheckItem => ({ ...item, isUnsupported: true, moneyAtStake: amount, finding: inDollars });
  const mixed = [
    ...check.items,
    other(5),
    other(7),
    { ...other(900), status: "not-a-target" as const },
    { ...other(800), isUnsupported: false },
  ];
  expect(largestAtStake({ ...check, items: mixed })).toEqual({ amount: 7, currency: "USD" });
  expect(largestAtStake({ ...check, items: [] })).toBeUndefined();
});

test("threads and notes on a finding's cells come with it; ours, those beside it and those above the bound do not", async () => {
  const { workbook, check } = await sample();
  const note = { row: 0, column: 1, kind: "note", author: "Ann", text: "Agreed at the strategy day" } as const;
  const comments = [
    { ...note, column: 0 },
    note,
    { ...note, text: `${markedBy}unsupported` },
    ...Array.from({ length: mostComments }, () => ({ ...note, kind: "comment" as const, replies: [{ author: "Bo", text: "No." }] })),
  ];
  const sheets = (await workbook.read()).sheets.map((sheet) => ({ ...sheet, comments }));
  const [first, second] = reportOf({ ...check, workbook: { ...check.workbook, sheets } }, "en").findings;
  expect(first?.comments).toHaveLength(mostComments);
  expect(first?.commentsLeftOut).toBe(1);
  expect(first?.comments?.slice(0, 2)).toEqual([
    { cell: "B1", kind: "note", author: "Ann", text: "Agreed at the strategy day" },
    { cell: "B1", kind: "comment", author: "Ann", text: "Agreed at the strategy day", replies: [{ author: "Bo", text: "No." }] },
  ]);
  expect(second).not.toHaveProperty("comments");
});
