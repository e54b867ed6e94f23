import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Check, CheckItem } from "../../../app/check/check";
import type { FindingGroup as Group } from "../../../app/check/findingGroups";
import type { PaneState } from "../../state/paneState";
import { selectedItem } from "../../item/selectedItem";
import { checkedOf } from "../../state/readState";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { FindingItem } from "./FindingItem";
import { boxClass, rowsInBox } from "./rowClass";

export interface FindingGroupProps {
  readonly group: Group;
  readonly showsAll: boolean;
  /** So many rows may be drawn for now. */
  readonly room: number;
  readonly onShowAll: () => void;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** A list that nobody reads to its end is shown in part. */
const shownAtFirst = 50;

export function roomWanted({ items }: Group, showsAll: boolean): number {
  return showsAll ? items.length : Math.min(shownAtFirst, items.length);
}

/** The findings of one kind. One that stands on a market opens its own place; the others unfold what can be done. */
export function FindingGroup({ group, showsAll, room, onShowAll, check, state, actions }: FindingGroupProps) {
  const styles = useStyles();
  const { words } = useText();
  const selected = state.selected && selectedItem(check, state.selected)?.key;
  const changed = new Set(checkedOf(state)?.changes?.keys);
  const shown = group.items.slice(0, Math.min(room, roomWanted(group, showsAll)));
  return (
    <section className={styles.group} aria-label={words.check.group[group.of]}>
      <h2 className={styles.head}>
        <span className={styles.sheet}>{words.check.group[group.of]}</span>
        <span className={styles.count}>{words.check.targetsIn(group.items.length - group.uses.size, group.items.length)}</span>
      </h2>
      <div role="list" aria-label={words.check.group[group.of]}>
        {inBoxes(shown).map((items) => (
          <div
            key={items[0]?.key}
            role="presentation"
            className={mergeClasses(boxClass, styles.box, items.length === rowsInBox && styles.farAway)}
          >
            {items.map((item) => {
              const isExpanded = state.list.expanded === item.key;
              return (
                <FindingItem
                  key={item.key}
                  item={item}
                  check={check}
                  isSelected={selected === item.key}
                  isUse={group.uses.has(item.key)}
                  isChanged={changed.has(item.key)}
                  actions={actions}
                  {...(isExpanded && { expanded: state })}
                />
              );
            })}
          </div>
        ))}
      </div>
      {!showsAll && shown.length >= shownAtFirst && group.items.length > shownAtFirst && (
        <Button appearance="transparent" size="small" onClick={onShowAll}>
          {words.pane.showMore(group.items.length - shownAtFirst)}
        </Button>
      )}
    </section>
  );
}

/** Of thousands of rows the browser asks only their boxes whether they are near the window. */
function inBoxes(items: readonly CheckItem[]): readonly (readonly CheckItem[])[] {
  return Array.from({ length: Math.ceil(items.length / rowsInBox) }, (_, box) => items.slice(box * rowsInBox, (box + 1) * rowsInBox));
}

/** Of a row with its name in one line, and one sentence below. */
const rowHeight = 76;

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
  count: { fontWeight: tokens.fontWeightRegular },
  box: {
    // As wide as its rows, which reach to the pane's edges.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  /**
   * Of thousands of rows only those near the window are laid out; until then each is taken to be as high as most are. Only full boxes: a short list stands
   * still, and nothing moves away under a pointer.
   */
  farAway: {
    contentVisibility: "auto",
    containIntrinsicHeight: `auto ${rowsInBox * rowHeight}px`,
    "& > [role=listitem]": { contentVisibility: "auto", containIntrinsicHeight: `auto ${rowHeight}px` },
  },
});
