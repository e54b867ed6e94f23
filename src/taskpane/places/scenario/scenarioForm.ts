import type { Scenario, ScenarioChange, ScenarioField, Segment } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { segmentKey } from "../../../domain/scope/scope";
import type { Numbers } from "../../../wording/numbers";
import { typedNumber } from "../../form/typedNumber";
import { fieldText, typedKindOf } from "../../market/fieldText";
import type { AssumptionDraft, ScenarioDraft } from "./place";
import { presentValue } from "../../market/presentValue";

export interface ScenarioForm {
  readonly name: string;
  readonly rows: readonly AssumptionDraft[];
}

/** What people mean by an assumption, and so what a copy of the present values holds. */
export const expectedFields = ["marketGrowth", "priceChange", "shareNext"] as const satisfies readonly ScenarioField[];

export function scenarioForm(known: Scenario | undefined, draft: ScenarioDraft | undefined, numbers: Numbers): ScenarioForm {
  const changes = (known?.changes ?? []).flatMap(({ scope, ...rest }) =>
    scope === "all" ? [{ market: "all", ...rest }] : scope.map((market) => ({ market, ...rest })),
  );
  const rows = changes.map(({ market, field, value }, id): AssumptionDraft => ({
    id,
    market,
    field,
    text: fieldText({ [field]: value }, field, numbers),
  }));
  return { name: draft?.name ?? known?.name ?? "", rows: draft?.rows ?? rows };
}

/** The scenario that the form says, and what is wrong with what was typed, by path. */
export function readScenario(
  { name, rows }: ScenarioForm,
  numbers: Numbers,
): { readonly scenario: Scenario; readonly problems: readonly PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const changes = rows.map(({ market, field, text }, index): ScenarioChange => {
    const value = typedNumber(text.trim(), typedKindOf(field), numbers);
    if (text.trim() === "") problems.push({ path: `changes[${index}].value`, code: "missing" });
    else if (typeof value === "object") problems.push({ path: `changes[${index}].value`, ...value });
    return { scope: market === "all" ? "all" : [market], field, value: typeof value === "object" ? 0 : value };
  });
  return { scenario: { name, changes }, problems };
}

/** The next row: the next figure of the last row's market that has no row yet, with its present value. */
export function addedRow(rows: readonly AssumptionDraft[], segments: readonly Segment[], numbers: Numbers): AssumptionDraft {
  const market = rows[rows.length - 1]?.market ?? segments[0]?.segment ?? "all";
  const field = expectedFields.find((one) => !rows.some((row) => row.field === one && isSame(row.market, market))) ?? "marketSize";
  return { id: nextId(rows), market, field, text: presentText(segments, market, field, numbers) };
}

/** Rows with the present value of what is expected of each market, those apart that are there already. */
export function copiedRows(rows: readonly AssumptionDraft[], segments: readonly Segment[], numbers: Numbers): readonly AssumptionDraft[] {
  const wanted = segments.flatMap(({ segment }) =>
    expectedFields.map((field) => ({ market: segment, field, text: presentText(segments, segment, field, numbers) })),
  );
  const first = nextId(rows);
  const added = wanted.filter(
    ({ market, field, text }) => text !== "" && !rows.some((row) => row.field === field && isSame(row.market, market)),
  );
  return [...rows, ...added.map((row, index) => ({ ...row, id: first + index }))];
}

/** As a person would type it; "" where it is not known, or where the markets differ in it. */
export function presentText(segments: readonly Segment[], market: string, field: ScenarioField, numbers: Numbers): string {
  const value = presentValue(segments, market, field);
  return typeof value === "number" ? fieldText({ [field]: value }, field, numbers) : "";
}

function isSame(one: string, other: string): boolean {
  return segmentKey(one) === segmentKey(other);
}

function nextId(rows: readonly AssumptionDraft[]): number {
  return 1 + Math.max(-1, ...rows.map(({ id }) => id));
}
