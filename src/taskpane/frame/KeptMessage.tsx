import { Button } from "@fluentui/react-components";
import { hereOf } from "../state/readState";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";
import { Bar } from "./Bar";

export interface KeptMessageProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What was typed before the pane was loaded anew: on with it, or away with it. */
export function KeptMessage({ state, actions }: KeptMessageProps) {
  const { words } = useText();
  const { kept } = state;
  if (!kept || Object.values(hereOf(state)).join(" ") === Object.values(kept.trail[kept.trail.length - 1] ?? {}).join(" ")) return null;
  const say = words.pane.kept;
  const goOn = () => {
    actions.tell({ is: "drafts-continued" });
    if (state.check.at === "idle") actions.check();
  };
  return (
    <Bar tone="info" action={{ label: say.goOn, onPress: goOn }}>
      {say.text}{" "}
      <Button size="small" appearance="subtle" onClick={() => actions.tell({ is: "drafts-dropped" })}>
        {say.drop}
      </Button>
    </Bar>
  );
}
