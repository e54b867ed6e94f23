import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { leakTouchedBy } from "../../../app/plan/leakTouchedBy";
import { assessLeakage, type Leakage } from "../../../domain/leakage/leakage";
import { SectionHead } from "../../frame/SectionHead";
import { labelOf } from "../../item/itemText";
import { FigureRows } from "../../rowForm/FigureRows";
import { useText } from "../../text/text";
import { LeakBridge } from "./LeakBridge";

export interface LeakAnswerProps {
  /** It must have passed its check. */
  readonly years: Leakage;
  readonly check: Check;
  readonly onTarget: (item: string) => void;
}

/** Where the profit and the cash went, the largest leak in a sentence, and what of the plan touches it. */
export function LeakAnswer({ years, check, onTarget }: LeakAnswerProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.leakage;
  const answer = assessLeakage(years);
  const { largest, contributionPerEuroBefore: before, contributionPerEuroAfter: after } = answer;
  const touch = largest === null ? undefined : leakTouchedBy(check, largest);
  const ofProfit = answer.marginLeak + answer.marketingAndSalesLeak + answer.otherCostsLeak;
  return (
    <>
      <p className={styles.headline}>{largest === null ? say.nothing : say.largest[largest](numbers.money(answer[largest]))}</p>
      {before !== null && after !== null && (
        <p className={styles.text}>{say.perEuro(numbers.money(1), numbers.price(after), numbers.price(before))}</p>
      )}
      {touch && (
        <div className={styles.text}>
          {touch.items.length + touch.hypotheses.length === 0 ? (
            say.untouched
          ) : (
            <>
              {say.touched}{" "}
              {touch.items.map((item) => (
                <Link key={item.key} as="button" className={styles.link} onClick={() => onTarget(item.key)}>
                  {labelOf(item)}
                </Link>
              ))}
              {touch.hypotheses.length > 0 &&
                say.hypotheses(touch.hypotheses.map(({ claim }) => claim || words.hypothesis.unnamed).join("; "))}
            </>
          )}
        </div>
      )}
      <LeakBridge
        title={say.profitTitle}
        expected={{ name: say.bar.expected, amount: answer.expectedProfit }}
        leaks={[
          { name: say.bar.margin, amount: answer.marginLeak },
          { name: say.bar.marketingAndSales, amount: answer.marketingAndSalesLeak },
          { name: say.bar.otherCosts, amount: answer.otherCostsLeak },
        ]}
        real={{ name: say.bar.profit, amount: answer.profitAfter }}
      />
      <LeakBridge
        title={say.cashTitle}
        expected={{ name: say.bar.expected, amount: answer.expectedCash }}
        leaks={[
          { name: say.bar.profit, amount: ofProfit },
          { name: say.bar.workingCapital, amount: answer.workingCapitalLeak },
        ]}
        real={{ name: say.bar.cash, amount: answer.cash }}
      />
      <SectionHead title={say.figuresTitle} />
      <FigureRows
        figures={[
          "expectedProfit",
          "marginLeak",
          "marketingAndSalesLeak",
          "otherCostsLeak",
          "realProfit",
          "expectedCash",
          "workingCapitalLeak",
          "cashFlow",
          "contributionPerEuroBefore",
          "contributionPerEuroAfter",
        ]}
      />
    </>
  );
}

const useStyles = makeStyles({
  headline: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  link: { marginRight: tokens.spacingHorizontalS, minHeight: "24px", textAlign: "left" },
});
