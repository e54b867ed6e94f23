import { beforeMarket } from "../../src/app/check/beforeMarket";
import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { languages } from "../../src/workbook/language";
import { beforeText, type Assumed } from "../../src/wording/beforeText";
import { numbersFor } from "../../src/wording/numbers";
import { workbookOf, type CellText } from "../golden/grid";

const english = numbersFor("en", "en-IE", "EUR");
const assumed: Assumed = { marketGrowth: 0.03, priceChange: 0.02 };
const plain = (text: string): string => text.replaceAll("\u00A0", " ");

function said(rows: readonly (readonly CellText[])[], numbers = english, given = assumed): readonly string[] {
  const [finding] = scanWorkbook(workbookOf([{ name: "Summary", rows }]), { asOf: "2026-11-30" });
  const growth = finding && beforeMarket(finding);
  return growth ? beforeText(growth, given, numbers).map(plain) : [];
}

const euros = (value: number): CellText => ({ value, format: "€ #,##0" });
const board: readonly (readonly CellText[])[] = [
  ["Ambition"],
  ["Revenue growth target", "15%"],
  ["", "2024", "2025", "2026", "2027"],
  ["Total revenue", euros(19_448_000), euros(20_965_000), euros(22_600_000), "=D4*(1+B2) -> 25990000"],
];

test("a target is answered before any market is known: in money, beside the best year, and in share", () => {
  expect(said(board)).toEqual([
    "+15.0 % on € 22.6 m of 2026 is € 3.39 m more in the first year.",
    "Your best year was +7.8 % (Summary!B4:D4).",
    "At market growth of +3.0 % and a price change of +2.0 % a year, your share would have to become 9.5 % larger every year.",
  ]);
  expect(said(board, english, { marketGrowth: 0.13, priceChange: 0.02 }).at(-1)).toBe(
    "At market growth of +13.0 % and a price change of +2.0 % a year, your share would not have to grow.",
  );
  for (const language of languages) expect(said(board, numbersFor(language, language, "EUR"))).toHaveLength(3);
});

test("months are not taken for years, and what is counted has no price", () => {
  const months = said([
    ["Sales forecast"],
    ["", "Dec 2026", "Jan 2027", "Feb 2027"],
    ["Sales", euros(60_000), "=B3*(1+C4) -> 62400", "=C3*(1+D4) -> 64896"],
    ["Growth", "", "4%", "4%"],
  ]);
  expect(months[0]).toBe("+4.0 % a month is +60.1 % after twelve months: from € 60,000 to € 96,062 a month.");
  const dealers = said([
    ["Channel plan"],
    ["", "2026", "2027"],
    ["Active dealers", { value: 124, format: "0" }, "=B3*(1+C4) -> 131"],
    ["Growth of active dealers", "", "6%"],
  ]);
  expect(dealers).toEqual([
    "+6.0 % on 124 of 2026 is 7 more in the first year.",
    "At market growth of +3.0 % a year, your share would have to become 2.9 % larger every year.",
  ]);
});

test("a level says nothing of the kind, and a price needs no share", () => {
  expect(said([["Plan"], ["", "2027"], ["Gross margin", "40%"]])).toEqual([]);
  const [finding] = scanWorkbook(workbookOf([{ name: "Plan", rows: [["Plan"], ["Price increase 2027", "3%"]] }]), { asOf: "2026-11-30" });
  expect(finding && beforeMarket(finding)).toMatchObject({ needsShare: false });
});
