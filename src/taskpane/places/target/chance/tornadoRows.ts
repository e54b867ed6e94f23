import type { Hypothesis } from "../../../../domain/plan";
import type { TornadoBar, TornadoInput } from "../../../../domain/uncertainty/tornado";
import type { Text } from "../../../text/text";

export interface TornadoRow {
  readonly name: string;
  /** The input's own low and high, as it is written. */
  readonly low: string;
  readonly high: string;
  /** Revenue against what is expected, at the low and at the high. */
  readonly changeAtLow: number;
  readonly changeAtHigh: number;
  readonly swing: number;
}

export interface TornadoScope {
  /** The plan's, as the job counts them. */
  readonly hypotheses: readonly Hypothesis[];
  /** One market: its name need not be said. */
  readonly isSingle: boolean;
}

export function tornadoRows(bars: readonly TornadoBar[], expectedRevenue: number, scope: TornadoScope, text: Text): readonly TornadoRow[] {
  const { numbers } = text;
  return bars.map(({ input, low, high, revenueAtLow, revenueAtHigh, swing }) => {
    const write = (value: number) =>
      input.is === "impact" ? numbers.money(value) : input.field === "shareNext" ? numbers.percent(value) : numbers.growth(value);
    return {
      name: inputName(input, scope, text),
      low: write(low),
      high: write(high),
      changeAtLow: revenueAtLow - expectedRevenue,
      changeAtHigh: revenueAtHigh - expectedRevenue,
      swing,
    };
  });
}

function inputName(input: TornadoInput, { hypotheses, isSingle }: TornadoScope, { words }: Text): string {
  const say = words.uncertainty;
  if (input.is === "field") return isSingle ? say.field[input.field] : say.of(say.field[input.field], input.segment);
  const hypothesis = hypotheses[input.hypothesis];
  return say.hypothesis(hypothesis?.claim ?? String(input.hypothesis + 1));
}
