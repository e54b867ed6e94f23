import { checkHypothesis } from "../../../domain/check/checkHypothesis";
import type { GivenHypothesis } from "../../../domain/parts/settleLevers";
import {
  evidenceStrengths,
  hypothesisLevers,
  hypothesisRoles,
  hypothesisStatuses,
  testOutcomes,
  type HypothesisLever,
} from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { segmentKey } from "../../../domain/scope/scope";
import { cellsFromInputs, columnOfInput, inputsFromCells, isComputedLever } from "../../../workbook/tables/hypotheses/leverCells";
import { hypothesisFields, type HypothesisField } from "../../../wording/hypothesisField";
import type { Numbers } from "../../../wording/numbers";
import { readDate } from "../../../wording/readDate";
import { typedNumber } from "../../form/typedNumber";

/** What a person typed, as typed; a field that was not touched is absent. */
export type HypothesisDraft = Readonly<Partial<Record<HypothesisField, string>>>;

export interface HypothesisReading {
  readonly hypothesis: GivenHypothesis;
  /** Its amount follows from the inputs of its lever; else it is typed. */
  readonly isComputed: boolean;
  /** All that is wrong with what was typed; `field` is the form's. */
  readonly problems: readonly (PlanProblem & { readonly field: HypothesisField })[];
}

/** How a scope of all markets is written in the form's list; no market can be called so. */
export const allMarkets = "";
/** What stands between and behind the names of several, as in the sheet. */
export const severalMarkets = ";";

/** A scope of several markets as the form holds it: also of one or none, so that more can be ticked. */
export function scopeText(names: readonly string[]): string {
  return `${names.join("; ")}${severalMarkets}`;
}

