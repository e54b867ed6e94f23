import { isComputed } from "../../../domain/target/judgeTarget";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { valueText } from "../../item/itemText";
import { useText } from "../../text/text";
import type { TopDownCompared, TopDownPage } from "./topDownPage";
import { CarryingMarkets } from "./CarryingMarkets";
import { Figure } from "../../figures/Figure";
import { SectionHead } from "../../frame/SectionHead";
import { TrackBar } from "./TrackBar";

export interface TopDownProps {
  readonly page: TopDownPage;
  readonly onCheck: () => void;
  readonly onTarget: (item: string) => void;
  readonly onMarket: (segment: string) => void;
}

/** The company's percentage beside the sum of the markets; without one, how to make it. */
export function TopDown({ page, onCheck, onTarget, onMarket }: TopDownProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const said = words.total.topDown;
  return (
    <section>
      <SectionHead title={said.title}>{page.is === "compared" ? words.total.over(words.number.years(page.years)) : undefined}</SectionHead>
      {page.is === "no-target" && (
        <>
          <p className={styles.text}>
            {said.none} {said.how}
          </p>
          <Button size="small" onClick={onCheck}>
            {said.toCheck}
          </Button>
        </>
      )}
      {page.is === "no-data" && (
        <>
          <p className={styles.text}>
            {said.noData} {page.lacking.length > 0 && said.noDataFor(words.number.list(few(page.lacking)))}
          </p>
          <Button size="small" onClick={() => onTarget(page.item.key)}>
            {said.openTarget}
          </Button>
        </>
      )}
      {page.is === "compared" && compared(page)}
    </section>
  );

  function compared(answer: TopDownCompared) {
    const { requiredRevenue, bottomUp, revenueBase } = answer;
    const { assessment } = answer.item;
    const { capacity = null, funnel = null } = isComputed(assessment) ? assessment.ceilings : {};
    const most = Math.max(requiredRevenue, bottomUp, revenueBase, capacity ?? 0, funnel ?? 0) || 1;
    const bars = [
      { name: words.figure.revenueBase.name, amount: revenueBase, figure: "revenueBase", look: "own" },
      { name: said.asked(valueText(answer.item, numbers)), amount: requiredRevenue, figure: "requiredRevenue", look: "wish" },
      { name: said.carried, amount: bottomUp, figure: "bottomUp", look: "gain" },
      ...(capacity === null ? [] : [{ name: words.target.ceilings.capacity, amount: capacity, figure: "capacity", look: "own" } as const]),
      ...(funnel === null ? [] : [{ name: words.target.ceilings.funnel, amount: funnel, figure: "funnelCeiling", look: "own" } as const]),
    ] as const;
    return (
      <>
        <dl className={styles.bars}>
          {bars.map(({ name, amount, figure, look }) => (
            <div key={figure} className={styles.bar}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.amount}>
                <Figure figure={figure} />
              </dd>
              <dd className={styles.track}>
                <TrackBar from={0} width={Math.max(0, amount / most)} zero={0} look={look} />
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.verdict}>
          <Figure figure="topDownDifference" written={difference(answer)} />
          {answer.points !== undefined && !isEqual(answer) && (
            <>
              {" "}
              <Figure figure="topDownPoints" written={said.aYear(words.number.points(numbers.points(Math.abs(answer.points))))} />
            </>
          )}
        </p>
        <Button size="small" onClick={() => onTarget(answer.item.key)}>
          {said.openTarget}
        </Button>
        <CarryingMarkets page={answer} onMarket={onMarket} />
      </>
    );
  }

  function difference(answer: TopDownCompared): string {
    if (isEqual(answer)) return said.equal;
    const money = numbers.money(Math.abs(answer.difference));
    return answer.difference > 0 ? said.short(money) : said.above(money);
  }

  function few(names: readonly string[]): readonly string[] {
    return names.length <= 5 ? names : [...names.slice(0, 4), words.total.others(names.length - 4)];
  }
}

function isEqual({ difference, requiredRevenue }: TopDownCompared): boolean {
  return Math.abs(difference) <= 1e-9 * Math.abs(requiredRevenue);
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  verdict: { margin: `${tokens.spacingVerticalS} 0`, fontWeight: tokens.fontWeightSemibold },
  bars: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  bar: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  track: { margin: 0, gridColumn: "1 / -1" },
});
