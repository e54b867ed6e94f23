import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import type { Finding } from "../../../src/scan/finding";
import { formatArea } from "../../../src/workbook/area";
import { workbookOf, type CellText } from "../../golden/grid";

/** Further kinds of tables that workbooks by other hands showed, each in words of our own. */
type Rows = readonly (readonly CellText[])[];

const scan = (rows: Rows, name = "Sheet"): readonly Finding[] => scanWorkbook(workbookOf([{ name, rows }]), { asOf: "2026-11-21" });
const ranges = (rows: Rows, name?: string): readonly string[] =>
  scan(rows, name)
    .map(({ area }) => formatArea(area))
    .sort();

it("takes for cases what a formula picks one of, whatever they are called", () => {
  const rows = (pick: string): Rows => [
    ["Model"],
    ["", "Voorz.", "Midd.", "Stevig", "Gekozen"],
    ["Groei bezoekers per kwartaal", "2%", "5%", "9%", `${pick} -> 0.05`],
    ["", "Q1", "Q2"],
    ["Bezoekers", 100, "=B5*(1+$E$3) -> 105"],
  ];
  expect(ranges(rows("=INDEX(B3:D3,2)"))).toEqual(["B3", "C3", "D3", "E3"]);
  expect(ranges(rows("=MAX(B3:D3)"))).not.toContain("B3");
});

it("reads no percentage in the numbering of a list, and no subject in the rate above", () => {
  const list: Rows = [
    ["Uitgangspunten omzetbegroting 2027"],
    ["Nr", "Omschrijving", "Waarde", "Eenheid"],
    [1, "Groei onderhoud", 6, "%"],
    [2, "Groei projecten", -4, "%"],
    [3, "Groei nieuwbouw", 22, "%"],
  ];
  expect(ranges(list).filter((range) => range.startsWith("A"))).toEqual([]);
  expect(scan(list).flatMap(({ value }) => value)).toEqual(expect.arrayContaining([-0.04, 0.22]));
});

it("takes a title that lists what follows for no name of it", () => {
  const rows = (title: string): Rows => [["Begroting 2027"], [title], ["", "Plan"], ["Aandeel mobiel", "64%"]];
  expect(scan(rows("Verkeer, conversie, bonbedrag"))).toEqual([]);
  expect(scan(rows("Conversie"))).toHaveLength(1);
});

describe("a price that is raised", () => {
  const list = (formula: string, before: string, after: string): Rows => [
    ["Article", before, after],
    ["Paint 1", 30, `=${formula.replaceAll("#", "B2")} -> 31.8`],
    ["Paint 2", 40, `=${formula.replaceAll("#", "B3")} -> 42.4`],
  ];

  it("stands between an old and a new column, in any language", () => {
    const pairs = [
      ["Old price", "New price"],
      ["VK alt", "VK neu"],
      ["Verkoopprijs oud", "Verkoopprijs nieuw"],
      ["Ancien tarif", "Nouveau tarif"],
      ["Precio actual", "Precio nuevo"],
      ["Preço antigo", "Preço novo"],
      ["Prezzo vecchio", "Prezzo nuovo"],
    ] as const;
    for (const [before, after] of pairs)
      expect(scan(list("ROUND(#*1.06,2)", before, after)).map(({ kind }) => kind)).toEqual(["price-increase", "price-increase"]);
    expect(scan(list("#*1.2", "Price", "Incl. VAT"))).toEqual([]);
  });

  it("is a whole number in `(100+x)/100`, in a column that nobody understands", () => {
    expect(
      scan([
        ["Art.", "VK alt", "PA %", "VK neu", "MwSt"],
        ["Dübel", 30, 2, "=ROUND(B2*(100+C2)/100,2) -> 30.6", 19],
        ["Anker", 40, 3.5, "=ROUND(B3*(100+C3)/100,2) -> 41.4", 19],
      ]).map(({ kind, value }) => [kind, ...value]),
    ).toEqual(
      expect.arrayContaining([
        ["price-increase", 0.02],
        ["price-increase", 0.035],
      ]),
    );
  });

  it("is told in a letter, whatever made it dearer", () => {
    const letters = [
      "Aufgrund gestiegener Rohstoffkosten (Stahl +11 %) passen wir unsere Preise zum 1. März um durchschnittlich 3,2 % an.",
      "Door de hogere energiekosten verhogen wij onze tarieven per 1 april met gemiddeld 3,2%.",
      "En raison de la hausse des charges, nous relevons nos tarifs de 3,2 % au 1er avril.",
      "Por el aumento de los costes subimos nuestras tarifas un 3,2%.",
      "Devido ao aumento dos custos, atualizamos os nossos preços em 3,2%.",
      "Because of rising costs we increase our prices by 3.2% from April.",
    ];
    for (const letter of letters) expect(scan([[letter]])).toMatchObject([{ kind: "price-increase", value: [0.032] }]);
    for (const letter of ["Bei Vorkasse senken wir unsere Preise um 3,2 %.", "Wij geven 3,2% korting op onze prijzen."])
      expect(scan([[letter]])).toEqual([]);
  });
});

