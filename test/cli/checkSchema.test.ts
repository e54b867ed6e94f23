import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportFinding, ReportJson } from "../../src/app/check/reportOf";
import { toFile } from "../workbook/computeWithLibreOffice";
import { boardPlan } from "../app/report/boardPlan";
import { run } from "./captured";
import { temporaryFolder, writeBudget, writeHistory } from "./workbooks";

interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema & { readonly description?: string }>>;
  readonly additionalProperties?: boolean;
}

const published = JSON.parse(readFileSync(join(__dirname, "../../assets/check.schema.json"), "utf8")) as Schema & {
  readonly $defs: Readonly<Record<string, Schema>>;
};

/** Where a value is not what a schema says. Knows the words that the published one uses, and no more. */
function faults(value: unknown, schema: Schema, path = "$"): readonly string[] {
  if (schema.$ref !== undefined) return faults(value, published.$defs[schema.$ref.replace("#/$defs/", "")] ?? {}, path);
  if (schema.oneOf) {
    const all = schema.oneOf.map((one) => faults(value, one, path));
    return all.filter((found) => found.length === 0).length === 1 ? [] : all.flat();
  }
  const types = [schema.type ?? []].flat();
  const is = typeOf(value);
  if (types.length > 0 && !types.includes(is) && !(is === "integer" && types.includes("number")))
    return [`${path}: ${is} is not ${types.join()}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: ${JSON.stringify(value)} is none of its choices`];
  if (Array.isArray(value)) return value.flatMap((item, index) => faults(item, schema.items ?? {}, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  const { properties = {}, required = [], additionalProperties } = schema;
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${path}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const own = properties[key];
      if (own) return faults(inner, own, `${path}.${key}`);
      return additionalProperties === false ? [`${path}.${key} is not told of`] : [];
    }),
  ];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

test("every line that check writes is what the published schema says, of files that are read and files that are not", async () => {
  const folder = await temporaryFolder();
  const plan = join(folder, "plan.xlsx");
  await toFile((await boardPlan("en")).workbook).xlsx.writeFile(plan);
  const text = join(folder, "text.xlsx");
  await writeFile(text, "no workbook");
  const files = [await writeBudget(join(folder, "budget.xlsx")), await writeHistory(join(folder, "history.xlsx")), plan, text];
  const sample = join(__dirname, "../../assets/sample-budget.xlsx");
  const { out, code } = await run(["check", ...files, sample, join(folder, "none.xlsx"), "--json"]);
  const lines = out
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect([code, lines.length]).toEqual([2, 6]);
  expect(lines.flatMap((line) => faults(line, published))).toEqual([]);
  expect(faults({ file: "a", error: { code: "broken" } }, published)).toContain("$.error.text is missing");
  await rm(folder, { recursive: true, force: true });
});

/** A field that comes or goes does not compile until it stands here, and then the schema has to have it. */
const fieldsOfFile: Readonly<Record<keyof ReportJson, true>> = {
  file: true,
  sheets: true,
  cells: true,
  asOf: true,
  findings: true,
  plan: true,
  frozen: true,
  warnings: true,
};
const fieldsOfFinding: Readonly<Record<keyof ReportFinding, true>> = {
  sheet: true,
  range: true,
  kind: true,
  value: true,
  label: true,
  period: true,
  where: true,
  hardcoded: true,
  movesLevel: true,
  support: true,
  confidence: true,
  why: true,
  verdict: true,
  moneyAtStake: true,
  ceilings: true,
  hidden: true,
  axis: true,
  metric: true,
  per: true,
  years: true,
  chosen: true,
  alternatives: true,
  scenario: true,
  entity: true,
  base: true,
  currency: true,
  scale: true,
  history: true,
  assumed: true,
  comments: true,
  commentsLeftOut: true,
  overclaim: true,
};

test.each([
  ["report", fieldsOfFile],
  ["finding", fieldsOfFinding],
] as const)("the schema tells of every field of a %s, and what each means", (name, fields) => {
  const { properties = {} } = published.$defs[name] ?? {};
  expect(Object.keys(properties).sort()).toEqual(Object.keys(fields).sort());
  expect(Object.entries(properties).filter(([, { description = "" }]) => description === "")).toEqual([]);
});
