import { makeStyles, tokens } from "@fluentui/react-components";
import type { MonthBeside } from "../../../domain/phasing/monthsBeside";
import { linearScale } from "../../figures/linearScale";
import { useWidth } from "../../frame/useWidth";
import { useText } from "../../text/text";

export interface MonthChartProps {
  readonly months: readonly MonthBeside[];
}

const height = 150;
const top = 8;
const axisAt = 130;

/** Each month: last year's as a broad pale bar, what came of it before that, the plan as a dash, and what is expected as an outline. */
export function MonthChart({ months }: MonthChartProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const say = words.phasing;
  const highest = Math.max(...months.flatMap(({ lastYear, planned, actual, expected }) => [lastYear, planned, actual ?? 0, expected ?? 0]));
  const y = linearScale([0, highest || 1], [axisAt, top]);
  const step = width / Math.max(1, months.length);
  const broad = Math.max(4, step * 0.78);
  const narrow = Math.max(2, step * 0.4);
  const middle = (index: number) => step * (index + 0.5);
  const bar = (index: number, amount: number, wide: number) => ({
    x: middle(index) - wide / 2,
    y: y(Math.max(0, amount)),
    width: wide,
    height: Math.max(0, axisAt - y(Math.max(0, amount))),
  });
  const spoken = months
    .map(({ month, lastYear, planned, actual }) =>
      say.spoken(String(month), numbers.money(lastYear), numbers.money(planned), actual === null ? "" : numbers.money(actual)),
    )
    .join("; ");
  const isBegun = months.some(({ expected }) => expected !== null);
  const keys = [
    "lastYear",
    "planned",
    ...(isBegun ? (["actual"] as const) : []),
    ...(isBegun && months.some(({ actual }) => actual === null) ? (["expected"] as const) : []),
  ] as const;
  return (
    <>
      <div ref={box}>
        <svg className={styles.drawing} width={width} height={height} role="img" aria-label={say.chart(spoken)}>
          {months.map(({ month, lastYear, planned, actual, expected }, index) => (
            <g key={month}>
              <rect className="lastYear" {...bar(index, lastYear, broad)} />
              {actual !== null && <rect className="actual" {...bar(index, actual, narrow)} />}
              {actual === null && expected !== null && <rect className="expected" {...bar(index, expected, narrow)} />}
              <path className="planned" d={`M${middle(index) - broad / 2 - 1} ${y(planned)}h${broad + 2}`} />
              <text x={middle(index)} y={axisAt + 15}>
                {month}
              </text>
            </g>
          ))}
          <path className="ground" d={`M0 ${axisAt}H${width}`} />
        </svg>
      </div>
      <ul className={styles.legend}>
        {keys.map((key) => (
          <li key={key}>
            <svg className={styles.drawing} width="14" height="12" aria-hidden="true" focusable="false">
              {key === "planned" ? <path className="planned" d="M0 6h14" /> : <rect className={key} x="2" y="1" width="10" height="10" />}
            </svg>
            {say.legend[key]}
          </li>
        ))}
      </ul>
    </>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: {
    display: "block",
    "& .lastYear": {
      fill: tokens.colorNeutralStroke2,
      [contrast]: { fill: "GrayText" },
    },
    "& .actual": { fill: tokens.colorBrandBackground, [contrast]: { fill: "Highlight" } },
    "& .expected": {
      fill: tokens.colorNeutralBackground1,
      stroke: tokens.colorBrandStroke1,
      strokeWidth: "1.5px",
      strokeDasharray: "2 2",
      [contrast]: { fill: "Canvas", stroke: "CanvasText" },
    },
    "& .planned": { stroke: tokens.colorNeutralForeground1, strokeWidth: "2px", [contrast]: { stroke: "CanvasText" } },
    "& .ground": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
    "& text": {
      fill: tokens.colorNeutralForeground2,
      textAnchor: "middle",
      fontSize: tokens.fontSizeBase200,
      fontVariantNumeric: "tabular-nums",
      [contrast]: { fill: "CanvasText" },
    },
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& li": { listStyleType: "none", display: "flex", alignItems: "center", columnGap: "5px" },
    "& svg": { flexShrink: 0 },
  },
});
