import { yearsOfTargets } from "../../app/check/planYears";
import type { Check } from "../../app/check/check";
import { followTargets } from "../../app/write/followTargets";
import { previewing } from "../../app/write/writing";
import { writesText } from "../form/writesText";
import { Bar } from "../frame/Bar";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";

export interface PlanYearsBarProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** Targets that run over other years than the plan are left out where all are seen together: the plan can follow them. */
export function PlanYearsBar({ check, isWriting, actions }: PlanYearsBarProps) {
  const { words, numbers } = useText();
  const years = yearsOfTargets(check);
  if (!years) return null;
  const say = words.market.plan.follow;
  const { leftOut, ...plan } = years;
  const edits = followTargets.edits(previewing(check, numbers.language), plan);
  return (
    <Bar
      tone="info"
      title={say.leftOut(leftOut, words.number.years(check.settings.horizonYears))}
      action={{
        label: say.button(words.number.years(plan.horizonYears)),
        onPress: () => !isWriting && actions.perform(followTargets, plan, { subject: "plan", about: "" }),
      }}
    >
      {edits.ok && writesText(edits.value, check, words).join(" ")}
    </Bar>
  );
}
