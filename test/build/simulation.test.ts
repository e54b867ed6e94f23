import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ChunkRange } from "../../src/domain/uncertainty/simulate";
import { simulate, splitChunks } from "../../src/domain/uncertainty/simulate";
import { prepareSimulation, type SimulationJob } from "../../src/domain/uncertainty/simulationJob";
import { launchBrowser } from "../browser/browser";
import { builtPane, filesIn } from "./buildPane";
import { serveFolder } from "./serveFolder";

let own = "";
let folder = "";

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), "growth-ceiling-simulation-"));
  ({ folder } = await builtPane(own));
}, 240_000);

afterAll(() => rmSync(own, { recursive: true, force: true }));

const market = {
  source: "Yearbook",
  sourceDate: "2026-03-01",
  marketSize: 1000,
  marketGrowth: 0.03,
  share: 0.2,
  price: 10,
  ranges: { marketGrowth: { low: -0.02, high: 0.06 }, shareNext: { low: 0.18, high: 0.24 } },
};

function jobOf(): SimulationJob {
  const segments = ["North", "South"].map((segment) => ({ ...market, segment }));
  const job = prepareSimulation({ value: 0.06, scope: "all", metric: "revenue" }, segments, [], 2, "2026-11-22", { trials: 50_000 });
  if (!job) throw new Error("complete data expected");
  return job;
}

function here(job: SimulationJob, range: ChunkRange) {
  const trials = simulate(job, range);
  for (;;) {
    const step = trials.next();
    if (step.done) return { reached: step.value.reached, trials: step.value.revenue.length, middle: step.value.revenue[1000] };
  }
}

test("under the page's own policy the built worker draws the same trials as this process; a worker from elsewhere is refused", async () => {
  const script = filesIn(folder).find((file) => /^simulation\.[0-9a-f]{12}\.js$/.test(file));
  expect(script).toBeDefined();
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.route("https://appsforoffice.microsoft.com/**", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
    await tab.goto(`${server.address}/taskpane.html`);
    const job = jobOf();
    const ranges = splitChunks(job, 2);
    const answered = await tab.evaluate(
      ([path, orders]) =>
        Promise.all(
          orders.map(
            (order) =>
              new Promise((resolve, reject) => {
                const worker = new Worker(path);
                worker.onerror = (event) => reject(new Error(event.message || "the worker did not start"));
                worker.onmessage = ({ data }) => {
                  if (data.is === "failed") reject(new Error(data.reason));
                  if (data.is === "finished")
                    resolve({ reached: data.outcomes.reached, trials: data.outcomes.revenue.length, middle: data.outcomes.revenue[1000] });
                };
                worker.postMessage(order);
              }),
          ),
        ),
      [script ?? "", ranges.map((range, request) => ({ is: "run", request, job, range }))] as const,
    );
    expect(answered).toEqual(ranges.map((range) => here(job, range)));
    const foreign = await tab.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
          const address = URL.createObjectURL(new Blob(["postMessage(1)"], { type: "text/javascript" }));
          try {
            new Worker(address).onmessage = () => resolve("it ran");
          } catch (error) {
            resolve(String(error));
          }
        }),
    );
    expect(foreign).toBe("worker-src");
  } finally {
    await browser.close();
    server.close();
  }
}, 120_000);
