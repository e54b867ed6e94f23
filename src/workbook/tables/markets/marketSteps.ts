import { largestAmount } from "../../../domain/ground/limits";
import { freshMonths } from "../../../domain/market/marketData";
import { later, step } from "../../table/column";
import { marketColumns, marketInputs } from "./marketInputs";
import { exceeds, isFilled, isOneOf, isWithin, monthsBetween, nameKey, number } from "../../table/sheetFormula";
import { isPlanCurrency, planToday, planYears } from "../settings/planYears";
import type { FormulaSheet } from "../../table/formulaSheet";
import { validStep } from "../../table/validity";
import { allSegmentsWords } from "../words";

/**
 * Hidden columns of Markets that other formulas count with. Each is a number in every row, whatever was typed beside it, because one text in
 * a column would spoil a product over the whole of it.
 */
export const marketSteps = [
  /** What a target's scope is matched with: ";bikes;". */
  step("key", "Calc key", ({ cell }) => nameKey(cell("segment"))),
  /** 1: somebody has filled something in. */
  step("filled", "Calc row", ({ cell }) => `IF(IFERROR(LEN(TRIM(${marketInputs.map(cell).join("&")}))>0,TRUE),1,0)`),
  /** 1: nothing in the row is refused. */
  validStep(marketColumns, whole),
  /** 1: the figures of the row can be computed. */
  step(
    "computable",
    "Calc computable",
    ({ cell }) =>
      `IF(AND(${cell("valid")}=1,${cell("sizeStep")}>=0,ISNUMBER(${cell("marketGrowth")}),OR(ISNUMBER(${cell("share")}),ISNUMBER(${cell("volume")})),ISNUMBER(${cell("price")})),1,0)`,
  ),
  /** 1: it has a source and its date as well. */
  step(
    "complete",
    "Calc complete",
    ({ cell }) => `IF(${cell("computable")}=1,IF(AND(${isFilled(cell("source"))},${isFilled(cell("sourceDate"))}),1,0),0)`,
  ),
  /** Market size in the base year, given or derived; -1: not known. A volume or share of nothing says nothing about it. */
  step(
    "sizeStep",
    "Calc market size",
    ({ cell }) =>
      `IF(ISNUMBER(${cell("marketSize")}),${cell("marketSize")},IF(AND(N(${cell("share")})>0,N(${cell("volume")})>0),${cell("volume")}/${cell("share")},-1))`,
  ),
  step(
    "shareStep",
    "Calc share",
    ({ cell }) =>
      `IF(AND(ISNUMBER(${cell("volume")}),N(${cell("marketSize")})>0),MIN(1,${cell("volume")}/${cell("marketSize")}),N(${cell("share")}))`,
  ),
  step(
    "volumeStep",
    "Calc volume",
    ({ cell }) => `IF(ISNUMBER(${cell("volume")}),${cell("volume")},N(${cell("share")})*N(${cell("marketSize")}))`,
  ),
  /** The plan's. */
  step("yearsStep", "Calc years", planYears),
  step("priceStep", "Calc price", ({ cell }) => `N(${cell("price")})`),
  step("growthFactor", "Calc market factor", ({ cell }) => `1+N(${cell("marketGrowth")})`),
  step("priceFactor", "Calc price factor", ({ cell }) => `1+N(${cell("priceChange")})`),
  step(
    "reachStep",
    "Calc reachable share",
    ({ cell }) => `IF(ISNUMBER(${cell("maxShare")}),MAX(${cell("maxShare")},${cell("shareStep")}),1)`,
  ),
  /** 1: the total potential is known, and caps. */
  step("capped", "Calc capped", ({ cell }) => `IF(ISNUMBER(${cell("marketPotential")}),1,0)`),
  /** 1: the contribution margin is known. */
  step("marginKnown", "Calc margin known", ({ cell }) => `IF(ISNUMBER(${cell("contributionMargin")}),1,0)`),
  step("marginStep", "Calc margin", ({ cell }) => `N(${cell("contributionMargin")})`),
  step("potentialStep", "Calc potential", ({ cell }) => `N(${cell("marketPotential")})`),
  ...[
    step("rowStep", "Calc row number", () => "ROW()"),
    /** 1: share, volume and market size are all given, and disagree by more than 2 % of the volume. */
    step("inconsistentStep", "Calc inconsistent", ({ cell }) => {
      const all = `AND(ISNUMBER(${cell("marketSize")}),ISNUMBER(${cell("share")}),ISNUMBER(${cell("volume")}))`;
      const apart = exceeds(`ABS(${cell("volume")}-${cell("share")}*${cell("marketSize")})`, `0.02*${cell("volume")}`);
      return `IF(${cell("valid")}=1,IF(${all},IF(${apart},1,0),0),0)`;
    }),
    /** 1: the stated reachable share lies below the present one, which then counts as reachable. */
    step(
      "aboveReachStep",
      "Calc share above reachable",
      ({ cell }) =>
        `IF(AND(${cell("computable")}=1,ISNUMBER(${cell("maxShare")})),IF(${exceeds(cell("shareStep"), `N(${cell("maxShare")})`)},1,0),0)`,
    ),
    /** 1: the source is older than 18 whole months on the day of the last write. */
    step(
      "staleStep",
      "Calc stale",
      (sheet) =>
        `IF(AND(${sheet.cell("valid")}=1,ISNUMBER(${sheet.cell("sourceDate")})),IFERROR(IF(${monthsBetween(sheet.cell("sourceDate"), planToday(sheet))}>${freshMonths},1,0),0),0)`,
    ),
    step("marketNextStep", "Calc market next", ({ cell }) => `IF(${cell("computable")}=1,${cell("marketNext")},0)`),
    step(
      "potentialNextStep",
      "Calc potential next",
      ({ cell }) => `IF(${cell("computable")}=1,IF(${cell("capped")}=1,${cell("potentialStep")},${cell("marketNext")}),0)`,
    ),
    step("priceGrowthStep", "Calc price growth", ({ cell }) => `IF(${cell("computable")}=1,${cell("priceFactor")}^${cell("yearsStep")},1)`),
    /** Next volume at the price of the base year. */
    step(
      "volumeAtBaseStep",
      "Calc volume at base price",
      ({ cell }) => `IF(${cell("computable")}=1,${cell("volumeNext")}*${cell("priceStep")},0)`,
    ),
    step("unitKey", "Calc unit", ({ cell }) => `IFERROR(IF(${cell("filled")}=1,LOWER(TRIM(${cell("unit")})),""),"")`),
    /** How many markets name the unit of this one; 0 where it is not named. */
    step(
      "unitRows",
      "Calc unit rows",
      ({ cell, column }) => `IF(${cell("unitKey")}="",0,SUMPRODUCT(--EXACT(${column("markets", "unitKey")},${cell("unitKey")})))`,
    ),
  ].map(later),
];

/** What no single cell of a segment can say. */
function whole(sheet: FormulaSheet): readonly string[] {
  const { cell, column } = sheet;
  return [
    `ISERROR(FIND(";",${cell("segment")}))`,
    `IF(${isOneOf(cell("segment"), Object.values(allSegmentsWords))},FALSE,TRUE)`,
    `SUMPRODUCT(--EXACT(${column("markets", "key")},${cell("key")}))=1`,
    `${cell("sizeStep")}<=${number(largestAmount)}`,
    `OR(${cell("capped")}=0,${isWithin(cell("sizeStep"), cell("potentialStep"))})`,
    `OR(${cell("sizeStep")}<0,${isWithin(cell("volumeStep"), cell("sizeStep"))})`,
    isPlanCurrency(sheet, cell("currency")),
  ];
}
