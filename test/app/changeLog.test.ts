import { changesSinceFrozen } from "../../src/app/log/changesSinceFrozen";
import { kindOfLine, loggedActions, returnsOf } from "../../src/app/log/loggedActions";
import { reportOf } from "../../src/app/check/reportOf";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { freezePlan } from "../../src/app/write/freezePlan";
import { archiveChanges, revertAction } from "../../src/app/write/revertAction";
import { deleteAction, saveAction } from "../../src/app/write/saveAction";
import { saveMarket } from "../../src/app/write/saveMarket";
import { previewing, type Writing } from "../../src/app/write/writing";
import type { Segment } from "../../src/domain/plan";
import { writesText } from "../../src/taskpane/form/writesText";
import { languages } from "../../src/workbook/language";
import { schemaByKey } from "../../src/workbook/tables/tables";
import { wordsFor } from "../../src/wording/catalogues";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, tried } from "./doing";

const { newId } = writeOptions();

function writing(check: Check, by = "Ada", minute = 0): Writing {
  return { check, language: "en", newId, by, at: `${asOf}T12:${String(minute).padStart(2, "0")}:00` };
}

async function withMarket() {
  const host = budget();
  const first = await checkWorkbook(host, { asOf });
  return { host, check: await does(host, writing(first), saveMarket, { segment: bikes }) };
}

function marketId(check: Check): string {
  return check.markets[0]?.id ?? "";
}

test("a new row is one line; a changed cell is told with what it was, and nothing is told of what stays", async () => {
  const { host, check } = await withMarket();
  expect(check.tables.rows.changes).toMatchObject([
    { kind: "added", table: "markets", about: marketId(check), subject: bikes.segment, by: "Ada" },
  ]);
  const changed = await does(host, writing(check, "Bo", 5), saveMarket, {
    segment: { ...bikes, price: 66 },
    id: marketId(check),
  });
  const { when, field, from, to } = changed.tables.rows.changes.at(-1) ?? {};
  expect({ when, field, from, to }).toEqual({ when: `${asOf}T12:05:00`, field: "Price", from: bikes.price, to: 66 });
  expect(changed.tables.rows.changes).toHaveLength(2);
  const same = await does(host, writing(changed), saveMarket, { segment: { ...bikes, price: 66 }, id: marketId(check) });
  expect(same.tables.rows.changes).toHaveLength(2);
});

test.each(languages)("what will be written is listed with its lines of the log, in %s", async (language) => {
  const say = wordsFor(language).pane.writes;
  const sheet = schemaByKey.changes.sheetNames[language][0] ?? "";
  const host = budget();
  const first = await checkWorkbook(host, { asOf });
  const listed = (check: Check, segment: Segment, id?: string) => {
    const edits = saveMarket.edits(previewing(check, language), { segment, id });
    return edits.ok ? writesText(edits.value, check, wordsFor(language)) : [];
  };
  expect(listed(first, bikes)).toContain(say.createSheet(sheet));
  const check = await does(host, { ...writing(first), language }, saveMarket, { segment: bikes });
  expect(check.tables.found.changes?.sheet).toBe(sheet);
  expect(listed(check, { ...bikes, price: 66, share: 0.2 }, marketId(check))).toContain(say.addRow(sheet, 2));
  expect(listed(check, bikes, marketId(check))).toEqual([]);
});

test("a line of the log knows what kind of value its column holds, in every language of the tables", async () => {
  for (const language of languages) {
    const host = budget();
    const first = await checkWorkbook(host, { asOf });
    const check = await does(host, { ...writing(first), language }, saveMarket, { segment: bikes });
    const changed = await does(host, { ...writing(check, "Bo", 5), language }, saveMarket, {
      segment: { ...bikes, price: 66, marketGrowth: 0.07 },
      id: marketId(check),
    });
    const lines = changed.tables.rows.changes.filter(({ kind }) => kind === "changed");
    expect(lines.map((line) => kindOfLine(changed, line)).sort()).toEqual(["price", "rate"]);
    expect(lines.map((line) => kindOfLine(changed, { ...line, field: "Nobody's" }))).toEqual([undefined, undefined]);
  }
});

test("without the time nothing is logged, and no table for it is made", async () => {
  const host = budget();
  const first = await checkWorkbook(host, { asOf });
  const after = await does(host, { check: first, language: "en", newId }, saveMarket, { segment: bikes });
  expect(after.tables.found.changes).toBeUndefined();
});

