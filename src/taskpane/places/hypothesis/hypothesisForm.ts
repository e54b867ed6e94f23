import { checkHypothesis } from "../../../domain/check/checkHypothesis";
import { hypothesisLevers, hypothesisRoles, hypothesisStatuses, type Hypothesis, type Scope } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { segmentKey } from "../../../domain/scope/scope";
import { hypothesisFields, type HypothesisField } from "../../../wording/hypothesisField";
import type { Numbers } from "../../../wording/numbers";
import { readDate } from "../../../wording/readDate";
import { readNumber } from "../../../wording/readNumber";

/** What a person typed, as typed; a field that was not touched is absent. */
export type HypothesisDraft = Readonly<Partial<Record<HypothesisField, string>>>;

export interface HypothesisReading {
  readonly hypothesis: Hypothesis;
  /** All that is wrong with what was typed; `field` is the form's. */
  readonly problems: readonly (PlanProblem & { readonly field: HypothesisField })[];
}

/** How a scope of all markets is written in the form's list; no market can be called so. */
export const allMarkets = "";

/** A field's known value as a person would type it. */
export function hypothesisText(known: Partial<Hypothesis>, field: HypothesisField, numbers: Numbers): string {
  switch (field) {
    case "scope":
      return known.scope === undefined || known.scope === "all" ? allMarkets : (known.scope[0] ?? allMarkets);
    case "impactLow":
      return amountText(known.impact?.low, numbers);
    case "impactBase":
      return amountText(known.impact?.base, numbers);
    case "impactHigh":
      return amountText(known.impact?.high, numbers);
    case "evidenceDate":
    case "testDate": {
      const date = known[field];
      return date === undefined ? "" : numbers.date(date);
    }
    case "status":
      return known.status ?? "proposed";
    case "lever":
      return known.lever ?? "free";
    default:
      return known[field] ?? "";
  }
}

/** The hypothesis that the form says: what was typed over what the row holds, or over what the target gives. */
export function readHypothesis(
  known: Partial<Hypothesis>,
  draft: HypothesisDraft,
  markets: readonly string[],
  numbers: Numbers,
): HypothesisReading {
  const texts = Object.fromEntries(
    hypothesisFields.map((field) => [field, (draft[field] ?? hypothesisText(known, field, numbers)).trim()]),
  ) as Record<HypothesisField, string>;
  const problems: HypothesisReading["problems"][number][] = [];
  const wrong = (field: HypothesisField, code: "not-a-number" | "not-a-date" | "empty") =>
    void problems.push({ path: field, field, code, detail: texts[field] });
  const amount = (field: "impactLow" | "impactBase" | "impactHigh", whole: number | undefined): number | undefined => {
    // What nobody touched is not read back from its rounded text.
    if (draft[field] === undefined) return whole;
    if (texts[field] === "") return undefined;
    const value = readNumber(texts[field], numbers);
    if (value === undefined) wrong(field, "not-a-number");
    return value;
  };
  const date = (field: "evidenceDate" | "testDate"): { readonly [Key in "evidenceDate" | "testDate"]?: string } => {
    if (texts[field] === "") return {};
    const value = readDate(texts[field], numbers);
    if (value === undefined) wrong(field, "not-a-date");
    return value === undefined ? {} : { [field]: value };
  };
  const text = (field: "evidence" | "owner" | "refutedBy") => (texts[field] === "" ? {} : { [field]: texts[field] });
  const low = amount("impactLow", known.impact?.low);
  const base = amount("impactBase", known.impact?.base);
  const high = amount("impactHigh", known.impact?.high);
  const hypothesis: Hypothesis = {
    claim: texts.claim,
    scope: scopeOf(texts.scope),
    lever: hypothesisLevers.find((lever) => lever === texts.lever) ?? "free",
    // Without an expected amount nothing is saved: the check below says so.
    impact: { ...(low !== undefined && { low }), base: base as number, ...(high !== undefined && { high }) },
    status: hypothesisStatuses.find((status) => status === texts.status) ?? "proposed",
    ...text("evidence"),
    ...date("evidenceDate"),
    ...text("owner"),
    ...roleOf(texts.role),
    ...text("refutedBy"),
    ...date("testDate"),
  };
  if (texts.claim === "") wrong("claim", "empty");
  const unread = new Set(problems.map(({ field }) => field));
  const refused = checkHypothesis(hypothesis, new Set(markets.map(segmentKey))).map((problem) => ({ ...problem, field: fieldOf(problem) }));
  return { hypothesis, problems: [...problems, ...refused.filter(({ field }) => !unread.has(field))] };
}

/** The form's field that a problem of the domain is about; what is out of order is said at the expected amount. */
export function fieldOf({ path }: PlanProblem): HypothesisField {
  const names: Readonly<Record<string, HypothesisField>> = {
    "impact.low": "impactLow",
    "impact.base": "impactBase",
    "impact.high": "impactHigh",
    impact: "impactBase",
  };
  const first = path.replace(/[.[].*$/, "");
  return names[path] ?? hypothesisFields.find((field) => field === first) ?? "claim";
}

function amountText(amount: number | undefined, numbers: Numbers): string {
  return amount === undefined ? "" : numbers.plain(amount, 2);
}

function scopeOf(text: string): Scope {
  return text === allMarkets ? "all" : [text];
}

function roleOf(text: string): Pick<Hypothesis, "role"> {
  const role = hypothesisRoles.find((one) => one === text);
  return role ? { role } : {};
}
