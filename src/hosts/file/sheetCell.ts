import type { CellValue } from "../../workbook/cells";
import { unescapeText } from "./escapedText";
import { isoSerial } from "./isoSerial";

/** What a sheet's cells need to be understood. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** The value that `<v>` (or `<is>`) gives, by the cell's type; undefined when there is none. `missing` is told of a text that is not there. */
export function cellValue(type: string | undefined, text: string, context: CellContext, missing: () => void): CellValue | undefined {
  switch (type) {
    case "s": {
      const shared = text.trim() === "" ? undefined : context.sharedStrings[Number(text)];
      if (shared === undefined && text.trim() !== "") missing();
      return shared;
    }
    case "inlineStr":
      return text;
    case "str":
      return unescapeText(text);
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return text === "" ? undefined : { error: text };
    case "d":
      return isoSerial(text, context.date1904) ?? (text === "" ? undefined : text);
    default:
      return numberOrText(text);
  }
}

function numberOrText(text: string): CellValue | undefined {
  if (text.trim() === "") return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
