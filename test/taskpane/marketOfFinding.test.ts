import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { marketOfFinding } from "../../src/taskpane/market/marketOfFinding";
import { readMarket } from "../../src/taskpane/places/market/marketForm";
import { numbersFor } from "../../src/wording/numbers";
import { workbookOf, type CellText } from "../golden/grid";

const english = numbersFor("en", "en-GB", "EUR");

function begun(rows: readonly (readonly CellText[])[]): unknown {
  const [finding] = scanWorkbook(workbookOf([{ name: "Plan", rows }]), { asOf: "2026-11-30" });
  return finding && marketOfFinding(finding, english);
}

const regions = (amount: CellText): readonly (readonly CellText[])[] => [
  ["Budget 2027 ($ in thousands)"],
  ["Region", "Revenue 2026", "Growth 2027", "Revenue 2027"],
  ["North", amount, "10%", "=B3*(1+C3) -> 1"],
  ["South", amount, "20%", "=B4*(1+C4) -> 1"],
];

test("a new market begins with what the finding knows: name and money; its revenue is no volume, whatever unit is typed", () => {
  const draft = begun(regions(1_250));
  expect(draft).toEqual({ segment: "North", currency: "USD" });
  expect(readMarket(undefined, draft as Readonly<Record<string, string>>, english)).toMatchObject({
    segment: { segment: "North", currency: "USD" },
    problems: [],
  });
});

test("of a month, or of a level, no yearly amount is made", () => {
  const euros = (value: number): CellText => ({ value, format: "€ #,##0" });
  expect(
    begun([
      ["Sales forecast"],
      ["", "Dec 2026", "Jan 2027", "Feb 2027"],
      ["Sales", euros(60_000), "=B3*(1+C4) -> 62400", "=C3*(1+D4) -> 64896"],
      ["Growth", "", "4%", "4%"],
    ]),
  ).toEqual({ currency: "EUR" });
  expect(begun([["Plan"], ["", "2027"], ["Gross margin", "40%"]])).toEqual({});
});
