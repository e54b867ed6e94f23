import { createRechecker, type Rechecker } from "../../src/taskpane/state/rechecker";

interface Run {
  readonly sheets: readonly string[];
  readonly signal: AbortSignal;
  readonly end: (outcome: "done" | "later") => Promise<void>;
}

let runs: Run[];
let isFree: boolean;
let givenUp: number;
let rechecker: Rechecker;

beforeEach(() => {
  jest.useFakeTimers();
  runs = [];
  isFree = true;
  givenUp = 0;
  rechecker = createRechecker({
    quiet: 1000,
    isFree: () => isFree,
    run: (sheets, signal) =>
      new Promise((done) => {
        const end = async (outcome: "done" | "later"): Promise<void> => {
          done(outcome);
          await jest.advanceTimersByTimeAsync(0);
        };
        runs.push({ sheets, signal, end });
      }),
    giveUp: () => (givenUp += 1),
  });
});
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);
const sheetsOf = (): readonly (readonly string[])[] => runs.map(({ sheets }) => sheets);

test("reads once, all that changed, and only after a quiet moment", async () => {
  rechecker.note(["a"]);
  await pass(900);
  rechecker.note(["b"]);
  rechecker.note(["a"]);
  await pass(900);
  expect(runs).toEqual([]);
  await pass(100);
  expect(sheetsOf()).toEqual([["a", "b"]]);
  await runs[0]?.end("done");
  await pass(10_000);
  expect(runs).toHaveLength(1);
});

test("waits as long as the person types in the pane, or something is written", async () => {
  rechecker.note(["a"]);
  for (let keys = 0; keys < 5; keys += 1) {
    await pass(800);
    rechecker.postpone();
  }
  expect(runs).toEqual([]);
  isFree = false;
  await pass(5_000);
  expect(runs).toEqual([]);
  isFree = true;
  await pass(1_000);
  expect(sheetsOf()).toEqual([["a"]]);
  rechecker.postpone();
  expect(runs[0]?.signal.aborted).toBe(false);
});

test("typing where nothing changed starts nothing", async () => {
  rechecker.postpone();
  rechecker.interrupt();
  await pass(10_000);
  expect(runs).toEqual([]);
});

test("a change during a check makes its answer too late: it is told to stop, and all of it is read again", async () => {
  rechecker.note(["a"]);
  await pass(1000);
  rechecker.note(["b"]);
  expect(runs[0]?.signal.aborted).toBe(true);
  await runs[0]?.end("later");
  await pass(1000);
  expect(sheetsOf()).toEqual([["a"], ["a", "b"]]);
  await runs[1]?.end("done");
  await pass(10_000);
  expect(runs).toHaveLength(2);
});

test("a write in between drops the check, and it comes back afterwards", async () => {
  rechecker.note(["a"]);
  await pass(1000);
  rechecker.interrupt();
  expect(runs[0]?.signal.aborted).toBe(true);
  await runs[0]?.end("done");
  await pass(1000);
  expect(sheetsOf()).toEqual([["a"], ["a"]]);
});

test("a busy Excel is asked ever less often, and then the person is", async () => {
  rechecker.note(["a"]);
  await pass(1000);
  for (const delay of [2000, 4000, 8000, 16_000]) {
    await runs.at(-1)?.end("later");
    const before = runs.length;
    await pass(delay - 1);
    expect(runs).toHaveLength(before);
    await pass(1);
    expect(runs).toHaveLength(before + 1);
  }
  expect(givenUp).toBe(0);
  await runs.at(-1)?.end("later");
  await pass(100_000);
  expect({ givenUp, runs: runs.length }).toEqual({ givenUp: 1, runs: 5 });
  rechecker.note(["b"]);
  await pass(1000);
  expect(sheetsOf().at(-1)).toEqual(["b"]);
});

test("a check of everything leaves nothing to be done, and says what was waiting", async () => {
  rechecker.note(["a"]);
  rechecker.note([]);
  expect(rechecker.clear()).toEqual(["a"]);
  expect(rechecker.clear()).toBeUndefined();
  await pass(10_000);
  expect(runs).toEqual([]);
});
