import { useText } from "../../../text/text";
import type { Chance } from "./useChance";
import { answerOf } from "./useSimulation";
import { Figure } from "../../../figures/Figure";

export interface ChanceAnswerProps {
  readonly chance: Chance;
}

/** The chance in one figure; while it is drawn, the one before. */
export function ChanceAnswer({ chance: { state } }: ChanceAnswerProps) {
  const { words } = useText();
  if (answerOf(state)) return <Figure figure="probability" />;
  const { running, cancelled, none } = words.uncertainty;
  return state.at === "running" ? running : state.at === "cancelled" ? cancelled : state.at === "failed" ? words.number.notKnown : none;
}
