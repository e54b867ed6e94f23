import { deflateSync } from "fflate";
import type { WorkbookChanges } from "../../../workbook/changes";
import { HostError } from "../../../workbook/port";
import type { AnnotateOptions } from "../annotate/annotateWorkbook";
import { forgetCalculation } from "../annotate/forgetCalculation";
import { PartEdits } from "../annotate/partEdits";
import { workbookSheets } from "../annotate/workbookSheets";
import { writeNotes } from "../annotate/writeNotes";
import { findWorkbookPart } from "../parts/findWorkbookPart";
import { refuseForeignFile } from "../refuseForeignFile";
import { inflateAnywhere } from "../zip/inflate";
import { openZip } from "../zip/openZip";
import { Package } from "../zip/package";
import { addSheet } from "./addSheet";
import { addTables } from "./addTables";
import { addToSheet } from "./addToSheet";
import { CellStyles } from "./cellStyles";
import { changeNames } from "./changeNames";
import { changeTables } from "./changeTables";
import { writeCells } from "./writeCells";

/**
 * The file with what was done to the workbook since it was read. Parts that nothing was done to keep every byte, the others change only where something
 * was; without changes it is the file itself. A HostError where it cannot be read, or cannot take a change.
 */
export function copyWorkbook(bytes: Uint8Array, changes: WorkbookChanges, options: AnnotateOptions = {}): Uint8Array {
  if (isEmpty(changes)) return bytes;
  refuseForeignFile(bytes);
  const edits = new PartEdits(new Package(openZip(bytes), options.inflate ?? inflateAnywhere));
  const part = findWorkbookPart(edits.parts);
  const { sheets, stylesPart, namespaces } = workbookSheets(edits, part);
  const styles = new CellStyles(edits, stylesPart);
  for (const sheet of changes.sheets) {
    const own = sheets.find(({ name }) => name === sheet.name)?.part;
    const text = own === undefined ? undefined : edits.text(own);
    if (own === undefined || text === undefined) throw new HostError("sheet-missing", sheet.name);
    if (sheet.cells.length > 0) edits.set(own, writeCells(text, own, sheet, styles));
    if (sheet.cells.some(({ isRecalculated }) => !isRecalculated)) forgetCalculation(edits, workbookSheets(edits, part), sheet.name);
    changeTables(edits, own, sheet.changedTables);
    addToSheet(edits, own, sheet, styles);
    addTables(edits, namespaces, own, sheet.addedTables);
  }
  const added = changes.added.map((sheet) => ({ name: sheet.name, part: addSheet(edits, workbookSheets(edits, part), sheet, styles) }));
  styles.finish();
  changeNames(edits, workbookSheets(edits, part), changes);
  const now = { ...workbookSheets(edits, part), sheets: [...sheets, ...added] };
  for (const { name, notes } of [...changes.sheets, ...changes.added]) {
    const index = now.sheets.findIndex((sheet) => sheet.name === name);
    for (const author of new Set(notes.map((note) => note.author))) {
      const own = notes.filter((note) => note.author === author);
      const placed = own.map(({ row, column, text }) => ({
        place: { sheet: name, area: { top: row, left: column, bottom: row, right: column } },
        text,
      }));
      writeNotes(edits, now, index, author, placed);
    }
  }
  return edits.zipped(options.deflate ?? deflateSync);
}

function isEmpty({ sheets, added, names, removedNames }: WorkbookChanges): boolean {
  return sheets.length === 0 && added.length === 0 && names.length === 0 && removedNames.length === 0;
}
