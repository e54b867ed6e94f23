import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import { projectionPath } from "../../../domain/market/projectionPath";
import { linearScale } from "../../figures/linearScale";
import { marketPath } from "./marketPath";
import { useText } from "../../text/text";
import { useWidth } from "../../frame/useWidth";
import { Figure } from "../../figures/Figure";
import { PathTable } from "./PathTable";
import { Spoken } from "../../frame/Spoken";

export interface PathChartProps {
  readonly computed: ComputedSegment;
  readonly horizonYears: number;
  readonly baseYear: number | undefined;
  readonly unit: string;
}

const height = 156;
const top = 26;
const axisAt = 134;
const side = 4;

/** The market on both of the model's paths, its potential as a line, and the year in which it is full. */
export function PathChart({ computed, horizonYears, baseYear, unit }: PathChartProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const say = words.history.path;
  const { settled, marketNext } = computed;
  const { years, toFull } = marketPath(settled, horizonYears);
  const last = years.length - 1;
  const highest = Math.max(...years.map(({ capped }) => capped));
  const potential = settled.marketPotential;
  const isInSight = potential !== null && potential <= 4 * highest;
  const x = linearScale([0, last], [side, width - side]);
  const ceiling = isInSight ? Math.max(potential, highest) : highest || 1;
  const lowest = Math.min(...years.flatMap(({ capped, logistic }) => [capped, logistic ?? capped]));
  // A line may begin above zero, as long as that is said: else hardly any of its shape is seen.
  const isBroken = lowest > 0.5 * ceiling && lowest < ceiling;
  const y = linearScale([isBroken ? lowest - 0.6 * (ceiling - lowest) : 0, ceiling], [axisAt, top]);
  const yearName = (year: number) => (baseYear === undefined ? (year === 0 ? words.pane.baseYear : `+${year}`) : String(baseYear + year));
  const line = (of: (year: (typeof years)[number]) => number | null) =>
    years.flatMap((year) => {
      const value = of(year);
      return value === null ? [] : [`${x(year.year).toFixed(1)} ${y(value).toFixed(1)}`];
    });
  const curve = line(({ logistic }) => logistic);
  const isTargetApart = x(horizonYears) > 46 && x(horizonYears) < width - 46;
  const growth = numbers.growth(settled.marketGrowth);
  const fullWhen =
    toFull === null
      ? ""
      : baseYear === undefined
        ? say.inYears(words.number.years(Math.ceil(toFull)))
        : say.inYear(String(baseYear + Math.ceil(toFull)));
  const spoken = [
    `${yearName(0)} ${numbers.volume(settled.marketSize, unit)}`,
    `${yearName(horizonYears)} ${numbers.volume(marketNext, unit)}`,
    ...(potential === null ? [] : [`${say.potential} ${numbers.volume(potential, unit)}`]),
  ].join(", ");
  return (
    <>
      <p className={styles.text}>
        {toFull !== null && toFull > 0 && toFull <= 50 ? <Figure figure="yearsToFull" written={say.full(growth, fullWhen)} /> : sentence()}
      </p>
      <div ref={box}>
        <svg className={styles.drawing} width={width} height={height} role="img" aria-label={say.drawing(spoken)}>
          {isInSight && <path className="potential" d={`M0 ${y(potential)}H${width}`} />}
          <path className="target" d={`M${x(horizonYears)} ${y(marketNext)}V${axisAt}`} />
          <path className="ground" d={isBroken ? `M0 ${axisAt}l4 -4l6 8l6 -8l4 4H${width}` : `M0 ${axisAt}H${width}`} />
          {curve.length > 0 && <path className="curve" d={`M${curve.join("L")}`} />}
          <path className="line" d={`M${line(({ capped }) => capped).join("L")}`} />
          <circle className="dot" cx={x(0)} cy={y(settled.marketSize)} r="3" />
          <circle className="dot" cx={x(horizonYears)} cy={y(marketNext)} r="3" />
          {isInSight && (
            <text className="cap" x={0} y={y(potential) - 6}>
              {say.potential} {numbers.volume(potential)}
            </text>
          )}
          <text className="amount start" x={side + 4} y={Math.min(axisAt - 6, y(settled.marketSize) + 16)}>
            {numbers.volume(settled.marketSize)}
          </text>
          {isTargetApart && (
            <text className="amount" x={x(horizonYears)} y={Math.min(axisAt - 6, y(marketNext) + 16)}>
              {numbers.volume(marketNext)}
            </text>
          )}
          <text className="start" x={0} y={axisAt + 16}>
            {yearName(0)}
          </text>
          {isTargetApart && (
            <text x={x(horizonYears)} y={axisAt + 16}>
              {yearName(horizonYears)}
            </text>
          )}
          <text className="end" x={width} y={axisAt + 16}>
            {yearName(last)}
          </text>
        </svg>
      </div>
      {isBroken && <Spoken>{say.broken}</Spoken>}
      <ul className={styles.legend}>
        {(["capped", "logistic"] as const)
          .filter((path) => path === "capped" || curve.length > 0)
          .map((path) => (
            <li key={path}>
              <svg className={styles.drawing} width="20" height="8" aria-hidden="true" focusable="false">
                <path className={path === "capped" ? "line" : "curve"} d="M0 4H20" />
              </svg>
              {say[path]}
            </li>
          ))}
      </ul>
      <PathTable
        years={years}
        yearName={yearName}
        revenue={projectionPath(settled, horizonYears, "capped").years.map(({ revenue }) => revenue)}
      />
    </>
  );

  function sentence(): string {
    if (potential === null) return say.unknown;
    if (toFull === null) return say.never(growth);
    return toFull === 0 ? say.already : say.late(growth);
  }
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, "& button": { textAlign: "left" } },
  drawing: {
    display: "block",
    overflow: "visible",
    "& path": { fill: "none" },
    "& .line": { stroke: tokens.colorBrandBackground, strokeWidth: "2.5px", strokeLinejoin: "round", [contrast]: { stroke: "Highlight" } },
    "& .curve": {
      stroke: tokens.colorPaletteTealBorderActive,
      strokeWidth: "2px",
      strokeDasharray: "2 4",
      strokeLinecap: "round",
      [contrast]: { stroke: "CanvasText" },
    },
    "& .potential": { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", [contrast]: { stroke: "CanvasText" } },
    "& .target": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
    "& .ground": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
    "& .dot": { fill: tokens.colorBrandBackground, [contrast]: { fill: "Highlight" } },
    "& text": {
      paintOrder: "stroke",
      stroke: tokens.colorNeutralBackground1,
      strokeWidth: "4px",
      fill: tokens.colorNeutralForeground2,
      textAnchor: "middle",
      fontSize: tokens.fontSizeBase200,
      fontVariantNumeric: "tabular-nums",
      [contrast]: { fill: "CanvasText", stroke: "Canvas" },
    },
    "& .amount": { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, [contrast]: { fill: "CanvasText" } },
    "& .start": { textAnchor: "start" },
    "& .end": { textAnchor: "end" },
    "& .cap": {
      textAnchor: "start",
      fill: tokens.colorPaletteDarkOrangeForeground1,
      fontWeight: tokens.fontWeightSemibold,
      [contrast]: { fill: "CanvasText" },
    },
  },
  legend: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { listStyleType: "none", display: "flex", alignItems: "center", columnGap: "6px" },
    "& svg": { flexShrink: 0 },
  },
});
