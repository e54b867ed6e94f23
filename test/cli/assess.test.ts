import { existsSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./captured";
import { temporaryFolder } from "./workbooks";

let folder = "";
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plan = {
  horizonYears: 1,
  asOf: "2026-11-21",
  segments: [
    {
      segment: "North",
      unit: "bikes",
      currency: "EUR",
      source: "Yearbook",
      sourceDate: "2026-03-01",
      marketSize: 200000,
      marketGrowth: 0.03,
      marketPotential: 320000,
      share: 0.18,
      price: 40,
      priceChange: 0.02,
    },
  ],
  targets: [{ value: 0.15, scope: ["North"], metric: "revenue" }],
  hypotheses: [],
};

async function written(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test("a plan's answer as JSON", async () => {
  const { code, out, err } = await run(["assess", await written("plan.json", plan), "--json"]);
  expect({ code, err, lines: out.split("\n").length }).toEqual({ code: 0, err: "", lines: 2 });
  expect(JSON.parse(out)).toMatchObject({ targets: [{ verdict: "unsupported", gap: expect.closeTo(143136, 5) as number }] });
});

test("a plan's answer for a person", async () => {
  const { code, out } = await run(["assess", await written("plan.json", plan)], { columns: 100 });
  expect(code).toBe(0);
  expect(out).toMatch(/\+15\.0 % a year +unsupported +€ 1\.66 m +€ 1\.51 m +€ 143,136 +19\.7 %/);
  expect(out.replace(/\s+/g, " ")).toContain("your share would have to go from 18.0 % to 19.7 %: 3,508 bikes a year from competitors");
  expect(out).toMatch(/North +€ 1\.44 m +€ 1\.51 m +\+5\.1 % +\+806\.7 %/);
});

test("the schema of plans, as it is published", async () => {
  const { code, out, err } = await run(["assess", "--schema"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(__dirname, "../../assets/plan.schema.json"), "utf8")));
});

test("several cases give an array, in their order", async () => {
  const path = await written("cases.json", {
    cases: [
      { name: "one", input: plan },
      { name: "two", input: { ...plan, targets: [] } },
    ],
  });
  const { code, out } = await run(["assess", path, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ targets: [{ verdict: "unsupported" }] }, { targets: [] }]);
});

test("everything that is wrong is said, by its path, and the exit code is 2", async () => {
  const wrong = { ...plan, segments: [{ ...plan.segments[0], share: 1.4, marketSize: -1 }], surprise: true };
  const text = await run(["assess", await written("wrong.json", wrong)]);
  expect(text).toMatchObject({ code: 2, out: "" });
  expect(text.err).toContain("segments[0].share (North): A share of more than 100 % does not exist.");
  expect(text.err).toContain("segments[0].marketSize (North): This cannot be below zero.");
  expect(text.err).toContain("surprise");
  const json = await run(["assess", await written("wrong.json", wrong), "--json"]);
  expect(JSON.parse(json.out)).toMatchObject({
    error: {
      code: "plan-refused",
      problems: expect.arrayContaining([expect.objectContaining({ path: "segments[0].share", code: "above-one" })]) as unknown,
    },
  });
});

test.each([
  ["not JSON", "{", "This is not JSON."],
  ["an empty file", "", "This is not JSON."],
])("%s is refused with a sentence", async (name, content, sentence) => {
  const { code, out, err } = await run(["assess", await written(`${name}.json`, content)]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});

test("a missing file is refused with a sentence", async () => {
  const path = join(folder, "none.json");
  expect(await run(["assess", path, "--lang", "nl"])).toEqual({
    code: 2,
    out: "",
    err: `${path}: Dit bestand of deze map bestaat niet.\n`,
  });
});

test("the worked examples hold through the command line", async () => {
  const examples = join(__dirname, "../../../shared/model/cases.json");
  if (!existsSync(examples)) return console.warn("skipped: ../shared/model/cases.json is not here");
  const { cases } = JSON.parse(readFileSync(examples, "utf8")) as { cases: { name: string; expect: unknown }[] };
  const { code, out } = await run(["assess", examples, "--json"]);
  expect(code).toBe(0);
  const answers = JSON.parse(out) as unknown[];
  expect(answers).toHaveLength(cases.length);
  const differences = cases.flatMap(({ name, expect: expected }, index) => differencesOf(expected, answers[index], name));
  expect(differences).toEqual([]);
});

/** An answer may hold more than is expected, never less; numbers to 1e-9 relative. */
function differencesOf(expected: unknown, found: unknown, path: string): readonly string[] {
  if (typeof expected === "number")
    return typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
      ? []
      : [`${path}: ${String(found)} instead of ${expected}`];
  if (typeof expected !== "object" || expected === null)
    return found === expected ? [] : [`${path}: ${String(found)} instead of ${String(expected)}`];
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) return [`${path}: another length`];
  if (typeof found !== "object" || found === null) return [`${path}: ${String(found)}`];
  return Object.entries(expected).flatMap(([key, value]) =>
    differencesOf(value, (found as Record<string, unknown>)[key], `${path}.${key}`),
  );
}
