import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import type { Json } from "../protocol/richApiMessage";
import { changeRecord, recordOf } from "./sheetRecord";

/** How a sheet is printed and shown, by the member that sets it: Univer has no place for it. */
export function sheetSetting(sheet: FWorksheet, member: string): Json {
  return recordOf(sheet).settings?.[member] ?? null;
}

export function setSheetSetting(sheet: FWorksheet, member: string, value: Json): void {
  changeRecord(sheet, { settings: { ...recordOf(sheet).settings, [member]: value } });
}
