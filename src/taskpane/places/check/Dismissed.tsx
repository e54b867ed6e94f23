import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { restoreFinding } from "../../../app/write/restoreFinding";
import { labelOf, valueText } from "../../item/itemText";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";

export interface DismissedProps {
  readonly check: Check;
  readonly isShown: boolean;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** What was said to be no target, with its reason; taken back in one click. */
export function Dismissed({ check, isShown, isWriting, actions }: DismissedProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const items = check.items.filter(({ status }) => status === "not-a-target");
  if (items.length === 0) return null;
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        aria-expanded={isShown}
        onClick={() => actions.tell({ is: "dismissed-shown", shows: !isShown })}
      >
        {isShown ? words.check.hideDismissed : words.check.showDismissed(items.length)}
      </Button>
      {isShown && (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item.key} className={styles.item}>
              <div className={styles.text}>
                <div className={styles.label}>
                  {labelOf(item)} <span className={styles.value}>{valueText(item, numbers)}</span>
                </div>
                <div className={styles.reason}>{item.target?.reason}</div>
              </div>
              <Button
                size="small"
                disabledFocusable={isWriting}
                aria-label={words.check.undoLabel(labelOf(item))}
                onClick={() =>
                  item.target &&
                  actions.perform(restoreFinding, { target: item.target.id }, { subject: item.target.id, about: labelOf(item) })
                }
              >
                {words.check.undo}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const useStyles = makeStyles({
  toggle: { paddingLeft: 0, minWidth: 0 },
  list: { margin: 0, padding: 0 },
  item: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flex: "1 1 120px", minWidth: 0, overflowWrap: "anywhere" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  reason: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
