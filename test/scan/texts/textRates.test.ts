import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { readTextRate } from "../../../src/scan/texts/textRates";
import { WordReader } from "../../../src/scan/words/readWords";
import { workbookOf } from "../../golden/grid";

const words = new WordReader();
const read = (text: string): unknown => {
  const rate = readTextRate(text, words);
  return rate && [rate.kind, rate.rates];
};

it.each<[string, unknown]>([
  ["+15% groei", ["growth-assumption", [0.15]]],
  ["assumes 10% annual growth", ["growth-assumption", [0.1]]],
  ["Base case (2% SOM)", ["share-target", [0.02]]],
  ["Umsatzziel: +15 % gegenüber 2026", ["growth-target", [0.15]]],
  ["Objectif : +15 % de chiffre d'affaires", ["growth-target", [0.15]]],
  ["Increase revenue by 20%", ["growth-target", [0.2]]],
  ["Grow market share from 5% to 8%", ["share-target", [0.05, 0.08]]],
  ["Omzet verhogen met 7,5 procent", ["growth-target", [0.075]]],
  ["Prijsverhoging van 2,5%", ["price-increase", [0.025]]],
  ["1. We assume 8% more sessions every quarter.", ["growth-assumption", [0.08]]],
  ["Bundles should lift the average order value by 5%", ["price-increase", [0.05]]],
  ["3% of SAM obtainable in three years", ["share-target", [0.03]]],
  ["Revenue to grow 12% p.a. through 2029", ["growth-assumption", [0.12]]],
  ["Les prix augmenteront de 3% en 2027", ["price-increase", [0.03]]],
  ["Die Preise werden um 3 % erhöht", ["price-increase", [0.03]]],
  ["Lift the average order value by 5%", ["price-increase", [0.05]]],
  ["+5% price from March", ["price-increase", [0.05]]],
  ["4% volume, 3% price from April", ["price-increase", [0.04, 0.03]]],
  ["Sales fall by -3% in our plan; growth resumes later", undefined],
  ["Audience growth 1: 3.0, Audience growth 2: 3.0, Audience growth 3: 4.0", ["growth-assumption", [0.03, 0.03, 0.04]]],
])("%s", (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});

it.each([
  "VAT is 21%",
  "Wages are expected to rise by 4%",
  "Most expenses increase by 5% in Year 2",
  "The market is expected to grow by 3%",
  "Discount of 10% for early payers",
  "assume it's 25% based on industry standards",
  "Equity (20%)",
  "Bear (30%)",
  "variable @ 100%",
  "growth without a number",
  "A gross margin of 60% is healthy for software",
])("“%s” sets no target", (text) => {
  expect(read(text)).toBeUndefined();
});

it("tells what already happened from what is asked", () => {
  const weight = (text: string): number => (readTextRate(text, words)?.evidence ?? []).reduce((sum, piece) => sum + piece.weight, 0);
  expect(weight("Sales grew 12% last year")).toBeLessThan(weight("We plan 12% sales growth"));
});

describe("rates that hold for every period, in seven languages", () => {
  it.each([
    ["Revenue grows at 8% per year", "growth-assumption"],
    ["Membership increases 5% each month", "growth-assumption"],
    ["De omzet stijgt met 8% per jaar", "growth-assumption"],
    ["Der Umsatz steigt jährlich um 8%", "growth-assumption"],
    ["Le CA augmente de 10% chaque année", "growth-assumption"],
    ["Las ventas aumentan 5% cada mes", "growth-assumption"],
    ["Las ventas crecerán un 12% cada año", "growth-assumption"],
    ["Incremento de precios del 3% anual", "price-increase"],
    ["I ricavi crescono del 10% ogni anno", "growth-assumption"],
    ["As vendas crescem 10% ao ano", "growth-assumption"],
    ["Capture 5% of the market in year 3", "share-target"],
  ])("%s", (text, kind) => {
    expect(found(text)).toEqual([kind]);
  });

  it.each([
    "Los costos aumentan 3% anual",
    "Salaries increase 3% per year",
    "Die Kosten steigen jährlich um 3%",
    "Revenue grew 10% per year over the past five years",
    "As despesas crescem 5% ao ano",
    "El 20% de los clientes genera el 80% de las ventas",
  ])("nothing: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

function found(text: string): readonly string[] {
  return scanWorkbook(workbookOf([{ name: "Notes", rows: [[text]] }]), { asOf: "2026-11-30" }).map(({ kind }) => kind);
}
