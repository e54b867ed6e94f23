import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { BridgeBar, BridgeLayout } from "./bridgeLayout";

export interface BridgeDrawingProps {
  readonly layout: BridgeLayout;
  readonly width: number;
  readonly height: number;
  readonly axisAt: number;
  /** Too narrow for words: they stand in the list below. */
  readonly isBare: boolean;
  /** Too narrow for the amounts: they stand in the list below. */
  readonly hidesAmounts?: boolean;
  /** Names take turns on two lines. Default: one. */
  readonly nameLines?: 1 | 2;
  readonly label: string;
  readonly ceilingName: string;
  readonly write: (bar: BridgeBar) => string;
}

/** The waterfall as drawn; what has to be won above the ceiling is hatched. */
export function BridgeDrawing({
  layout: { bars, isBroken, ceilingAt },
  width,
  height,
  axisAt,
  isBare,
  hidesAmounts = false,
  nameLines = 1,
  label,
  ceilingName,
  write,
}: BridgeDrawingProps) {
  const styles = useStyles();
  const hatch = useId();
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={isBare ? axisAt + 2 : height + (nameLines === 2 ? 14 : 0)}
      role="img"
      aria-label={label}
    >
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="hatch" d="M0 0V6" />
      </pattern>
      {bars.slice(0, -1).map((bar, index) => (
        <path
          key={`${index} ${bar.name}`}
          className="link"
          d={`M${bar.x} ${bar.level}H${(bars[index + 1]?.x ?? 0) + (bars[index + 1]?.width ?? 0)}`}
        />
      ))}
      {bars.map((bar, index) => (
        <g key={`${index} ${bar.name}`}>
          <rect className={classOf(bar, index)} x={bar.x} y={bar.top} width={bar.width} height={bar.bottom - bar.top} />
          {bar.is === "wish" && ceilingAt !== undefined && bar.top < ceilingAt && (
            <rect x={bar.x} y={bar.top} width={bar.width} height={Math.min(bar.bottom, ceilingAt) - bar.top} fill={`url(#${hatch})`} />
          )}
          {isBroken && bar.is === "total" && <path className="break" d={zigzag(bar.x, bar.width, axisAt - 16)} />}
        </g>
      ))}
      <path className="ground" d={`M0 ${axisAt}H${width}`} />
      {ceilingAt !== undefined && (
        <>
          <path className="ceiling" d={`M0 ${ceilingAt}H${width}`} />
          {!isBare && (
            <text className="ceiling-name" x={0} y={ceilingAt - 5}>
              {ceilingName}
            </text>
          )}
        </>
      )}
      {!isBare &&
        bars.map((bar, index) => (
          <g key={`${index} ${bar.name}`}>
            {!hidesAmounts && (
              <text className="amount" x={bar.x + bar.width / 2} y={bar.labelAt}>
                {write(bar)}
              </text>
            )}
            <text className="name" x={bar.x + bar.width / 2} y={axisAt + 16 + (nameLines === 2 && index % 2 === 1 ? 14 : 0)}>
              {bar.name}
            </text>
          </g>
        ))}
    </svg>
  );
}

function classOf({ is, amount, look }: BridgeBar, index: number): string {
  if (is === "total") return index === 0 ? "base" : "target";
  if (is === "wish") return amount < 0 ? "spare" : "wish";
  if (look === "ceiling") return "cut";
  return amount < 0 ? "loss" : (look ?? (index === 1 ? "market" : "price"));
}

/** The mark of a bar that does not start at zero. */
function zigzag(x: number, width: number, y: number): string {
  const teeth = 6;
  const step = (width + 2) / teeth;
  const points = Array.from({ length: teeth + 1 }, (_, index) => `${x - 1 + index * step} ${y + (index % 2 === 0 ? 3 : -3)}`);
  return `M${points.join("L")}`;
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  drawing: {
    display: "block",
    overflow: "visible",
    "& .base": { fill: tokens.colorNeutralStroke1, [contrast]: { fill: "GrayText" } },
    "& .target": { fill: tokens.colorNeutralForeground3, [contrast]: { fill: "CanvasText" } },
    "& .market": { fill: tokens.colorBrandBackground, [contrast]: { fill: "Highlight" } },
    "& .price": { fill: tokens.colorBrandForeground2, [contrast]: { fill: "Highlight" } },
    "& .share": { fill: tokens.colorPaletteTealBorderActive, [contrast]: { fill: "Highlight" } },
    "& .new": {
      fill: tokens.colorBrandBackground2,
      stroke: tokens.colorBrandStroke1,
      strokeWidth: "1.5px",
      [contrast]: { fill: "Canvas", stroke: "Highlight" },
    },
    "& .cut": {
      fill: tokens.colorPaletteDarkOrangeBackground1,
      stroke: tokens.colorPaletteDarkOrangeForeground1,
      strokeWidth: "1.5px",
      [contrast]: { fill: "Canvas", stroke: "CanvasText" },
    },
    "& .loss": { fill: tokens.colorPaletteRedBackground3, [contrast]: { fill: "CanvasText" } },
    "& .wish": {
      fill: tokens.colorPaletteRedBackground1,
      stroke: tokens.colorPaletteRedForeground1,
      strokeWidth: "1.5px",
      strokeDasharray: "4 3",
      [contrast]: { fill: "Canvas", stroke: "CanvasText" },
    },
    "& .spare": {
      fill: tokens.colorPaletteGreenBackground1,
      stroke: tokens.colorPaletteGreenForeground1,
      strokeWidth: "1.5px",
      [contrast]: { fill: "Canvas", stroke: "CanvasText" },
    },
    "& .hatch": { stroke: tokens.colorPaletteRedForeground1, strokeWidth: "3px", [contrast]: { stroke: "CanvasText" } },
    "& .link": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
    "& .ground": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
    "& .ceiling": { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", [contrast]: { stroke: "CanvasText" } },
    "& .break": { fill: "none", stroke: tokens.colorNeutralBackground1, strokeWidth: "3px", [contrast]: { stroke: "Canvas" } },
    // The line of a ceiling may run behind the words.
    "& text": {
      paintOrder: "stroke",
      stroke: tokens.colorNeutralBackground1,
      strokeWidth: "4px",
      textAnchor: "middle",
      fontSize: tokens.fontSizeBase200,
      fontVariantNumeric: "tabular-nums",
      [contrast]: { fill: "CanvasText", stroke: "Canvas" },
    },
    "& .amount": { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    "& .name": { fill: tokens.colorNeutralForeground2 },
    "& .ceiling-name": { textAnchor: "start", fill: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  },
});