export function namesIn(text: string): readonly string[] {
  return text
    .split(severalMarkets)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

export const percentFields = ["rateNow", "claimedLow", "claimed", "claimedHigh"] as const satisfies readonly HypothesisField[];
export const leverFields = ["quantity", "worth", ...percentFields, "elasticity"] as const satisfies readonly HypothesisField[];
type LeverField = (typeof leverFields)[number];
const amountFields = ["impactLow", "impactBase", "impactHigh"] as const satisfies readonly HypothesisField[];
const dateFields = ["evidenceDate", "testDate", "outcomeDate"] as const satisfies readonly HypothesisField[];
const textFields = [
  "evidence",
  "evidenceLink",
  "owner",
  "refutedBy",
  "learned",
  "comment",
  "commentBy",
  "commentCell",
] as const satisfies readonly HypothesisField[];

/** A field's known value as a person would type it. */
export function hypothesisText(known: Partial<GivenHypothesis>, field: HypothesisField, numbers: Numbers): string {
  if (isLeverField(field)) return leverText(field, cellsFromInputs(known.lever, known.inputs ?? {})[field], numbers);
  switch (field) {
    case "scope":
      return known.scope === undefined || known.scope === "all"
        ? allMarkets
        : known.scope.length === 1
          ? (known.scope[0] ?? allMarkets)
          : scopeText(known.scope);
    case "impactLow":
      return amountText(known.impact?.low, numbers);
    case "impactBase":
      return amountText(known.impact?.base, numbers);
    case "impactHigh":
      return amountText(known.impact?.high, numbers);
    case "evidenceDate":
    case "outcomeDate":
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
  known: Partial<GivenHypothesis>,
  draft: HypothesisDraft,
  markets: readonly string[],
  numbers: Numbers,
): HypothesisReading {
  const texts = Object.fromEntries(
    hypothesisFields.map((field) => [field, (draft[field] ?? hypothesisText(known, field, numbers)).trim()]),
  ) as Record<HypothesisField, string>;
  const problems: HypothesisReading["problems"][number][] = [];
  const wrong = (field: HypothesisField, code: "not-a-date" | "empty" | "missing") =>
    void problems.push({ path: field, field, code, detail: texts[field] });
  const read = (field: LeverField | (typeof amountFields)[number], whole: number | undefined): number | undefined => {
    // What nobody touched is not read back from its rounded text.
    if (draft[field] === undefined) return whole;
    if (texts[field] === "") return undefined;
    const value = typedNumber(texts[field], isPercent(field) ? "percent" : "amount", numbers);
    if (typeof value === "number") return value;
    problems.push({ path: field, field, ...value });
    return undefined;
  };
  const date = (field: (typeof dateFields)[number]) => {
    if (texts[field] === "") return [];
    const value = readDate(texts[field], numbers);
    if (value === undefined) wrong(field, "not-a-date");
    return value === undefined ? [] : [[field, value] as const];
  };
  const lever = oneOf(hypothesisLevers, texts.lever) ?? "free";
  const isComputed = computes(lever, texts);
  const [role, strength, outcome] = [
    oneOf(hypothesisRoles, texts.role),
    oneOf(evidenceStrengths, texts.evidenceStrength),
    oneOf(testOutcomes, texts.outcome),
  ];
  const hypothesis: GivenHypothesis = {
    claim: texts.claim,
    scope: texts.scope === allMarkets ? "all" : namesIn(texts.scope),
    lever,
    ...(isComputed ? { inputs: inputs() } : { impact: impact() }),
    status: oneOf(hypothesisStatuses, texts.status) ?? "proposed",
    ...Object.fromEntries(textFields.flatMap((field) => (texts[field] === "" ? [] : [[field, texts[field]]]))),
    ...Object.fromEntries(dateFields.flatMap(date)),
    ...(role && { role }),
    ...(strength && { evidenceStrength: strength }),
    ...(outcome && { outcome }),
  };
  if (texts.claim === "") wrong("claim", "empty");
  if (hypothesis.scope.length === 0) wrong("scope", "missing");
  const unread = new Set(problems.map(({ field }) => field));
  const refused = checkHypothesis(hypothesis, new Set(markets.map(segmentKey))).map((problem) => ({ ...problem, field: fieldOf(problem) }));
  return { hypothesis, isComputed, problems: [...problems, ...refused.filter(({ field }) => !unread.has(field))] };

  function inputs(): NonNullable<GivenHypothesis["inputs"]> {
    const before = cellsFromInputs(known.lever, known.inputs ?? {});
    const cells = leverFields.flatMap((field) => {
      const value = read(field, before[field]);
      return value === undefined ? [] : [[field, value] as const];
    });
    return inputsFromCells(lever, Object.fromEntries(cells)) ?? {};
  }

  function impact(): NonNullable<GivenHypothesis["impact"]> {
    const [low, base, high] = [
      read("impactLow", known.impact?.low),
      read("impactBase", known.impact?.base),
      read("impactHigh", known.impact?.high),
    ];
    // Without an expected amount nothing is saved: the check of the hypothesis says so.
    return { ...(low !== undefined && { low }), base: base as number, ...(high !== undefined && { high }) };
  }
}

/** An amount that was typed beside a lever, as earlier versions had it, stays until somebody fills the lever in or takes it away. */
function computes(lever: HypothesisLever, texts: Readonly<Record<HypothesisField, string>>): boolean {
  const isFilled = leverFields.some((field) => texts[field] !== "");
  return isComputedLever(lever) && (isFilled || amountFields.every((field) => texts[field] === ""));
}

/** The form's field that a problem of the domain is about; what is out of order is said at the expected amount. */
export function fieldOf({ path }: PlanProblem): HypothesisField {
  const names: Readonly<Record<string, HypothesisField>> = {
    "impact.low": "impactLow",
    "impact.base": "impactBase",
    "impact.high": "impactHigh",
    impact: "impactBase",
    ...columnOfInput,
  };
  const first = path.replace(/[.[].*$/, "");
  return names[path] ?? hypothesisFields.find((field) => field === first) ?? "claim";
}

function leverText(field: LeverField, value: number | undefined, numbers: Numbers): string {
  if (value === undefined) return "";
  return isPercent(field) ? numbers.plain(value * 100, 6) : numbers.plain(value, 6);
}

function amountText(amount: number | undefined, numbers: Numbers): string {
  return amount === undefined ? "" : numbers.plain(amount, 2);
}

function isLeverField(field: HypothesisField): field is LeverField {
  return leverFields.some((one) => one === field);
}

export function isPercent(field: HypothesisField): boolean {
  return percentFields.some((one) => one === field);
}

function oneOf<Code extends string>(codes: readonly Code[], text: string): Code | undefined {
  return codes.find((code) => code === text);
}
