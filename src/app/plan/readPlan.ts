import { safeParse, type BaseIssue, type GenericSchema } from "valibot";
import { checkPlan, type PlanToCheck } from "../../domain/check/checkPlan";
import type { GivenPlan } from "../../domain/parts/givenPlan";
import type { Uncertainty } from "../../domain/plan";
import { segmentKey } from "../../domain/scope/scope";
import type { PlanProblem, PlanProblemCode } from "../../domain/ground/problem";
import { bad, good, type Result } from "../../domain/ground/result";
import { isObject } from "./isObject";
import { planSchema, schemasOfParts } from "./planSchema";
import { valueProblemsOfParts } from "./valueProblemsOfParts";

/** A plan out of parsed JSON, or all that is wrong with it: in its form, and in its values. */
export function readPlan(json: unknown): Result<GivenPlan, PlanProblem> {
  if (!isObject(json)) return bad({ path: "", code: "not-an-object" });
  const form = safeParse(planSchema, json);
  const wrongForm = form.success ? [] : formProblems(form.issues, json);
  const saidAlready = new Set(wrongForm.map(({ path }) => path));
  const areNamesKnown = Array.isArray(json["segments"]);
  const sound = soundParts(json);
  const keys = new Set(sound.segments.flatMap((part) => (part ? [segmentKey(String(part.segment))] : [])));
  const wrongValues = [...checkPlan(sound), ...valueProblemsOfParts(json, keys)].filter(
    ({ path, code }) => !saidAlready.has(path) && (areNamesKnown || code !== "unknown-segment"),
  );
  const problems = [...wrongForm, ...wrongValues];
  return problems.length > 0 || !form.success ? bad(...problems) : good(form.output);
}

/** The issues of a schema as problems with their place in `json`. */
export function formProblems(issues: readonly BaseIssue<unknown>[], json: unknown): readonly PlanProblem[] {
  return issues.map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => key as string | number);
    const field = keys.find((key, index) => typeof key === "string" && (index > 0 || keys.length === 1));
    const segment = keys[0] === "segments" ? valueAt(json, ["segments", keys[1], "segment"]) : undefined;
    const detail = detailOf(issue);
    return {
      path: pathOf(keys),
      ...(typeof field === "string" && { field }),
      ...(typeof segment === "string" && { segment }),
      code: codeOf(issue),
      ...(detail !== undefined && { detail }),
    };
  });
}

/** `segments[0].share` */
function pathOf(keys: readonly (string | number)[]): string {
  return keys.map((key, index) => (typeof key === "number" ? `[${key}]` : index > 0 ? `.${key}` : key)).join("");
}

const codesByType: Readonly<Record<string, PlanProblemCode>> = {
  never: "unknown-field",
  number: "not-a-number",
  string: "not-text",
  array: "not-a-list",
  picklist: "not-a-choice",
  boolean: "not-true-or-false",
};

function codeOf({ type, path }: BaseIssue<unknown>): PlanProblemCode {
  if (path?.at(-1)?.key === "version") return "unknown-version";
  if (type === "object_with_rest") return path?.at(-1)?.origin === "key" ? "missing" : "not-an-object";
  if (type === "literal") return "not-a-list";
  return codesByType[type] ?? "not-an-object";
}

/** What may stand there, or what stands there. */
function detailOf({ type, expected, input, path }: BaseIssue<unknown>): string | undefined {
  if (type === "picklist" && path?.at(-1)?.key !== "version") return expected?.replace(/[()"]/g, "").replaceAll(" | ", ", ");
  if (type === "never") return String(path?.at(-1)?.key);
  return typeof input === "string" || typeof input === "number" || typeof input === "boolean" ? String(input).slice(0, 80) : undefined;
}

/** The parts whose values can be checked although something else is wrong: the checks take any value, but no other shape. */
function soundParts(json: Readonly<Record<string, unknown>>): PlanToCheck {
  return {
    horizonYears: json["horizonYears"] as number,
    asOf: json["asOf"] as string,
    segments: parts(json["segments"], undefined),
    targets: parts(json["targets"], schemasOfParts.targets),
    hypotheses: parts(json["hypotheses"], schemasOfParts.hypotheses),
    competitors: parts(json["competitors"], schemasOfParts.competitors),
    scenarios: parts(json["scenarios"], schemasOfParts.scenarios),
    ...(isObject(json["uncertainty"]) && { uncertainty: json["uncertainty"] as Uncertainty }),
  };
}

/** Without a schema any object will do. */
function parts<Part>(list: unknown, schema: GenericSchema<unknown, Part> | undefined): readonly (Part | undefined)[] {
  if (!Array.isArray(list)) return [];
  return list.map((part: unknown) => {
    if (!isObject(part)) return undefined;
    const issues = schema ? (safeParse(schema, part).issues ?? []) : [];
    return issues.every(({ type }) => type === "never") ? (part as Part) : undefined;
  });
}

function valueAt(json: unknown, keys: readonly unknown[]): unknown {
  return keys.reduce(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[String(key)] : undefined),
    json,
  );
}
