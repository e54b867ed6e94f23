import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComputedTarget } from "../../../domain/target/judgeTarget";
import type { FigureId } from "../../../wording/figure";
import { linearScale } from "../../figures/linearScale";
import { useText } from "../../text/text";
import { Figure } from "../../figures/Figure";

export interface CeilingsProps {
  readonly assessment: ComputedTarget;
  /** The total potential of each market is known. */
  readonly hasPotential: boolean;
}

interface Row {
  readonly name: string;
  readonly amount: number | null;
  readonly figure?: FigureId;
  readonly look: "own" | "wish" | "ceiling" | "cap";
  readonly binds?: boolean;
}

/** Base, baseline and target on one scale with the ceilings over them; a ceiling without data is unknown, never endless. */
export function Ceilings({ assessment, hasPotential }: CeilingsProps) {
  const styles = useStyles();
  const { words } = useText();
  const { marks, ceilings: names } = words.target;
  const { ceilings, requiredRevenue } = assessment;
  const others = (["capacity", "funnel"] as const).map((name): Row => ({
    name: names[name],
    amount: ceilings[name],
    figure: name === "capacity" ? "capacity" : "funnelCeiling",
    look: "ceiling",
    binds: ceilings.binding === name,
  }));
  const rows: readonly Row[] = [
    { name: marks.base, amount: assessment.revenueBase, figure: "revenueBase", look: "own" },
    { name: marks.baseline, amount: assessment.baselineRevenue, figure: "baselineRevenue", look: "own" },
    { name: marks.target, amount: requiredRevenue, figure: "requiredRevenue", look: "wish" },
    { name: marks.market, amount: ceilings.market, figure: "marketCeiling", look: "ceiling", binds: ceilings.binding === "market" },
    ...others,
    { name: marks.potential, amount: hasPotential ? assessment.potentialCeiling : null, figure: "potentialCeiling", look: "cap" },
  ];
  const highest = Math.max(...rows.map(({ amount }) => amount ?? 0), 1e-9);
  const part = linearScale([0, highest], [0, 100]);
  return (
    <dl className={styles.rows}>
      {rows.map(({ name, amount, figure, look, binds }) => (
        <div key={name} className={styles.row}>
          <dt className={mergeClasses(styles.name, look === "wish" && styles.strong)}>
            {name}
            {binds === true && <span className={styles.binds}>{words.target.binds}</span>}
          </dt>
          <dd className={styles.amount}>
            {amount === null ? (
              <span className={styles.unknown}>{words.target.ceilingUnknown}</span>
            ) : figure ? (
              <Figure figure={figure} />
            ) : null}
          </dd>
          <div className={styles.track} aria-hidden="true">
            {amount !== null && (
              <div
                className={mergeClasses(
                  styles.bar,
                  styles[look],
                  amount > 0 && requiredRevenue > amount && look !== "own" && styles.tooLow,
                )}
                style={{ width: `${part(Math.max(0, amount))}%` }}
              />
            )}
            <div className={styles.mark} style={{ left: `${part(Math.max(0, Math.min(highest, requiredRevenue)))}%` }} />
          </div>
        </div>
      ))}
    </dl>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  rows: { margin: 0, display: "flex", flexDirection: "column", rowGap: "6px" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  binds: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  unknown: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  track: {
    gridColumn: "1 / -1",
    position: "relative",
    height: "8px",
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: {
    height: "100%",
    minWidth: "2px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusSmall,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  own: { backgroundColor: tokens.colorNeutralStroke1Pressed },
  wish: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    border: `1px dashed ${tokens.colorPaletteRedForeground1}`,
    [contrast]: { backgroundColor: "Canvas", border: "1px dashed CanvasText" },
  },
  ceiling: { backgroundColor: tokens.colorBrandBackground },
  cap: { backgroundColor: tokens.colorBrandForeground2 },
  tooLow: { backgroundColor: tokens.colorPaletteRedBackground3 },
  /** Where the target lies. */
  mark: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [contrast]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});
