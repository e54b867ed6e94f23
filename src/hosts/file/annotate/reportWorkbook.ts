import { deflateSync } from "fflate";
import type { Page } from "../../../workbook/page/page";
import { findWorkbookPart } from "../parts/findWorkbookPart";
import { refuseForeignFile } from "../refuseForeignFile";
import { inflateAnywhere } from "../zip/inflate";
import { openZip } from "../zip/openZip";
import { Package } from "../zip/package";
import type { AnnotateOptions } from "./annotateWorkbook";
import { PartEdits } from "./partEdits";
import { workbookSheets } from "./workbookSheets";
import { writeBoardPage } from "./writeBoardPage";

/** A copy of the workbook with the page for the board. Everything else keeps every byte. A HostError where the file cannot be read. */
export function reportWorkbook(bytes: Uint8Array, page: Page, options: AnnotateOptions = {}): Uint8Array {
  refuseForeignFile(bytes);
  const edits = new PartEdits(new Package(openZip(bytes), options.inflate ?? inflateAnywhere));
  writeBoardPage(edits, workbookSheets(edits, findWorkbookPart(edits.parts)), page);
  return edits.zipped(options.deflate ?? deflateSync);
}
