import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { placeOfItem } from "../item/itemText";
import type { PaneState } from "../state/paneState";
import { selectedItem } from "../item/selectedItem";
import { checkedOf, hereOf } from "../state/readState";
import { useText } from "../text/text";
import type { PaneActions } from "../state/usePane";
import { placeText } from "../text/placeText";

export interface SelectionHintProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The selected cell is a target: one press opens it. On the target's own places there is nothing to offer. */
export function SelectionHint({ state, actions }: SelectionHintProps) {
  const styles = useStyles();
  const { words } = useText();
  const check = checkedOf(state)?.check;
  const item = check && state.selected ? selectedItem(check, state.selected) : undefined;
  const here = hereOf(state);
  // A linked row opens its own place and unfolds nothing, though it was unfolded before.
  const isUnfolded = here.at === "check" && item?.status !== "linked" && state.list.expanded === item?.key;
  if (!item || here.at === "target" || here.at === "link" || isUnfolded) return null;
  const place = placeOfItem(item);
  return (
    <div className={styles.hint} role="status">
      <span className={styles.text}>{words.check.selectedIsTarget(placeText(place))}</span>
      <Button size="small" appearance="primary" onClick={() => actions.tell({ is: "went", to: { at: "target", item: item.key } })}>
        {words.check.open}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  hint: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  text: { minWidth: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
