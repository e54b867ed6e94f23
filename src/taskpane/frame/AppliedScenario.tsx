import { useText } from "../text/text";
import type { PaneActions } from "../state/usePane";
import { Bar } from "./Bar";

export interface AppliedScenarioProps {
  readonly name: string;
  readonly actions: PaneActions;
}

/** Which scenario's values stand in the sheet, and the way back. */
export function AppliedScenario({ name, actions }: AppliedScenarioProps) {
  const { words } = useText();
  return (
    <Bar tone="info" action={{ label: words.scenario.back, onPress: () => actions.tell({ is: "went", to: { at: "apply-scenario" } }) }}>
      {words.scenario.inMarkets(name)}
    </Bar>
  );
}
