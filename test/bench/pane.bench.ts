import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Esbuild from "esbuild";
import type { BuildOptions } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../browser/browser";
import { northInFull } from "../browser/samplePlan";

/**
 * What a person waits for, in Chromium: the demo and the pane in it, the check of 100,000 cells, a list of 5,000 findings, and a percentage that
 * is tried out. On a machine that does other things as well, the processor's time of the page's thread says more than the clock's.
 */
const root = join(__dirname, "../..");

void run();

async function run(): Promise<void> {
  const browser = await launchBrowser();
  const demo = await serve("src/demo/buildDemo.mjs");
  row(["", "ms", "processor ms", "longest task", "tasks > 50 ms", "limit"]);
  await measureDemo(browser, demo.url);
  demo.close();
  const pane = await serveBenchPane();
  await measureCheck(browser, pane.url);
  await measureList(browser, pane.url);
  await measureTrying(browser, pane.url);
  pane.close();
  await browser.close();
}

async function measureDemo(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  for (const visit of ["first visit", "second visit"]) {
    const page = await context.newPage();
    let bytes = 0;
    let requests = 0;
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    const opened = await traced(browser, page, async () => {
      await page.goto(`${url}?language=en`);
      const frame = await (await page.waitForSelector("iframe")).contentFrame();
      await frame?.waitForSelector("button:has-text('Check')");
      return frame?.evaluate(() => performance.now());
    });
    rowOf(`the demo, ${visit}: grid and pane usable; ${requests} requests, ${(bytes / 1000).toFixed(0)} kB`, opened, "3,000 ms");
    row([`    of it the pane, from its own load`, opened.value ?? NaN, "", "", "", "1,000 ms"]);
    await page.close();
  }
  await context.close();
}

async function measureCheck(browser: Browser, url: string): Promise<void> {
  for (const [sheets, rows] of [
    [4, 1_250],
    [1, 5_000],
  ] as const) {
    const page = await openPane(browser, url);
    await page.evaluate(([sheetCount, rowCount]) => window.showCells(sheetCount, rowCount, 100), [sheets, rows] as const);
    await page.waitForTimeout(1_500);
    const checked = await traced(browser, page, () => check(page));
    rowOf(`100,000 cells on ${sheets} ${sheets === 1 ? "sheet" : "sheets"}`, checked, "no task > 50");
    await page.context().close();
  }
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Check" }).first().click();
  await page.waitForSelector("footer");
}

async function measureList(browser: Browser, url: string): Promise<void> {
  const page = await openPane(browser, url);
  await page.evaluate(() => window.showFindings(5_000));
  await page.waitForTimeout(1_500);
  rowOf("5,000 findings: the check", await traced(browser, page, () => check(page)), "");
  const shown = await traced(browser, page, async () => {
    await page
      .getByRole("button", { name: /^Show \S+ more/ })
      .first()
      .click();
    await page.waitForFunction(() => document.querySelectorAll("[data-item]").length >= 4_900, undefined, { timeout: 60_000 });
  });
  rowOf("5,000 findings: all shown", shown, "no task > 50");
  rowOf("5,000 findings: scrolled to the end, 60 frames", await traced(browser, page, () => page.evaluate(scrollThrough)), "a frame");
  await page.context().close();
}

async function scrollThrough(): Promise<void> {
  const region = document.querySelector("main");
  if (!region) throw new Error("nothing scrolls");
  for (let step = 1; step <= 60; step += 1) {
    region.scrollTop = (region.scrollHeight * step) / 60;
    await new Promise((done) => requestAnimationFrame(done));
  }
}

async function measureTrying(browser: Browser, url: string): Promise<void> {
  const page = await openPane(browser, url);
  await page.evaluate(
    (given) => window.showPlan(given, { language: "en", culture: "en-GB", theme: "light", today: given.asOf, start: "check" }),
    northInFull,
  );
  await page.waitForSelector("footer");
  await page.locator("[data-item]").first().click();
  await page.locator("input[type=range]").first().waitFor();
  await page.waitForTimeout(1_500);
  const tried = await traced(browser, page, () => page.evaluate(tryOut));
  rowOf("a percentage tried out 40 times, a frame each", tried, "a frame");
  await page.context().close();
}

