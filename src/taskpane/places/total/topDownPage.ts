import { isComputed } from "../../../domain/target/judgeTarget";
import type { Check, CheckItem } from "../../../app/check/check";
import { planContextOf } from "../../../app/plan/planContextOf";
import { exceeds } from "../../../domain/ground/exceeds";
import { judgeTarget, type ComputedTarget, type TargetAssessment } from "../../../domain/target/judgeTarget";
import type { Money, Target } from "../../../domain/plan";
import { indexPlan } from "../../../domain/target/planIndex";
import { segmentKey } from "../../../domain/scope/scope";
import { topDownAgainstBottomUp } from "../../../domain/company/topDown";
import { yearsOf } from "../../item/itemText";

export type TopDownPage =
  | TopDownCompared
  | { readonly is: "no-target" }
  | { readonly is: "no-data"; readonly item: CheckItem; readonly lacking: readonly string[] };

export interface TopDownCompared {
  readonly is: "compared";
  /** The company's target. */
  readonly item: CheckItem;
  readonly target: Target;
  readonly years: number;
  readonly revenueBase: Money;
  readonly requiredRevenue: Money;
  readonly bottomUp: Money;
  /** What the company asks above the sum of its markets; below zero: they bring more. */
  readonly difference: Money;
  /** Of yearly growth. */
  readonly points?: number;
  /** The market that carries the most growth first. */
  readonly parts: readonly CarryingPart[];
  /** Targets on one market that look over other years: they cannot be compared. */
  readonly otherYears: number;
}

export interface CarryingPart {
  readonly segment: string;
  readonly revenue: Money;
  readonly revenueBase: Money;
  /** Its own target; absent: today's share, with what is proven on top. */
  readonly own?: CheckItem;
  /** Its own target asks more than its total potential. */
  readonly isCapped: boolean;
  /** Hypotheses that are agreed and have evidence, of a market without a target of its own. */
  readonly proven: Money;
}

/** The first target on all markets, in the order of the Targets table, against the sum of the markets, over the years of that target. */
export function topDownPage(check: Check): TopDownPage {
  const context = planContextOf(check);
  const linked = [...check.items]
    .sort((one, other) => (one.target?.place.row ?? 0) - (other.target?.place.row ?? 0))
    .flatMap((item) => {
      const target = item.linked?.target;
      return target && item.assessment ? [{ item, target }] : [];
    });
  const onAll = linked.filter(({ target }) => target.scope === "all");
  const company = onAll.find(({ item }) => isComputed(item.assessment));
  // A link whose row or value is refused has no figures, but it is there.
  if (!company) return withoutFigures(check.items.find(({ status, target }) => status === "linked" && target?.scope === "all"));
  const years = yearsOf(company.item, check);
  const plan = indexPlan(context.segments, context.hypotheses, years, check.asOf);
  const judged = [company, ...linked.filter((one) => one !== company)]
    .filter(({ item }) => yearsOf(item, check) === years)
    .map((one): Judged => ({ ...one, answer: judgeTarget(one.target, plan, []) }));
  const compared = topDownAgainstBottomUp(
    judged.map(({ target }) => target),
    judged.map(({ answer }) => answer),
    plan,
  );
  if (!compared) return withoutFigures(company.item);
  const own = firstOwn(judged);
  const bases = plan.sumsOf("all").segments.map(({ revenueBase }) => revenueBase);
  const parts = compared.segments.map(({ segment, revenue, by }, index): CarryingPart => {
    const one = by === "target" ? own.get(segmentKey(segment)) : undefined;
    const isCapped = one !== undefined && exceeds(one.answer.requiredRevenue, revenue);
    return {
      segment,
      revenue,
      revenueBase: bases[index] ?? 0,
      isCapped,
      proven: by === "target" ? 0 : plan.coverageOf([segment]).proven,
      ...(one && { own: one.item }),
    };
  });
  return {
    is: "compared",
    item: company.item,
    target: company.target,
    years,
    revenueBase: plan.sumsOf("all").revenueBase,
    requiredRevenue: compared.topDown,
    bottomUp: compared.bottomUp,
    difference: compared.difference,
    ...(compared.differencePoints !== undefined && { points: compared.differencePoints }),
    parts: [...parts].sort((one, other) => other.revenue - other.revenueBase - (one.revenue - one.revenueBase)),
    otherYears: linked.filter(({ item, target }) => isOnOne(target) && yearsOf(item, check) !== years).length,
  };
}

interface Judged {
  readonly item: CheckItem;
  readonly target: Target;
  readonly answer: TargetAssessment;
}

function withoutFigures(item: CheckItem | undefined): TopDownPage {
  if (!item) return { is: "no-target" };
  const missing = item.assessment?.verdict === "no-market-data" ? item.assessment.missing : {};
  return { is: "no-data", item, lacking: Object.keys(missing) };
}

function isOnOne({ scope }: Target): boolean {
  return scope !== "all" && new Set(scope.map(segmentKey)).size === 1;
}

/** As the comparison takes them: the first with a verdict on exactly one segment, by the segment's key. */
function firstOwn(judged: readonly Judged[]): ReadonlyMap<string, Judged & { readonly answer: ComputedTarget }> {
  const own = new Map<string, Judged & { readonly answer: ComputedTarget }>();
  for (const one of judged) {
    const { target, answer } = one;
    const [name] = target.scope === "all" || !isOnOne(target) ? [] : target.scope;
    if (name === undefined || !isComputed(answer) || own.has(segmentKey(name))) continue;
    own.set(segmentKey(name), { ...one, answer });
  }
  return own;
}
