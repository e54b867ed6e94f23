import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { Segment } from "../../src/domain/plan";
import { prepareSimulation, type SimulationJob } from "../../src/domain/uncertainty/simulationJob";
import { answerOrders } from "../../src/taskpane/simulation/answerOrders";
import type { PaneSide, SimulationOrder, SimulationReply, WorkerSide } from "../../src/taskpane/simulation/protocol";
import { createSimulator, type SimulationAnswer } from "../../src/taskpane/simulation/simulator";

/**
 * 1,000,000 trials x 10 markets as the pane draws them, in one and in two workers that are already there, beside the same job in plain
 * vectorised numpy, where that is installed. On a machine that does other things as well, the processor's time says more than the clock's.
 */
const turns = 3;

if (isMainThread) void run();
else standInWorker();

async function run(): Promise<void> {
  for (const distribution of ["triangular", "pert"] as const) {
    const job = jobOf(distribution);
    row([`${distribution}, best of ${turns}`, "ms", "CPU ms", "P(reached)", "P10", "P50", "P90"]);
    const own = [];
    for (const workers of [1, 2]) own.push({ name: workers === 1 ? "one worker" : "two workers", took: await measure(job, workers) });
    const peer = distribution === "triangular" ? peerOf(job) : undefined;
    for (const { name, took } of own) row([name, ...took.map(written)]);
    if (distribution === "pert") continue;
    if (!peer) {
      row(["numpy is not installed here: no peer"]);
      continue;
    }
    row(["numpy", ...peer.map(written)]);
    for (const { name, took } of own)
      row([`${name} against numpy`, ...[0, 1].map((index) => `${(((took[index] ?? 0) / (peer[index] ?? 1)) * 100).toFixed(0)} %`)]);
  }
}

/** Milliseconds by the clock and by the processor, and the figures: of the fastest turn. */
async function measure(job: SimulationJob, workers: number): Promise<readonly number[]> {
  const simulator = createSimulator({ start, workers, pause: () => Promise.resolve() });
  // The workers start, and their code gets warm, as in a pane that was used before.
  await simulator.run({ ...job, trials: 60_000 }).answer;
  let best: readonly number[] = [Infinity];
  for (let turn = 0; turn < turns; turn += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    const answer = await simulator.run(job).answer;
    const { user, system } = process.cpuUsage(used);
    const took = [performance.now() - began, (user + system) / 1000, ...figuresOf(answer)];
    if ((took[0] ?? 0) < (best[0] ?? 0)) best = took;
  }
  simulator.close();
  return best;
}

function peerOf(job: SimulationJob): readonly number[] | undefined {
  let best: readonly number[] | undefined;
  for (let turn = 0; turn < turns; turn += 1) {
    const { status, stdout } = spawnSync("python3", [join(__dirname, "simulationPeer.py")], {
      input: JSON.stringify(job),
      encoding: "utf8",
    });
    if (status !== 0) return undefined;
    const took = stdout.trim().split(" ").map(Number);
    if (!best || (took[0] ?? 0) < (best[0] ?? 0)) best = took;
  }
  return best;
}

function figuresOf(answer: SimulationAnswer | undefined): readonly number[] {
  const { probability = 0, growth } = answer?.simulation ?? {};
  return [probability, growth?.p10 ?? 0, growth?.p50 ?? 0, growth?.p90 ?? 0];
}

/** The pane's worker, in a thread. */
function start(): PaneSide {
  const worker = new Worker(__filename);
  const side: PaneSide = {
    onmessage: null,
    onerror: null,
    postMessage: (order) => worker.postMessage(order),
    terminate: () => void worker.terminate(),
  };
  worker.on("message", (data: SimulationReply) => side.onmessage?.({ data }));
  worker.on("error", (error) => side.onerror?.(error));
  return side;
}

function standInWorker(): void {
  const side: WorkerSide = { onmessage: null, postMessage: (reply, transfer) => parentPort?.postMessage(reply, transfer as ArrayBuffer[]) };
  answerOrders(side, () => new Promise((resolve) => setImmediate(resolve)));
  parentPort?.on("message", (data: SimulationOrder) => side.onmessage?.({ data }));
}

function jobOf(distribution: "triangular" | "pert"): SimulationJob {
  const segments = Array.from({ length: 10 }, (_, index): Segment => {
    const marketSize = 100_000 * (index + 1);
    const share = 0.1 + index * 0.0002;
    const ranges = {
      marketGrowth: { low: -0.02, high: 0.07 },
      priceChange: { low: 0, high: 0.04 },
      shareNext: { low: share - 0.03, high: share + 0.06 },
    };
    return {
      segment: `Market ${index}`,
      source: "Yearbook",
      sourceDate: "2026-03-01",
      marketSize,
      marketGrowth: 0.03,
      marketPotential: 1.2 * marketSize,
      share,
      price: 10 + index,
      priceChange: 0.02,
      ranges,
    };
  });
  const job = prepareSimulation({ value: 0.06, scope: "all", metric: "revenue" }, segments, [], 3, "2026-11-21", {
    trials: 1_000_000,
    distribution,
  });
  if (!job) throw new Error("complete data expected");
  return job;
}

function written(figure: number, index: number): string {
  return index < 2 ? figure.toFixed(0) : figure.toFixed(4);
}

function row(cells: readonly string[]): void {
  console.warn(cells.map((cell, index) => (index === 0 ? cell.padEnd(36) : cell.padStart(11))).join(""));
}
