import type { RefObject } from "react";
import { layOutBridge, type BridgeBar, type BridgeLayout, type BridgeStep } from "./bridgeLayout";
import { bridgeUnit, bridgeWords, type BridgeWords } from "./bridgeWords";
import { useText } from "../text/text";
import { useWidth } from "../frame/useWidth";

export interface FittedBridge {
  /** Of the element that says how wide it may be. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly layout: BridgeLayout;
  /** In px, from one bar to the next. */
  readonly pitch: number;
  /** Currency and unit of the amounts over the bars, such as "€ 1,000". */
  readonly unit: string;
  readonly words: BridgeWords;
  /** What BridgeDrawing needs of it. */
  readonly drawing: BridgeWords & {
    readonly layout: BridgeLayout;
    readonly width: number;
    readonly height: number;
    readonly axisAt: number;
    readonly write: (bar: BridgeBar) => string;
  };
}

const height = 176;
const axisAt = 148;

/** A bridge laid out as wide as its place, with the words and digits that fit. */
export function useBridge(steps: readonly BridgeStep[], ceiling?: number): FittedBridge {
  const { words, numbers } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const pitch = width / steps.length;
  const largest = Math.max(...steps.flatMap(({ is, amount }) => (is === "total" ? [Math.abs(amount)] : [])));
  const { size, decimals } = bridgeUnit(largest, pitch);
  const unitName = { 1: "", 1000: numbers.plain(1000), 1000000: words.number.million }[size];
  const layout = layOutBridge(steps, { width, top: 20, bottom: axisAt }, ceiling);
  const write = ({ is, amount }: BridgeBar) => `${is === "total" || amount <= 0 ? "" : "+"}${numbers.plain(amount / size, decimals)}`;
  const fitting = bridgeWords(
    steps.map(({ name }) => name),
    layout.bars.map(write),
    pitch,
  );
  return {
    box,
    layout,
    pitch,
    unit: `${numbers.currencySign}\u00A0${unitName}`,
    words: fitting,
    drawing: { ...fitting, layout, width, height, axisAt, write },
  };
}
