import { makeStyles, tokens } from "@fluentui/react-components";
import { layOutChance } from "./chanceLayout";
import type { SimulationAnswer } from "../../../simulation/simulator";
import { useText } from "../../../text/text";
import { useWidth } from "../../../frame/useWidth";

export interface ChanceDrawingProps {
  readonly answer: SimulationAnswer;
  /** The target asks for the same revenue in every trial. */
  readonly isFixed: boolean;
  readonly required: number;
  readonly ceiling: number;
}

const top = 18;
const axisAt = 92;
const height = 118;

/** All trials by revenue, those that reach the target filled; with the middle eight tenths under them, the target and the ceiling over them. */
export function ChanceDrawing({ answer: { simulation, histogram }, isFixed, required, ceiling }: ChanceDrawingProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const say = words.uncertainty;
  const { bars, at, ceilingAt, targetAt } = layOutChance(
    histogram,
    { ceiling, ...(isFixed && { target: required }) },
    width,
    axisAt - top - 4,
  );
  const { p10, p50, p90 } = simulation.revenue;
  const label = say.drawing(numbers.money(p10), numbers.money(p50), numbers.money(p90), isFixed ? numbers.money(required) : "");
  // Two names over one another are read as neither.
  const isCrowded = targetAt !== undefined && ceilingAt !== undefined && Math.abs(targetAt - ceilingAt) < 70;
  return (
    <div ref={box}>
      <svg className={styles.drawing} width={width} height={height} role="img" aria-label={label}>
        {bars.map(({ x, width: bar, height: tall, isReached }) => (
          <rect key={x} className={isReached ? "reached" : "missed"} x={x} y={axisAt - tall} width={bar} height={tall} />
        ))}
        <path className="ground" d={`M0 ${axisAt}H${width}`} />
        <path className="range" d={`M${at(p10)} ${axisAt + 8}H${at(p90)}`} />
        <circle className="middle" cx={at(p50)} cy={axisAt + 8} r={4} />
        {ceilingAt !== undefined && (
          <>
            <path className="ceiling" d={`M${ceilingAt} ${top - 4}V${axisAt}`} />
            {!isCrowded && (
              <text className="ceiling-name" x={ceilingAt} y={11} textAnchor={anchor(ceilingAt, width)}>
                {say.ceiling}
              </text>
            )}
          </>
        )}
        {targetAt !== undefined && (
          <>
            <path className="target" d={`M${targetAt} ${top - 4}V${axisAt + 3}`} />
            <text className="target-name" x={targetAt} y={11} textAnchor={anchor(targetAt, width)}>
              {isCrowded ? `${say.target}, ${say.ceiling}` : say.target}
            </text>
          </>
        )}
        {[p10, p50, p90].map((amount, index) => (
          <text key={index} className="point" x={at(amount)} y={height} textAnchor={index === 0 ? "end" : index === 1 ? "middle" : "start"}>
            {`P${[10, 50, 90][index] ?? ""}`}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** Words near an edge lean inwards. */
function anchor(x: number, width: number): "start" | "middle" | "end" {
  if (x < 40) return "start";
  return x > width - 40 ? "end" : "middle";
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: {
    display: "block",
    overflow: "visible",
    "& .missed": { fill: tokens.colorNeutralStroke1, [contrast]: { fill: "GrayText" } },
    "& .reached": { fill: tokens.colorPaletteGreenBackground3, [contrast]: { fill: "Highlight" } },
    "& .ground": { stroke: tokens.colorNeutralStroke1, [contrast]: { stroke: "CanvasText" } },
    "& .range": { stroke: tokens.colorNeutralForeground3, strokeWidth: "2px", [contrast]: { stroke: "CanvasText" } },
    "& .middle": { fill: tokens.colorNeutralForeground1, [contrast]: { fill: "CanvasText" } },
    "& .target": {
      stroke: tokens.colorPaletteRedForeground1,
      strokeWidth: "2px",
      strokeDasharray: "4 3",
      [contrast]: { stroke: "CanvasText" },
    },
    "& .ceiling": { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", [contrast]: { stroke: "CanvasText" } },
    "& text": { fontSize: tokens.fontSizeBase200 },
    "& .target-name": {
      fill: tokens.colorPaletteRedForeground1,
      fontWeight: tokens.fontWeightSemibold,
      [contrast]: { fill: "CanvasText" },
    },
    "& .ceiling-name": {
      fill: tokens.colorPaletteDarkOrangeForeground1,
      fontWeight: tokens.fontWeightSemibold,
      [contrast]: { fill: "CanvasText" },
    },
    "& .point": { fill: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, [contrast]: { fill: "CanvasText" } },
  },
});
