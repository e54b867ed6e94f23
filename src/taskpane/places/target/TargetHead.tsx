import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { LinkedMarket } from "../../../app/plan/linkedMarket";
import type { Check, CheckItem } from "../../../app/check/check";
import type { ComputedTarget } from "../../../domain/target/judgeTarget";
import { isAtTheEnd } from "../../../app/plan/targetValue";
import { assessedAsText, compoundedText, periodText, placeOfItem, stakeText, valueText } from "../../item/itemText";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import type { YearLabels } from "./yearLabels";
import { Figure } from "../../figures/Figure";
import { placeText } from "../../text/placeText";

export interface TargetHeadProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly markets: readonly LinkedMarket[];
  /** The value that is tried out. */
  readonly tried: number | undefined;
  readonly computed: ComputedTarget | undefined;
  readonly labels: YearLabels;
  readonly years: number;
  readonly actions: PaneActions;
}

const marketsShown = 3;

/** Which cell, which market, how large, and from how much to how much. */
export function TargetHead({ item, check, markets, tried, computed, labels, years, actions }: TargetHeadProps) {
  const styles = useStyles();
  const text = useText();
  const { words, numbers } = text;
  const place = placeOfItem(item);
  const address = placeText(place);
  const isGrowth = item.target === undefined || !isAtTheEnd(item.target.metric);
  const period = periodText(item, text);
  const when = labels.target === undefined ? words.pane.targetYear(words.number.years(years)) : words.target.inYear(labels.target);
  const isRun = new Set(item.finding.value).size > 1;
  const linked = item.linked?.target;
  const comesTo = linked ? compoundedText(linked.value, linked.metric, linked.per ?? "year", text) : "";
  return (
    <>
      <div className={styles.where}>
        <Link as="button" title={words.target.goTo(address)} onClick={() => actions.goTo(place)}>
          {address}
        </Link>
        {markets.slice(0, marketsShown).map(({ id, segment }) => (
          <Link
            key={id}
            as="button"
            title={words.target.market}
            onClick={() => actions.tell({ is: "went", to: { at: "market", market: id } })}
          >
            {segment.segment}
          </Link>
        ))}
        {markets.length > marketsShown && <span>{words.target.moreMarkets(markets.length - marketsShown)}</span>}
      </div>
      <div className={styles.top}>
        <span className={mergeClasses(styles.value, tried !== undefined && styles.trying)}>
          {tried === undefined ? valueText(item, numbers) : numbers.typedPercent(tried, isGrowth)}
        </span>
        {period !== "" && <span className={styles.fromTo}>{period}</span>}
        {computed && (
          <span className={styles.fromTo}>
            <Figure figure="revenueBase" /> → <Figure figure="requiredRevenue" /> {when}
          </span>
        )}
        {!computed && item.moneyAtStake !== undefined && (
          <span className={styles.fromTo}>
            <Figure figure="moneyAtStake" written={words.target.moneyAtStake(stakeText(item, check, numbers))} />
          </span>
        )}
      </div>
      {isRun && item.linked?.target && <div className={styles.run}>{assessedAsText(item.linked.target, text)}</div>}
      {comesTo !== "" && <div className={styles.run}>{comesTo}</div>}
    </>
  );
}

const useStyles = makeStyles({
  where: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    "& button": { fontSize: "inherit", minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
  },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  value: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightBold,
    fontVariantNumeric: "tabular-nums",
  },
  run: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  trying: { color: tokens.colorBrandForeground1, fontStyle: "italic" },
  fromTo: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
