import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check, CheckItem } from "../../../app/check/check";
import { placeOfItem } from "../../item/itemText";
import type { PaneState } from "../../state/paneState";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { ItemDismissal } from "../../item/ItemDismissal";
import { placeText } from "../../text/placeText";

export interface FindingActionsProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What can be done about a finding that stands on no market yet. */
export function FindingActions({ item, check, state, actions }: FindingActionsProps) {
  const styles = useStyles();
  const { words } = useText();
  const place = placeOfItem(item);
  if (state.list.dismissing === item.key) return <ItemDismissal item={item} check={check} state={state} actions={actions} />;
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="primary" onClick={() => actions.tell({ is: "went", to: { at: "link", item: item.key } })}>
        {words.check.linkMarket}
      </Button>
      <Button size="small" onClick={() => actions.tell({ is: "dismissal-opened", item: item.key })}>
        {words.check.notATarget}
      </Button>
      <Button size="small" appearance="subtle" title={words.check.goTo(placeText(place))} onClick={() => actions.goTo(place)}>
        {words.check.goToCell}
      </Button>
      {item.finding.where !== "sheet-name" && (
        <Button size="small" appearance="subtle" onClick={() => actions.tell({ is: "went", to: { at: "marks", item: item.key } })}>
          {words.marks.open}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: "28px",
    "@container (max-width: 300px)": { paddingLeft: 0 },
  },
});
