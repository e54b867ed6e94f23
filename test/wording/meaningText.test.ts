import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { meaningText } from "../../src/wording/meaningText";
import { numbersFor } from "../../src/wording/numbers";
import { workbookOf, type CellText } from "../golden/grid";

const english = numbersFor("en", "en-IE", "EUR");
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

function said(rows: readonly (readonly CellText[])[], numbers = english): readonly string[] {
  const [finding] = scanWorkbook(workbookOf([{ name: "Board", rows }]), { asOf: "2026-11-30" });
  return finding ? meaningText(finding, numbers).map(plain) : ["nothing found"];
}

const dollars = (value: number): CellText => ({ value, format: '"$"#,##0' });

test("an amount is said in the money and the scale of its own sheet, with its cell", () => {
  const rows: CellText[][] = [
    ["Ambition 2027 ($ in thousands)"],
    ["Revenue growth target", "15%"],
    ["", "2025", "2026", "2027"],
    ["Total revenue", 20_000, 22_600, "=C4*(1+B2) -> 25990"],
  ];
  expect(said(rows)).toEqual([
    "The sheet applies the percentage to $ 22.6 m of 2026 (Board!C4).",
    "Amounts are read in thousands.",
    "The year before it was +13.0 % (Board!B4:C4).",
  ]);
  expect(said(rows, numbersFor("nl", "nl-NL", "EUR"))[0]).toMatch(/^Het blad past het percentage toe op \$ 22,6 mln van 2026/u);
});

test("a count is no money, and alternatives are said to be such", () => {
  expect(
    said([
      ["Channel plan"],
      ["", "2026", "2027"],
      ["Active dealers", { value: 124, format: "0" }, "=B3*(1+C4) -> 131"],
      ["Growth of active dealers", "", "6%"],
    ]),
  ).toEqual(["The sheet applies the percentage to 124 of 2026 (Board!B3)."]);
  expect(
    said([
      ["Revenue growth scenarios 2027"],
      ["", "Bear", "Base", "Bull"],
      ["Revenue growth", "10%", "20%", "30%"],
      ["Revenue 2026", dollars(50), dollars(50), dollars(50)],
      ["Revenue 2027", "=B4*(1+B3) -> 55", "=C4*(1+C3) -> 60", "=D4*(1+D3) -> 65"],
    ]),
  ).toContain("Alternatives for the same thing, not periods: Bear +10 %, Base +20 % and Bull +30 %. Base counts.");
});

test("what nothing tells is asked", () => {
  expect(said([["Assumptions"], ["Revenue growth", "5%"], ["Gross margin target", "40%"]])).toEqual([
    "Nothing in the sheet says whether it counts by the month or the year; the year is assumed. Please check.",
  ]);
  expect(
    said([
      ["Plan", "2026", "2027"],
      ["Revenue", 100, "=B2*(1+C3) -> 110"],
      ["Revenue growth", "", "10%"],
    ]),
  ).toEqual([
    "The sheet applies the percentage to 100 of 2026 (Board!B2).",
    "Nothing in the sheet says in which currency its amounts are.",
  ]);
});
