import { useText } from "../text";
import type { PaneActions } from "../usePane";
import { Bar } from "./Bar";

export interface AppliedScenarioProps {
  /** Absent: none is. */
  readonly name: string | undefined;
  readonly actions: PaneActions;
}

/** Which scenario's values stand in the sheet, and the way back. */
export function AppliedScenario({ name, actions }: AppliedScenarioProps) {
  const { words } = useText();
  if (name === undefined) return null;
  return (
    <Bar tone="info" title={words.scenario.appliedTitle(name)} action={{ label: words.scenario.back, onPress: () => actions.tell({ is: "went", to: { at: "apply-scenario" } }) }}>
      {words.scenario.appliedText}
    </Bar>
  );
}
