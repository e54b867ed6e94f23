import type { Cells } from "../workbook/cells";
import type { Sheet } from "../workbook/workbook";
import type { SheetFound } from "./judge/sheetFound";
import type { SheetSurvey } from "./sheet/sheetSurvey";

interface Remembered {
  readonly key: string;
  readonly survey: SheetSurvey;
}

interface RememberedFound {
  readonly key: string;
  readonly found: SheetFound;
}

/**
 * What an earlier scan saw of each sheet. A sheet whose cells are the same object again is not read anew: after an edit only the
 * sheet that was edited is. Never changes what is found.
 */
export class ScanMemory {
  private readonly bySheet = new WeakMap<Cells, Remembered>();
  private readonly foundBySurvey = new WeakMap<SheetSurvey, RememberedFound>();
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

  /** Gives it away: a scan fills in what formulas do with it, so no two scans may hold it at once. */
  takeFound(survey: SheetSurvey, key: string): SheetFound | undefined {
    const known = this.foundBySurvey.get(survey);
    if (known?.key !== key) return undefined;
    this.foundBySurvey.delete(survey);
    return known.found;
  }

  keepFound(survey: SheetSurvey, key: string, found: SheetFound): void {
    this.foundBySurvey.set(survey, { key, found });
  }
}

/** All of a sheet but its cells that the survey depends on. */
function keyOf({ name, visibility, comments, merges, tables }: Sheet, workbookKey: string): string {
  return JSON.stringify([name, visibility, comments, merges.length, merges[0], merges.at(-1), tables, workbookKey]);
}
