import fc from "fast-check";
import { layOutBridge, type BridgeStep } from "../../src/taskpane/bridge/bridgeLayout";
import { bridgeWords } from "../../src/taskpane/bridge/bridgeWords";

const box = { width: 288, top: 20, bottom: 148 };
const bridge = (base: number, market: number, price: number, won: number): readonly BridgeStep[] => [
  { name: "2026", amount: base, is: "total" },
  { name: "market", amount: market, is: "step" },
  { name: "price", amount: price, is: "step" },
  { name: "to be won", amount: won, is: "wish" },
  { name: "2027", amount: base + market + price + won, is: "total" },
];

const amount = fc.double({ min: -500_000, max: 500_000, noNaN: true });
const bridges = fc
  .tuple(fc.double({ min: 0, max: 2_000_000, noNaN: true }), amount, amount, amount)
  .filter(([base, market, price, won]) => base + market + price + won >= 0)
  .map((parts) => bridge(...parts));

test("each step hangs between the levels before and after it, inside the drawing", () => {
  fc.assert(
    fc.property(bridges, fc.option(fc.double({ min: 0, max: 3_000_000, noNaN: true }), { nil: undefined }), (steps, ceiling) => {
      const { bars } = layOutBridge(steps, box, ceiling);
      let level = bars[0]?.level ?? NaN;
      for (const bar of bars) {
        expect(bar.top).toBeGreaterThanOrEqual(box.top - 1e-6);
        expect(bar.bottom).toBeLessThanOrEqual(box.bottom + 1 + 1e-6);
        expect(bar.x + bar.width).toBeLessThanOrEqual(box.width + 1e-6);
        if (bar.is !== "total") expect(Math.min(Math.abs(bar.top - level), Math.abs(bar.bottom - level))).toBeLessThanOrEqual(1.001);
        level = bar.level;
      }
      expect(bars[4]?.level).toBeCloseTo(bars[3]?.level ?? NaN, 6);
    }),
  );
});

test("a bar that does not start at zero is marked, one that does is not", () => {
  expect(layOutBridge(bridge(1_440_000, 43_200, 29_664, 143_136), box).isBroken).toBe(true);
  expect(layOutBridge(bridge(100_000, 20_000, 5_000, 200_000), box).isBroken).toBe(false);
  expect(layOutBridge(bridge(0, 0, 0, 50_000), box).isBroken).toBe(false);
});

test("a broken axis keeps the lowest bar visible", () => {
  const { bars } = layOutBridge(bridge(1_440_000, 43_200, 29_664, 143_136), box);
  const [base] = bars;
  expect((base?.bottom ?? 0) - (base?.top ?? 0)).toBeGreaterThan(30);
});

test("a ceiling far above the target is left out of the drawing, a near one is drawn", () => {
  const steps = bridge(600_000, 18_000, 12_000, 220_000);
  expect(layOutBridge(steps, box, 8_000_000).ceilingAt).toBeUndefined();
  const near = layOutBridge(steps, box, 750_000);
  expect(near.ceilingAt).toBeGreaterThan(near.bars[4]?.top ?? 0);
  expect(near.ceilingAt).toBeLessThan(near.bars[0]?.top ?? 0);
});

test("names take two lines where one has no room, and leave the drawing where two have none", () => {
  const names = ["now", "market", "price", "to be won", "in 3 years"];
  const amounts = ["10,296", "+955", "+865", "+2,349", "14,465"];
  expect(bridgeWords(names, amounts, 70)).toEqual({ nameLines: 1, isBare: false, hidesAmounts: false });
  expect(bridgeWords(names, amounts, 49)).toEqual({ nameLines: 2, isBare: false, hidesAmounts: false });
  expect(bridgeWords(names, amounts, 24)).toEqual({ nameLines: 2, isBare: true, hidesAmounts: true });
});
