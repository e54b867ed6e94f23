import { memo } from "react";
import type { Check, CheckItem } from "../../../app/check/check";
import { placeOfItem, stakeText } from "../../item/itemText";
import { briefWhyOf, whyOf } from "../../item/whyOf";
import type { Words } from "../../../wording/catalogues";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import { FindingActions } from "./FindingActions";
import { FindingRow } from "./FindingRow";

export interface FindingItemProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly isSelected: boolean;
  /** The assumption of the row above, in another place. */
  readonly isUse: boolean;
  readonly isChanged: boolean;
  readonly actions: PaneActions;
  /** While it is unfolded. */
  readonly expanded?: PaneState;
}

/** A finding in the list. One that stands on a market opens its own place; the others unfold what can be done. Drawn anew only when something of it changed: there may be thousands. */
export const FindingItem = memo(function FindingItem({ item, check, isSelected, isUse, isChanged, actions, expanded }: FindingItemProps) {
  const text = useText();
  const { words } = text;
  const isLinked = item.status === "linked";
  const isExpanded = expanded !== undefined;
  // What is talked about is seen in the sheet; cells that nobody can see are left alone.
  const select = () => {
    if (!item.finding.isHidden && item.finding.where !== "sheet-name") actions.goTo(placeOfItem(item));
  };
  const toggle = () => {
    actions.tell({ is: "item-expanded", item: isExpanded ? undefined : item.key });
    if (!isExpanded) select();
  };
  const open = () => {
    actions.tell({ is: "went", to: { at: "target", item: item.key } });
    select();
  };
  return (
    <FindingRow
      item={item}
      stake={stakeText(item, check, text.numbers)}
      why={isExpanded ? whyOf(item, check, text) : briefWhyOf(item, check, text)}
      isSelected={isSelected}
      isUse={isUse}
      sheet={sheetOf(item, check, words)}
      isChanged={isChanged}
      onPress={isLinked ? open : toggle}
      {...(!isLinked && { isExpanded })}
    >
      {expanded && <FindingActions item={item} check={check} state={expanded} actions={actions} />}
    </FindingRow>
  );
});

/** Where the workbook has several sheets: whose it is. */
function sheetOf({ finding }: CheckItem, { workbook, items }: Check, { check }: Words): string {
  const isHidden = workbook.sheets.some(({ name, visibility }) => name === finding.sheet && visibility !== "visible");
  if (isHidden) return `${finding.sheet} (${check.hiddenSheet})`;
  return items.some((other) => other.finding.sheet !== finding.sheet) ? finding.sheet : "";
}
