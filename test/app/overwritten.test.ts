import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { loggedActions } from "../../src/app/log/loggedActions";
import { overwritten, overwrittenKey } from "../../src/app/log/overwritten";
import { revertAction } from "../../src/app/write/revertAction";
import { deleteHypothesis, saveHypothesis } from "../../src/app/write/saveHypothesis";
import { saveMarket } from "../../src/app/write/saveMarket";
import type { Writing } from "../../src/app/write/writing";
import type { PaneEvent } from "../../src/taskpane/state/paneState";
import { firstState, reduce } from "../../src/taskpane/state/state";
import { headerOf } from "../../src/workbook/tables/foundTable";
import { languages, type Language } from "../../src/workbook/language";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does, done } from "./doing";

const claim = { scope: ["Bikes"], impact: { base: 10_000 }, status: "proposed" as const, claim: "Two dealers" };

interface Two {
  readonly host: MemoryWorkbook;
  /** What Ada had written, by number; the last one changed the impact to 20,000. */
  readonly own: readonly string[];
  readonly ada: (check: Check) => Writing;
  readonly bo: (check: Check) => Writing;
  readonly check: Check;
  readonly id: string;
}

async function together(language: Language = "en"): Promise<Two> {
  const host = budget();
  const people = [writeOptions("Ada"), { ...writeOptions("Bo"), newId: numbered("bo") }];
  const [ada, bo] = people.map((one) => (check: Check): Writing => ({ check, language, ...one, at: "2026-11-30T12:00:00" }));
  if (!ada || !bo) throw new Error("two people");
  const first = await checkWorkbook(host, { asOf });
  const withMarket = await done(host, ada(first), saveMarket, { segment: bikes });
  const saved = await done(host, ada(withMarket.check), saveHypothesis, { row: claim });
  const id = saved.check.hypotheses[0]?.id ?? "";
  const changed = await done(host, ada(saved.check), saveHypothesis, { row: { ...claim, impact: { base: 20_000 } }, id });
  const own = [withMarket, saved, changed].flatMap(({ action }) => action ?? []);
  return { host, own, ada, bo, check: changed.check, id };
}

function numbered(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

const alone = (own: readonly string[]) => ({ own, withSheet: false });

describe("who wrote first is told, and what they wrote is in the log", () => {
  test.each(languages)("where another person saves the same field later (%s)", async (language) => {
    const { host, own, ada, bo, check, id } = await together(language);
    expect(own).toHaveLength(3);
    expect(overwritten(alone(own), check)).toEqual([]);
    const now = await does(host, bo(check), saveHypothesis, { row: { ...claim, impact: { base: 30_000 } }, id });
    const field = headerOf(now.tables.found, "hypotheses", "impactBase", language);
    expect(overwritten(alone(own), now)).toMatchObject([
      { is: "changed", by: "Bo", now: 30_000, isInSheet: false, line: { to: 20_000, field, subject: "Two dealers", about: id } },
    ]);
    expect(loggedActions(now)[0]?.lines).toMatchObject([{ from: 20_000, to: 30_000, field }]);
    // Who writes it anew has seen it; the other one is told then.
    const again = await done(host, ada(now), saveHypothesis, { row: { ...claim, impact: { base: 25_000 } }, id });
    expect(overwritten(alone([...own, again.action ?? ""]), again.check)).toEqual([]);
    expect(overwritten(alone([loggedActions(now)[0]?.action ?? ""]), again.check)).toMatchObject([{ by: "Ada", now: 25_000 }]);
  });

  test("another field, and the same value, are nobody's loss", async () => {
    const { host, own, bo, check, id } = await together();
    const now = await does(host, bo(check), saveHypothesis, { row: { ...claim, impact: { base: 20_000 }, owner: "Cy" }, id });
    expect(overwritten(alone(own), now)).toEqual([]);
  });

  test("where the action is taken back, and where the row is deleted", async () => {
    const { host, own, bo, check, id } = await together();
    const back = await does(host, bo(check), revertAction, { action: own.at(-1) ?? "" });
    expect(overwritten(alone(own), back)).toMatchObject([{ is: "changed", by: "Bo", now: 10_000 }]);
    const { host: other, own: mine, bo: they, check: before, id: row } = await together();
    const gone = await does(other, they(before), deleteHypothesis, { id: row });
    expect(overwritten(alone(mine), gone)).toMatchObject([{ is: "deleted", by: "Bo" }]);
    expect(id).toBe(row);
  });

  test("what is typed in the sheet counts where others are at work in it", async () => {
    const { host, own, check } = await together();
    host.cellOf("GrowthHypotheses", 0, "Impact base").value = 5;
    const now = await checkWorkbook(host, { asOf, previous: check });
    expect(overwritten(alone(own), now)).toEqual([]);
    expect(overwritten({ own, withSheet: true }, now)).toMatchObject([{ is: "changed", isInSheet: true, now: 5 }]);
  });
});

test("the pane knows what it wrote, that others are there, and what was read; hearing of it writes nothing and opens nothing", async () => {
  const { host, own, bo, check, id } = await together();
  const now = await does(host, bo(check), saveHypothesis, { row: { ...claim, impact: { base: 30_000 } }, id });
  const changes = { changed: 0, added: 0, gone: 0, keys: [] };
  const before: readonly PaneEvent[] = [
    { is: "check-started", request: 1 },
    { is: "check-finished", request: 1, check, time: "12:00" },
    { is: "write-started", request: 2, deed: "save-hypothesis", subject: id },
    { is: "write-finished", request: 2, check, about: "Two dealers", action: own.at(-1) ?? "" },
  ];
  const written = before.reduce(reduce, firstState);
  const remote: readonly PaneEvent[] = [
    { is: "workbook-changed", follows: true, byOthers: true },
    { is: "recheck-started", request: 3 },
    { is: "recheck-finished", request: 3, check: now, time: "12:01", changes },
  ];
  const heard = remote.reduce(reduce, written);
  expect(heard).toMatchObject({ own: own.slice(-1), hasCompany: true, moves: written.moves, trail: written.trail, write: { at: "none" } });
  const told = overwritten({ own: heard.own, withSheet: heard.hasCompany === true }, now);
  expect(told).toHaveLength(1);
  const read = reduce(heard, { is: "overwritten-read", keys: told.map(overwrittenKey) });
  expect(read.overwrittenRead).toEqual(told.map(overwrittenKey));
});
