import { columnOf, step } from "./figureColumn";
import { allKey } from "./hypothesisFigures";
import { planYears } from "./settingsTable";
import type { ColumnKind, FormulaSheet, TableColumn } from "./tableSchema";

/** Only when every market can be computed: a sum that leaves one out in silence says nothing. */
const total = columnOf((sheet, formula) => `IF(${sheet.cell("computable")}=1,${formula},"")`);
/** Where a target on all markets has figures. */
const compared = columnOf((sheet, formula) => `IF(AND(${sheet.cell("computable")}=1,${sheet.cell("companies")}=1),${formula},"")`);
const split = columnOf((sheet, formula) => `IF(AND(${sheet.cell("computable")}=1,${sheet.cell("oneUnit")}=1),${formula},"")`);
const always = columnOf((_, formula) => formula);

/** The portfolio (MODEL.md section 3), and top-down against bottom-up (section 4). */
export const totalFigures: readonly TableColumn[] = [
  always("segments", "Markets", "Markten", "step", ({ column }) => `SUM(${column("markets", "filled")})`),
  always("computed", "Markets with figures", "Markten met cijfers", "step", ({ column }) => `SUM(${column("markets", "computable")})`),
  sum("revenueBase", "Revenue now", "Omzet nu"),
  sum("revenueNext", "Revenue at the end", "Omzet aan het eind"),
  total("growth", "Growth", "Groei", "rate", ({ cell }) => growthTo(cell, "revenueNext")),
  sum("marketSizeEffect", "Market size effect", "Effect marktomvang"),
  sum("marketShareEffect", "Market share effect", "Effect marktaandeel"),
  sum("priceEffect", "Price effect", "Effect prijs"),
  sum("freeMarketEffect", "Market size effect order-free", "Effect marktomvang volgordevrij"),
  sum("freeShareEffect", "Market share effect order-free", "Effect marktaandeel volgordevrij"),
  sum("freePriceEffect", "Price effect order-free", "Effect prijs volgordevrij"),
  split(
    "pureVolume",
    "Pure volume",
    "Zuiver volume",
    "money",
    ({ cell, column }) => `(SUM(${column("markets", "volumeNext")})-SUM(${column("markets", "volumeBase")}))*${cell("meanPrice")}`,
  ),
  split(
    "mix",
    "Mix",
    "Mix",
    "money",
    ({ cell, column }) => `SUM(${column("markets", "volumeAtBaseStep")})-SUM(${column("markets", "volumeNext")})*${cell("meanPrice")}`,
  ),
  sum("revenueUncapped", "Revenue without ceiling", "Omzet zonder plafond"),
  sum("cutByCeiling", "Cut by the ceiling", "Weg door plafond"),
  total(
    "newSegments",
    "Of which new markets",
    "Waarvan nieuwe markten",
    "money",
    ({ column }) => `SUMIF(${column("markets", "revenueBase")},0,${column("markets", "revenueNext")})`,
  ),
  total(
    "lostSegments",
    "Of which lost markets",
    "Waarvan verloren markten",
    "money",
    ({ column }) => `0-SUMIF(${column("markets", "revenueNext")},0,${column("markets", "revenueBase")})`,
  ),
  sum("baselineRevenue", "Baseline revenue", "Basislijn omzet"),
  sum("marketCeiling", "Market ceiling", "Marktplafond"),
  sum("potentialCeiling", "Potential ceiling", "Potentieelplafond"),
  total("growthCeiling", "Growth ceiling", "Groeiplafond", "rate", ({ cell }) => growthTo(cell, "potentialCeiling")),
  compared("topDown", "Top-down", "Van boven", "money", ({ column }) => `SUM(${column("targets", "companyRevenue")})`),
  compared("bottomUp", "Bottom-up", "Van onderen", "money", bottomUp),
  compared("difference", "Difference", "Verschil", "money", ({ cell }) => `${cell("topDown")}-${cell("bottomUp")}`),
  compared("differencePoints", "Difference in points a year", "Verschil in punten per jaar", "rate", (sheet) => {
    const { cell } = sheet;
    const perYear = (revenue: string): string => `(${cell(revenue)}/${cell("revenueBase")})^(1/${planYears(sheet)})`;
    return `IF(${cell("revenueBase")}=0,"",IFERROR(${perYear("topDown")}-${perYear("bottomUp")},""))`;
  }),
  /** 1: there are markets, and all can be computed. */
  step(
    "computable",
    "Calc computable",
    "Reken berekenbaar",
    ({ cell }) => `IF(AND(${cell("segments")}>0,${cell("segments")}=${cell("computed")}),1,0)`,
  ),
  /** 1: all markets name the same unit, and there is volume to take a mean price of. */
  step(
    "oneUnit",
    "Calc one unit",
    "Reken een eenheid",
    ({ cell, column }) =>
      `IF(AND(SUM(${column("markets", "unitRows")})=${cell("segments")}^2,SUM(${column("markets", "volumeStep")})>0),1,0)`,
  ),
  step(
    "meanPrice",
    "Calc mean price",
    "Reken gemiddelde prijs",
    ({ column }) => `IFERROR(SUM(${column("markets", "revenueBase")})/SUM(${column("markets", "volumeBase")}),0)`,
  ),
  step("companies", "Calc company targets", "Reken doelen bedrijf", ({ column }) => `SUM(${column("targets", "companyRow")})`),
];

function sum(key: string, en: string, nl: string, kind: ColumnKind = "money"): TableColumn {
  return total(key, en, nl, kind, ({ column }) => `SUM(${column("markets", key)})`);
}

/** Baseline and what is proven of every market, and in place of that its own target, where it has one. */
function bottomUp(sheet: FormulaSheet): string {
  const { cell, column } = sheet;
  const own = `SUM(${column("targets", "ownAbove")})`;
  if (!sheet.has("hypotheses")) return `${cell("baselineRevenue")}+${own}`;
  const proven = column("hypotheses", "proven");
  const ofOne = `IF(${cell("segments")}=1,SUM(${proven}),SUMPRODUCT((${column("hypotheses", "key")}<>"${allKey}")*${proven}))`;
  return `${cell("baselineRevenue")}+${ofOne}+${own}`;
}

function growthTo(cell: FormulaSheet["cell"], key: string): string {
  return `IF(${cell("revenueBase")}=0,"",${cell(key)}/${cell("revenueBase")}-1)`;
}
