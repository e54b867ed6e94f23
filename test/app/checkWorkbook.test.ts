import { isComputed } from "../../src/domain/target/judgeTarget";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { dismissFinding } from "../../src/app/write/dismissFinding";
import { linkTarget } from "../../src/app/write/linkTarget";
import { restoreFinding } from "../../src/app/write/restoreFinding";
import { saveMarket } from "../../src/app/write/saveMarket";
import { whatIf } from "../../src/app/plan/whatIf";
import type { Check } from "../../src/app/check/check";
import type { Segment } from "../../src/domain/plan";
import { formatPlace } from "../../src/workbook/area";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { computeWithUniver } from "../workbook/computeWithUniver";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, tried } from "./doing";

const link = { scope: ["Bikes"], metric: "revenue", per: "year", years: 3 } as const;

function places(check: Check): readonly string[] {
  return check.items.map(({ finding, status, verdict }) => `${formatPlace(finding.sheet, finding.area)} ${status} ${verdict}`);
}

async function checked(workbook: MemoryWorkbook): Promise<Check> {
  return checkWorkbook(workbook, { asOf });
}

async function withMarket(workbook: MemoryWorkbook): Promise<Check> {
  const saved = await tried(workbook, { check: await checked(workbook), language: "en", ...writeOptions() }, saveMarket, {
    segment: bikes,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.value;
}

function keyOf(check: Check, index = 0): string {
  return check.items[index]?.key ?? "";
}

test("looking finds the plan's percentages, and writes nothing", async () => {
  const workbook = budget();
  const check = await checked(workbook);
  expect(places(check)).toEqual(["'Budget 2027'!E3:G3 open no-market-data"]);
  expect(check.summary).toMatchObject({ targets: 1, notTargets: 0, onMarketData: 0, unsupported: 1 });
  expect(workbook.applied).toEqual([]);
});

test("the whole job: a market, a link, a verdict, a what-if", async () => {
  const workbook = budget();
  const before = await withMarket(workbook);
  const after = await does(workbook, { check: before, language: "en", ...writeOptions() }, linkTarget, { item: keyOf(before), link });
  // 1.15 * 1.15 * 1.1 over three years is 13.3 % a year; the market gives 3 % and the price 2 %.
  const growth = Math.cbrt(1.15 * 1.15 * 1.1) - 1;
  expect(places(after)).toEqual(["'Budget 2027'!E3:G3 linked unsupported"]);
  const [item] = after.items;
  expect(item?.assessment).toMatchObject({ verdict: "unsupported", revenueBase: 1_000_000 });
  expect(isComputed(item?.assessment) && item.assessment.requiredRevenue).toBeCloseTo(1_000_000 * (1 + growth) ** 3, 4);
  expect(after.summary).toMatchObject({ targets: 1, onMarketData: 1, unsupported: 1 });
  expect(item?.target && whatIf(after, item.target, 0.05).verdict).toBe("supported");
  expect(item?.target && whatIf(after, item.target, 9).verdict).toBe("impossible");
  expect(item?.target && whatIf(after, item.target, Number.NaN).verdict).toBe("no-market-data");
});

test("the sheet's own formulas say the same, also after a colleague changes the budget", async () => {
  const workbook = budget();
  const before = await withMarket(workbook);
  await does(workbook, { check: before, language: "en", ...writeOptions() }, linkTarget, { item: keyOf(before), link });
  await computeWithUniver(workbook);
  expect(workbook.cellOf("GrowthTargets", 0, "Verdict").value).toBe("unsupported");
  expect(workbook.cellOf("GrowthTargets", 0, "Value").value).toBeCloseTo(Math.cbrt(1.15 * 1.15 * 1.1) - 1, 12);
  for (const column of [4, 5, 6]) workbook.sheet("Budget 2027").cells.set(`2,${column}`, { value: 0.04 });
  await computeWithUniver(workbook);
  expect(workbook.cellOf("GrowthTargets", 0, "Verdict").value).toBe("supported");
  expect(places(await checked(workbook))).toEqual(["'Budget 2027'!E3:G3 linked supported"]);
});

test("set aside with a reason, and opened again", async () => {
  const workbook = budget();
  const first = await checked(workbook);
  const aside = await does(workbook, { check: first, language: "en", ...writeOptions("Bo") }, dismissFinding, {
    item: keyOf(first),
    reason: "last year's plan",
  });
  expect(places(aside)).toEqual(["'Budget 2027'!E3:G3 not-a-target no-market-data"]);
  expect(aside.summary).toMatchObject({ targets: 0, notTargets: 1, unsupported: 0 });
  expect(aside.items[0]?.target).toMatchObject({ reason: "last year's plan", by: "Bo", changedOn: asOf });
  const again = await checked(workbook);
  expect(places(again)).toEqual(places(aside));
  const open = await does(workbook, { check: again, language: "en", newId: () => "" }, restoreFinding, {
    target: again.items[0]?.target?.id ?? "",
  });
  expect(places(open)).toEqual(["'Budget 2027'!E3:G3 open no-market-data"]);
  const linked = await does(workbook, { check: open, language: "en", ...writeOptions() }, linkTarget, {
    item: keyOf(open),
    link: { ...link, scope: "all" },
  });
  expect(linked.targets).toHaveLength(1);
  expect(linked.targets[0]?.reason).toBe("");
});

test("a target on a market without its data says what is missing", async () => {
  const workbook = budget();
  const gaps = Object.fromEntries(Object.entries(bikes).filter(([field]) => field !== "source" && field !== "price")) as unknown as Segment;
  const saved = await tried(workbook, { check: await checked(workbook), language: "en", ...writeOptions() }, saveMarket, { segment: gaps });
  const before = saved.ok ? saved.value : await checked(workbook);
  const after = await does(workbook, { check: before, language: "en", ...writeOptions() }, linkTarget, { item: keyOf(before), link });
  expect(after.items[0]).toMatchObject({
    verdict: "no-market-data",
    isUnsupported: true,
    assessment: { missing: { Bikes: ["price", "source"] } },
  });
});

describe("decisions are remembered", () => {
  async function linked(): Promise<MemoryWorkbook> {
    const workbook = budget();
    const before = await withMarket(workbook);
    await does(workbook, { check: before, language: "en", ...writeOptions() }, linkTarget, { item: keyOf(before), link });
    await computeWithUniver(workbook);
    return workbook;
  }

  /** What Excel does with the formulas of ours. */
  function moveReferences(workbook: MemoryWorkbook, change: (formula: string) => string): void {
    for (const { cells } of workbook.sheets)
      for (const cell of cells.values()) if (cell.formula !== undefined) cell.formula = change(cell.formula);
  }

  test("through an inserted row", async () => {
    const workbook = await linked();
    const sheet = workbook.sheet("Budget 2027");
    const moved = [...sheet.cells].map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [`${row + 1},${column}`, cell] as const;
    });
    sheet.cells.clear();
    for (const [key, cell] of moved) sheet.cells.set(key, cell);
    moveReferences(workbook, (formula) =>
      formula
        .replace(/\$([A-Z])\$3/g, "$$$1$$4")
        .replace(
          /^=([C-G])2([*/])(.*)$/,
          (_, column: string, operator: string, rest: string) =>
            `=${column}3${operator}${rest.replace(/([C-G])([23])/g, (_all, letter: string, row: string) => `${letter}${Number(row) + 1}`)}`,
        ),
    );
    expect(places(await checked(workbook))).toEqual(["'Budget 2027'!E4:G4 linked unsupported"]);
  });

  test("through a renamed sheet", async () => {
    const workbook = await linked();
    workbook.sheet("Budget 2027").name = "O'Brien & <b>";
    moveReferences(workbook, (formula) => formula.replaceAll("'Budget 2027'!", "'O''Brien & <b>'!"));
    const check = await checked(workbook);
    expect(places(check)).toEqual(["'O''Brien & <b>'!E3:G3 linked unsupported"]);
    expect(check.problems).toEqual([]);
  });

  test("and what cannot be found again is said, not dropped", async () => {
    const workbook = await linked();
    workbook.sheets.splice(0, 1);
    moveReferences(workbook, (formula) => formula.replace(/'Budget 2027'!\$[A-Z$0-9:]+/g, "#REF!"));
    await computeWithUniver(workbook);
    const check = await checked(workbook);
    expect(check.items).toEqual([]);
    expect(check.targets).toMatchObject([{ status: "linked", label: expect.stringContaining("growth") as string }]);
    expect(check.problems.map(({ code }) => code)).toEqual(["cells-gone"]);
  });

  test("a linked cell that the scan does not take for a target stays in the list", async () => {
    const workbook = await linked();
    workbook.sheet("Budget 2027").cells.set("2,0", { value: "VAT" });
    expect(places(await checked(workbook))).toEqual(["'Budget 2027'!E3:G3 linked unsupported"]);
  });

  test("a copied row: the newer decision counts, the older one is said", async () => {
    const workbook = await linked();
    const { table } = workbook.table("GrowthTargets");
    await workbook.apply([
      {
        do: "append-rows",
        table: table.name,
        rows: [
          Object.fromEntries(
            table.columns.filter(({ formula }) => formula === undefined).map(({ header }) => [header, copyOf(workbook, header)]),
          ),
        ],
      },
    ]);
    workbook.cellOf("GrowthTargets", 1, "Status").value = "not a target";
    const check = await checked(workbook);
    expect(places(check)).toEqual(["'Budget 2027'!E3:G3 not-a-target no-market-data"]);
    expect(check.problems).toMatchObject([
      { code: "id-twice", address: "A3" },
      { code: "cells-twice", address: "E2" },
    ]);
  });
});

