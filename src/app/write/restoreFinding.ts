import type { WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import type { Check } from "../check/check";
import { editsToRestore } from "./editsToRestore";
import type { WriteOptions } from "./link";

/** Opens a linked or dismissed finding again. The row stays, with the status "open", so that nobody's memory is lost. */
export async function restoreFinding(
  host: WorkbookHost,
  check: Check,
  targetId: string,
  options?: Pick<WriteOptions, "by">,
): Promise<Check> {
  return applyEdits(host, check, editsToRestore(check, targetId, options));
}
