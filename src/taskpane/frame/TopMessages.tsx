import { hostSentence } from "../text/hostSentence";
import type { PaneState } from "../state/paneState";
import { checkedOf, hereOf } from "../state/readState";
import { useText } from "../text/text";
import type { PaneActions } from "../state/usePane";
import { AppliedScenario } from "./AppliedScenario";
import { Bar } from "./Bar";
import { KeptMessage } from "./KeptMessage";

export interface TopMessagesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** How far what is shown can be trusted: the workbook changed since, the check failed, or a scenario's values stand in the sheet. */
export function TopMessages({ state, actions }: TopMessagesProps) {
  const check = checkedOf(state)?.check;
  const scenario = check?.settings.scenario;
  return (
    <>
      <KeptMessage state={state} actions={actions} />
      <CheckMessage state={state} actions={actions} />
      {scenario !== undefined && hereOf(state).at !== "apply-scenario" && <AppliedScenario name={scenario} actions={actions} />}
    </>
  );
}

function CheckMessage({ state: { check }, actions }: TopMessagesProps) {
  const { words } = useText();
  if (check.at === "checked" && check.isOld) {
    return (
      <Bar tone="warning" action={{ label: words.check.checkAgain, onPress: actions.check }}>
        {words.check.stale}
      </Bar>
    );
  }
  if (check.at !== "failed") return null;
  return (
    <Bar tone="error" title={words.check.failedTitle} action={{ label: words.check.retry, onPress: actions.check }}>
      {hostSentence(check.problem, words)} {check.previous && words.check.lastGood}
    </Bar>
  );
}
