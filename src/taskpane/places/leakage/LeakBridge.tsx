import { BridgeDrawing } from "../../bridge/BridgeDrawing";
import type { BridgeStep } from "../../bridge/bridgeLayout";
import { useBridge } from "../../bridge/useBridge";
import { SectionHead } from "../../frame/SectionHead";
import { useText } from "../../text/text";

export interface LeakBridgeProps {
  readonly title: string;
  readonly expected: { readonly name: string; readonly amount: number };
  /** What leaks away; below zero: what was saved. */
  readonly leaks: readonly { readonly name: string; readonly amount: number }[];
  readonly real: { readonly name: string; readonly amount: number };
}

/** From what was to be expected to what it is, leak by leak. */
export function LeakBridge({ title, expected, leaks, real }: LeakBridgeProps) {
  const { words, numbers } = useText();
  const steps: readonly BridgeStep[] = [
    { ...expected, is: "total" },
    ...leaks.map(({ name, amount }): BridgeStep => ({ name, amount: -amount, is: "step", look: "market" })),
    { ...real, is: "total" },
  ];
  const { box, unit, drawing } = useBridge(steps);
  const told = steps.map(({ name, amount, is }) => `${name} ${is === "total" ? numbers.money(amount) : numbers.change(amount)}`);
  return (
    <section>
      <SectionHead title={title}>{unit}</SectionHead>
      <div ref={box}>
        <BridgeDrawing {...drawing} label={words.leakage.bridgeLabel(told.join(", "))} ceilingName="" />
      </div>
    </section>
  );
}
