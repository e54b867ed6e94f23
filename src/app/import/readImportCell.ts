import type { CellValue } from "../../workbook/cells";
import { readNumberText } from "../../workbook/table/readNumberText";
import { unaccented, scaleIn } from "./readHeader";

/** A number in a person's own table, also one typed as text with its unit: "1.2 mln", "€ 12,50", "3 %". */
export interface ImportNumber {
  readonly value: number;
  /** Where the cell itself says so. */
  readonly isPercent: boolean;
  /** The cell holds a plain number, so that a formula can refer to it. */
  readonly isPlain: boolean;
  /** The cell names its own unit ("1.2 mln"), and has been multiplied with it. */
  readonly isScaled: boolean;
}

/** Undefined: the cell is blank, or holds no number that can be read in one way only. */
export function readImportNumber(value: CellValue | undefined, format: string): ImportNumber | undefined {
  if (typeof value === "number") return { value, isPercent: format.includes("%"), isPlain: true, isScaled: false };
  if (typeof value !== "string") return undefined;
  const text = unaccented(value).trim();
  const isPercent = text.endsWith("%");
  const bare = text.replace(/[€$£%]|\b(eur|usd|gbp|chf|mln|mio|mrd|bn|mld|tsd|k|m|million(s|en)?|miljoen|miljard|billion)\b/g, " ").trim();
  const number = readNumberText(isPercent ? `${bare}%` : bare);
  if (number === undefined) return undefined;
  const scale = isPercent ? 1 : scaleIn(text);
  return { value: number * scale, isPercent, isPlain: false, isScaled: scale !== 1 };
}
