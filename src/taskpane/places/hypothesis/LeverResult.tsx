import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { claimedInput } from "../../../domain/lever/leverInputs";
import { leverNeeded } from "../../../domain/lever/leverNeeded";
import type { GivenHypothesis } from "../../../domain/parts/settleLevers";
import type { Check, CheckItem } from "../../../app/check/check";
import { gapLeft, impactOf, leverMarkets } from "../../../app/plan/leverGap";
import { isComputedLever } from "../../../workbook/tables/hypotheses/leverCells";
import { useText } from "../../text/text";

export interface LeverResultProps {
  /** As read from what was typed. */
  readonly hypothesis: GivenHypothesis;
  /** Of its row, once there is one. */
  readonly id: string | undefined;
  /** Something of the lever is still wrong or missing. */
  readonly isIncomplete: boolean;
  readonly item: CheckItem;
  readonly check: Check;
  readonly onTake: (claimed: string) => void;
}

/** What the lever gives with what is typed now, and what it would have to be to close the gap of the target. */
export function LeverResult({ hypothesis, id, isIncomplete, item, check, onTake }: LeverResultProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.hypothesis;
  const { lever, inputs = {}, scope } = hypothesis;
  if (!isComputedLever(lever)) return null;
  const impact = isIncomplete ? undefined : impactOf(hypothesis, check);
  const left = gapLeft(item, check, id);
  const closed = left !== null && left > 0 && impact?.base !== undefined && impact.base !== null && impact.base >= left;
  const needed = left !== null && left > 0 && !closed ? leverNeeded(lever, inputs, left, leverMarkets(scope, check)) : undefined;
  const neededText = typeof needed === "number" ? numbers.roundPercent(needed, lever === "price") : "";
  const gap = left === null ? "" : numbers.money(left);
  const isKnown = Object.keys(inputs).some((name) => name !== claimedInput[lever]) || lever === "market-room" || lever === "margin";
  return (
    <div className={styles.box} role="status">
      <p className={styles.brings}>{brings()}</p>
      {closed && <p className={styles.line}>{say.closes(gap)}</p>}
      {typeof needed === "number" && (
        <p className={styles.line}>
          {say.wouldClose(neededText, gap)}{" "}
          <Button size="small" onClick={() => onTake(numbers.plain(needed * 100, 2))}>
            {say.take(neededText)}
          </Button>
        </p>
      )}
      {needed === null && isKnown && !isIncomplete && <p className={styles.line}>{say.neverCloses(gap)}</p>}
    </div>
  );

  function brings(): string {
    if (!impact) return say.bringsWhenFilled;
    const { low, base, high, profit } = impact;
    if (lever === "margin") return profit === null || profit === undefined ? say.marketNotKnown : say.bringsProfit(numbers.money(profit));
    if (base === null || low === null || high === null) return say.marketNotKnown;
    const range = low < high ? `, ${say.bringsBetween(numbers.money(low), numbers.money(high))}` : "";
    return `${say.brings(numbers.money(base))}${range}`;
  }
}

const useStyles = makeStyles({
  box: {
    gridColumn: "1 / -1",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  brings: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
