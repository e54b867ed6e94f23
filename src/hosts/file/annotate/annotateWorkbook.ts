import { deflateSync } from "fflate";
import { findingsTable, type Annotations, type FindingsList } from "../../../workbook/annotation";
import { findWorkbookPart } from "../parts/findWorkbookPart";
import { inflateAnywhere } from "../zip/inflate";
import type { Inflate } from "../zip/inflate";
import { openZip } from "../zip/openZip";
import { Package } from "../zip/package";
import { refuseForeignFile } from "../refuseForeignFile";
import { declarePart } from "./declarePart";
import { findingsStyles } from "./findingsStyles";
import { findingsLooks, findingsSheetXml, findingsTableXml } from "./findingsXml";
import { linkPart } from "./linkParts";
import { knownTables } from "./ownSheet";
import { PartEdits } from "./partEdits";
import { listSheet, workbookSheets } from "./workbookSheets";
import type { WorkbookSheets } from "./workbookSheets";
import { writeNotes } from "./writeNotes";
import type { Deflate } from "./writeZip";

export interface AnnotateOptions {
  /** What the platform offers for speed. */
  readonly inflate?: Inflate;
  readonly deflate?: Deflate;
}

/**
 * A copy of the workbook with a sheet of findings and a note at each. Marks of an earlier run are replaced. Parts that need no
 * change keep every byte; the others change only where the marks are. A HostError where the file cannot be read.
 */
export function annotateWorkbook(bytes: Uint8Array, annotations: Annotations, options: AnnotateOptions = {}): Uint8Array {
  refuseForeignFile(bytes);
  const edits = new PartEdits(new Package(openZip(bytes), options.inflate ?? inflateAnywhere));
  const workbook = workbookSheets(edits, findWorkbookPart(edits.parts));
  writeList(edits, workbook, annotations.list);
  workbook.sheets.forEach(({ name }, index) => {
    const notes = annotations.notes.filter(({ place }) => place.sheet === name);
    writeNotes(edits, workbook, index, annotations.author, notes);
  });
  return edits.zipped(options.deflate ?? deflateSync);
}

function writeList(edits: PartEdits, workbook: WorkbookSheets, list: FindingsList): void {
  const { namespaces } = workbook;
  const { own, highestId } = knownTables(edits, workbook);
  const sheet = own?.sheet ?? edits.freeName("xl/worksheets/sheet", "xml");
  const table = own?.table ?? edits.freeName("xl/tables/table", "xml");
  const styles = findingsStyles(edits, workbook.stylesPart, findingsLooks(list));
  edits.set(table, findingsTableXml(list, namespaces, own?.id ?? highestId + 1, findingsTable));
  if (own) {
    edits.set(sheet, findingsSheetXml(list, styles, namespaces, own.relationship, workbook.hasViews));
    return;
  }
  edits.set(sheet, findingsSheetXml(list, styles, namespaces, linkPart(edits, namespaces, sheet, "table", table), workbook.hasViews));
  declarePart(edits, sheet, `${spreadsheet}.worksheet+xml`, "part");
  declarePart(edits, table, `${spreadsheet}.table+xml`, "part");
  listSheet(edits, workbook, list.sheetName, linkPart(edits, namespaces, workbook.part, "worksheet", sheet));
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
