import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { barRows } from "./barRows";
import { OpenRows } from "../../frame/OpenRows";
import { valueText } from "../../item/itemText";
import { useText } from "../../text/text";
import type { CarryingPart, TopDownCompared } from "./topDownPage";
import { TrackBar } from "./TrackBar";

export interface CarryingMarketsProps {
  readonly page: TopDownCompared;
  readonly onMarket: (segment: string) => void;
}

/** What each market brings to the company's target, by its own target or, paler, without one. */
export function CarryingMarkets({ page: { parts, otherYears }, onMarket }: CarryingMarketsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const said = words.total.topDown;
  const [onlyWithout, setOnly] = useState(false);
  const without = parts.filter(({ own }) => !own);
  const { rows, zero } = useMemo(
    () => barRows(onlyWithout ? parts.filter(({ own }) => !own) : parts, ({ revenue, revenueBase }) => revenue - revenueBase),
    [parts, onlyWithout],
  );
  const canFilter = without.length > 0 && without.length < parts.length;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{said.partsTitle}</h3>
        <span className={styles.hint}>{said.partsBeside}</span>
      </div>
      <div className={styles.filter}>
        <span className={styles.hint}>{said.withoutOwn(without.length, parts.length)}</span>
        {canFilter && (
          <Button size="small" aria-pressed={onlyWithout} onClick={() => setOnly(!onlyWithout)}>
            {onlyWithout ? said.showAll : said.onlyWithout}
          </Button>
        )}
      </div>
      {otherYears > 0 && <p className={styles.hint}>{said.otherYears(otherYears)}</p>}
      <OpenRows
        rows={rows}
        portion={20}
        row={({ item, amount, from, width }) => ({
          key: item.segment,
          onOpen: () => onMarket(item.segment),
          says: (
            <>
              <span className={styles.line}>
                <span>{item.segment}</span>
                <span className={styles.amount}>{numbers.change(amount)}</span>
              </span>
              <TrackBar from={from} width={width} zero={zero} look={amount < 0 ? "loss" : item.own ? "gain" : "pale"} />
              <span className={styles.by}>{by(item)}</span>
            </>
          ),
        })}
      />
    </>
  );

  function by({ own, isCapped, proven }: CarryingPart): string {
    if (!own) return proven > 0 ? said.byProven : said.byBaseline;
    return isCapped ? said.capped(valueText(own, numbers)) : said.byTarget(valueText(own, numbers));
  }
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  filter: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
    marginBottom: tokens.spacingVerticalXS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  amount: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  by: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
