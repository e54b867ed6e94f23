import type { WorkbookReader } from "../../workbook/port";
import type { Check } from "./check";
import type { CheckOptions } from "./checkOptions";
import { checkThrough } from "./checkThrough";
import { scanHere } from "./scanHere";

export type { CheckOptions, CheckProgress } from "./checkOptions";

/** Looks, and changes nothing. Rejects with a `HostError` only: "cancelled" when the signal was given. */
export async function checkWorkbook(host: WorkbookReader, options: CheckOptions): Promise<Check> {
  return checkThrough(host, scanHere, options);
}
