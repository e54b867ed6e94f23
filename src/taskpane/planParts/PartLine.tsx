import type { PlanLine } from "../../app/plan/parts/planLines";
import { useText } from "../text/text";
import { OpenLine } from "./OpenLine";
import { PartIcon } from "./PartIcon";

export interface PartLineProps {
  readonly line: PlanLine;
  readonly onOpen: () => void;
}

/** A part of the plan: how it stands, and the one thing that needs somebody. */
export function PartLine({ line: { part, state, says }, onOpen }: PartLineProps) {
  const { plan } = useText().words;
  return (
    <OpenLine
      item={`part ${part}`}
      icon={<PartIcon state={state} />}
      name={plan.part[part]}
      state={plan.state[state]}
      says={says}
      onOpen={onOpen}
    />
  );
}
