import type { Deed } from "../../app/write/deed";
import { good } from "../../domain/ground/result";
import type { WorkbookEdit } from "../../workbook/port";

/** Undo, whose look at the workbook arrives with the other deeds. */
export const takeBack: Deed<"undo", readonly WorkbookEdit[]> = {
  name: "undo",
  edits: (_, edits) => good(edits),
  guard: async (...given) => {
    const { takeBack: arrived } = await import("../../app/write/takeBack");
    await arrived.guard?.(...given);
  },
};
