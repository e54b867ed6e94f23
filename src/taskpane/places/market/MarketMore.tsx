import { makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { BridgeOrder } from "../../../domain/market/fullBridge";
import type { Segment } from "../../../domain/plan";
import { segmentKey } from "../../../domain/scope/scope";
import { yearsToCeiling } from "../../../domain/market/yearsToCeiling";
import type { MarketRow } from "../../../workbook/tables/tableRows";
import { useFigures } from "../../figures/figures";
import { figureText } from "../../figures/figureText";
import type { PaneState } from "../../state/paneState";
import { rowAsTyped } from "../../../app/check/rowAsTyped";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { Fold } from "../../frame/Fold";
import { MarketBridge } from "./MarketBridge";
import { MarketCompetitors } from "./MarketCompetitors";
import { MarketHistory } from "./MarketHistory";
import { PathChart } from "./PathChart";

export interface MarketMoreProps {
  /** Absent: it is not saved yet. */
  readonly row: MarketRow | undefined;
  /** As the form says it. */
  readonly segment: Segment;
  readonly computed: ComputedSegment | undefined;
  readonly order: BridgeOrder;
  readonly onOrder: (order: BridgeOrder) => void;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What a market becomes year by year, where its growth comes from, who else wants it, and what it was. */
export function MarketMore({ row, segment, computed, order, onOrder, check, state, actions }: MarketMoreProps) {
  const styles = useStyles();
  const text = useText();
  const { book } = useFigures();
  const { words, numbers } = text;
  const { horizonYears, baseYear } = check.settings;
  const fromLabel = baseYear === undefined ? words.pane.baseYear : String(baseYear);
  const targetYear = baseYear === undefined ? words.pane.targetYear(words.number.years(horizonYears)) : String(baseYear + horizonYears);
  const key = row && segmentKey(row.segment.segment);
  const ofMarket = <Row extends { readonly segment: string }>(rows: readonly Row[]) =>
    rows.filter((one) => segmentKey(one.segment) === key);
  const history = ofMarket(check.history).map((one) => rowAsTyped(check, "history", one));
  const competitors = ofMarket(check.competitors).map((one) => rowAsTyped(check, "competitors", one));
  const sum = book.shareSumNext;
  const best = book.bestYear;
  return (
    <div className={styles.more}>
      {computed && (
        <>
          <Fold name="market path" title={words.history.path.title} beside={fullShort(computed)} startsOpen>
            <PathChart
              computed={computed}
              horizonYears={horizonYears}
              baseYear={baseYear}
              unit={segment.unit ?? words.market.defaultUnit}
            />
          </Fold>
          <Fold
            name="market bridge"
            title={words.history.bridge.title}
            {...(computed.growth !== null && { beside: numbers.growth(computed.growth) })}
          >
            <MarketBridge
              computed={computed}
              horizonYears={horizonYears}
              fromLabel={fromLabel}
              toLabel={targetYear}
              order={order}
              onOrder={onOrder}
            />
          </Fold>
        </>
      )}
      {row && row.segment.segment !== "" ? (
        <>
          <Fold
            name="market competitors"
            title={words.competitor.title}
            beside={sum ? `${words.competitor.sum} ${figureText("shareSumNext", sum.value, text)}` : words.competitor.none}
          >
            <MarketCompetitors
              market={row.id}
              segment={row.segment.segment}
              present={competitors}
              computed={computed}
              targetYear={targetYear}
              check={check}
              state={state}
              actions={actions}
            />
          </Fold>
          <Fold
            name="market history"
            title={words.history.title}
            beside={
              best
                ? `${words.history.facts.bestYear} ${figureText("bestYear", best.value, text)}`
                : history.length > 0
                  ? words.number.years(history.length)
                  : words.history.none
            }
          >
            <MarketHistory market={row.id} segment={row.segment.segment} present={history} check={check} state={state} actions={actions} />
          </Fold>
        </>
      ) : (
        <p className={styles.first}>{words.history.saveFirst}</p>
      )}
    </div>
  );

  function fullShort({ settled }: ComputedSegment): string {
    const years =
      settled.marketPotential === null ? null : yearsToCeiling(settled.marketSize, settled.marketPotential, settled.marketGrowth);
    if (years === null || years === 0 || years > 50) return "";
    const whole = Math.ceil(years);
    return words.history.path.fullShort(
      baseYear === undefined ? words.history.path.inYears(words.number.years(whole)) : words.history.path.inYear(String(baseYear + whole)),
    );
  }
}

const useStyles = makeStyles({
  more: { marginTop: tokens.spacingVerticalXL },
  first: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
