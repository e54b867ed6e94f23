import type { CellComment } from "../../src/workbook/workbook";
import type { Expected, GoldenCase } from "./goldenCase";
import type { CellText } from "./grid";

type Row = readonly CellText[];

const note = (row: number, column: number, text: string): CellComment => ({ row, column, kind: "note", author: "CFO", text });

/** Sheets as people type them in a hurry: short labels, odd places, a remark instead of a number. */
export const sloppy: readonly GoldenCase[] = [
  plan(
    "the label right of the number",
    [["Assumptions 2027"], ["5%", "sales growth"], ["3%", "price increase"], [100, "customers"]],
    [growth("A2"), { range: "A3", kind: "price-increase" }],
  ),
  plan(
    "words cut short by a dot",
    [["Budget 2027"], ["Umsatzwachst.", "5%"], ["Croiss. CA", "4%"], ["Groeiverw. omzet", "3%"]],
    [growth("B2"), growth("B3"), growth("B4")],
  ),
  plan(
    "compared with last year, and so of this one",
    [["Budget 2027"], ["Umsatzsteigerung ggü. Vorjahr", "5%"], ["Omzetgroei t.o.v. vorig jaar", "4%"], ["Omzetgroei vorig jaar", "6%"]],
    [growth("B2"), growth("B3")],
  ),
  plan("a sign for growth", [["Plan 2027"], ["Omzet +%", "6%"], ["Kosten +%", "3%"]], [growth("B2")]),
  plan(
    "from one step of a funnel to the next",
    [
      ["Plan 2027"],
      ["Lead → Kunde", "12%"],
      ["Offerte naar order", "30%"],
      ["Quote to order", "25%"],
      ["Devis → commande", "40%"],
      ["Travel to work", "5%"],
    ],
    [conversion("B2"), conversion("B3"), conversion("B4"), conversion("B5")],
  ),
  plan(
    "a rate without a name between the rows of a funnel",
    [["Funnel plan"], ["Besucher", 1000], ["Quote", "3%"], ["Anfragen", 30], ["Quote", "25%"], ["Aufträge", 8]],
    [conversion("B3"), conversion("B5")],
  ),
  plan(
    "a rate without a name that formulas use",
    [["Funnel"], ["Leads", 1000], ["Rate", "20%"], ["Offers", "=B2*B3 -> 200"], ["Rate", "30%"], ["Orders", "=B4*B5 -> 60"]],
    [conversion("B3"), conversion("B5")],
  ),
  plan(
    "volume and price of a product in columns",
    [
      ["Budget 2027"],
      ["Product", "2026", "Volume %", "Price %", "2027"],
      ["A", 100, "4%", "2%", "=B3*(1+C3)*(1+D3) -> 106"],
      ["B", 50, "3%", "2%", "=B4*(1+C4)*(1+D4) -> 52"],
    ],
    [growth("C3"), growth("C4"), { range: "D3", kind: "price-increase" }, { range: "D4", kind: "price-increase" }],
  ),
  plan(
    "volume and price of a product in one formula",
    [
      ["Budget 2027"],
      ["Product", "2026", "Volume", "Price", "2027"],
      ["A", 100, "4%", "2%", "=B3*(1+C3+D3) -> 106"],
      ["B", 50, "3%", "2%", "=B4*(1+C4+D4) -> 52"],
    ],
    [growth("C3"), growth("C4"), { range: "D3", kind: "price-increase" }, { range: "D4", kind: "price-increase" }],
  ),
  plan(
    "a factor above one",
    [["Uitgangspunten"], ["Groeifactor omzet", 1.05], ["Omzet 2026", 100], ["Omzet 2027", "=B3*B2 -> 105"]],
    [{ ...growth("B2"), value: [0.05] }],
  ),
  plan(
    "a title with a year to come",
    [["Funnel 2027"], ["Visitors", 1000], ["Orders", "=B2*3% -> 30"]],
    [{ ...conversion("B3"), where: "formula" }],
  ),
  plan(
    "two factors in one formula",
    [["Budget 2027"], ["", "2026", "2027"], ["Sales", 100, "=B3*1.04*1.03 -> 107"]],
    [{ ...growth("C3"), value: [0.0712] }],
  ),
  plan(
    "last years' average and some more",
    [["Budget 2027"], ["", "2025", "2026", "2027"], ["Sales", 90, 100, "=AVERAGE(B3:C3)*1.05 -> 100"]],
    [growth("D3")],
  ),
  plan(
    "fractions without a format",
    [["Assumptions"], ["Volume growth", 0.04], ["Price increase", 0.02], ["Win rate", 0.25], ["Gross margin", 0.45]],
    [growth("B2"), { range: "B3", kind: "price-increase" }, conversion("B4"), { range: "B5", kind: "margin-target" }],
  ),
  plan(
    "one unit behind several numbers",
    [
      ["Business case 2027"],
      ["", "Worst", "Base", "Best", "Unit"],
      ["Net margin on upsell", 15, 18, 20, "%"],
      ["Net margin deliveries", 5, 6, 7, "days"],
    ],
    [{ range: "B3:D3", kind: "margin-target", value: [0.15, 0.18, 0.2] }],
  ),
  plan(
    "a cut word is rather the short one",
    [["Assumptions"], ["Price incr. bags", 0.02], ["Price incr. cans", 0.03], ["Price increased cans", 0.04]],
    [
      { range: "B2", kind: "price-increase" },
      { range: "B3", kind: "price-increase" },
    ],
  ),
  plan(
    "a step of a funnel without a format",
    [
      ["Prognose 2027"],
      ["Websitebezoekers", 24000],
      ["Proefabonnementen", "=B2*$E$2 -> 720"],
      ["", "", "", "Bezoeker > proef", { value: 0.03, format: "General" }],
      ["Inschrijvingen", "=B2*E4 -> 720"],
    ],
    [conversion("E4")],
  ),
  plan(
    "a block of parameters beside months that run downwards",
    [
      ["Plan", "Prospects", "", "", "Parameters"],
      ["2027-01", 900, "", "", "Monthly growth", 0.07],
      ["2027-02", "=B2*(1+$F$2) -> 963"],
      ["2027-03", "=B3*(1+$F$2) -> 1030"],
      ["2027-04", "=B4*(1+$F$2) -> 1102"],
    ],
    [growth("F2")],
  ),
  plan(
    "parameters far below the columns of years",
    [
      ["Sales targets 2027"],
      ["", "Actual 2025", "Target 2027"],
      ["North", 820, 870],
      ["Total", "=SUM(B3:B3) -> 820", "=SUM(C3:C3) -> 870"],
      [],
      [],
      ["Win rate (target)", "28%"],
      ["Win rate 2026", "24.3%"],
      ["Max. discount", "10%"],
    ],
    [conversion("B7")],
  ),
  plan(
    "a step between two others of a funnel",
    [
      ["Funnel plan 2027"],
      ["", "Q1", "Q2"],
      ["Sessions", 1000, 1100],
      ["Add-to-cart rate", "8%", "8.5%"],
      ["Checkout start", "52%", "53%"],
      ["Order conversion", "2%", "2.2%"],
      ["Returns", "18%", "18%"],
    ],
    [conversion("B4:C4"), conversion("B5:C5"), conversion("B6:C6")],
  ),
  plan(
    "a typed factor beside a growth of its own",
    [
      ["Plan", "2026", "2027"],
      ["Parts", 100, "=B2*(1+B5)*1.02 -> 105"],
      ["Sales", "=SUM(B2:B2)", "=SUM(C2:C2)"],
      [],
      ["Price increase parts", "3%"],
    ],
    [
      { ...growth("C2"), value: [0.02] },
      { range: "B5", kind: "price-increase" },
    ],
  ),
  plan(
    "a part of the market beside its size",
    [
      ["Segment", "Market size 2026", "Our share 2026", "Aimed share 2027", "Team share"],
      ["A", 42000, "5.2%", "6%", "40%"],
      ["B", 18500, "4.1%", "4.5%", "60%"],
    ],
    [
      { range: "D2", kind: "share-target", support: "market-data" },
      { range: "D3", kind: "share-target", support: "market-data" },
    ],
  ),
  plan(
    "a whole number under a goal, used by the hundred",
    [
      ["Region", "CA 2026", "Objectif 2027 (%)", "Objectif CA 2027"],
      ["Nord", 655000, { value: 8, format: "General" }, "=B2*(1+C2/100) -> 707400"],
      ["Sud", 548000, { value: 5, format: "General" }, "=B3*(1+C3/100) -> 575400"],
    ],
    [
      { range: "C2", kind: "growth-target", value: [0.08] },
      { range: "C3", kind: "growth-target", value: [0.05] },
    ],
  ),
  plan(
    "a change between the old price and the new one",
    [
      ["Draft"],
      ["Item", "Price 2026", "Adjustment", "New price"],
      ["Nails", 4.2, "3.5%", "=ROUND(B3*(1+C3),2) -> 4.35"],
      ["Glue", 2.9, "5%", "=ROUND(B4*(1+C4),2) -> 3.05"],
    ],
    [
      { range: "C3", kind: "price-increase" },
      { range: "C4", kind: "price-increase" },
    ],
  ),
  plan(
    "whole percentages over many months, their unit behind the label",
    [
      ["Prognose 2027"],
      ["", "", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug"],
      ["Bezoekers", "aantal", 900, 900, 900, 900, 900, 900, 900, 900],
      ["Conversie", "%", 1.8, 1.8, 1.9, 1.9, 2, 2, 2, 2.1],
    ],
    [conversion("C4:J4")],
  ),
  plan(
    "what grows is a price, though the rate does not say so",
    [
      ["Forecast", "2026", "2027"],
      ["Units sold", 100, "=B2*(1+B6) -> 110"],
      ["Unit price", 10, "=B3*(1+B7) -> 10.2"],
      ["Revenue", "=B2*B3", "=C2*C3"],
      [],
      ["Growth a", "10%"],
      ["Growth b", "2%"],
    ],
    [growth("B6"), { range: "B7", kind: "price-increase" }],
  ),
  plan(
    "a price and a volume between rates of growth",
    [
      ["", "Bear", "Base", "Bull"],
      ["Sales growth", "-2%", "3%", "6%"],
      ["Pricing", "0.5%", "2%", "3%"],
      ["Online sales", "20%", "25%", "30%"],
      ["EBITDA margin", "12%", "15%", "18%"],
    ],
    [growth("B2:D2"), { range: "B3:D3", kind: "price-increase" }, { range: "B5:D5", kind: "margin-target" }],
  ),
  plan(
    "a value typed as a text is no header",
    [
      ["Indicateur", "Objectif 2027"],
      ["Croissance du CA", "8%"],
      ["Satisfaction", "'2,5"],
      ["Taux de marge", "42%"],
    ],
    [
      { range: "B2", kind: "growth-target" },
      { range: "B4", kind: "margin-target" },
    ],
  ),
  plan(
    "a rate that makes a goal",
    [
      ["Region", "Umsatz 2026", "Steigerung in %", "Ziel 2027"],
      ["Nord", 100, { value: 8, format: "General" }, "=B2*(1+C2/100) -> 108"],
      ["Süd", 80, { value: 6, format: "General" }, "=B3*(1+C3/100) -> 84.8"],
    ],
    [
      { range: "C2", kind: "growth-target" },
      { range: "C3", kind: "growth-target" },
    ],
  ),
  plan(
    "sentences with a direction",
    [
      ["Notes"],
      ["assumes day rates up 4% in 2027"],
      ["Wij verwachten 4% van de bereikbare markt te bedienen"],
      ["Umsatz um 4 % gestiegen"],
      ["Kosten 3% hoger dan begroot"],
    ],
    [
      { range: "A2", kind: "price-increase", where: "text" },
      { range: "A3", kind: "share-target", where: "text" },
    ],
  ),
  plan(
    "a comment that leaves out what its row says",
    [["Begroting 2027"], ["Omzet", 1000, 1150], ["Kosten", 800, 840]],
    [{ range: "C2", kind: "growth-target", where: "comment" }],
    [note(1, 2, "Directie wil 12% in 2027"), note(2, 2, "Directie wil max 5% in 2027")],
  ),
];

function plan(name: string, rows: readonly Row[], expect: readonly Expected[], comments: readonly CellComment[] = []): GoldenCase {
  return { name, sheets: [{ name: "Sheet1", rows, comments }], expect };
}

function growth(range: string): Expected {
  return { range, kind: "growth-assumption" };
}

function conversion(range: string): Expected {
  return { range, kind: "conversion-target" };
}
