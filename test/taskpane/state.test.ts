import { chooseCells } from "../../src/app/check/chooseCells";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import { groupsOf } from "../../src/taskpane/item/groups";
import type { PaneEvent, PaneState } from "../../src/taskpane/state/paneState";
import { checkedOf, itemOf, hereOf } from "../../src/taskpane/state/readState";
import { takenAnew } from "../../src/taskpane/state/takenAnew";
import { firstState, reduce } from "../../src/taskpane/state/state";
import { asOf, bikes, budget, writeOptions } from "../app/budget";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { does, tried } from "../app/doing";

let host: MemoryWorkbook;
let check: Check;
let item: string;

beforeEach(async () => {
  host = budget();
  check = await checkWorkbook(host, { asOf });
  item = check.items[0]?.key ?? "";
});

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, firstState);
}

const checked = (): readonly PaneEvent[] => [
  { is: "check-started", request: 1 },
  { is: "check-finished", request: 1, check, time: "10:42" },
];

describe("checking", () => {
  test("the answer of a check that was overtaken or cancelled is dropped", () => {
    const started = after({ is: "check-started", request: 1 }, { is: "check-started", request: 2 });
    expect(reduce(started, { is: "check-finished", request: 1, check, time: "10:42" })).toBe(started);
    const cancelled = after({ is: "check-started", request: 1 }, { is: "check-cancelled" });
    expect(cancelled.check.at).toBe("idle");
    expect(reduce(cancelled, { is: "check-finished", request: 1, check, time: "10:42" })).toBe(cancelled);
    expect(reduce(cancelled, { is: "check-failed", request: 1, problem: { code: "unknown", subject: "" } })).toBe(cancelled);
  });

  test("the last good check stays while a new one runs, fails or is cancelled", () => {
    const good = after(...checked());
    const running = reduce(good, { is: "check-started", request: 2 });
    expect(checkedOf(running)?.check).toBe(check);
    expect(checkedOf(reduce(running, { is: "check-failed", request: 2, problem: { code: "busy", subject: "" } }))?.check).toBe(check);
    expect(reduce(running, { is: "check-cancelled" }).check).toBe(good.check);
  });

  test("a change makes it old, a new check makes it fresh", () => {
    const old = after(...checked(), { is: "workbook-changed" });
    expect(checkedOf(old)?.isOld).toBe(true);
    expect(
      checkedOf(
        [
          { is: "check-started", request: 2 } as const,
          { is: "check-finished", request: 2, check, time: "10:43" } as const,
        ].reduce<PaneState>(reduce, old),
      )?.isOld,
    ).toBe(false);
  });

  test("a place whose finding is gone is left", async () => {
    const there = after(...checked(), { is: "went", to: { at: "target", item } });
    host.sheet("Budget 2027").cells.clear();
    const empty = await checkWorkbook(host, { asOf });
    const now = [
      { is: "check-started", request: 2 } as const,
      { is: "check-finished", request: 2, check: empty, time: "10:43" } as const,
    ].reduce<PaneState>(reduce, there);
    expect(hereOf(now)).toEqual({ at: "check" });
  });
});