test("an hour later a whole action is taken back; what somebody changed since stays, and is named with who did it", async () => {
  const { host, check } = await withMarket();
  const id = marketId(check);
  const raised = await does(host, writing(check, "Ada", 1), saveMarket, {
    segment: { ...bikes, price: 70, share: 0.2 },
    id,
  });
  const again = await does(host, writing(raised, "Bo", 2), saveMarket, {
    segment: { ...bikes, price: 80, share: 0.2 },
    id,
  });
  const action = loggedActions(again).find(({ when }) => when.endsWith("12:01:00"));
  if (!action) throw new Error("no action");
  expect(returnsOf(again, action)).toContainEqual(expect.objectContaining({ is: "changed-since", now: 80, by: "Bo" }));
  const back = await does(host, writing(again, "Ada", 59), revertAction, { action: action.action });
  expect(back.markets[0]?.segment.price).toBe(80);
  expect(back.markets[0]?.segment.share).toBe(check.markets[0]?.segment.share);
  // Taking it back is an action of its own, and can be taken back as well.
  const [latest] = loggedActions(back);
  expect(latest).toMatchObject({ deed: "revert-action", by: "Ada" });
});

test("a deleted row comes back from the log with its id and all it held; text that looks like a formula stays text", async () => {
  const { host, check } = await withMarket();
  const row = { scope: "all" as const, what: "=cmd|'/c calc'!A1", who: "Ada", due: "2027-03-01", status: "open" as const };
  const saved = await does(host, writing(check), saveAction, { row });
  const before = saved.tables.rows.actions[0];
  const gone = await does(host, writing(saved, "Bo", 3), deleteAction, { id: before?.id ?? "" });
  expect(gone.tables.rows.actions).toEqual([]);
  const back = await does(host, writing(gone, "Ada", 30), revertAction, { action: loggedActions(gone)[0]?.action ?? "" });
  expect(back.tables.rows.actions).toEqual([before]);
});

test("a colleague's change between looking and taking back is not overwritten", async () => {
  const { host, check } = await withMarket();
  const id = marketId(check);
  const raised = await does(host, writing(check), saveMarket, { segment: { ...bikes, price: 70 }, id });
  const action = loggedActions(raised)[0]?.action ?? "";
  await does(host, writing(raised, "Bo", 2), saveMarket, { segment: { ...bikes, price: 90 }, id });
  await expect(tried(host, writing(raised), revertAction, { action })).rejects.toMatchObject({ code: "cells-changed" });
});

test("the plan is frozen with date and roles; every figure that moved is told with who and when, in every language", async () => {
  const { host, check } = await withMarket();
  expect(changesSinceFrozen(check)).toBeUndefined();
  const frozen = await does(host, writing(check, "Ada", 10), freezePlan, { name: "Budget", roles: "finance, board" });
  expect(changesSinceFrozen(frozen)).toMatchObject({ name: "Budget", date: asOf, by: "Ada", roles: "finance, board", moved: [] });
  const moved = await does(host, writing(frozen, "Bo", 20), saveMarket, { segment: { ...bikes, price: 70 }, id: marketId(check) });
  const parts = await does(host, writing(moved, "Cy", 30), saveMarket, { segment: { ...bikes, segment: "Parts" } });
  const since = changesSinceFrozen(parts)?.moved ?? [];
  expect(since).toContainEqual(
    expect.objectContaining({
      subject: bikes.segment,
      field: "price",
      from: bikes.price,
      to: 70,
      who: "Bo",
      when: `${asOf}T12:20:00`,
      row: "kept",
    }),
  );
  expect(since.filter(({ row }) => row === "added").every(({ subject, who }) => subject === "Parts" && who === "Cy")).toBe(true);
  for (const language of languages)
    expect(reportOf(parts, language).frozen).toMatchObject({
      name: "Budget",
      roles: "finance, board",
      figures: changesSinceFrozen(parts)?.figures,
    });
});

test("a plan without a name is not frozen", async () => {
  const { host, check } = await withMarket();
  expect(await tried(host, writing(check), freezePlan, { name: " " })).toMatchObject({
    ok: false,
    problems: [{ field: "name", code: "missing" }],
  });
});

test("the log keeps its newest lines when it is archived, and nothing is lost or doubled", async () => {
  const { host, check } = await withMarket();
  let now = check;
  const segments = Array.from({ length: 6 }, (_, index) => ({ ...bikes, segment: `Market ${index}` }));
  for (const segment of segments) now = await does(host, writing(now), saveMarket, { segment });
  const same = await does(host, writing(now), archiveChanges, {});
  expect(same.tables.rows.changes).toHaveLength(7);
});
