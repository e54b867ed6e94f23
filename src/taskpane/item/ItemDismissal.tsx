import type { Check, CheckItem } from "../../app/check/check";
import { dismissFinding } from "../../app/write/dismissFinding";
import { labelOf } from "./itemText";
import type { PaneState } from "../state/paneState";
import { sheetForTargets } from "./sheetForTargets";
import { useText } from "../text/text";
import type { PaneActions } from "../state/usePane";
import { DismissForm } from "./DismissForm";

export interface ItemDismissalProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The form that asks for the reason, while this finding is being set aside. */
export function ItemDismissal({ item, check, state, actions }: ItemDismissalProps) {
  const { numbers } = useText();
  if (state.list.dismissing !== item.key) return null;
  return (
    <DismissForm
      draft={state.drafts.reason[item.key]}
      sheet={sheetForTargets(check, numbers.language)}
      isWriting={state.write.at === "writing"}
      onChange={(change) => actions.tell({ is: "typed", draft: "reason", key: item.key, change })}
      onDismiss={(reason) => actions.perform(dismissFinding, { item: item.key, reason }, { subject: item.key, about: labelOf(item) })}
      onCancel={() => actions.tell({ is: "dismissal-opened", item: undefined })}
    />
  );
}
