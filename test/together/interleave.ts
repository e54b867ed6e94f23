import type { IWorkbookData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { deeds, type DeedName } from "../../src/app/deeds";
import type { SharedSeat } from "../../src/demo/richApi/Bridge";
import { asOf } from "../app/budget";
import { inputs, piecesFor } from "../app/everyDeed";
import { sortTables } from "../app/intruders";
import { stateOf } from "../app/stateOf";
import { Chance } from "./Chance";
import { Pane, type Written } from "./Pane";
import type { Grounds } from "./grounds";
import { copyOf, differences, follow, recordsOf, type Records } from "./records";
import { openTogether, type SharedWorkbook } from "./seats";

export interface Interleaved {
  /** Empty where nothing was lost, doubled or seen differently. */
  readonly problems: readonly string[];
  readonly panes: number;
  /** The deeds that somebody set out to do. */
  readonly deeds: readonly DeedName[];
  /** What happened, in order: for whoever looks into a problem. */
  readonly story: readonly string[];
  readonly written: number;
  readonly refused: Readonly<Record<string, number>>;
  readonly died: number;
}

const names: readonly DeedName[] = deeds.map(({ name }) => name);
/** In so many of a hundred everything that a workbook can hold stands there; else what these deeds touch, which is several times as fast. */
const wholes = 3;
/** A pane checks again after a quiet moment: only so likely while there is something for it to hear. */
const hurry = 0.05;
/** So likely a pane is looked at and checks again whenever it is quiet; one in the background mostly goes by what it knew. */
const attention = 0.35;
/** So long may one step take; a pane that never answers is a problem. */
const patience = 900_000;

/** Two or three people at work in one workbook, in an order that the seed decides. Each pair of deeds comes up in turn. */
export async function interleave(grounds: Grounds, seed: number): Promise<Interleaved> {
  const plan = planOf(seed);
  const together = new Together(await grounds(plan.isWhole ? "all" : plan.scripts.flat().flatMap(piecesFor)), seed, plan);
  try {
    return await together.run();
  } finally {
    together.dispose();
  }
}

interface Waiting {
  readonly seat: number;
  readonly changes: boolean;
  readonly grant: () => void;
}

class Together {
  private readonly chance: Chance;
  private readonly story: string[] = [];
  private readonly problems: string[] = [];
  private readonly waiting: Waiting[] = [];
  private readonly events: { readonly seat: number; readonly deliver: () => void }[] = [];
  private readonly timers: { readonly seat: number; readonly act: () => void }[] = [];
  private readonly dead = new Set<number>();
  private readonly attentive: ReadonlySet<number>;
  private readonly deeds: DeedName[] = [];
  /** Whose request is carried out; "person" works in the grid. */
  private holder: number | "person" | undefined;
  /** When the request that is carried out is answered. */
  private released: Promise<void> = Promise.resolve();
  /** In the order in which they were carried out: whose request, and whether it changed something. */
  private readonly requests: { readonly seat: number; readonly changes: boolean }[] = [];
  private readonly count: number;
  private readonly scripts: DeedName[][];
  private readonly shared: SharedWorkbook;
  private panes: readonly Pane[] = [];
  private readonly filtered = new Set<string>();

  constructor(ground: Partial<IWorkbookData>, seed: number, plan: Plan) {
    this.chance = new Chance(seed);
    this.count = plan.scripts.length;
    this.scripts = plan.scripts.map((script) => [...script]);
    this.attentive = new Set(this.scripts.flatMap((_, seat) => (this.chance.isLikely(attention) ? [seat] : [])));
    // The last one only looks, when all is over.
    const sharing = Array.from({ length: this.count + 1 }, (_, index) => this.sharing(index));
    this.shared = openTogether(ground, sharing);
  }

  dispose(): void {
    for (const pane of this.panes) pane.close();
    this.shared.dispose();
  }

  async run(): Promise<Interleaved> {
    const { seats } = this.shared;
    this.panes = seats.slice(0, this.count).map(
      (seat, index) =>
        new Pane(
          seat,
          `p${index + 1}`,
          asOf,
          (_delay, act) => this.later(index, () => void seat.run(act)),
          () => this.requests.length,
        ),
    );
    for (const pane of this.panes) pane.check();
    await this.untilQuiet(true);
    const first = this.panes[0]?.known;
    if (!first) throw new Error(`no check: ${JSON.stringify(this.panes[0]?.state.check)}`);
    const before = recordsOf(first);
    this.events.length = 0;
    this.timers.length = 0;
    let intruders = this.chance.isLikely(0.4) ? 1 + Math.floor(this.chance.next() * 2) : 0;
    let deaths = this.chance.isLikely(0.15) ? 1 : 0;
    for (let step = 0; step < 2000; step += 1) {
      await this.untilQuiet(false);
      const acts = this.possible();
      if (acts.length === 0) break;
      if (intruders > 0 && this.chance.isLikely(0.08)) {
        intruders -= 1;
        await this.intrude();
        continue;
      }
      const dying = this.waiting.filter(({ seat }) => this.panes[seat]?.state.write.at === "writing");
      if (deaths > 0 && dying.length > 0 && this.chance.isLikely(0.2)) {
        deaths -= 1;
        this.die(this.chance.of(dying).seat);
        continue;
      }
      await this.chance.of(acts)();
    }
    return this.judge(before);
  }

  private sharing(index: number): SharedSeat {
    return {
      turn: (changes) =>
        new Promise((resolve) => {
          const isChange = changes.some((change) => change !== "");
          this.waiting.push({
            seat: index,
            changes: isChange,
            grant: () => {
              this.holder = index;
              this.requests.push({ seat: index, changes: isChange });
              this.released = new Promise((released) => {
                resolve(() => {
                  this.holder = undefined;
                  released();
                });
              });
            },
          });
        }),
      isOthersTurn: () => this.holder !== index,
      tell: (deliver) => this.events.push({ seat: index, deliver }),
    };
  }

  private later(seat: number, act: () => void): () => void {
    const timer = { seat, act };
    this.timers.push(timer);
    return () => {
      remove(this.timers, timer);
    };
  }

  /** What could come next. Events come late, twice, in another order, or never. */
  private possible(): readonly (() => Promise<void> | void)[] {
    const alive = (seat: number): boolean => !this.dead.has(seat);
    return [
      ...this.waiting.filter(({ seat }) => alive(seat)).flatMap((one) => [() => this.grant(one), () => this.grant(one)]),
      ...this.events.slice(0, 3).map((event) => () => {
        this.hear(event);
      }),
      ...this.timers
        .filter(
          ({ seat }) =>
            alive(seat) && (this.chance.isLikely(hurry) || (this.attentive.has(seat) && this.events.every((event) => event.seat !== seat))),
        )
        .map((timer) => () => {
          remove(this.timers, timer);
          timer.act();
        }),
      ...this.panes.flatMap((pane, seat) =>
        alive(seat) && pane.isIdle && (this.scripts[seat]?.length ?? 0) > 0 ? [() => this.start(pane, seat)] : [],
      ),
    ];
  }

  private grant(one: Waiting): void {
    remove(this.waiting, one);
    one.grant();
  }

  private hear(event: (typeof this.events)[number]): void {
    remove(this.events, event);
    const fate = this.chance.next();
    if (fate < 0.15 || this.dead.has(event.seat)) return;
    const seat = this.shared.seats[event.seat];
    seat?.run(event.deliver);
    if (fate > 0.9) seat?.run(event.deliver);
  }

  private start(pane: Pane, seat: number): void {
    const name = this.scripts[seat]?.shift();
    if (!name || !pane.known) return;
    this.story.push(`p${seat + 1} ${name}`);
    this.deeds.push(name);
    const { notice } = pane.state;
    if (name === "undo" && notice?.undo) pane.perform("undo", () => notice.undo ?? []);
    else pane.perform(name, inputs[name] as never);
  }

  private die(seat: number): void {
    this.dead.add(seat);
    this.story.push(`p${seat + 1} is closed while it writes`);
    for (const one of this.waiting.filter((each) => each.seat === seat)) remove(this.waiting, one);
  }

  /** Somebody at work in the grid. */
  private async intrude(): Promise<void> {
    const { workbook } = this.shared;
    this.holder = "person";
    const [what, act] = this.chance.of(Object.entries(this.intruders));
    this.story.push(`somebody ${what}`);
    await act(workbook);
    this.holder = undefined;
  }

  private readonly intruders: Readonly<Record<string, (workbook: FWorkbook) => unknown>> = {
    sorts: sortTables,
    "puts in rows": (workbook) => {
      for (const sheet of workbook.getSheets()) sheet.insertRowsBefore(0, 1);
    },
    types: (workbook) => workbook.getSheetByName("Budget 2027")?.getRange("A30").setValue("mine"),
    filters: (workbook) => {
      const table = this.chance.of(workbook.getTableList()).name;
      this.filtered.add(table);
      this.shared.seats[0]?.standIn.filter(table, [0]);
    },
    "takes filters away": () => {
      this.clearFilters();
    },
  };

  private clearFilters(): void {
    for (const table of this.filtered) this.shared.seats[0]?.standIn.filter(table, []);
    this.filtered.clear();
  }

  /** Until everybody waits or rests. `grants`: those who wait go on in their order. */
  private async untilQuiet(grants: boolean): Promise<void> {
    const end = Date.now() + patience;
    for (;;) {
      await moment();
      await this.released;
      const isQuiet = this.panes.every((pane, seat) => this.dead.has(seat) || pane.isIdle || this.isBlocked(seat));
      const [next] = this.waiting;
      if (grants && next) this.grant(next);
      else if (isQuiet) return;
      if (Date.now() > end) throw new Error(`hangs: ${this.story.join("; ")}`);
    }
  }

  private isBlocked(seat: number): boolean {
    return this.waiting.some((one) => one.seat === seat);
  }

  private async judge(before: Records): Promise<Interleaved> {
    this.clearFilters();
    const living = this.panes.filter((_, seat) => !this.dead.has(seat));
    for (const pane of living) pane.check();
    await this.untilQuiet(true);
    const fresh = await this.look();
    const expected = stateOf(fresh);
    for (const pane of living) {
      const seen = pane.known ? stateOf(pane.known) : JSON.stringify(pane.state.check);
      if (seen !== expected) this.problems.push(`a pane sees something else after a check\n${differenceOf(expected, seen)}`);
    }
    for (const pane of this.panes) this.problems.push(...pane.problems);
    const there = recordsOf(fresh, this.problems);
    this.problems.push(...this.lost(before, there));
    // Two people may link the same cells: both rows stay, the later counts, and the other is named.
    for (const { code, sheet } of fresh.problems)
      if (/twice$/.test(code) && code !== "cells-twice") this.problems.push(`${code} on ${sheet}`);
    const all = this.panes.flatMap(({ written }) => written);
    const refused: Record<string, number> = {};
    for (const { outcome } of all) if (typeof outcome === "object") refused[outcome.failed] = (refused[outcome.failed] ?? 0) + 1;
    return {
      problems: this.problems,
      panes: this.count,
      deeds: this.deeds,
      story: this.story,
      written: all.filter(({ outcome }) => outcome === "done").length,
      refused,
      died: this.dead.size,
    };
  }

  private async look(): Promise<Check> {
    const seat = this.shared.seats.at(-1);
    if (!seat) throw new Error("nobody looks");
    let found: Check | undefined;
    let failure: unknown;
    seat.run(() => {
      checkWorkbook(seat.host, { asOf }).then(
        (check) => (found = check),
        (problem: unknown) => (failure = problem),
      );
    });
    const end = Date.now() + patience;
    while (!found) {
      if (failure !== undefined) throw failure;
      if (Date.now() > end) throw new Error("nobody could look");
      await moment();
      await this.released;
      const [next] = this.waiting.filter((one) => one.seat === this.count);
      if (next) this.grant(next);
    }
    return found;
  }

  /** What a pane was writing when it was closed stands there whole or not at all. */
  private lost(before: Records, there: Records): readonly string[] {
    const writes = this.panes.flatMap((pane, seat) => pane.written.map((written) => ({ written, seat })));
    const whole = differences(this.replay(before, writes), there);
    const finished = writes.filter(({ written, seat }) => !this.dead.has(seat) || written.outcome !== "pending");
    if (whole.length === 0 || finished.length === writes.length) return whole;
    return differences(this.replay(before, finished), there).length === 0 ? [] : whole;
  }

  /** What must stand in our tables: every write in the order in which it was carried out. */
  private replay(before: Records, writes: readonly { readonly written: Written; readonly seat: number }[]): Records {
    const records = copyOf(before);
    const ways = writes.flatMap(({ written, seat }) => this.wayOf(written, seat));
    const seen = new Map<Written, Records>();
    for (let request = 0; request < this.requests.length; request += 1) {
      for (const { written, looked } of ways) if (looked === request) seen.set(written, copyOf(records));
      for (const { written, wrote } of ways) if (wrote === request) follow(records, written.edits, seen.get(written) ?? records);
    }
    return records;
  }

  /** When it looked for the last time, and when it wrote; nothing where it was refused. */
  private wayOf(written: Written, seat: number): readonly { readonly written: Written; readonly looked: number; readonly wrote: number }[] {
    const { from, until = this.requests.length, outcome } = written;
    if (typeof outcome === "object") {
      if (outcome.failed.startsWith("partly-written")) this.problems.push(outcome.failed);
      return [];
    }
    const own = this.requests.flatMap((request, index) => (request.seat === seat && index >= from && index < until ? [index] : []));
    const wrote = own.filter((index) => this.requests[index]?.changes === true).at(-1);
    if (wrote === undefined) return [];
    return [{ written, wrote, looked: own.filter((index) => index < wrote).at(-1) ?? from }];
  }
}

interface Plan {
  readonly scripts: readonly (readonly DeedName[])[];
  readonly isWhole: boolean;
}

/** Each pair of deeds in turn, one for the first and one for the second; what else they do is chance, in what is there for the two. */
function planOf(seed: number): Plan {
  const chance = new Chance(seed ^ 0x5bd1e995);
  const pair = seed % (names.length * names.length);
  const own = [names[pair % names.length], names[Math.floor(pair / names.length)]] as readonly [DeedName, DeedName];
  const isWhole = chance.isLikely(wholes / 100);
  const there = new Set(own.flatMap(piecesFor));
  const others = isWhole ? names : names.filter((name) => piecesFor(name).every((piece) => there.has(piece)));
  const scripts = Array.from({ length: chance.isLikely(0.25) ? 3 : 2 }, (_, index) => [
    own[index] ?? chance.of(others),
    ...(chance.isLikely(0.4) ? ["undo" as const] : []),
    ...(chance.isLikely(0.3) ? [chance.of(others)] : []),
  ]);
  return { scripts, isWhole };
}

/** Whoever can go on does. */
function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}

function remove<Value>(list: Value[], value: Value): void {
  const index = list.indexOf(value);
  if (index >= 0) list.splice(index, 1);
}

function differenceOf(one: string, other: string): string {
  const [before, after] = [one.split("\n"), other.split("\n")];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ].join("\n");
}
