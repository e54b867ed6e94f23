import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { hypothesisSaid } from "../../src/app/plan/hypothesisSaid";
import { saidText } from "../../src/app/plan/saidText";
import { targetSaid } from "../../src/app/plan/targetSaid";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveAgreement } from "../../src/app/write/saveAgreement";
import { judgeHypothesis, saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveMarket } from "../../src/app/write/saveMarket";
import { saidChanges } from "../../src/domain/agreement/saidChanges";
import { standingOfRole } from "../../src/domain/agreement/agreement";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, tried } from "./doing";

async function linked() {
  const workbook = budget();
  const options = { language: "en" as const, ...writeOptions() };
  let check = await checkWorkbook(workbook, { asOf });
  check = await does(workbook, { check, ...options }, saveMarket, { segment: bikes });
  const link = { scope: ["Bikes"], metric: "revenue", per: "year" } as const;
  check = await does(workbook, { check, ...options }, linkTarget, { item: check.items[0]?.key ?? "", link });
  const item = check.items.find(({ status }) => status === "linked");
  if (!item?.target) throw new Error("not linked");
  return { workbook, check, options, about: item.target.id, said: targetSaid(item, check, "en") ?? "" };
}

test("a role that agreed is asked again when the target says something else, and answers in its own row", async () => {
  const { workbook, check, options, about, said } = await linked();
  const row = { about, subject: "Growth", role: "sales", stance: "agree", name: '=cmd|"/c calc"!A1', date: asOf, said } as const;
  let after = await does(workbook, { check, ...options }, saveAgreement, { row });
  after = await does(workbook, { check: after, ...options }, saveAgreement, {
    row: { ...row, role: "finance", stance: "object", reason: "No margin" },
  });
  const read = await checkWorkbook(workbook, { asOf });
  const rows = read.tables.rows.agreements;
  expect(read.problems).toEqual(after.problems);
  expect(rows.map(({ role, stance, name }) => [role, stance, name])).toEqual([
    ["sales", "agree", row.name],
    ["finance", "object", row.name],
  ]);
  expect(standingOfRole(rows, "sales", said).standing).toBe("agree");
  expect(standingOfRole(rows, "finance", said)).toMatchObject({ standing: "object", agreement: { reason: "No margin" } });
  expect(standingOfRole(rows, "board", said).standing).toBe("not-asked");
  expect(standingOfRole(rows, "sales", `${said}!`).standing).toBe("asked-again");
  const again = { row: { ...row, said: `${said}!` }, id: rows[0]?.id };
  after = await does(workbook, { check: after, ...options }, saveAgreement, again);
  expect(after.tables.rows.agreements).toHaveLength(2);
  expect(standingOfRole(after.tables.rows.agreements, "sales", `${said}!`).standing).toBe("agree");
});

test("what a target says is readable in each language, and the same after any recalculation", async () => {
  const { check } = await linked();
  const item = check.items.find(({ status }) => status === "linked");
  if (item?.value === undefined) throw new Error("no value");
  expect(targetSaid(item, check, "en")).toMatch(/^\d+(\.\d+)? % · revenue · year · Bikes/);
  expect(targetSaid(item, check, "de")).toMatch(/^\d+(\.\d+)? % · Umsatz · Jahr · Bikes/);
  expect(targetSaid({ ...item, value: item.value * (1 + 1e-15) }, check, "en")).toBe(targetSaid(item, check, "en"));
  expect(targetSaid({ ...item, value: item.value + 0.001 }, check, "en")).not.toBe(targetSaid(item, check, "en"));
});

test("who objects says why", async () => {
  const { workbook, check, options, about, said } = await linked();
  const row = { about, role: "board", stance: "object", said } as const;
  const refused = await tried(workbook, { check, ...options }, saveAgreement, { row });
  expect(refused).toMatchObject({ ok: false, problems: [{ path: "reason", code: "missing" }] });
});

