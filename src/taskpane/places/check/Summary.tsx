import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Check } from "../../../app/check/check";
import type { Words } from "../../../wording/catalogues";
import { countStandings, type Standing } from "../../item/standing";
import { useText } from "../../text/text";
import { Figure } from "../../figures/Figure";
import { VerdictBar } from "./VerdictBar";

export interface SummaryProps {
  readonly check: Check;
  /** An amount is known that an unsupported one works on. */
  readonly hasStake: boolean;
  readonly only: Standing | undefined;
  readonly onOnly: (standing: Standing | undefined) => void;
}

/** The headline: how many percentages stand on nothing, and how much money rides on them. */
export function Summary({ check, hasStake, only, onOnly }: SummaryProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that asked for the first check went away with it: the focus goes to the answer, and is never taken from the sheet.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, []);
  const { summary, workbook } = check;
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0);
  const isEmpty = cells === 0;
  const count = countStandings(check.items);
  const [before, after] = words.check.moneyAtStake("\u0000", summary.unsupported).split("\u0000");
  return (
    <>
      {workbook.name !== "" && <p className={styles.name}>{workbook.name}</p>}
      <h1 className={styles.headline} data-title tabIndex={-1} ref={title}>
        {isEmpty ? words.check.emptyTitle : headline(check, count["no-market-data"], words)}
      </h1>
      {isEmpty && <p className={styles.text}>{words.check.emptyText}</p>}
      {!isEmpty && summary.targets === 0 && (
        <p className={styles.text}>
          {words.check.headlineNoneText(words.check.sheets(workbook.sheets.length), words.check.cells(numbers.volume(cells)))}
        </p>
      )}
      {summary.unsupported > 0 && hasStake && (
        <p className={styles.text}>
          {before}
          <Figure figure="largestAtStake" />
          {after}
        </p>
      )}
      {summary.targets > 0 && <VerdictBar count={count} onOnly={onOnly} {...(only && { only })} />}
    </>
  );
}

function headline({ summary: { targets, notTargets } }: Check, missing: number, { check: words }: Words): string {
  if (targets === 0) return notTargets > 0 ? words.headlineAllDismissed : words.headlineNone;
  if (missing === 0) return words.headlineAllBacked(String(targets), targets);
  if (missing === targets && targets > 1) return words.headlineAllMissing(String(targets));
  return missing === 1 && targets > 1
    ? words.headlineOneMissing(String(targets))
    : words.headlineMissing(String(missing), String(targets), targets);
}

const useStyles = makeStyles({
  name: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
