import type { Cells } from "../workbook/cells";
import type { Sheet } from "../workbook/workbook";
import type { SheetSurvey } from "./sheet/sheetSurvey";

interface Remembered {
  readonly key: string;
  readonly survey: SheetSurvey;
}

/**
 * What an earlier scan saw of each sheet. A sheet whose cells are the same object again is not read anew: after an edit only the
 * sheet that was edited is. Never changes what is found.
 */
export class ScanMemory {
  private readonly bySheet = new WeakMap<Cells, Remembered>();
  private reused = 0;

  /** How many sheets were taken from memory, ever. */
  get sheetsReused(): number {
    return this.reused;
  }

  recall(sheet: Sheet, workbookKey: string): SheetSurvey | undefined {
    const known = this.bySheet.get(sheet.cells);
    if (known?.key !== keyOf(sheet, workbookKey)) return undefined;
    this.reused += 1;
    return known.survey;
  }

  keep(survey: SheetSurvey, workbookKey: string): void {
    this.bySheet.set(survey.cells, { key: keyOf(survey.sheet, workbookKey), survey });
  }
}

/** All of a sheet but its cells that the survey depends on. */
function keyOf({ name, visibility, comments, merges, tables }: Sheet, workbookKey: string): string {
  return JSON.stringify([name, visibility, comments, merges.length, merges[0], merges.at(-1), tables, workbookKey]);
}
