import type { Language } from "../../workbook/language";
import type { Numbers } from "../../wording/numbers";
import type { ReportWords } from "../../wording/everyLanguage";
import type { Check } from "../check/check";
import type { AmountUnit } from "./amountUnit";
import type { TableCells } from "./tableCells";

/** What every part of the page is made of. */
export interface Reporting {
  readonly check: Check;
  readonly cells: TableCells;
  readonly words: ReportWords;
  readonly numbers: Numbers;
  readonly language: Language;
  readonly unit: AmountUnit;
}
