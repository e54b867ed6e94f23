import { Worker } from "node:worker_threads";
import { checkerInThreads } from "../../src/cli/fileChecker";

/** A thread that answers with its own number, and dies of what it is told to die of. */
const thread = `
  const { parentPort, threadId } = require("node:worker_threads");
  parentPort.on("message", ({ path }) => {
    if (path === "exits") process.exit(3);
    if (path === "throws") throw new Error("a mistake");
    parentPort.postMessage({ path, refusal: { code: "html", subject: String(threadId) } });
  });
`;
const about = { asOf: "2026-11-21", language: "en" } as const;

test("a thread that dies costs the file that it was reading, and the rest goes on", async () => {
  let started = 0;
  const checker = checkerInThreads(1, () => {
    started += 1;
    return new Worker(thread, { eval: true });
  });
  const outcomes = [];
  for (const path of ["a", "b", "exits", "c", "throws", "d"]) outcomes.push(await checker.check({ path, ...about }));
  await checker.close();
  expect(outcomes.map((outcome) => ("refusal" in outcome ? [outcome.path, outcome.refusal.code] : []))).toEqual([
    ["a", "html"],
    ["b", "html"],
    ["exits", "our-mistake"],
    ["c", "html"],
    ["throws", "our-mistake"],
    ["d", "html"],
  ]);
  expect(started).toBe(3);
});

test("a thread without memory says so", async () => {
  const greedy = `require("node:worker_threads").parentPort.on("message", () => { const all = []; for (;;) all.push(new Array(100000).fill({})); });`;
  const checker = checkerInThreads(1, () => new Worker(greedy, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }));
  expect(await checker.check({ path: "huge.xlsx", ...about })).toMatchObject({ refusal: { code: "too-large" } });
  await checker.close();
});

test("two lanes are two threads", async () => {
  const checker = checkerInThreads(2, () => new Worker(thread, { eval: true }));
  const outcomes = await Promise.all(["a", "b"].map((path) => checker.check({ path, ...about })));
  expect(new Set(outcomes.map((outcome) => ("refusal" in outcome ? outcome.refusal.subject : ""))).size).toBe(2);
  await checker.close();
});