describe("what was typed", () => {
  const typed = (): PaneState =>
    after(
      ...checked(),
      { is: "went", to: { at: "market", market: "new" } },
      { is: "typed", draft: "market", key: "new", change: { segment: "Bikes" } },
      { is: "typed", draft: "market", key: "new", change: { marketSize: "20,000" } },
    );

  test("survives going to another place, a new check and a failed write", () => {
    const events: readonly PaneEvent[] = [
      { is: "tab-chosen", to: "check" },
      { is: "check-started", request: 2 },
      { is: "check-finished", request: 2, check, time: "10:43" },
      { is: "write-started", request: 3, deed: "save-market", subject: "new" },
      { is: "write-failed", request: 3, problem: { code: "sheet-protected", subject: "Markets" } },
      { is: "went-back" },
    ];
    expect(events.reduce(reduce, typed()).drafts.market).toEqual({ new: { segment: "Bikes", marketSize: "20,000" } });
  });

  test("is gone once it was saved, or thrown away", async () => {
    const saved = await tried(host, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
    if (!saved.ok) throw new Error("the market is complete");
    const done = [
      { is: "write-started", request: 2, deed: "save-market", subject: "new" } as const,
      { is: "write-finished", request: 2, check: saved.value, about: "Bikes" } as const,
    ].reduce<PaneState>(reduce, typed());
    expect(done.drafts.market).toEqual({});
    expect(done.notice).toEqual({ of: "save-market", about: "Bikes" });
    expect(checkedOf(done)).toMatchObject({ isUntouched: false });
    expect(reduce(typed(), { is: "dropped", draft: "market", key: "new" }).drafts.market).toEqual({});
  });

  test("a refused field is not scolded while it is mended", () => {
    const refused = [
      { is: "write-started", request: 2, deed: "save-market", subject: "new" } as const,
      {
        is: "write-refused",
        request: 2,
        problems: [
          { path: "segment", field: "segment", code: "duplicate-segment" },
          { path: "currency", field: "currency", code: "different-currency" },
        ],
      } as const,
      { is: "typed", draft: "market", key: "new", change: { segment: "Bikes 2" } } as const,
    ].reduce<PaneState>(reduce, typed());
    expect(refused.write).toMatchObject({ at: "refused", problems: [{ field: "currency" }] });
  });
});

describe("linking", () => {
  test("a market made for a link is chosen in it, and the person is back where they came from", async () => {
    const saved = await tried(host, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
    if (!saved.ok) throw new Error("the market is complete");
    const now = after(
      ...checked(),
      { is: "went", to: { at: "link", item } },
      { is: "went", to: { at: "market", market: "new", forItem: item } },
      { is: "write-started", request: 2, deed: "save-market", subject: "new" },
      { is: "write-finished", request: 2, check: saved.value, about: "Bikes" },
    );
    expect(hereOf(now)).toEqual({ at: "link", item });
    expect(now.drafts.link[item]).toEqual({ scope: ["Bikes"] });
  });

  test("leads to the target's place; back leads home", async () => {
    const saved = await tried(host, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
    if (!saved.ok) throw new Error("the market is complete");
    const linked = await does(host, { check: saved.value, language: "en", ...writeOptions() }, linkTarget, {
      item,
      link: { scope: ["Bikes"], metric: "revenue", per: "year" },
    });
    const now = after(
      ...checked(),
      { is: "went", to: { at: "link", item } },
      { is: "typed", draft: "link", key: item, change: { scope: ["Bikes"] } },
      { is: "write-started", request: 2, deed: "link", subject: item },
      { is: "write-finished", request: 2, check: linked, about: "Revenue growth" },
    );
    expect(hereOf(now)).toEqual({ at: "target", item });
    expect(itemOf(now, item)?.status).toBe("linked");
    expect(now.drafts.link).toEqual({});
    expect(hereOf(reduce(now, { is: "went-back" }))).toEqual({ at: "check" });
  });

  test("the answer of a write that is not waited for is dropped", () => {
    const state = after(...checked());
    expect(reduce(state, { is: "write-finished", request: 9, check, about: "" })).toBe(state);
    expect(reduce(state, { is: "write-failed", request: 9, problem: { code: "busy", subject: "" } })).toBe(state);
  });
});

test("after one is set aside it is asked whether those like it are meant too, until that is answered", () => {
  const written = (deed: "dismiss" | "dismiss-together"): readonly PaneEvent[] => [
    { is: "write-started", request: 4, deed, subject: item },
    { is: "write-finished", request: 4, check, about: "Growth" },
  ];
  const asked = after(...checked(), ...written("dismiss"));
  expect(asked.list.alikeTo).toBe(item);
  expect(reduce(asked, { is: "alike-left" }).list.alikeTo).toBeUndefined();
  expect(written("dismiss-together").reduce(reduce, asked).list.alikeTo).toBeUndefined();
});

describe("cells that somebody points at", () => {
  test("become an open target, whose place opens; the workbook is untouched", () => {
    const chosen = chooseCells(check, { sheet: "Budget 2027", area: { top: 3, left: 2, bottom: 3, right: 2 } });
    if (!chosen) throw new Error("the cell holds a number");
    const now = after(...checked(), { is: "cells-chosen", check: chosen.check, item: chosen.item.key });
    expect(hereOf(now)).toEqual({ at: "target", item: chosen.item.key });
    expect(now.list.alikeTo).toBe(chosen.item.key);
    const places = [{ sheet: "Notes", area: { top: 0, left: 0, bottom: 0, right: 0 } }];
    const taken = reduce(now, { is: "alike-taken", check: chosen.check, places });
    expect(taken.list).toMatchObject({ alikeTaken: places });
    expect(taken.list.alikeTo).toBeUndefined();
    expect(reduce(taken, { is: "alike-dropped", check }).list.alikeTaken).toBeUndefined();
    expect(itemOf(now, chosen.item.key)?.status).toBe("open");
    expect(checkedOf(now)?.isUntouched).toBe(true);
  });

  test("without a number are no target, and that is said", () => {
    const place = { sheet: "Budget 2027", area: { top: 0, left: 0, bottom: 0, right: 0 } };
    expect(chooseCells(check, place)).toBeUndefined();
    expect(after(...checked(), { is: "nothing-chosen", place }).notice).toEqual({ of: "nothing-chosen", about: "Budget 2027" });
  });
});

describe("the selected cell", () => {
  const place = { sheet: "Budget 2027", area: { top: 2, left: 4, bottom: 2, right: 4 } };

  test("opens its target when a target is open, and leaves the focus where it is", () => {
    const other = "other";
    const open = after(...checked(), { is: "went", to: { at: "target", item: other } });
    const followed = reduce(open, { is: "selected", place, item });
    expect(hereOf(followed)).toEqual({ at: "target", item });
    expect(followed.moves).toBe(open.moves);
    expect(hereOf(reduce(open, { is: "selected", place, item: undefined }))).toEqual({ at: "target", item: other });
  });

  test("changes nothing but the hint elsewhere", () => {
    const home = after(...checked());
    expect(reduce(home, { is: "selected", place, item })).toEqual({ ...home, selected: place });
    expect(reduce(reduce(home, { is: "selected", place, item }), { is: "selected", place: undefined, item: undefined })).toEqual(home);
  });
});

describe("a range that is to become markets", () => {
  const taken = () => ({
    workbook: check.workbook,
    place: { sheet: "Budget 2027", area: { top: 0, left: 0, bottom: 3, right: 6 } },
    isGrown: false,
  });

  test("what was said of it survives a new check and going elsewhere; taking again begins anew, but keeps how it is taken over", () => {
    const said = after(
      ...checked(),
      { is: "went", to: { at: "import" } },
      { is: "typed", draft: "import", key: "", change: { taken: taken() } },
      { is: "typed", draft: "import", key: "", change: { settings: { headerRow: 1 }, mode: "formulas", unwanted: [2] } },
      { is: "tab-chosen", to: "check" },
      { is: "check-started", request: 2 },
      { is: "check-finished", request: 2, check, time: "10:43" },
    );
    expect(said.drafts.import[""]).toMatchObject({ settings: { headerRow: 1 }, mode: "formulas", unwanted: [2] });
    const again = takenAnew(said, taken()).reduce(reduce, said);
    expect(again.drafts.import[""]).toEqual({ taken: taken(), settings: {}, mode: "formulas", unwanted: [] });
    expect(reduce(again, { is: "typed", draft: "import", key: "", change: { failed: "empty" } }).drafts.import[""]).toMatchObject({
      failed: "empty",
      taken: taken(),
    });
  });

  test("once it is written, the person is back among the markets, and can take it back", () => {
    const written = after(
      ...checked(),
      { is: "tab-chosen", to: "markets" },
      { is: "went", to: { at: "import" } },
      { is: "typed", draft: "import", key: "", change: { taken: taken() } },
      { is: "write-started", request: 2, deed: "import", subject: "" },
      {
        is: "write-finished",
        request: 2,
        check,
        about: "2 markets",
        undo: [{ do: "delete-row", table: "GrowthMarkets", key: { header: "Id", value: "1" } }],
      },
    );
    expect(hereOf(written)).toEqual({ at: "markets" });
    expect(written.drafts.import[""]).toBeUndefined();
    expect(written.notice?.undo).toHaveLength(1);
  });
});

test("a market that was deleted leaves its place and its draft; its lists keep what was typed until they are saved", async () => {
  const saved = await tried(host, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
  if (!saved.ok) throw new Error("the market is complete");
  const id = saved.value.markets[0]?.id ?? "";
  const typed = after(
    { is: "check-started", request: 1 },
    { is: "check-finished", request: 1, check: saved.value, time: "10:42" },
    { is: "tab-chosen", to: "markets" },
    { is: "went", to: { at: "market", market: id } },
    { is: "typed", draft: "market", key: id, change: { marketGrowthLow: "1" } },
    { is: "typed", draft: "rows", key: `history ${id}`, change: [{ cells: { year: "2025" } }] },
  );
  const listSaved = [
    { is: "write-started", request: 2, deed: "save-history", subject: `history ${id}` } as const,
    { is: "write-finished", request: 2, check: saved.value, about: "" } as const,
  ].reduce<PaneState>(reduce, typed);
  expect(listSaved.drafts).toMatchObject({ rows: {}, market: { [id]: { marketGrowthLow: "1" } } });
  expect(hereOf(listSaved)).toEqual({ at: "market", market: id });
  const deleted = [
    { is: "write-started", request: 3, deed: "delete-market", subject: id } as const,
    { is: "write-finished", request: 3, check, about: "Bikes", undo: [] } as const,
  ].reduce<PaneState>(reduce, listSaved);
  expect(hereOf(deleted)).toEqual({ at: "markets" });
  expect(deleted.drafts.market).toEqual({});
  expect(deleted.moves).toBe(listSaved.moves + 1);
});

describe("a check that follows an edit by itself", () => {
  const followed = (): PaneState => after(...checked(), { is: "workbook-changed", follows: true });
  const finished = (request: number, now: Check = check): PaneEvent => ({
    is: "recheck-finished",
    request,
    check: now,
    time: "10:50",
    changes: { changed: 1, added: 0, gone: 0, keys: [] },
  });

  test("shows no banner while it is awaited and runs, and says afterwards what changed", () => {
    const running = reduce(followed(), { is: "recheck-started", request: 2 });
    expect(checkedOf(running)).toMatchObject({ isOld: false, isFollowing: true });
    const done = checkedOf(reduce(running, finished(2)));
    expect(done).toMatchObject({ isOld: false, time: "10:50", isUntouched: true, changes: { changed: 1 } });
    expect(done).not.toHaveProperty("isFollowing");
  });

  test("that is given up leaves the banner", () => {
    const given = reduce(reduce(followed(), { is: "recheck-started", request: 2 }), { is: "workbook-changed" });
    expect(checkedOf(given)).toMatchObject({ isOld: true });
    expect(checkedOf(given)).not.toHaveProperty("isFollowing");
    expect(reduce(given, finished(2))).toBe(given);
  });

  test("is dropped when something was written, or all is checked, in between", async () => {
    const running = reduce(followed(), { is: "recheck-started", request: 2 });
    const saved = await tried(host, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
    if (!saved.ok) throw new Error("the market is complete");
    const written = [
      { is: "write-started", request: 3, deed: "save-market", subject: "new" } as const,
      { is: "write-finished", request: 3, about: "Bikes", check: saved.value } as const,
    ].reduce<PaneState>(reduce, running);
    expect(reduce(written, finished(2))).toBe(written);
    expect(checkedOf(written)?.check).toBe(saved.value);
    const checking = reduce(running, { is: "check-started", request: 4 });
    expect(reduce(checking, finished(2))).toBe(checking);
    expect(reduce(reduce(running, { is: "recheck-dropped", request: 2 }), finished(2))).not.toMatchObject({ check: { changes: {} } });
    expect(reduce(running, finished(1))).toBe(running);
  });

  test("keeps the order of the list, until the person asks for a check", () => {
    const turned: Check = { ...check, items: [...check.items].reverse().map((each, index) => ({ ...each, moneyAtStake: index * 1000 })) };
    const started = reduce(followed(), { is: "recheck-started", request: 2 });
    const now = reduce(started, finished(2, turned));
    const keysIn = ({ list }: PaneState, of: Check): readonly string[] =>
      groupsOf(of, undefined, list.order).flatMap(({ items }) => items.map(({ key }) => key));
    expect(keysIn(now, turned)).toEqual(keysIn(started, check));
    const asked = [
      { is: "check-started", request: 3 } as const,
      { is: "check-finished", request: 3, check: turned, time: "11:00" } as const,
    ].reduce<PaneState>(reduce, now);
    expect(asked.list).not.toHaveProperty("order");
    expect(new Set(keysIn(asked, turned))).toEqual(new Set(keysIn(now, turned)));
  });

  test("that leaves nothing of an open place says which target it was; what was typed about it stays", () => {
    const there = [
      { is: "went", to: { at: "link", item } } as const,
      { is: "typed", draft: "link", key: item, change: { years: "3" } } as const,
      { is: "recheck-started", request: 2 } as const,
    ].reduce<PaneState>(reduce, followed());
    const gone: Check = { ...check, items: check.items.filter(({ key }) => key !== item) };
    const now = reduce(there, finished(2, gone));
    expect(hereOf(now)).toEqual({ at: "check" });
    expect(now.notice).toMatchObject({ of: "place-gone", about: expect.stringContaining("Revenue growth") as string });
    expect(now.drafts.link).toEqual({ [item]: { years: "3" } });
    const still = reduce(there, finished(2));
    expect({ place: hereOf(still), moves: still.moves }).toEqual({ place: { at: "link", item }, moves: there.moves });
  });
});

describe("marks", () => {
  const place = { sheet: "Budget 2027", area: { top: 2, left: 4, bottom: 2, right: 6 } };

  test("are asked for again after they were changed, and the person is back where they came from", () => {
    const known = after(...checked(), { is: "went", to: { at: "marks" } }, { is: "marks-asked" }, { is: "marks-read", found: [] });
    expect(known.marks).toEqual({ at: "known", found: [] });
    const undo = [{ do: "unmark", places: [place] }] as const;
    const marked = [
      { is: "write-started", request: 2, deed: "mark", subject: "" } as const,
      { is: "write-finished", request: 2, about: "3", check, undo } as const,
    ].reduce<PaneState>(reduce, known);
    expect(marked).not.toHaveProperty("marks");
    expect(hereOf(marked)).toEqual({ at: "check" });
    expect(marked.notice).toEqual({ of: "mark", about: "3", undo });
    const unmarked = [
      { is: "write-started", request: 2, deed: "unmark", subject: "" } as const,
      { is: "write-finished", request: 2, about: "", check } as const,
    ].reduce<PaneState>(reduce, known);
    expect(unmarked).not.toHaveProperty("marks");
    expect(hereOf(unmarked)).toEqual({ at: "marks" });
  });
});
