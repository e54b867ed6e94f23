import type { SheetSurvey } from "../sheet/sheetSurvey";
import { meaningOfFormat } from "../sheet/numberFormat";
import { currencyOfFormat, currencyOfText } from "./currencyOfText";
import type { Told } from "./meaning";
import { seenCell } from "./place";
import { textsBeside, titlesOver, type TextAround } from "./textsAround";

interface Place {
  readonly survey: SheetSurvey;
  readonly row: number;
  readonly column: number;
}

/** In what money an amount is: by its number format, its label, header and unit, what is made of it, titles, and the sheet's other amounts. */
export function currencyTold(amount: Place, result: Place | undefined, workbook: CurrenciesOfWorkbook): Told<string> | undefined {
  return (
    ofFormat(amount) ??
    ofTexts(textsBeside(amount.survey, amount.row, amount.column)) ??
    (result && ofFormat(result)) ??
    ofTexts(titlesOver(amount.survey, amount.row, amount.column)) ??
    workbook.of(amount.survey)
  );
}

function ofFormat({ survey, row, column }: Place): Told<string> | undefined {
  const value = currencyOfFormat(survey.cells.format(row, column));
  return value === undefined ? undefined : { value, by: "number-format", at: seenCell(survey, row, column) };
}

function ofTexts(texts: readonly TextAround[]): Told<string> | undefined {
  for (const { text, by, at } of texts) {
    const value = currencyOfText(text);
    if (value !== undefined) return { value, by, ...(at && { at }) };
  }
  return undefined;
}

const mostCells = 20_000;

/** The one currency that all money of a sheet, or of the workbook, is written in. */
export class CurrenciesOfWorkbook {
  private readonly bySheet = new Map<SheetSurvey, ReadonlySet<string>>();
  private ofAll: ReadonlySet<string> | undefined;

  constructor(private readonly surveys: readonly SheetSurvey[]) {}

  of(survey: SheetSurvey): Told<string> | undefined {
    const here = only(this.onSheet(survey));
    if (here !== undefined) return { value: here, by: "sheet" };
    if (this.onSheet(survey).size > 0) return undefined;
    this.ofAll ??= new Set(this.surveys.flatMap((each) => [...this.onSheet(each)]));
    const everywhere = only(this.ofAll);
    return everywhere === undefined ? undefined : { value: everywhere, by: "workbook" };
  }

  private onSheet(survey: SheetSurvey): ReadonlySet<string> {
    let found = this.bySheet.get(survey);
    if (!found) this.bySheet.set(survey, (found = currenciesOn(survey)));
    return found;
  }
}

function currenciesOn({ cells, texts }: SheetSurvey): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (let index = 0; index < Math.min(cells.count, mostCells); index += 1) {
    const format = cells.formatAt(index);
    if (seen.has(format)) continue;
    seen.add(format);
    const currency = meaningOfFormat(format).money || /[A-Za-z]/.test(format) ? currencyOfFormat(format) : undefined;
    if (currency !== undefined) found.add(currency);
  }
  if (found.size > 0) return found;
  for (const index of texts.slice(0, 2_000)) {
    const text = cells.valueAt(index);
    const currency = typeof text === "string" && text.length <= 40 ? currencyOfText(text) : undefined;
    if (currency !== undefined) found.add(currency);
  }
  return found;
}

function only(found: ReadonlySet<string>): string | undefined {
  const [first, ...others] = found;
  return others.length === 0 ? first : undefined;
}
