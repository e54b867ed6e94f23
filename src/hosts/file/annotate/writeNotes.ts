import { contains, formatArea, parseArea } from "../../../workbook/area";
import type { CellNote } from "../../../workbook/annotation";
import { readRelationships } from "../parts/readRelationships";
import { changeComments, commentsIn } from "./comments";
import { declarePart } from "./declarePart";
import { addLegacyDrawing, legacyDrawingOf } from "./legacyDrawing";
import { linkPart } from "./linkParts";
import type { PartEdits } from "./partEdits";
import { changeShapes } from "./noteShapes";
import type { NoteShape } from "./noteShapes";
import type { WorkbookSheets } from "./workbookSheets";

/** Takes away the author's earlier notes on a sheet and puts these on it. Other notes, threads and shapes stay as they are. */
export function writeNotes(edits: PartEdits, workbook: WorkbookSheets, sheet: number, author: string, notes: readonly CellNote[]): void {
  const part = workbook.sheets[sheet]?.part;
  if (part === undefined) return;
  const related = readRelationships(edits.parts, part);
  const target = (kind: string): string | undefined =>
    related.find((relationship) => relationship.kind === kind && edits.has(relationship.target))?.target;
  const comments = target("comments");
  const known = comments === undefined ? [] : commentsIn(edits, comments, author);
  const placed = place(
    notes,
    known.filter(({ isOurs }) => !isOurs).map(({ ref }) => ref),
  );
  const removed = known.filter(({ isOurs }) => isOurs);
  if (placed.length === 0 && removed.length === 0) return;

  const commentsPart = comments ?? edits.freeName("xl/comments", "xml");
  changeComments(edits, workbook.namespaces, commentsPart, author, placed);
  if (comments === undefined) {
    linkPart(edits, workbook.namespaces, part, "comments", commentsPart);
    declarePart(edits, commentsPart, commentsType, "part");
  }
  const drawingId = legacyDrawingOf(edits, part);
  const drawing = related.find(({ id }) => drawingId !== undefined && id === drawingId)?.target;
  if (placed.length === 0 && drawing === undefined) return;
  const shapesPart = drawing !== undefined && edits.has(drawing) ? drawing : edits.freeName("xl/drawings/vmlDrawing", "vml");
  changeShapes(
    edits,
    shapesPart,
    sheet + 1,
    removed.flatMap(({ ref }) => parseArea(ref) ?? []),
    placed,
  );
  if (shapesPart === drawing) return;
  const id = linkPart(edits, workbook.namespaces, part, "vmlDrawing", shapesPart);
  declarePart(edits, shapesPart, "application/vnd.openxmlformats-officedocument.vmlDrawing", "extension");
  addLegacyDrawing(edits, workbook.namespaces, part, id);
}

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/** More on one sheet help nobody; the list of findings has them all. */
const mostNotes = 1000;

/** Each note in the first cell of its area (looking at no more than 100) that has none yet; without one it is left to the list. */
function place(notes: readonly CellNote[], taken: readonly string[]): readonly NoteShape[] {
  const used = new Set(taken.map((ref) => ref.replaceAll("$", "").toUpperCase()));
  const placed: NoteShape[] = [];
  for (const {
    place: { area },
    text,
  } of notes) {
    if (placed.length === mostNotes) break;
    for (let step = 0, { top: row, left: column } = area; step < 100 && contains(area, row, column); step++) {
      const ref = formatArea({ top: row, left: column, bottom: row, right: column });
      if (!used.has(ref)) {
        used.add(ref);
        placed.push({ row, column, ref, text });
        break;
      }
      if (++column > area.right) {
        column = area.left;
        row++;
      }
    }
  }
  return placed;
}
