import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckItem } from "../../../app/check/check";
import { currencyOfItem } from "../../../app/check/currencyOf";
import { Bar } from "../../frame/Bar";
import { CheckProgress } from "../../frame/CheckProgress";
import { FirstRun } from "./FirstRun";
import { PaneFrame } from "../../frame/PaneFrame";
import { PlaceTabs } from "../../frame/PlaceTabs";
import { SheetGroup } from "./SheetGroup";
import { SteadyList } from "./SteadyList";
import { Dismissed, MarketData, Together } from "./laterParts";
import { Summary } from "./Summary";
import { WorkbookRemarks } from "./WorkbookRemarks";
import { changesText } from "../../text/changesText";
import { groupsOf } from "../../item/groups";
import { labelOf } from "../../item/itemText";
import type { PaneState } from "../../state/paneState";
import { selectedItem } from "../../item/selectedItem";
import { placeText } from "../../text/placeText";
import { checkedOf } from "../../state/readState";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";

export interface CheckProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Home: what acts as a target in this workbook, and what stands behind it. */
export function Check({ state, actions }: CheckProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [allOf, showAllOf] = useState<ReadonlySet<string>>(new Set());
  const { check: checking, list } = state;
  const checked = checkedOf(state);
  const isRunning = checking.at === "checking";
  const frame = {
    name: "check",
    header: <PlaceTabs selected="check" onSelect={(to) => actions.tell({ is: "tab-chosen", to })} />,
  };
  if (!checked) {
    return (
      <PaneFrame {...frame}>
        {checking.at === "checking" && <CheckProgress progress={checking.progress} onCancel={actions.cancel} />}
        {!isRunning && <FirstRun onCheck={actions.check} />}
      </PaneFrame>
    );
  }
  const { check } = checked;
  const groups = groupsOf(check, list.only, list.order);
  const changes = checked.changes ? changesText(checked.changes, words) : "";
  const said = checked.isFollowing === true ? words.check.following : changes;
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  // Amounts in other money cannot be ranked among these.
  const isInOwnMoney = (item: CheckItem) => (currencyOfItem(item, check) ?? numbers.currency) === numbers.currency;
  const parts = check.items
    .filter((item) => item.isUnsupported && isInOwnMoney(item))
    .flatMap((item) => (item.moneyAtStake === undefined ? [] : [{ name: labelOf(item), value: item.moneyAtStake }]))
    .sort((one, other) => other.value - one.value);
  return (
    <PaneFrame
      {...frame}
      book={parts[0] ? { largestAtStake: { value: parts[0].value, parts } } : {}}
      footer={
        <>
          <span className={styles.status}>
            {words.check.footer(checked.time, words.check.sheets(check.workbook.sheets.length))}
            {said === "" ? checked.isUntouched && ` · ${words.check.nothingChanged}` : ` · ${said}`}
          </span>
          <Button size="small" disabledFocusable={isRunning} onClick={actions.check}>
            {words.check.again}
          </Button>
        </>
      }
    >
      {checking.at === "checking" && <CheckProgress progress={checking.progress} onCancel={actions.cancel} />}
      <Summary check={check} hasStake={parts.length > 0} only={list.only} onOnly={(only) => actions.tell({ is: "filtered", only })} />
      <WorkbookRemarks check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <MarketData check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <Together check={check} isWriting={state.write.at === "writing"} actions={actions} />
      {check.summary.unsupported > 0 && (
        <Button size="small" className={styles.mark} onClick={() => actions.tell({ is: "went", to: { at: "marks" } })}>
          {words.marks.open}
        </Button>
      )}
      {list.only && (
        <Bar tone="info" action={{ label: words.check.showAll, onPress: () => actions.tell({ is: "filtered", only: undefined }) }}>
          {words.check.filtered(shown, check.summary.targets)}
        </Bar>
      )}
      <SteadyList check={check} />
      {groups.map((group) => (
        <SheetGroup
          key={group.sheet}
          group={group}
          showsAll={allOf.has(group.sheet)}
          onShowAll={() => showAllOf(new Set([...allOf, group.sheet]))}
          check={check}
          state={state}
          actions={actions}
        />
      ))}
      <div className={styles.end}>
        {state.selected && !selectedItem(check, state.selected) && (
          <p className={styles.missed}>
            {words.check.missed}{" "}
            <Button size="small" onClick={() => state.selected && actions.choose(state.selected)}>
              {words.check.choose(placeText(state.selected))}
            </Button>
          </p>
        )}
        <Dismissed check={check} isShown={list.showsDismissed} isWriting={state.write.at === "writing"} actions={actions} />
      </div>
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  status: {
    flex: "1 1 96px",
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  missed: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: { marginTop: tokens.spacingVerticalM },
  end: { marginTop: tokens.spacingVerticalL },
});
