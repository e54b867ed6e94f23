import { answerGoal } from "../goalContributions";
import { usable } from "../usable";
import { definePart, type Sentence } from "./planPart";

/** The one goal: a verdict other than met, or what keeps it from being SMART, needs somebody. */
export const sharedGoalPart = definePart({
  name: "sharedGoal",
  tables: ["sharedGoals", "bonuses"],
  summarise: (check) => {
    const { sharedGoals, bonuses } = check.tables.rows;
    const [goal] = usable(sharedGoals);
    const count = sharedGoals.length + bonuses.length;
    if (!goal) return { count, attention: ({ sharedGoal }) => sharedGoal.line.noGoal };
    const { assessment, gaps, hasNoMarkets } = answerGoal(check, goal);
    const attention = attentionOf();
    return {
      count,
      ...(attention && { attention }),
      says: ({ sharedGoal }, numbers) => sharedGoal.line.met(numbers.money(goal.revenue), numbers.percent(goal.margin)),
    };

    function attentionOf(): Sentence | undefined {
      const { missing, verdict, revenueGap = 0, profitGap = 0 } = assessment;
      if (hasNoMarkets) return ({ sharedGoal }) => sharedGoal.noMarkets;
      if (missing.length > 0) return ({ sharedGoal }) => sharedGoal.missing(missing.length);
      if (verdict !== undefined && verdict !== "met")
        return ({ sharedGoal }, numbers) => sharedGoal.verdict[verdict](numbers.money(revenueGap), numbers.money(profitGap));
      if (gaps.length > 0) return ({ sharedGoal }) => sharedGoal.notSmart(gaps.map((gap) => sharedGoal.gap[gap]).join(", "));
      return undefined;
    }
  },
});
