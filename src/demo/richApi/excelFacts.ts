/**
 * What a real Excel does and a kinder stand-in would not. All of it holds by default; a test switches one off to show that it is that fact which it
 * is about. The sources are in README.md.
 */
export interface ExcelFacts {
  /** A formula entered in a table column whose other cells are blank or share one formula becomes the formula of the column. */
  fillsColumns: boolean;
  /** A table takes in what is written right below it. Excel's hosts differ. */
  growsTables: boolean;
  /** A block written over partly hidden rows goes into the visible ones, and rows of a filtered table are not deleted. */
  skipsHiddenRows: boolean;
  /** The cells that a column added to a table begins with have the format and the validation of its left neighbour. */
  inheritsFormats: boolean;
  /** A block of a column's values must hold one for the totals row too. */
  countsTotals: boolean;
  /** A table without its header row has no header range, and one whose rows were all deleted has no rows and no body. */
  lacksParts: boolean;
  /** A date rule before the first day of the workbook's calendar is refused. */
  refusesEarlyDates: boolean;
  /** In manual mode formulas keep their values until they are calculated. */
  keepsOldValues: boolean;
  /** Names' formulas and number formats are worded in the language of the person's Excel. */
  speaksCulture: boolean;
  /** Notes are not comments: without ExcelApi 1.18 nobody sees them, and a cell with one takes no comment. */
  hidesNotes: boolean;
  /** A table is not made over merged cells. */
  keepsMergedApart: boolean;
}

export function allFacts(): ExcelFacts {
  return {
    fillsColumns: true,
    growsTables: true,
    skipsHiddenRows: true,
    inheritsFormats: true,
    countsTotals: true,
    lacksParts: true,
    refusesEarlyDates: true,
    keepsOldValues: true,
    speaksCulture: true,
    hidesNotes: true,
    keepsMergedApart: true,
  };
}
