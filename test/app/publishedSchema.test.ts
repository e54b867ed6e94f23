import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { safeParse } from "valibot";
import { assessPlanFile } from "../../src/app/plan/assessPlanFile";
import { planSchema } from "../../src/app/plan/planSchema";
import { workedExamples } from "../domain/workedExamples";
import { jsonSchemaProblems } from "./jsonSchemaProblems";
import { planExamples } from "./planExamples";
import { planJsonSchema, type PublishedSchema } from "./planJsonSchema";

const file = join(__dirname, "../../assets/plan.schema.json");
const published = JSON.parse(readFileSync(file, "utf8")) as PublishedSchema & Record<string, unknown>;

/** `UPDATE_SCHEMA=1` writes the file anew: fields, needs, choices and limits as they are defined, meanings as they stand in it. */
test("the published schema follows from what plans are read with", () => {
  const derived = planJsonSchema(published);
  if (process.env["UPDATE_SCHEMA"] !== undefined) writeFileSync(file, `${JSON.stringify(derived, null, 2)}\n`);
  expect(published).toEqual(derived);
});

test("it says the meaning of every field", () => {
  const silent = Object.entries(published.$defs).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, schema]) => ("description" in schema || schema.$ref ? [] : [`${name}.${field}`])),
  );
  expect(silent).toEqual([]);
});

test("its example is answered in full", () => {
  const [example] = published.examples;
  expect(Object.keys(example as object).sort()).toEqual(Object.keys(planSchema.entries).sort());
  expect(assessPlanFile(example)).toMatchObject({
    ok: true,
    value: {
      targets: [{ verdict: "unsupported", uncertainty: { trials: 20000 } }, { zeroSum: { isOverfull: false } }],
      topDown: {},
      portfolio: {},
      scenarios: [{ name: "Market stands still" }],
    },
  });
});

const plans = [
  ...[...workedExamples, ...planExamples].map(({ input }) => input as unknown),
  ...published.examples,
  ...["cases.json", "plan-cases.json"].flatMap(sharedPlans),
];

test("it takes what is assessed, as one plan and as a list of cases", () => {
  expect(plans.filter((plan) => assessPlanFile(plan).ok).flatMap((plan) => jsonSchemaProblems(plan, published))).toEqual([]);
  const cases = { cases: plans.map((input, index) => ({ name: String(index), input })) };
  expect(jsonSchemaProblems(cases, published)).toEqual([]);
});

test("a plan of which one thing is made wrong is refused by it when it is for its form, and taken when it is assessed", () => {
  let refused = 0;
  const wrong: string[] = [];
  for (const plan of plans) {
    for (const [how, mutant] of mutantsOf(plan)) {
      const problems = jsonSchemaProblems(mutant, published);
      // What only goes together with other fields, such as the inputs of a lever, is a matter of values.
      if (!safeParse(planSchema, mutant).success) {
        refused += 1;
        if (problems.length === 0) wrong.push(`${how} is taken by the schema`);
      } else if (problems.length > 0 && assessPlanFile(mutant).ok)
        wrong.push(`${how} is assessed, but not for the schema: ${problems.join(", ")}`);
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
  expect(refused).toBeGreaterThan(1000);
});

function sharedPlans(name: string): readonly unknown[] {
  const path = join(__dirname, "../../../shared/model", name);
  if (!existsSync(path)) {
    console.warn(`skipped: the shared ${name} is not beside this checkout; the project's own plans still run`);
    return [];
  }
  return (JSON.parse(readFileSync(path, "utf8")) as { cases: readonly { input: unknown }[] }).cases.map(({ input }) => input);
}

/** Each field left out, each value replaced by one of another kind, and in each object a field that nobody knows. */
function* mutantsOf(value: unknown, path = "plan"): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    const [first, ...rest] = value as readonly unknown[];
    if (first !== undefined) for (const [how, mutant] of mutantsOf(first, `${path}[]`)) yield [how, [mutant, ...rest]];
  } else if (typeof value === "object" && value !== null) {
    yield [`${path} with another field`, { ...value, unheardOf: 1 }];
    for (const [field, inner] of Object.entries(value)) {
      const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
      yield [`${path} without ${field}`, others];
      for (const other of [true, "unheard of", null, {}, [[]], 7].filter((one) => typeof one !== typeof inner || one === "unheard of"))
        yield [`${path}.${field} as ${JSON.stringify(other)}`, { ...value, [field]: other }];
      for (const [how, mutant] of mutantsOf(inner, `${path}.${field}`)) yield [how, { ...value, [field]: mutant }];
    }
  }
}