it("takes a note beside a formula for the rate that the formula holds, and no other", () => {
  const rows = (note: string): Rows => [
    ["Begroting 2027"],
    ["", 2026, 2027],
    ["Banket", 64000, "=B3*1.1 -> 70400", note],
    ["Loon", -88000, "=B4*1.045 -> -91960", "+4,5% cao"],
  ];
  expect(ranges(rows("+10% door de vitrine"))).toEqual(["C3", "D3"]);
  expect(ranges(rows("+12% door de vitrine"))).toEqual(["C3"]);
});

it("takes what a volume is priced at for no growth", () => {
  const rows: Rows = [
    ["Forecast"],
    ["", "Low", "High"],
    ["Growth in volume", "5%", "9%"],
    ["Revenue 2027", "=800*(1+B3)*4.6 -> 3864", "=800*(1+C3)*4.6 -> 4011"],
  ];
  expect(ranges(rows)).toEqual(["B3:C3"]);
});

it("names growth a target under a title that says goals", () => {
  const rows = (title: string): Rows => [[title], ["Rep", 2026, "Growth", 2027], ["Ann", 100, "8%", "=B3*(1+C3) -> 108"]];
  for (const title of ["Sales goals", "Verkoopdoelen", "Vertriebsziele", "Objectifs commerciaux"])
    expect(scan(rows(title))).toMatchObject([{ kind: "growth-target" }]);
  expect(scan(rows("Sales plan"))).toMatchObject([{ kind: "growth-assumption" }]);
});

it("understands the last part of a word that is written in one", () => {
  expect(scan([["Doelen 2027"], ["Offertescoringskans", "40%"]])).toMatchObject([{ kind: "conversion-target" }]);
  expect(scan([["Ziele 2027"], ["Angebotserfolgsquote", "40%"]])).toMatchObject([{ kind: "conversion-target" }]);
});

it("does not let a short word cut by a dot mean everything that it may begin", () => {
  const rows = (header: string): Rows => [["Plan"], ["Line", header, 2027], ["Turnover growth", "3%", "5%"]];
  expect(scan(rows("Fakt.")).length).toBeGreaterThan(0);
});

it("takes a market that is counted in any unit for market data", () => {
  const rows = (header: string): Rows => [
    ["Export plan"],
    ["Country", header, "Share goal 2029", "Sales 2029"],
    ["Chile", 380000, "3%", "=B3*C3 -> 11400"],
  ];
  for (const header of ["Market (t)", "Markt (Stk.)", "Mercado (uds.)"])
    expect(scan(rows(header))).toMatchObject([{ support: "market-data" }]);
});

it("counts a title per group in a scale as money, not as a price", () => {
  const rows: Rows = [
    ["Omzetbegroting per artikelgroep (x € 1.000)"],
    ["Groep", "LE 2026", "mutatie", "Bgt 2027"],
    ["Bevestiging", 2210, "3%", "=B3*(1+C3) -> 2276"],
  ];
  expect(scan(rows)).toMatchObject([{ kind: "growth-assumption" }]);
});

it("takes a percentage under a goal that makes a goal of an amount for one, whatever the amount is called", () => {
  const rows = (goal: string, result: string): Rows => [
    ["Semester 2"],
    ["Rep", "Base", goal, result],
    ["Ann", 82000, "10%", "=B3*(1+C3) -> 90200"],
  ];
  for (const [goal, result] of [
    ["Meta", "Meta €"],
    ["Target", "Target $"],
    ["Ziel", "Ziel T€"],
  ] as const)
    expect(scan(rows(goal, result))).toMatchObject([{ kind: "growth-target" }]);
  expect(scan(rows("Surcharge", "Total"))).toEqual([]);
});

it("takes for measured what stands under now", () => {
  const rows = (now: string): Rows => [
    ["Trechter 2027", now, "Streven"],
    ["Bezoekers", 48000, 55000],
    ["Afgerekend", "34%", "40%"],
    ["Orders", "=B2*B3 -> 16320", "=C2*C3 -> 22000"],
  ];
  for (const now of ["Nu", "Heute", "Actuel", "Hoje"]) expect(ranges(rows(now))).toEqual(["C3"]);
});

it("does not take dearer rent for a price of ours unless sales grow by it", () => {
  expect(scan([["Prévisionnel 3 ans"], ["", "Année 1", "Année 2"], ["CA", 100, 120], ["Hausse loyers (ILC)", "", "2.5%"]])).toEqual([]);
});

it("compares with a year that is over without telling of it, in any language", () => {
  for (const text of [
    "Objetivo: crescer 8% face a 2025",
    "Objetivo: crecer un 8% respecto a 2025",
    "Obiettivo: crescere dell'8% rispetto al 2025",
  ])
    expect(scan([[text]])).toMatchObject([{ kind: "growth-target" }]);
});
