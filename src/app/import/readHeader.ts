import { currencySigns, headerWords, otherWords, scaleWords, type ImportField } from "./headerWords";

/** What a header says of its column. */
export interface HeaderReading {
  readonly field?: ImportField;
  /** How many letters of the header speak for the field. */
  readonly weight: number;
  /** What a number of the column has to be multiplied with. */
  readonly scale: number;
  readonly hasPercent: boolean;
  /** ISO 4217, when the header names one. */
  readonly currency?: string;
}

export function readHeader(header: string): HeaderReading {
  const plain = unaccented(header);
  const words = ` ${plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  let field: ImportField | undefined;
  let weight = 0;
  for (const [candidate, phrases] of Object.entries(headerWords) as [ImportField, readonly string[]][]) {
    for (const phrase of phrases) {
      if (phrase.length <= weight || !words.includes(` ${phrase} `)) continue;
      field = candidate;
      weight = phrase.length;
    }
  }
  if (otherWords.some((phrase) => phrase.length > weight && words.includes(` ${phrase} `))) field = undefined;
  const currency = currencySigns.find(([sign]) => sign.test(plain))?.[1];
  return {
    ...(field && { field }),
    weight,
    scale: scaleIn(plain),
    hasPercent: plain.includes("%"),
    ...(currency !== undefined && { currency }),
  };
}

/** 1 when nothing is said. */
export function scaleIn(text: string): number {
  return scaleWords.find(([word]) => word.test(text))?.[1] ?? 1;
}

/** Lower case, without accents. */
export function unaccented(text: string): string {
  return text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "");
}
