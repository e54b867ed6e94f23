import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import type { SheetGroup as Group } from "../../item/groups";
import { stakeText } from "../../item/itemText";
import type { PaneState } from "../../state/paneState";
import { selectedItem } from "../../item/selectedItem";
import { checkedOf } from "../../state/readState";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { whyOf } from "../../item/whyOf";
import { FindingActions } from "./FindingActions";
import { FindingRow } from "./FindingRow";

export interface SheetGroupProps {
  readonly group: Group;
  readonly showsAll: boolean;
  readonly onShowAll: () => void;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** A list that nobody reads to its end is shown in part. */
const shownAtFirst = 50;

/** The findings of one sheet. One that stands on a market opens its own place; the others unfold what can be done. */
export function SheetGroup({ group, showsAll, onShowAll, check, state, actions }: SheetGroupProps) {
  const styles = useStyles();
  const text = useText();
  const { words, numbers } = text;
  const selected = state.selected && selectedItem(check, state.selected)?.key;
  const changed = new Set(checkedOf(state)?.changes?.keys);
  const shown = showsAll ? group.items : group.items.slice(0, shownAtFirst);
  return (
    <section className={styles.group} aria-label={group.sheet}>
      <h2 className={styles.head}>
        <span className={styles.sheet}>
          {group.sheet}
          {group.isHidden && <span className={styles.hidden}> ({words.check.hiddenSheet})</span>}
        </span>
        <span className={styles.count}>{words.check.targets(group.items.length)}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((item) => {
          const isLinked = item.status === "linked";
          const isExpanded = state.list.expanded === item.key;
          const toggle = () => actions.tell({ is: "item-expanded", item: isExpanded ? undefined : item.key });
          const open = () => actions.tell({ is: "went", to: { at: "target", item: item.key } });
          return (
            <FindingRow
              key={item.key}
              item={item}
              stake={stakeText(item, check, numbers)}
              why={whyOf(item, check, text)}
              isSelected={selected === item.key}
              isChanged={changed.has(item.key)}
              onPress={isLinked ? open : toggle}
              {...(!isLinked && { isExpanded })}
            >
              <FindingActions item={item} check={check} state={state} actions={actions} />
            </FindingRow>
          );
        })}
      </ul>
      {shown.length < group.items.length && (
        <Button appearance="transparent" size="small" onClick={onShowAll}>
          {words.pane.showMore(group.items.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalL },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  sheet: { overflowWrap: "anywhere" },
  hidden: { fontWeight: tokens.fontWeightRegular },
  count: { fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, padding: 0 },
});