async function tryOut(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=range]");
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  if (!input || !setter) throw new Error("no slider");
  const [least, most] = [Number(input.min), Number(input.max)];
  for (let step = 0; step < 40; step += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    setter.call(input, String(least + ((most - least) * (step % 20)) / 20));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

async function openPane(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 320, height: 760 } })).newPage();
  page.on("console", (message) => message.type() !== "info" && console.warn(`    ${message.text()}`));
  page.on("pageerror", (error) => console.warn(`    ${String(error)}`));
  await page.goto(url);
  return page;
}

interface Traced<Value> {
  readonly value: Value;
  /** By the clock. */
  readonly took: number;
  /** Of the processor, in milliseconds: all tasks of the page's thread, and the longest of them. */
  readonly busy: number;
  readonly longest: number;
  readonly over50: number;
}

/** What the page's own thread does meanwhile, by Chromium's trace: the processor's time says the same on a busy machine. */
async function traced<Value>(browser: Browser, page: Page, act: () => Promise<Value>): Promise<Traced<Value>> {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"] });
  const began = performance.now();
  const value = await act();
  const took = performance.now() - began;
  await page.waitForTimeout(200);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { readonly traceEvents: readonly TraceEvent[] };
  const pages = new Set(traceEvents.filter(({ args }) => args?.name === "CrRendererMain").map(threadOf));
  const tasks = traceEvents
    .filter((event) => event.name === "ThreadControllerImpl::RunTask" && pages.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return {
    value,
    took,
    busy: tasks.reduce((sum, task) => sum + task, 0),
    longest: Math.max(0, ...tasks),
    over50: tasks.filter((task) => task > 50).length,
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

function rowOf(name: string, { took, busy, longest, over50 }: Traced<unknown>, limit: string): void {
  row([name, took, busy, longest, over50, limit]);
}

interface Served {
  readonly url: string;
  readonly close: () => void;
}
type Files = Map<string, Buffer>;

async function serve(builder: string): Promise<Served> {
  const { buildDemo } = (await import(join(root, builder))) as { readonly buildDemo: (files: Files) => Promise<void> };
  const files: Files = new Map();
  await buildDemo(files);
  return serveFiles(files);
}

async function serveFiles(files: Files): Promise<Served> {
  const { serveFiles: start } = (await import(join(root, "src/demo/serveFiles.mjs"))) as {
    readonly serveFiles: (files: Files, port: number, ready: Promise<void>) => Promise<Served>;
  };
  return start(files, 0, Promise.resolve());
}

/** The pane alone as people get it: minified, React without its own checks, workers beside it. */
async function serveBenchPane(): Promise<Served> {
  const { build } = createRequire(__filename)("esbuild") as typeof Esbuild;
  const { buildWorkers, workersByName } = (await import(join(root, "src/demo/buildWorkers.mjs"))) as {
    readonly buildWorkers: (settings: BuildOptions) => ReturnType<typeof build>;
    readonly workersByName: NonNullable<BuildOptions["plugins"]>[number];
  };
  const settings: BuildOptions = {
    absWorkingDir: root,
    outdir: root,
    bundle: true,
    minify: true,
    write: false,
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  };
  const pages = await build({
    ...settings,
    entryPoints: { pane: "test/bench/benchPane.tsx" },
    format: "esm",
    splitting: true,
    plugins: [workersByName],
  });
  const workers = await buildWorkers(settings);
  const files: Files = new Map();
  for (const { path, contents } of [...(pages.outputFiles ?? []), ...(workers.outputFiles ?? [])])
    files.set(path.slice(root.length + 1), Buffer.from(contents));
  files.set(
    "index.html",
    Buffer.from(
      '<!doctype html><meta charset="utf-8"><title>Pane</title><link rel="icon" href="data:,"><style>html,body,#pane{height:100%;margin:0}</style><div id="pane"></div><script type="module" src="pane.js"></script>',
    ),
  );
  return serveFiles(files);
}

function row(cells: readonly (string | number)[]): void {
  const written = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(0) : cell));
  console.warn(written.map((cell, index) => (index === 0 ? cell.padEnd(64) : cell.padStart(15))).join(""));
}
