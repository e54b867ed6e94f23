import { readOnce } from "./readOnce";
import type { CellValue } from "../../workbook/cells";
import { plainText } from "../words/readWords";
import { meaningOfFormat } from "./numberFormat";

/** A header that names a stretch of time. */
export interface HeaderPeriod {
  readonly unit: "year" | "quarter" | "month" | "step";
  /** Months since year 0; for "step" ("Year 3", "Month 2") the number of the step. */
  readonly order: number;
  /** Letters or words that say which side of today it is on. */
  readonly marker: "actual" | "plan" | undefined;
  readonly text: string;
}

const months: readonly (readonly string[])[] = [
  ["jan", "januari", "january", "januar", "janvier", "janv", "ene", "enero", "gen", "gennaio", "janeiro", "январь", "янв"],
  ["feb", "februari", "february", "februar", "fevrier", "fev", "fevr", "febrero", "febbraio", "fevereiro", "февраль", "фев"],
  ["mar", "mrt", "maart", "march", "marz", "mars", "mrz", "marzo", "marco", "март"],
  ["apr", "april", "avril", "avr", "abr", "abril", "aprile", "апрель", "апр"],
  ["may", "mei", "mai", "mayo", "mag", "maggio", "maio", "май"],
  ["jun", "juni", "june", "juin", "junio", "giu", "giugno", "junho", "июнь", "июн"],
  ["jul", "juli", "july", "juillet", "juil", "julio", "lug", "luglio", "julho", "июль", "июл"],
  ["aug", "augustus", "august", "aout", "ago", "agosto", "август", "авг"],
  ["sep", "sept", "september", "septembre", "septiembre", "set", "sett", "settembre", "setembro", "сентябрь", "сен"],
  ["oct", "okt", "oktober", "october", "octobre", "octubre", "ott", "ottobre", "out", "outubro", "октябрь", "окт"],
  ["nov", "november", "novembre", "noviembre", "novembro", "ноябрь", "ноя"],
  ["dec", "dez", "december", "dezember", "decembre", "dic", "diciembre", "dicembre", "dezembro", "декабрь", "дек"],
];
const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [plainText(name), index] as const)));

const planWords =
  "e|f|p|b|fc|fcst|est|estimate|estimated|forecast|projected|projection|proj|budget|plan|planned|target|goal|outlook|prognose|begroting|begroot|raming|budgetiert|geplant|soll|previsionnel|prevision|budgete|objectif|doel|ziel|le|gepland|verwacht|verwachting|erwartet|prevu|pf|f\\/cast|fcast|bud|bdgt|vorschau|hochrechnung|atterrissage|previsto|prevista|prev|ppto|pto|presupuesto|presupuestado|estimado|estimada|proyectado|proyectada|proyeccion|pronostico|previsione|previsioni|preventivo|stima|stimato|orcamento|orcado|projetado|projecao|estimativa|meta|obiettivo|objetivo|(?:reel|realise) estime|estime";
const actualWords =
  "a|act|actual|actuals|r|hist|historical|audited|realisatie|gerealiseerd|realised|realized|ist|reel|realise|werkelijk|jaarrekening|vj|ltm|ytd|reported|real|reales|consuntivo|realizado|ejecutado|historico|storico|effettivo";
const year =
  "(?:fy|cy|gj|wj|bj|ej|j|y|boekjaar|jaar|jahr|year|annee|ano|anno|ejercicio|esercizio|exercicio|exercice|geschaftsjahr|calendar year|fiscal year)?[\\s.\\-]*'?(?<year>(?:19|20)\\d\\d|\\d\\d)(?:[/\\-–](?:(?:19|20)?\\d\\d))?(?:\\s?(?:г|год|года)\\.?)?";
