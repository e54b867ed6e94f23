import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OwnYears } from "../../../app/check/ownYears";
import { placeText } from "../../text/placeText";
import type { OutsideView as View } from "../../../domain/target/outsideView";
import type { Metric } from "../../../domain/plan";
import type { FigureId } from "../../../wording/figure";
import { linearScale } from "../../figures/linearScale";
import { useText } from "../../text/text";
import { Figure } from "../../figures/Figure";

export interface OutsideViewProps {
  readonly view: View;
  readonly metric: Metric;
  /** The own past that the sheet holds, and its way into the market's history. */
  readonly own?: (Pick<OwnYears, "years" | "at"> & { readonly take: () => void }) | undefined;
  /** Of the market where a history belongs; absent when there are several. */
  readonly market?: { readonly name: string; readonly open: () => void };
}

interface Row {
  readonly name: string;
  readonly value: number;
  readonly figure: FigureId;
  readonly isAsked?: boolean;
}

/** The target beside what the market does and what the own past shows. */
export function OutsideView({ view, metric, own, market }: OutsideViewProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.target;
  const isShare = metric === "share";
  const row = (name: keyof typeof say.outsideRows, value: number | null, figure: FigureId): readonly Row[] =>
    value === null ? [] : [{ name: say.outsideRows[name], value, figure, ...(name === "asked" && { isAsked: true }) }];
  const rows: readonly Row[] = [
    ...(isShare ? row("asked", view.shareGainPerYear, "shareGainPerYear") : row("asked", view.targetGrowth, "targetGrowth")),
    ...(isShare ? [] : row("market", view.marketGrowth, "marketPace")),
    ...row("best", view.bestYear, isShare ? "bestGain" : "bestYear"),
    ...row("median", view.medianYear, isShare ? "medianGain" : "medianYear"),
  ];
  const values = rows.map(({ value }) => value);
  const part = linearScale([Math.min(0, ...values), Math.max(0, ...values, 1e-9)], [0, 100]);
  const gain = view.shareGainPerYear;
  return (
    <>
      <p className={styles.text}>{isShare ? say.outsideShareLead : say.outsideLead}</p>
      <dl className={styles.rows}>
        {rows.map(({ name, value, figure, isAsked }) => (
          <div key={name} className={styles.row}>
            <dt className={mergeClasses(isAsked === true && styles.strong)}>{name}</dt>
            <dd>
              <Figure figure={figure} {...(isShare && { written: words.number.points(numbers.pointsChange(value)) })} />
            </dd>
            <div className={styles.track} aria-hidden="true">
              <div
                className={mergeClasses(styles.bar, isAsked === true && styles.asked)}
                style={{ left: `${part(Math.min(0, value))}%`, width: `${part(Math.max(0, value)) - part(Math.min(0, value))}%` }}
              />
              <div className={styles.zero} style={{ left: `${part(0)}%` }} />
            </div>
          </div>
        ))}
      </dl>
      {!isShare && gain !== null && gain > 0 && (
        <p className={styles.text}>
          <Figure figure="shareGainPerYear" written={say.outsideShare(words.number.points(numbers.points(gain)))} />{" "}
          {view.bestYear === null && say.outsideAverage}
        </p>
      )}
      {own && (
        <Button size="small" className={styles.own} onClick={own.take}>
          {say.takeYears(own.years.map(String), placeText(own.at))}
        </Button>
      )}
      {view.bestYear === null && (
        <p className={styles.text}>
          {say.outsideNoHistory}{" "}
          {market && (
            <Link as="button" inline className={styles.link} onClick={market.open}>
              {say.addHistory(market.name)}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: { margin: `0 0 ${tokens.spacingVerticalS}`, display: "flex", flexDirection: "column", rowGap: "4px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    "& dt": { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  track: { gridColumn: "1 / -1", position: "relative", height: "6px" },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke1Pressed,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  asked: {
    boxSizing: "border-box",
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px dashed ${tokens.colorPaletteRedForeground1}`,
    [contrast]: { backgroundColor: "Canvas", border: "1px dashed CanvasText" },
  },
  zero: { position: "absolute", top: "-2px", bottom: "-2px", width: "1px", backgroundColor: tokens.colorNeutralStroke1 },
  own: { minWidth: 0, height: "auto", textAlign: "left", overflowWrap: "anywhere", marginBottom: tokens.spacingVerticalXS },
  link: { minHeight: "24px", textAlign: "left", fontSize: "inherit" },
});
