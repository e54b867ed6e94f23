import { good } from "../../domain/ground/result";
import type { Place } from "../../workbook/port";
import type { Deed } from "./deed";

/** Takes our marks out of the sheets; `places`: only those there. */
export const unmarkTargets: Deed<"unmark", { readonly places?: readonly Place[] }> = {
  name: "unmark",
  edits: (_, input) => good([{ do: "unmark", ...input }]),
};
