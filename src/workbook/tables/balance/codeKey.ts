import { step } from "../../table/column";

/** What a statement is matched with. */
export function codeKeyStep(name: "code" | "statement") {
  return step("key", "Calc key", ({ cell }) => `IFERROR(LOWER(TRIM(${cell(name)})),"")`);
}
