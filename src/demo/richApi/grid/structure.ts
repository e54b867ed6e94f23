import { accessDenied, RichApiError } from "../protocol/RichApiError";
import type { Grid } from "./Grid";

/** Before sheets are added, named, moved, hidden or deleted. */
export function requireOpenStructure({ settings: { situation } }: Grid): void {
  if (situation.isViewOnly) throw accessDenied("the workbook may be looked at only");
  if (situation.isStructureProtected) throw accessDenied("the structure of the workbook is protected");
}

/** Adding and showing sheets fails while another workbook is in front. */
export function requireInFront({ settings: { situation } }: Grid): void {
  if (situation.isBehindAnother)
    throw new RichApiError("GeneralException", "There was an internal error while processing the request.", 500);
}
