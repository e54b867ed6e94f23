import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../text/text";
import type { TotalPage } from "./totalPage";
import { Figure } from "../../figures/Figure";

export interface TotalHeadProps {
  readonly total: TotalPage;
  readonly years: number;
  /** Calendar year of the base figures, where the plan says it. */
  readonly baseYear: number | undefined;
}

/** What all markets together bring, and what the ceiling takes off. */
export function TotalHead({ total, years, baseYear }: TotalHeadProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { growth, revenueBase, cutByCeiling, revenueUncapped } = total;
  const isCut = cutByCeiling > 1e-9 * revenueUncapped;
  const uncapped = revenueBase > 0 ? revenueUncapped / revenueBase - 1 : null;
  return (
    <>
      <h1 className={styles.title} data-title tabIndex={-1}>
        {words.total.title}
      </h1>
      <div className={styles.line}>
        <span className={styles.growth}>
          {growth === null ? null : <Figure figure="growth" />}
          <span className={styles.over}> {words.total.over(words.number.years(years))}</span>
        </span>
        <span className={styles.amounts}>
          <Figure figure="revenueBase" /> <span aria-hidden="true">→</span> <Figure figure="revenueNext" />
          {baseYear !== undefined && ` ${words.total.inYear(String(baseYear + years))}`}
        </span>
      </div>
      {growth === null && <p className={styles.text}>{words.total.newOnly}</p>}
      {isCut && (
        <p className={styles.text}>
          <Figure
            figure="cutByCeiling"
            written={
              uncapped === null
                ? words.total.cutOnly(numbers.money(cutByCeiling))
                : words.total.cut(numbers.money(cutByCeiling), numbers.growth(uncapped))
            }
          />
        </p>
      )}
      {total.segments.length === 1 && total.lacking.length === 0 && <p className={styles.text}>{words.total.oneMarket}</p>}
    </>
  );
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  growth: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  over: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  amounts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
