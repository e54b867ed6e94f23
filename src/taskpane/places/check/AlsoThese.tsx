import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { alikeFindings } from "../../../app/check/alikeFindings";
import type { Check, CheckItem } from "../../../app/check/check";
import { dismissTogether } from "../../../app/write/dismissTogether";
import { formatArea } from "../../../workbook/area";
import type { Place } from "../../../workbook/port";
import { Bar } from "../../frame/Bar";
import { labelOf, placeOfItem, valueText } from "../../item/itemText";
import type { PaneActions } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";

export interface AlsoTheseProps {
  readonly check: Check;
  /** Key of the finding that was set aside. */
  readonly to: string | undefined;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const placesShown = 6;

/** Asks whether those with the same pattern are no targets either. Nothing is done unasked; one press does all of them, and one takes them back. */
export function AlsoThese({ check, to, isWriting, actions }: AlsoTheseProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const item = check.items.find(({ key, status }) => key === to && status === "not-a-target");
  const alike = item && alikeFindings(check, item);
  if (!item || !alike) return null;
  const say = words.check.alike;
  const { items, name } = alike;
  const reason = item.target?.reason ?? "";
  return (
    <Bar tone="info" title={say.by[alike.by](items.length, name)}>
      <ul className={styles.list}>
        {items.slice(0, placesShown).map((each) => (
          <li key={each.key} className={styles.place}>
            <Button
              size="small"
              appearance="transparent"
              className={styles.go}
              aria-label={words.check.goTo(placeText(placeOfItem(each)))}
              onClick={() => actions.goTo(placeOfItem(each))}
            >
              {placeBeside(placeOfItem(each), placeOfItem(item))}
            </Button>
            <span className={styles.label}>{ownLabelOf(each, name)}</span>
            <span className={styles.value}>{valueText(each, numbers)}</span>
          </li>
        ))}
        {items.length > placesShown && <li className={styles.place}>…</li>}
      </ul>
      {reason !== "" && <p className={styles.reason}>{say.same(reason)}</p>}
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isWriting}
          onClick={() =>
            actions.perform(dismissTogether, { items: items.map(({ key }) => key), reason }, { subject: item.key, about: name })
          }
        >
          {say.ask(items.length)}
        </Button>
        <Button size="small" onClick={() => actions.tell({ is: "alike-left" })}>
          {say.leave}
        </Button>
      </div>
    </Bar>
  );
}

/** On the sheet of the one that was asked about the cell is enough. */
function placeBeside(place: Place, asked: Place): string {
  return place.sheet === asked.sheet ? formatArea(place.area) : placeText(place);
}

/** What tells it from the others: the title and the name that they share stand above. */
function ownLabelOf(each: CheckItem, shared: string): string {
  return each.finding.labels.filter((label) => label !== shared).at(-1) ?? labelOf(each);
}

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0`, padding: 0 },
  place: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS, listStyleType: "none", overflowWrap: "anywhere" },
  label: { flexGrow: 1 },
  go: { minWidth: 0, padding: 0, minHeight: "24px", color: tokens.colorBrandForegroundLink },
  value: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  reason: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
