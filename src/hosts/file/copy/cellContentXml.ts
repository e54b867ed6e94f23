import { isCellError } from "../../../workbook/cells";
import type { ChangedCell } from "../../../workbook/changes";
import { textXml } from "../annotate/xmlText";
import { inFile } from "./inFile";

/** What stands inside `<c>`, and its type; `formula` is the element as it stands in the file, where it stays. */
export function cellContentXml(
  { value, formula }: ChangedCell,
  prefix: string,
  kept: string | undefined,
): { readonly type: string; readonly xml: string } {
  const formulaXml = kept ?? (formula === undefined ? "" : `<${prefix}f>${textXml(inFile(formula.slice(1)))}</${prefix}f>`);
  const result = (type: string, text: string): { readonly type: string; readonly xml: string } => ({
    type: type === "" ? "" : ` t="${type}"`,
    xml: `${formulaXml}<${prefix}v>${textXml(text)}</${prefix}v>`,
  });
  if (value === undefined) return { type: "", xml: formulaXml };
  if (typeof value === "number") return result("", String(value));
  if (typeof value === "boolean") return result("b", value ? "1" : "0");
  if (isCellError(value)) return result("e", value.error);
  if (formulaXml !== "") return result("str", value);
  return { type: ' t="inlineStr"', xml: `<${prefix}is><${prefix}t xml:space="preserve">${textXml(value)}</${prefix}t></${prefix}is>` };
}
