import type { Finding } from "../../../src/scan/finding";
import { changesLevel } from "../../../src/scan/meaning/changesLevel";

const of = (label: string, value: readonly number[], metric = "margin") =>
  changesLevel({
    labels: ["Operating assumptions", label],
    value,
    meaning: { metric: { value: metric, by: "kind" } },
  } as unknown as Finding);

test.each([
  ["YoY margin expansion", [0.003]],
  ["EBITDA margin improvement a year", [0.01, 0.01]],
  ["Margeverbetering", [0.005]],
  ["Verbetering brutomarge", [0.005]],
  ["Veränderung der Marge", [-0.01]],
  ["Δ gross margin", [0.02]],
])("%s is a change, not a level", (label, value) => {
  expect(of(label, value)).toBe(true);
});

test.each([
  ["Gross margin", [0.05]],
  ["Gross margin improvement target", [0.42]],
  ["Conversion rate", [0.02]],
  ["Exchange rate margin", [0.02]],
])("%s is a level", (label, value) => {
  expect(of(label, value)).toBe(false);
});

test("growth is no change of a level, whatever it is called", () => {
  expect(of("Price increase", [0.02], "price")).toBe(false);
  expect(of("Change in revenue", [0.02], "revenue")).toBe(false);
});
