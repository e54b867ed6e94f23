import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckItem } from "../../../app/check/check";
import { currencyOfItem } from "../../../app/check/currencyOf";
import { CheckProgress } from "../../frame/CheckProgress";
import { FirstRun } from "./FirstRun";
import { PaneFrame } from "../../frame/PaneFrame";
import { PlaceTabs } from "../../frame/PlaceTabs";
import { CheckAnswer } from "./laterParts";
import { changesText } from "../../text/changesText";
import { labelOf } from "../../item/itemText";
import type { PaneState } from "../../state/paneState";
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
  const { check: checking } = state;
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
        {!isRunning && <FirstRun onCheck={actions.check} selected={state.selected} onCheckCells={actions.checkCells} />}
      </PaneFrame>
    );
  }
  const { check } = checked;
  const changes = checked.changes ? changesText(checked.changes, words) : "";
  const said = checked.isFollowing === true ? words.check.following : changes;
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
      <CheckAnswer check={check} hasStake={parts.length > 0} state={state} actions={actions} />
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
});
