import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { perform } from "../../src/app/write/perform";
import { saveAction } from "../../src/app/write/saveAction";
import { saveAgreement } from "../../src/app/write/saveAgreement";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveMarket } from "../../src/app/write/saveMarket";
import type { Writing } from "../../src/app/write/writing";
import { schemaVersion } from "../../src/workbook/tables/settings/settingsTable";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does } from "./doing";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";

let ids = 0;
const writing = (check: Check): Writing => ({
  check,
  language: "en",
  newId: () => `id-${(ids += 1)}`,
  by: "Ada",
  at: "2026-11-30T12:00:00",
});
async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (problem) {
    return problem;
  }
}

const claim = { scope: ["Bikes"], impact: { base: 10_000 }, status: "proposed" as const, claim: "Two dealers" };

async function agreed(): Promise<{ readonly host: MemoryWorkbook; readonly check: Check; readonly id: string }> {
  const host = budget();
  const options = { language: "en" as const, ...writeOptions() };
  let check = await checkWorkbook(host, { asOf });
  check = await does(host, { check, ...options }, saveMarket, { segment: bikes });
  check = await does(host, { check, ...options }, saveHypothesis, { row: claim });
  const id = check.hypotheses[0]?.id ?? "";
  check = await does(host, { check, ...options }, saveAgreement, { row: { about: id, role: "sales", stance: "agree", name: "Bo" } });
  return { host, check: await does(host, { check, ...options }, saveAction, { row: { scope: "all", what: "Fair", status: "open" } }), id };
}

describe("tables that are not as this version makes them", () => {
  test("an earlier version's are brought up to this one with the first write, and keep what is in them", async () => {
    const { host, check: made, id } = await agreed();
    host.cellOf("GrowthSettings", 0, "Version").value = "3";
    const check = await checkWorkbook(host, { asOf });
    expect(check.tables.isEarlier).toBe(true);
    const now = await does(host, writing(check), saveHypothesis, { row: { ...claim, owner: "Cy" }, id });
    expect(now.tables.isEarlier).toBe(false);
    expect(host.cellOf("GrowthSettings", 0, "Version").value).toBe(schemaVersion);
    expect(now.hypotheses[0]).toMatchObject({ claim: "Two dealers", owner: "Cy" });
    expect(now.tables.rows.agreements).toEqual(made.tables.rows.agreements);
  });

  test("a later version's are read and not written, and the sentence says what to do", async () => {
    const { host } = await agreed();
    host.cellOf("GrowthSettings", 0, "Version").value = "99";
    const check = await checkWorkbook(host, { asOf });
    expect(check.hypotheses).toHaveLength(1);
    const writes = host.applied.length;
    const said = await rejection(perform(host, writing(check), saveHypothesis, { row: { ...claim, claim: "More" } }));
    expect(said).toMatchObject({ code: "made-later", subject: "99" });
    expect(host.applied).toHaveLength(writes);
  });

  test("two versions at once: the later one came after this pane looked; what it put beside our columns stays", async () => {
    const { host, check, id } = await agreed();
    host.cellOf("GrowthSettings", 0, "Version").value = "99";
    host.cellOf("GrowthHypotheses", 0, "Refuted by").value = "Written by the later one";
    const saved = await does(host, writing(check), saveHypothesis, { row: { ...claim, owner: "Cy" }, id });
    expect(host.cellOf("GrowthHypotheses", 0, "Refuted by").value).toBe("Written by the later one");
    expect(saved.hypotheses[0]).toMatchObject({ owner: "Cy" });
    expect(await rejection(perform(host, writing(saved), saveHypothesis, { row: claim, id }))).toMatchObject({ code: "made-later" });
  });

  test("half of a row is named by cell, keeps what it has, and can be filled", async () => {
    const { host, id } = await agreed();
    host.cellOf("GrowthHypotheses", 0, "Segment").value = "";
    host.cellOf("GrowthHypotheses", 0, "Impact base").value = "lots";
    const check = await checkWorkbook(host, { asOf });
    const named = check.problems.filter(({ table }) => table === "hypotheses").map(({ field }) => field);
    expect(named).toEqual(expect.arrayContaining(["scope", "impactBase"]));
    const now = await does(host, writing(check), saveHypothesis, { row: claim, id });
    expect(now.problems.filter(({ table }) => table === "hypotheses")).toEqual([]);
    expect(now.hypotheses[0]).toMatchObject({ claim: "Two dealers", scope: ["Bikes"] });
  });
});