function copyOf(workbook: MemoryWorkbook, header: string): string | number | boolean | null | { formula: string } {
  const { value, formula } = workbook.cellOf("GrowthTargets", 0, header);
  if (formula !== undefined) return { formula };
  return value === undefined || typeof value === "object" ? null : value;
}

test("after a change on one sheet only that sheet is read again", async () => {
  const workbook = budget();
  const first = await checked(workbook);
  const [budgetSheet, notes] = workbook.sheets;
  workbook.sheet("Budget 2027").cells.set("2,4", { value: 0.2 });
  workbook.sheet("Notes").cells.set("0,0", { value: "changed behind our back" });
  const second = await checkWorkbook(workbook, { asOf, previous: first, changedSheets: [budgetSheet?.id ?? ""] });
  expect(workbook.reads.at(-1)).toEqual([budgetSheet?.id]);
  expect(second.items[0]?.finding.value[0]).toBe(0.2);
  expect(second.workbook.sheets.find(({ id }) => id === notes?.id)?.cells.value(0, 0)).toBe("Budget for the board");
});

test("cells that moved since the check are not tied to a row", async () => {
  const workbook = budget();
  const check = await checked(workbook);
  const sheet = workbook.sheet("Budget 2027");
  sheet.cells.set("2,4", { value: 0.21 });
  await expect(
    does(workbook, { check, language: "en", ...writeOptions() }, linkTarget, { item: keyOf(check), link }),
  ).rejects.toMatchObject({
    code: "cells-changed",
    subject: "'Budget 2027'!E3:G3",
  });
  await expect(
    does(workbook, { check, language: "en", ...writeOptions() }, dismissFinding, { item: keyOf(check), reason: "no" }),
  ).rejects.toMatchObject({ code: "cells-changed" });
  expect(workbook.applied).toEqual([]);
});