const mark = `[\\s.\\-_(']*(?:(?<plan>${planWords})|(?<actual>${actualWords}))?\\.?\\)?`;
const datePattern = /^(?:\d{1,2}[/.\-]\d{1,2}[/.\-]|\d{1,2}\s+[a-z]{3,9}\.?\s+)(?<year>(?:19|20)\d\d)(?<plan>e|f|p|b)?(?<actual>a)?$/;
const halfPattern = /^(?:h|hj|s)(?<half>[12])[\s.\-/']*(?:fy)?'?(?<year>(?:20)?\d\d)?(?<plan>e|f|p|b)?(?<actual>a)?$/;
/** In front of a year a single letter stands directly before its digits: "B2027", but not the F of "FY27". */
const inFront = (words: string): string =>
  words
    .split("|")
    .map((word) => (word.length === 1 ? `${word}(?=\\d)` : word))
    .join("|");
const yearPattern = new RegExp(
  `^(?:(?<planFirst>${inFront(planWords)})|(?<actualFirst>${inFront(actualWords)}))?[\\s.\\-_]*${year}${mark}$`,
);
const quarterPattern = new RegExp(
  `^(?:q|k|t|kwartaal|quartal|trim(?:estre)?\\.?|quarter)\\s*(?<quarter>[1-4])(?:[\\s.\\-/']*${year})?${mark}$|^(?<firstYear>(?:19|20)\\d\\d)[\\s.\\-/]*(?:q|k|t)(?<lastQuarter>[1-4])$|^(?<leadQuarter>[1-4])q[\\s'\\-]*(?<leadYear>\\d\\d(?:\\d\\d)?)${mark.replaceAll("<plan>", "<planLast>").replaceAll("<actual>", "<actualLast>")}$`,
);
const monthPattern = new RegExp(`^(?<month>[a-zа-я]{3,9})\\.?[\\s.\\-/']*(?<year>(?:19|20)\\d\\d|\\d\\d)?${mark}$`);
const stepPattern =
  /^(?<unit>year|yr|y|month|mo|m|quarter|period|jaar|jahr|maand|monat|annee|an|mois|periode|week|ano|anno|mes|mese|periodo|trimestre|semestre|год|месяц|мес|квартал|a|t)[\s.\-_+#]*(?<step>\d{1,2})$|^(?<first>\d{1,2})(?:st|nd|rd|th|e|eme|er|\.)?\s*(?:year|jaar|jahr|annee|ano|anno|month|maand|monat|mois|mes|mese|год|месяц|мес|квартал)$/;

/** The last month of a period, counted as `order` is. */
export function lastMonthOf({ unit, order, text }: HeaderPeriod): number {
  if (unit === "year") return order + 11;
  if (unit === "quarter") return order + (/^[hs]/i.test(text) ? 5 : 2);
  return order;
}

/** Undefined when the value is no header of time. Numbers count as years only with `yearsAllowed`: 2,024 may be an amount. */
export function readPeriod(
  value: CellValue | undefined,
  format: string,
  date1904: boolean,
  yearsAllowed: boolean,
): HeaderPeriod | undefined {
  if (typeof value === "number") return numberPeriod(value, format, date1904, yearsAllowed);
  if (typeof value !== "string" || value.length > 40 || !/[\d\p{L}]/u.test(value)) return undefined;
  return textPeriod(value);
}

function numberPeriod(value: number, format: string, date1904: boolean, yearsAllowed: boolean): HeaderPeriod | undefined {
  const meaning = meaningOfFormat(format);
  if (meaning.date && value > 10_000 && value < 80_000) {
    const { year: fullYear, month } = dayOfSerial(value + (date1904 ? 1462 : 0));
    const yearOnly = !/m/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
    const text = yearOnly ? String(fullYear) : `${fullYear}-${String(month + 1).padStart(2, "0")}`;
    return {
      unit: yearOnly ? "year" : "month",
      order: fullYear * 12 + (yearOnly ? 0 : month),
      marker: letterMarker(meaning.letters),
      text: text + meaning.letters,
    };
  }
  if (!Number.isInteger(value) || value < 1990 || value > 2060 || meaning.percent || meaning.money || meaning.date) return undefined;
  if (!yearsAllowed && !/^(general|0|@)?$/i.test(format) && letterMarker(meaning.letters) === undefined) return undefined;
  return { unit: "year", order: value * 12, marker: letterMarker(meaning.letters), text: String(value) + meaning.letters };
}

const textPeriod = readOnce(readTextPeriod);

function readTextPeriod(value: string): HeaderPeriod | undefined {
  const text = value.trim();
  const plain = plainText(text);
  if (!/\d/.test(plain) && plain.length > 12) return undefined;
  const base = /^(?:n|t|y|j|year|jahr|jaar|annee)\s?(?:(?<sign>[+\-])\s?(?<count>\d{1,2}))?$/.exec(plain)?.groups;
  if (base && (base.count !== undefined || plain === "n")) {
    const order = base.sign === "-" ? -Number(base.count) : Number(base.count ?? 0);
    return { unit: "step", order, marker: order < 0 ? "actual" : undefined, text };
  }
  const step = stepPattern.exec(plain)?.groups;
  if (step) return { unit: "step", order: Number(step.step ?? step.first), marker: undefined, text };
  const asYear = yearPattern.exec(plain)?.groups;
  const saysYear =
    asYear?.year !== undefined &&
    (asYear.year.length === 4 ||
      /^(fy|cy|gj|wj|bj|ej|y|j|')|[aefpb]$/.test(plain) ||
      (asYear.planFirst ?? asYear.actualFirst ?? "").length > 1);
  if (saysYear && asYear?.year) {
    return {
      unit: "year",
      order: fullYear(asYear.year) * 12,
      marker: markerOf(asYear.planFirst ?? asYear.plan, asYear.actualFirst ?? asYear.actual),
      text,
    };
  }
  const date = datePattern.exec(plain)?.groups;
  if (date?.year) return { unit: "year", order: fullYear(date.year) * 12, marker: markerOf(date.plan, date.actual), text };
  const half = halfPattern.exec(plain)?.groups;
  if (half)
    return {
      unit: "quarter",
      order: (half.year ? fullYear(half.year) * 12 : 0) + (Number(half.half) - 1) * 6,
      marker: markerOf(half.plan, half.actual),
      text,
    };
  const quarter = quarterPattern.exec(plain)?.groups;
  if (quarter) {
    const number = Number(quarter.quarter ?? quarter.lastQuarter ?? quarter.leadQuarter);
    const inYear = quarter.year ?? quarter.firstYear ?? quarter.leadYear;
    return {
      unit: "quarter",
      order: (inYear ? fullYear(inYear) * 12 : 0) + (number - 1) * 3,
      marker: markerOf(quarter.plan ?? quarter.planLast, quarter.actual ?? quarter.actualLast),
      text,
    };
  }
  const month = monthPattern.exec(plain)?.groups;
  const index = month?.month === undefined ? undefined : monthOf.get(month.month);
  if (index !== undefined)
    return {
      unit: "month",
      order: (month?.year ? fullYear(month.year) * 12 : 0) + index,
      marker: markerOf(month?.plan, month?.actual),
      text,
    };
  return undefined;
}

function markerOf(plan: string | undefined, actual: string | undefined): "actual" | "plan" | undefined {
  return plan ? "plan" : actual ? "actual" : undefined;
}

const planOnly = new RegExp(`^(${planWords})$`);
const actualOnly = new RegExp(`^(${actualWords})$`);

function letterMarker(letters: string): "actual" | "plan" | undefined {
  if (letters === "") return undefined;
  const plain = plainText(letters);
  if (planOnly.test(plain)) return "plan";
  return actualOnly.test(plain) ? "actual" : undefined;
}

function fullYear(text: string): number {
  const number = Number(text);
  return text.length === 4 ? number : number < 70 ? 2000 + number : 1900 + number;
}

/** Serial 60 is Excel's 29 February 1900, which never was; only the month matters here. */
function dayOfSerial(serial: number): { readonly year: number; readonly month: number } {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() };
}
