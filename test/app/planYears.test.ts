import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { proposedYears, yearsOfTargets } from "../../src/app/check/planYears";
import { planTargets } from "../../src/app/plan/planTargets";
import { followTargets } from "../../src/app/write/followTargets";
import { linkTarget, type LinkInput } from "../../src/app/write/linkTarget";
import { linkTogether } from "../../src/app/write/linkTogether";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saveSettings } from "../../src/app/write/saveSettings";
import { takeBack } from "../../src/app/write/takeBack";
import { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, writeOptions } from "./budget";
import { does, done } from "./doing";

const options = { language: "en" as const, ...writeOptions() };

/** Two lines with targets for 2027 to 2029 on a base of 2026, one for 2027 only, and one that names no year. */
async function opened(): Promise<{ readonly host: MemoryWorkbook; readonly check: Check }> {
  const host = new MemoryWorkbook();
  const line = (row: number, name: string, rates: readonly (number | null)[]) => [
    [name, 1_000_000, ...["C", "D", "E"].map((_, at) => ({ formula: `=${"BCD"[at]}${row}*(1+${"CDE"[at]}${row + 1})`, value: 1 }))],
    [`${name} growth`, null, ...rates],
  ];
  host.addSheet("Budget", [
    ["", 2026, 2027, 2028, 2029],
    ...line(2, "Revenue bikes", [0.15, 0.15, 0.1]),
    ...line(4, "Revenue parts", [0.08, 0.08, 0.08]),
    ["Revenue service", 500_000, { formula: "=B6*(1+C7)", value: 1 }],
    ["Revenue service growth", null, 0.12],
  ]);
  const check = await checkWorkbook(host, { asOf });
  return { host, check: await does(host, { check, ...options }, saveMarket, { segment: bikes }) };
}

function linkOf(check: Check, at: number, years?: number): LinkInput {
  const item = check.items[at];
  if (!item) throw new Error(`no finding ${at}`);
  return { item: item.key, link: { scope: ["Bikes"], metric: "revenue", per: "year", ...(years !== undefined && { years }) } };
}

function yearsWith(check: Check, links: readonly LinkInput[]) {
  return proposedYears(
    check,
    links.map(({ item: key, link: { years } }) => {
      const item = check.items.find((one) => one.key === key);
      if (!item) throw new Error("no finding");
      return { item, ...(years !== undefined && { years }) };
    }),
  );
}

describe("the plan's years come from the sheet", () => {
  test("with the first target that is linked: 2026 to 2029 are three", async () => {
    const { host, check } = await opened();
    const link = linkOf(check, 0, 3);
    const plan = yearsWith(check, [link]);
    expect(plan).toEqual({ baseYear: 2026, horizonYears: 3 });
    const after = await does(host, { check, ...options }, linkTarget, { ...link, ...(plan && { plan }) });
    expect(after.settings).toMatchObject({ baseYear: 2026, horizonYears: 3, currency: "EUR" });
    expect(planTargets(after)).toHaveLength(1);
  });

  test("once: a plan with a base year is as somebody wanted it", async () => {
    const { host, check } = await opened();
    const saved = await does(host, { check, ...options }, saveSettings, { ...check.settings, baseYear: 2025, horizonYears: 5 });
    expect(yearsWith(saved, [linkOf(saved, 0, 3)])).toBeUndefined();
  });

  test("of several the years of most, and one take-back for all of it", async () => {
    const { host, check } = await opened();
    const links = [linkOf(check, 0, 3), linkOf(check, 1, 3), linkOf(check, 2, 1)];
    const plan = yearsWith(check, links);
    expect(plan).toEqual({ baseYear: 2026, horizonYears: 3 });
    const together = await done(host, { check, ...options }, linkTogether, { links, ...(plan && { plan }) });
    expect(planTargets(together.check)).toHaveLength(2);
    const back = await does(host, { check: together.check, ...options }, takeBack, together.undo ?? []);
    expect(back.settings).toEqual(check.settings);
    expect(back.items.every(({ status }) => status === "open")).toBe(true);
  });

  test("targets that a plan of other years leaves out are counted by it once it follows them, and it can be taken back", async () => {
    const { host, check } = await opened();
    const first = await does(host, { check, ...options }, linkTarget, linkOf(check, 0, 3));
    const before = await does(host, { check: first, ...options }, linkTarget, linkOf(first, 1, 3));
    expect(planTargets(before)).toHaveLength(0);
    const years = yearsOfTargets(before);
    expect(years).toEqual({ baseYear: 2026, horizonYears: 3, leftOut: 2 });
    const after = await done(host, { check: before, ...options }, followTargets, { horizonYears: 3, baseYear: 2026 });
    expect(planTargets(after.check)).toHaveLength(2);
    expect(yearsOfTargets(after.check)).toBeUndefined();
    const back = await does(host, { check: after.check, ...options }, takeBack, after.undo ?? []);
    expect(back.settings).toEqual(before.settings);
  });

  test("one target of other years does not move a plan that most keep to", async () => {
    const { host, check } = await opened();
    const first = await does(host, { check, ...options }, linkTarget, {
      ...linkOf(check, 0, 3),
      plan: { baseYear: 2026, horizonYears: 3 },
    });
    const after = await does(host, { check: first, ...options }, linkTarget, linkOf(first, 2, 1));
    expect(yearsOfTargets(after)).toBeUndefined();
  });
});