test("after a write only our own sheets are read again", async () => {
  const workbook = budget();
  const before = await withMarket(workbook);
  expect(workbook.reads.at(-1)).toEqual([workbook.sheet("Markets").id]);
  await does(workbook, { check: before, language: "en", ...writeOptions() }, linkTarget, { item: keyOf(before), link });
  const own = ["Markets", "Target links", "Targets", "Totals"];
  expect(workbook.reads.at(-1)).toEqual(own.map((name) => workbook.sheet(name).id));
});

test("a cancelled check stops, and says so", async () => {
  const signal = { aborted: false };
  const check = checkWorkbook(budget(), {
    asOf,
    signal,
    pause: () => {
      signal.aborted = true;
      return Promise.resolve();
    },
  });
  await expect(check).rejects.toMatchObject({ name: "HostError", code: "cancelled" });
});

test("progress is told in both phases", async () => {
  const seen: string[] = [];
  await checkWorkbook(budget(), { asOf, onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done <= total}`) });
  expect(new Set(seen)).toEqual(new Set(["reading true", "scanning true"]));
});

test("an empty workbook has nothing in it, and that is no error", async () => {
  const workbook = budget();
  workbook.sheets.splice(0);
  const check = await checked(workbook);
  expect(check).toMatchObject({ items: [], problems: [], markets: [], summary: { targets: 0, unsupported: 0 } });
});
