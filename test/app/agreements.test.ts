import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { targetSaid } from "../../src/app/plan/targetSaid";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveAgreement } from "../../src/app/write/saveAgreement";
import { saveMarket } from "../../src/app/write/saveMarket";
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
  return { workbook, check, options, about: item.target.id, said: targetSaid(item, "en") ?? "" };
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
  expect(targetSaid(item, "en")).toMatch(/^\d+(\.\d+)? % · revenue · year · Bikes/);
  expect(targetSaid(item, "de")).toMatch(/^\d+(\.\d+)? % · Umsatz · Jahr · Bikes/);
  expect(targetSaid({ ...item, value: item.value * (1 + 1e-15) }, "en")).toBe(targetSaid(item, "en"));
  expect(targetSaid({ ...item, value: item.value + 0.001 }, "en")).not.toBe(targetSaid(item, "en"));
});

test("who objects says why", async () => {
  const { workbook, check, options, about, said } = await linked();
  const row = { about, role: "board", stance: "object", said } as const;
  const refused = await tried(workbook, { check, ...options }, saveAgreement, { row });
  expect(refused).toMatchObject({ ok: false, problems: [{ path: "reason", code: "missing" }] });
});
