import { isAtTheEnd } from "../app/plan/targetValue";
import { isComputed } from "../domain/target/judgeTarget";
import type { NamedAssessment } from "../app/plan/assessPlanFile";
import { readPlan } from "../app/plan/readPlan";
import type { PlanAnswer, TargetAnswer } from "../app/plan/answerPlan";
import type { SegmentAssessment } from "../domain/market/assessSegment";
import { invariant } from "../domain/ground/invariant";
import type { Plan, Target } from "../domain/plan";
import { settlePlan } from "../domain/parts/givenPlan";
import { keysInScope, segmentKey } from "../domain/scope/scope";
import { overclaimText } from "../wording/overclaimText";
import { verdictText } from "../wording/verdictText";
import { displayText } from "./displayText";
import { tintOf } from "./reportText";
import type { Style } from "./style";
import { tableLines, type TableRow } from "./table";
import { voiceFor, type Voice } from "./voice";

/** What `assess` says to a person: the targets with their reasons, then the segments. */
export function assessmentText(
  path: string,
  json: string,
  answer: PlanAnswer | readonly NamedAssessment[],
  voice: Voice,
  width: number,
  style: Style,
): string {
  const parsed: unknown = JSON.parse(json.replace(/^\uFEFF/, ""));
  const plans = "segments" in answer ? [{ name: path, input: parsed, answer }] : casesOf(parsed, answer);
  return plans.map(({ name, input, answer: one }) => planText(name, planOf(input), one, voice, width, style)).join("\n");
}

function casesOf(parsed: unknown, answers: readonly NamedAssessment[]) {
  const { cases } = parsed as { readonly cases: readonly { readonly input: unknown }[] };
  return answers.map((answer, index) => ({ name: answer.name, input: cases[index]?.input, answer }));
}

function planOf(input: unknown): Plan {
  const plan = readPlan(input);
  invariant(plan.ok, "a plan that was assessed can be read");
  return settlePlan(plan.value).plan;
}

function planText(name: string, plan: Plan, answer: PlanAnswer, { language }: Voice, width: number, style: Style): string {
  const currency = plan.segments.find((segment) => segment.currency)?.currency ?? "";
  const voice = voiceFor(language, currency);
  const { assessment } = voice.words;
  const { target, segment } = assessment;
  const targetRows = answer.targets.flatMap((each, index) => {
    const input = plan.targets[index];
    return input ? [targetRow(input, each, plan, answer, voice)] : [];
  });
  const right = (head: string) => ({ head, align: "right" }) as const;
  const left = (head: string) => ({ head, align: "left" }) as const;
  return [
    `${style(displayText(name), "strong")}  ${style(assessment.heading(plan.segments.length, plan.targets.length, plan.horizonYears), "dim")}`,
    "",
    ...tableLines(
      [right(target.value), left(target.verdict), right(target.required), right(target.baseline), right(target.gap), right(target.share)],
      "",
      targetRows,
      width,
      style,
    ),
    "",
    ...tableLines(
      [left(segment.name), right(segment.base), right(segment.next), right(segment.growth), right(segment.ceiling)],
      "",
      plan.segments.map((input) => segmentRow(answer.segments[input.segment], input.segment, voice)),
      width,
      style,
    ),
    "",
  ].join("\n");
}

function targetRow(target: Target, assessment: TargetAnswer, plan: Plan, answer: PlanAnswer, { words, shared, numbers }: Voice): TableRow {
  const inScope = new Set(
    keysInScope(
      target.scope,
      plan.segments.map(({ segment }) => segmentKey(segment)),
    ),
  );
  const inputs = plan.segments.filter(({ segment }) => inScope.has(segmentKey(segment)));
  const segments = inputs.flatMap(({ segment }) => answer.segments[segment] ?? []);
  const unit = inputs.length === 1 ? inputs[0]?.unit : undefined;
  const { sentence } = verdictText(
    { assessment, target, segments, years: plan.horizonYears, ...(unit === undefined ? {} : { unit }) },
    numbers,
  );
  const about = words.assessment.about(
    shared.link.metric[target.metric],
    target.scope === "all" ? words.assessment.wholeCompany : target.scope.join(", "),
  );
  const money = !isComputed(assessment) ? [] : [assessment.requiredRevenue, assessment.baselineRevenue, assessment.gap];
  const share = isComputed(assessment) ? assessment.requiredShare : undefined;
  return {
    cells: [
      { text: valueOf(target, words, numbers) },
      { text: shared.verdict.name[assessment.verdict], tint: tintOf(assessment.verdict) },
      ...[0, 1, 2].map((index) => ({ text: money[index] === undefined ? "" : numbers.money(money[index]) })),
      { text: typeof share === "number" ? numbers.percent(share) : "" },
    ],
    notes: [
      { text: about },
      { text: sentence, tint: "dim" },
      ...(assessment.warnings.length > 0
        ? [{ text: assessment.warnings.map((warning) => shared.verdict.badge[warning]).join(", "), tint: "doubtful" as const }]
        : []),
      ...(assessment.overclaim ? [{ text: overclaimText(assessment.overclaim, numbers), tint: "bad" as const }] : []),
    ],
  };
}

function valueOf({ value, metric, per }: Target, words: Voice["words"], numbers: Voice["numbers"]): string {
  if (metric === "profit") return numbers.money(value);
  if (isAtTheEnd(metric)) return numbers.typedPercent(value, false);
  return `${numbers.typedPercent(value, true)}${per === "horizon" ? "" : ` ${words.assessment.per[per ?? "year"]}`}`;
}

function segmentRow(assessment: SegmentAssessment | undefined, name: string, { words, shared, numbers }: Voice): TableRow {
  if (!assessment?.computable) {
    const fields = assessment?.missing.map((field) => shared.verdict.field[field]).join(", ") ?? "";
    return {
      cells: [{ text: name }, { text: "" }, { text: "" }, { text: "" }, { text: "" }],
      notes: [{ text: words.assessment.missing(fields), tint: "bad" }],
    };
  }
  const { revenueBase, revenueNext, growth, growthCeiling } = assessment;
  const rate = (value: number | null) => (value === null ? "" : numbers.growth(value));
  return {
    cells: [
      { text: name },
      { text: numbers.money(revenueBase) },
      { text: numbers.money(revenueNext) },
      { text: rate(growth) },
      { text: rate(growthCeiling) },
    ],
    notes: [],
  };
}
