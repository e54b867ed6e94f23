import type { Segment, Target } from "../../src/domain/plan";
import { prepareSimulation, type SimulationJob } from "../../src/domain/uncertainty/simulationJob";
import { simulateWhole } from "../../src/domain/uncertainty/summarise";
import { answerOrders } from "../../src/taskpane/simulation/answerOrders";
import type { PaneSide, SimulationOrder, SimulationReply, WorkerSide } from "../../src/taskpane/simulation/protocol";
import { createSimulator } from "../../src/taskpane/simulation/simulator";

const north: Segment = {
  segment: "North",
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.03,
  share: 0.2,
  price: 10,
  ranges: { marketGrowth: { low: -0.02, high: 0.06 }, shareNext: { low: 0.18, high: 0.24 } },
};
const target: Target = { value: 0.06, scope: "all", metric: "revenue" };

function jobOf(trials: number, segments: readonly Segment[] = [north], seed = 1): SimulationJob {
  const job = prepareSimulation(target, segments, [], 2, "2026-11-22", { trials, seed });
  if (!job) throw new Error("complete data expected");
  return job;
}

/** Large enough for all workers. */
const large = () =>
  jobOf(
    18_000,
    Array.from({ length: 2 }, (_, index) => ({ ...north, segment: `Market ${index}` })),
  );
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A worker in this process: messages are copied, and arrive a turn later. */
class NearWorker implements PaneSide {
  onmessage: PaneSide["onmessage"] = null;
  onerror: PaneSide["onerror"] = null;
  readonly replies: SimulationReply[] = [];
  isOver = false;
  private readonly side: WorkerSide = {
    onmessage: null,
    postMessage: (reply) => {
      this.replies.push(reply);
      void turn().then(() => !this.isOver && this.onmessage?.({ data: structuredClone(reply) }));
    },
  };

  constructor() {
    answerOrders(this.side, turn);
  }

  postMessage(order: SimulationOrder): void {
    void turn().then(() => !this.isOver && this.side.onmessage?.({ data: structuredClone(order) }));
  }

  terminate(): void {
    this.isOver = true;
  }
}

function simulatorOf(workers: number, made: NearWorker[] = []) {
  return createSimulator({
    start: () => {
      const worker = new NearWorker();
      made.push(worker);
      return worker;
    },
    workers,
    drawsForMore: 10_000,
    pause: turn,
  });
}

test.each([1, 2, 3, 4])("%d workers answer what the domain answers alone", async (workers) => {
  const job = large();
  const answer = await simulatorOf(workers).run(job).answer;
  expect(answer?.simulation).toEqual(simulateWhole(job));
  expect(answer?.workers).toBe(workers);
  expect(answer?.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(job.trials);
});

test("a small job goes to one worker, and workers are kept for the next", async () => {
  const made: NearWorker[] = [];
  const simulator = simulatorOf(2, made);
  await simulator.run(jobOf(5000)).answer;
  expect(made).toHaveLength(1);
  await simulator.run(large()).answer;
  await simulator.run(large()).answer;
  expect(made).toHaveLength(2);
});

test("where no worker can be made the pane computes itself, and the answer is the same", async () => {
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const refused = createSimulator({
    start: () => {
      throw new Error("no workers here");
    },
    workers: 2,
    drawsForMore: 10_000,
    pause: turn,
  });
  const job = large();
  const answer = await refused.run(job).answer;
  expect(answer?.simulation).toEqual(simulateWhole(job));
  expect(answer?.workers).toBe(0);
  expect(warned).toHaveBeenCalledTimes(1);
  await refused.run(job).answer;
  expect(warned).toHaveBeenCalledTimes(1);
  warned.mockRestore();
});

test("when the workers' script cannot be loaded, the run that waits for it goes on in the pane, once", async () => {
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const dead: PaneSide[] = [];
  const simulator = createSimulator({
    start: () => {
      const worker: PaneSide = { onmessage: null, onerror: null, postMessage: () => undefined, terminate: () => undefined };
      dead.push(worker);
      return worker;
    },
    workers: 2,
    drawsForMore: 10_000,
    pause: turn,
  });
  const job = large();
  const progress: number[] = [];
  const { answer } = simulator.run(job, (done) => progress.push(done));
  for (const worker of dead) worker.onerror?.("refused");
  expect((await answer)?.workers).toBe(0);
  expect(progress).toEqual([...new Set(progress)]);
  expect(progress.at(-1)).toBe(job.trials);
  warned.mockRestore();
});

test("a cancelled run has no answer, and its worker stops", async () => {
  const made: NearWorker[] = [];
  const run = simulatorOf(1, made).run(jobOf(4096 * 200), (done) => done > 100_000 && run.cancel());
  expect(await run.answer).toBeUndefined();
  for (let index = 0; index < 400; index += 1) await turn();
  expect(made[0]?.replies.map(({ is }) => is)).not.toContain("finished");
});

test("a newer run overtakes, and what is said late about the older one is dropped", async () => {
  const made: NearWorker[] = [];
  const simulator = simulatorOf(1, made);
  const [older, newer] = [jobOf(20_000, [north], 1), jobOf(20_000, [north], 2)];
  const first = simulator.run(older);
  await turn();
  const second = simulator.run(newer);
  expect(await first.answer).toBeUndefined();
  made[0]?.onmessage?.({ data: { is: "finished", request: 1, outcomes: { revenue: new Float64Array(1), reached: 1 } } });
  expect((await second.answer)?.simulation).toEqual(simulateWhole(newer));
});

test("progress grows to all trials, whoever draws them", async () => {
  const job = large();
  const progress: number[] = [];
  await simulatorOf(3).run(job, (done) => progress.push(done)).answer;
  expect(progress).toEqual([...progress].sort((one, other) => one - other));
  expect(progress.at(-1)).toBe(job.trials);
});

test.each([
  ["in a worker", { impacts: null }],
  // A hole is skipped by the trials, and met by the tornado.
  ["in the summary", { segments: Object.assign([], { length: 1 }) }],
])("a mistake %s is told, not waited for", async (_where, mistake) => {
  const broken = { ...jobOf(5000), ...mistake } as unknown as SimulationJob;
  await expect(simulatorOf(1).run(broken).answer).rejects.toThrow();
});

test("a closed simulator ends its workers and its run", async () => {
  const made: NearWorker[] = [];
  const simulator = simulatorOf(2, made);
  const { answer } = simulator.run(large());
  simulator.close();
  expect(await answer).toBeUndefined();
  expect(made.every(({ isOver }) => isOver)).toBe(true);
  expect((await simulator.run(jobOf(5000)).answer)?.workers).toBe(1);
});
