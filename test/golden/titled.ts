import type { CellText } from "./grid";
import type { GoldenCase } from "./goldenCase";

const years: readonly CellText[] = ["", 2027, 2028, 2029];
const regions: readonly (readonly CellText[])[] = [
  ["Nord", "10%", "12%", "12%"],
  ["Sud", "5%", "6%", "6%"],
];
const inRows = (from: number): GoldenCase["expect"] => [
  { range: `B${from}:D${from}`, kind: "growth-target" },
  { range: `B${from + 1}:D${from + 1}`, kind: "growth-target" },
];

/** A title over a table says what its percentages are. */
export const titled: readonly GoldenCase[] = [
  ...["Growth targets 2027-2029", "Groeidoelen", "Wachstumsziele", "Objectifs de croissance"].map((title) => ({
    name: `regions by years under "${title}"`,
    sheets: [{ name: "Sheet1", rows: [[title], [], years, ...regions] }],
    expect: inRows(4),
  })),
  {
    name: "a corner that names the rows does not cut the title off",
    sheets: [{ name: "Sheet1", rows: [["Sales growth targets"], [], ["Region", 2027, 2028, 2029], ...regions] }],
    expect: inRows(4),
  },
  {
    name: "a line under the title does not cut it off",
    sheets: [{ name: "Sheet1", rows: [["Growth targets"], ["Agreed in March"], years, ...regions] }],
    expect: inRows(4),
  },
  {
    name: "a block of goals on a neutral sheet",
    sheets: [
      {
        name: "Sheet1",
        rows: [["Ziele"], ["Umsatzwachstum", "10%"], ["Marktanteil", "20%"], ["Rohmarge", "40%"], ["Abschlussquote", "30%"]],
      },
    ],
    expect: [
      { range: "B2", kind: "growth-target" },
      { range: "B3", kind: "share-target" },
      { range: "B4", kind: "margin-target" },
      { range: "B5", kind: "conversion-target" },
    ],
  },
  {
    name: "a title over the labels makes no plan of years that are over",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Budget"],
          [],
          ["Jaar", 2024, 2025, 2027, 2028],
          ["Omzetgroei", "4%", "5%", "12%", "14%"],
          ["Omzet", 100, 105, "=C5*(1+D4) -> 117.6", "=D5*(1+E4) -> 134.1"],
        ],
      },
    ],
    expect: [{ range: "D4:E4", kind: "growth-assumption", value: [0.12, 0.14] }],
  },
  {
    name: "an actual year beside a forecast without one",
    sheets: [{ name: "Model", rows: [["Model"], [], ["", "2025A", "Forecast"], ["Revenue growth", "4%", "12%"]] }],
    expect: [{ range: "C4", kind: "growth-assumption" }],
  },
  {
    name: "the first year of a plan grows from a typed amount",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Assumptions for the budget", 2027, 2028],
          ["Revenue growth target %", "12%", "15%"],
          ["Revenue", "=1000*(1+B2) -> 1120", "=B3*(1+C2) -> 1288"],
        ],
      },
    ],
    expect: [{ range: "B2:C2", kind: "growth-target" }],
  },
  {
    name: "a year merged over the columns below it",
    sheets: [
      {
        name: "Products",
        merges: ["B2:C2", "D2:E2"],
        rows: [
          ["Product plan"],
          ["", 2025, "", 2027, ""],
          ["Product", "Growth", "Margin", "Growth", "Margin"],
          ["Pumps", "5%", "40%", "15%", "42%"],
          ["Valves", "2%", "35%", "10%", "36%"],
        ],
      },
    ],
    expect: [
      { range: "D4", kind: "growth-assumption" },
      { range: "D5", kind: "growth-assumption" },
      { range: "E4", kind: "margin-target" },
      { range: "E5", kind: "margin-target" },
    ],
  },
  {
    name: "product lines called Alpha and Beta",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Product", "Revenue growth 2027"],
          ["Alpha", "10%"],
          ["Beta", "12%"],
          ["Gamma", "8%"],
        ],
      },
    ],
    expect: ["B2", "B3", "B4"].map((range) => ({ range, kind: "growth-assumption" })),
  },
  {
    name: "the label of a row is no header of the numbers below it",
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Revenue plan", 2026, 2027, 2028],
          ["Revenue", 1000, "=B2*(1+C3) -> 1120", "=C2*(1+D3) -> 1288"],
          ["Revenue growth", "", "12%", "15%"],
          [1, 1, 1, 1],
          [1, 1, 1, 1],
        ],
      },
    ],
    expect: [{ range: "C3:D3", kind: "growth-assumption" }],
  },
];
