import type { Grid } from "./Grid";

/** Brings what is shown up to date. Excel calculates what it is asked to; the stand-in everything, because other cells depend on it. */
export function calculate({ settings, workbook }: Grid): null {
  settings.oldValues.calculated(workbook.getSheets());
  return null;
}
