import { spawn } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./captured";
import { temporaryFolder, writeBudget, writeHistory } from "./workbooks";

const root = join(__dirname, "..", "..");
const commandLine = join(root, "src", "cli", "run.mjs");

let folder = "";

beforeAll(async () => {
  folder = await temporaryFolder();
  for (let index = 0; index < 6; index += 1) await writeBudget(join(folder, `plan-${index}.xlsx`), `Revenue growth of region ${index}`);
  await writeHistory(join(folder, "history.xlsx"));
  await writeFile(join(folder, "page.xlsx"), "<html></html>");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("a real process with two threads says what one thread says", async () => {
  const arguments_ = ["check", folder, "--json", "--as-of", "2026-11-21", "--lang", "en"];
  const ours = await run(arguments_);
  const theirs = await start(arguments_);
  expect(theirs).toEqual({ code: 2, out: ours.out, err: ours.err });
  expect(ours.out.trimEnd().split("\n")).toHaveLength(8);
});

test("the exit code reaches the shell, and the language comes from the terminal", async () => {
  expect((await start(["check", join(folder, "plan-1.xlsx"), "--json"])).code).toBe(1);
  expect((await start(["check", join(folder, "history.xlsx"), "--json"])).code).toBe(0);
  const dutch = await start(["nonsense"], { LC_ALL: "", LC_MESSAGES: "", LANG: "nl_NL.UTF-8" });
  expect(dutch).toMatchObject({ code: 64, out: "" });
  expect(dutch.err).toContain('De opdracht "nonsense" bestaat niet');
});

test("an answer of megabytes arrives whole", async () => {
  const targets = Array.from({ length: 2000 }, (_, index) => ({ value: index / 10000, scope: "all", metric: "revenue" }));
  const plan = {
    horizonYears: 1,
    asOf: "2026-11-21",
    segments: [{ segment: "A", source: "x", sourceDate: "2026-03-01", marketSize: 200000, marketGrowth: 0.03, share: 0.18, price: 40 }],
    targets,
    hypotheses: [],
  };
  const path = join(folder, "large.json");
  await writeFile(path, JSON.stringify(plan));
  const { code, out } = await start(["assess", path, "--json"]);
  await rm(path);
  expect(code).toBe(0);
  expect(out.length).toBeGreaterThan(1_000_000);
  expect((JSON.parse(out) as { targets: unknown[] }).targets).toHaveLength(2000);
});

test("a reader that goes away is no failure", async () => {
  const child = spawn(process.execPath, [commandLine, "check", folder, "--json"]);
  let err = "";
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(err).not.toMatch(/EPIPE|Error|at .*\.mjs/);
  expect([0, 1, 2]).toContain(code);
});

function start(
  argv: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [commandLine, ...argv], { env: { ...process.env, LC_ALL: "C", ...variables } });
    const texts = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (texts.out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (texts.err += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...texts }));
  });
}
