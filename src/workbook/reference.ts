import { formatArea, parseArea, quoteSheet } from "./area";
import type { Place } from "./port";

/** "'Budget 2027'!$D$7:$H$7" */
export function absoluteReference({ sheet, area }: Place): string {
  return `${quoteSheet(sheet)}!${formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Undefined for anything but one area of one sheet of this workbook. */
export function readReference(text: string): Place | undefined {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!(),]+))!([$A-Z0-9:]+)\s*$/i.exec(text);
  const [, quoted, plain, reference = ""] = match ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(reference);
  return sheet === undefined || area === undefined || /[[\]]/.test(sheet) ? undefined : { sheet, area };
}
