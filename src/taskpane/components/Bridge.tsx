import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComputedTarget } from "../../domain/judgeTarget";
import { layOutBridge, type BridgeBar, type BridgeStep } from "../bridgeLayout";
import { useText } from "../text";
import { useWidth } from "../useWidth";
import { Figure } from "./Figure";
import { SectionHead } from "./SectionHead";
import { Spoken } from "./Spoken";

export interface BridgeProps {
  readonly assessment: ComputedTarget;
  readonly fromLabel: string;
  readonly toLabel: string;
}

const height = 176;
const axisAt = 148;

/** From base to target: what market and price bring, and, as an outline because it is not there yet, what has to be won. */
export function Bridge({ assessment, fromLabel, toLabel }: BridgeProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const { revenueBase, requiredRevenue, ask, marketCeiling } = assessment;
  const unit = unitFor(Math.max(Math.abs(revenueBase), Math.abs(requiredRevenue)));
  const steps: readonly BridgeStep[] = [
    { name: fromLabel, amount: revenueBase, is: "total" },
    { name: words.target.steps.market, amount: ask.market, is: "step" },
    { name: words.target.steps.price, amount: ask.price, is: "step" },
    { name: ask.toBeWon < 0 ? words.target.steps.toGive : words.target.steps.toBeWon, amount: ask.toBeWon, is: "wish" },
    { name: toLabel, amount: requiredRevenue, is: "total" },
  ];
  const { bars, isBroken, ceilingAt } = layOutBridge(steps, { width, top: 20, bottom: axisAt }, marketCeiling);
  const write = (bar: BridgeBar) => `${bar.is === "total" || bar.amount < 0 ? "" : "+"}${numbers.plain(bar.amount / unit.size, unit.decimals)}`;
  return (
    <section>
      <SectionHead title={words.target.bridgeTitle}>{unit.write(numbers.currencySign, words.number.million)}</SectionHead>
      <div ref={box}>
        <svg className={styles.drawing} width={width} height={height} role="img" aria-label={words.target.bridgeLabel(steps.map(({ name, amount }) => `${name} ${numbers.money(amount)}`).join(", "))}>
          {ceilingAt !== undefined && <path className="ceiling" d={`M0 ${ceilingAt}H${width}`} />}
          {bars.slice(0, -1).map((bar, index) => (
            <path key={bar.name} className="link" d={`M${bar.x} ${bar.level}H${(bars[index + 1]?.x ?? 0) + (bars[index + 1]?.width ?? 0)}`} />
          ))}
          {bars.map((bar, index) => (
            <g key={`${index} ${bar.name}`}>
              <rect className={classOf(bar, index)} x={bar.x} y={bar.top} width={bar.width} height={bar.bottom - bar.top} />
              {isBroken && bar.is === "total" && <path className="break" d={zigzag(bar.x, bar.width, axisAt - 16)} />}
              <text className="amount" x={bar.x + bar.width / 2} y={bar.labelAt}>
                {write(bar)}
              </text>
              <text className="name" x={bar.x + bar.width / 2} y={axisAt + 16}>
                {bar.name}
              </text>
            </g>
          ))}
          <path className="ground" d={`M0 ${axisAt}H${width}`} />
        </svg>
      </div>
      <Spoken>
        <table>
          <tbody>
            {steps.map(({ name, amount }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{numbers.money(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {isBroken && words.target.brokenAxis}
      </Spoken>
      <dl className={styles.figures}>
        <div>
          <dt>{words.target.steps.market}</dt>
          <dd>
            <Figure figure="askMarket" />
          </dd>
        </div>
        <div>
          <dt>{words.target.steps.price}</dt>
          <dd>
            <Figure figure="askPrice" />
          </dd>
        </div>
        <div>
          <dt>{ask.toBeWon < 0 ? words.target.steps.toGive : words.target.steps.toBeWon}</dt>
          <dd>
            <Figure figure="gap" />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function classOf({ is, amount }: BridgeBar, index: number): string {
  if (is === "total") return index === 0 ? "base" : "target";
  if (is === "wish") return amount < 0 ? "spare" : "wish";
  return amount < 0 ? "loss" : index === 1 ? "market" : "price";
}

/** As few digits as fit five bars in a pane of 270 px. */
function unitFor(largest: number) {
  if (largest >= 1e8) return { size: 1e6, decimals: 1, write: (sign: string, million: string) => `${sign}\u00A0${million}` };
  if (largest >= 1e5) return { size: 1e3, decimals: 0, write: (sign: string) => `${sign}\u00A0×\u00A01000` };
  return { size: 1, decimals: 0, write: (sign: string) => sign };
}

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
    "& .loss": { fill: tokens.colorPaletteRedBackground3, [contrast]: { fill: "CanvasText" } },
    "& .wish": { fill: tokens.colorPaletteRedBackground1, stroke: tokens.colorPaletteRedForeground1, strokeWidth: "1.5px", strokeDasharray: "4 3", [contrast]: { fill: "Canvas", stroke: "CanvasText" } },
    "& .spare": { fill: tokens.colorPaletteGreenBackground1, stroke: tokens.colorPaletteGreenForeground1, strokeWidth: "1.5px", [contrast]: { fill: "Canvas", stroke: "CanvasText" } },
    "& .link": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
    "& .ground": { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px", [contrast]: { stroke: "CanvasText" } },
    "& .ceiling": { stroke: tokens.colorPaletteDarkOrangeForeground1, strokeWidth: "2px", [contrast]: { stroke: "CanvasText" } },
    "& .break": { fill: "none", stroke: tokens.colorNeutralBackground1, strokeWidth: "3px", [contrast]: { stroke: "Canvas" } },
    "& text": { textAnchor: "middle", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", [contrast]: { fill: "CanvasText" } },
    "& .amount": { fill: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    "& .name": { fill: tokens.colorNeutralForeground2 },
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& div": { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
});