test("what changed in the markets and hypotheses that somebody agreed to is named, and asks again; who agrees meanwhile changes nothing", async () => {
  const { workbook, check, options, said } = await linked();
  const row = { scope: ["Bikes"], impact: { base: 50_000 }, status: "proposed" as const, claim: "Dealers: two more; soon" };
  const more = await does(workbook, { check, ...options }, saveHypothesis, { row });
  const [hypothesis] = more.hypotheses;
  const saidWith = saidIn(more);
  expect(saidChanges(said, saidWith)).toEqual([
    { name: "Dealers two more, soon", header: "", before: undefined, after: expect.stringContaining("50000") as string },
  ]);
  const agreed = await does(workbook, { check: more, ...options }, judgeHypothesis, {
    row: { ...row, status: "agreed" },
    id: hypothesis?.id ?? "",
  });
  expect(saidChanges(saidWith, saidIn(agreed))).toEqual([]);
  const larger = await does(workbook, { check: agreed, ...options }, saveMarket, {
    segment: { ...bikes, marketSize: 22_000 },
    id: agreed.markets[0]?.id,
  });
  const changed = await does(workbook, { check: larger, ...options }, saveHypothesis, {
    row: { ...row, impact: { base: 60_000 } },
    id: hypothesis?.id,
  });
  const changes = saidChanges(saidWith, saidIn(changed));
  expect(changes).toEqual([
    { name: "Bikes", header: "Market size", before: "20000", after: "22000" },
    { name: "Dealers two more, soon", header: "Brings", before: "50000", after: "60000" },
  ]);
  const rejected = await does(workbook, { check: changed, ...options }, judgeHypothesis, {
    row: { ...row, status: "rejected" },
    id: hypothesis?.id ?? "",
  });
  expect(saidChanges(saidWith, saidIn(rejected)).at(-1)).toMatchObject({ name: "Dealers two more, soon", after: undefined });
  // Of earlier versions only the first line was kept.
  expect(saidChanges(saidWith.split("\n")[0] ?? "", saidIn(changed))).toEqual([]);
});

test("a hypothesis is agreed to as a target is, and asks again when what it brings changes", async () => {
  const { workbook, check, options } = await linked();
  const row = { scope: ["Bikes"], impact: { base: 50_000 }, status: "proposed" as const, claim: "Two dealers" };
  const more = await does(workbook, { check, ...options }, saveHypothesis, { row });
  const own = more.hypotheses[0];
  if (!own) throw new Error("no hypothesis");
  const said = hypothesisSaid(own, more, "nl");
  const saved = await does(workbook, { check: more, ...options }, saveAgreement, {
    row: { about: own.id, role: "board", stance: "object", reason: "No dealers left", said },
  });
  const rows = saved.tables.rows.agreements;
  expect(standingOfRole(rows, "board", said)).toMatchObject({ standing: "object", changes: [] });
  const less = hypothesisSaid({ ...own, brings: { low: 1, base: 1, high: 1 } }, more, "nl");
  expect(standingOfRole(rows, "board", less)).toMatchObject({
    standing: "asked-again",
    changes: [{ name: "Two dealers", header: "Brengt op", before: "50000", after: "1" }],
  });
});

test("what is agreed to on a thousand markets fits into a cell, and still tells that one of them changed", () => {
  const line = (index: number, size: number) => ({ name: `Market ${index}`, parts: [["Market size", String(size)]] as const });
  const lines = Array.from({ length: 1000 }, (_, index) => line(index, index));
  const said = saidText("15 %", lines, "further");
  expect(said.length).toBeLessThan(9000);
  expect(saidChanges(said, said)).toEqual([]);
  expect(saidChanges(said, saidText("15 %", [...lines.slice(0, 999), line(999, 0)], "further"))).toHaveLength(1);
});

function saidIn(check: Check): string {
  const item = check.items.find(({ status }) => status === "linked");
  return (item && targetSaid(item, check, "en")) ?? "";
}
