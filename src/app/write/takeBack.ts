import { good } from "../../domain/ground/result";
import type { WorkbookEdit } from "../../workbook/port";
import type { Deed } from "./deed";

/** Writes what a deed gave to be taken back by. */
export const takeBack: Deed<"undo", readonly WorkbookEdit[]> = { name: "undo", edits: (_, edits) => good(edits) };
