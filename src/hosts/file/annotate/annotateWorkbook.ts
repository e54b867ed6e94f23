import { deflateSync } from "fflate";
import { findingsTable, type Annotations } from "../../../workbook/annotation";
import { findingsPage } from "../../../workbook/page/findingsPage";
import { findWorkbookPart } from "../parts/findWorkbookPart";
import { inflateAnywhere } from "../zip/inflate";
import type { Inflate } from "../zip/inflate";
import { openZip } from "../zip/openZip";
import { Package } from "../zip/package";
import { refuseForeignFile } from "../refuseForeignFile";
import { PartEdits } from "./partEdits";
import { workbookSheets } from "./workbookSheets";
import { writeNotes } from "./writeNotes";
import { writeListPage } from "./writePage";
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
  writeListPage(edits, workbook, findingsPage(annotations.list), findingsTable);
  workbook.sheets.forEach(({ name }, index) => {
    const notes = annotations.notes.filter(({ place }) => place.sheet === name);
    writeNotes(edits, workbook, index, annotations.author, notes);
  });
  return edits.zipped(options.deflate ?? deflateSync);
}
