import { readOnce } from "../sheet/readOnce";
import type { Period } from "../../domain/plan";

const month =
  /(?<!\p{L})(?:mom|m\s?[\/-]\s?m|m\s?o\s?m|month[\s-](?:over|on)[\s-]month|monthly|(?:per|a|each|every|p\.?|pro|je|par|in de|\/)\s?(?:month|mo|mth|maand|mnd|monat|mois)|p\.?\s?m\.?|maandelijkse?|maandgroei|maand[\s-]op[\s-]maand|monatlich\p{L}*|monatswachstum|mensuel\p{L}*|mensile|mensual)(?!\p{L})/iu;
const quarter =
  /(?<!\p{L})(?:qoq|q\s?[\/-]\s?q|q\s?o\s?q|quarter[\s-](?:over|on)[\s-]quarter|quarterly|(?:per|a|each|every|p\.?|pro|je|par|\/)\s?(?:quarter|qtr|kwartaal|quartal|trimestre)|kwartaalgroei|kwartaal[\s-]op[\s-]kwartaal|quartalsweise|vierteljährlich\p{L}*|quartalswachstum|trimestriel\p{L}*)(?!\p{L})/iu;
const year =
  /(?<!\p{L})(?:yoy|y\s?[\/-]\s?y|y\s?o\s?y|year[\s-](?:over|on)[\s-]year|yearly|annual(?:ly|i[sz]ed)?|cagr|(?:per|a|each|every|p\.?|pro|je|par|im|\/)\s?(?:year|yr|annum|jaar|jahr|an|année)|p\.?\s?[aj]\.?|jaarlijkse?|jaargroei|jaar[\s-]op[\s-]jaar|jährlich\p{L}*|jahreswachstum|annuel\p{L}*|per annum|i\.?\s?v\.?\s?m\.? vorig jaar|vs\.? (?:last|previous|prior) year|ggü\.? vorjahr|zum vorjahr)(?!\p{L})/iu;
const horizon =
  /(?<!\p{L})(?:total|cumulative|overall|in total|totale?|cumulatie\p{L}*|gesamt\p{L}*|kumulier\p{L}*|insgesamt|cumulé\p{L}*)(?!\p{L})/iu;
const overYears =
  /(?<!\p{L})(?:over|in|within|binnen|über|ueber|innerhalb von|sur|en|gedurende)\s(?:the next |de komende |die nächsten |les )?(?<years>\d{1,2}|two|three|four|five|twee|drie|vier|vijf|zwei|drei|fünf)\s(?:years?|jaar|jaren|jahren?|ans)(?!\p{L})/iu;

const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zwei: 2,
  drei: 3,
  fünf: 5,
};

export interface SaidPeriod {
  readonly per: Period;
  readonly years?: number;
}

/** What a text says a percentage of growth is counted by: "MoM", "per kwartaal", "p.a.", "over 3 years". */
export const periodSaid = readOnce(readPeriodSaid);

function readPeriodSaid(text: string): SaidPeriod | undefined {
  if (month.test(text)) return { per: "month" };
  if (quarter.test(text)) return { per: "quarter" };
  if (year.test(text)) return { per: "year" };
  const over = overYears.exec(text)?.groups?.years?.toLowerCase();
  if (over !== undefined) return { per: "horizon", years: counts[over] ?? Number(over) };
  const span = /(?<from>20\d\d)\s*(?:[-–—]|to|tot|t\/m|bis|à)\s*(?<to>20\d\d)/iu.exec(text)?.groups;
  const years = span ? Number(span.to) - Number(span.from) : 0;
  return years >= 1 && horizon.test(text) ? { per: "horizon", years } : undefined;
}
