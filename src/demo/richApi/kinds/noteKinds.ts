import { addNote, notesOf, removeNote, type GridNote } from "../grid/gridNotes";
import type { Grid } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import { entity, type Entity, type EntityKind } from "../protocol/kind";
import { invalidArgument, itemNotFound, RichApiError } from "../protocol/RichApiError";

const notesKind: EntityKind<Grid> = {
  type: "NoteCollection",
  items: (grid) => notesOf(grid).map((note) => entity(noteKind, note)),
  methods: {
    Add: (grid, [cell, content]) => {
      if (typeof content !== "string") throw invalidArgument("the content of a note");
      return entity(noteKind, addNote(rangeArgument({ grid, sheet: grid.workbook.getActiveSheet() }, cell), content));
    },
    GetItem: (grid, [id]) => {
      const found = notesOf(grid).find((note) => idOf(note) === id);
      if (!found) throw itemNotFound(`note ${String(id)}`);
      return entity(noteKind, found);
    },
    GetCount: (grid) => notesOf(grid).length,
    GetItemAt: (grid, [index]) => {
      const found = notesOf(grid)[Number(index)];
      if (!found) throw itemNotFound(`note ${String(index)}`);
      return entity(noteKind, found);
    },
  },
};

const noteKind: EntityKind<GridNote> = {
  type: "Note",
  identity: (note) => ({ Id: idOf(note) }),
  get: { AuthorName: ({ author }) => author, Content: ({ text }) => text },
  methods: {
    Delete: (note) => {
      removeNote(note);
      return null;
    },
    GetLocation: ({ grid, sheet, row, column }) =>
      grid.entities.range({ grid, sheet, area: { top: row, left: column, bottom: row, right: column } }),
  },
};

/** By this the client finds it again. */
function idOf({ sheet, row, column }: GridNote): string {
  return `note-${sheet.getSheetId()}-${row}-${column}`;
}

/** An Excel below ExcelApi 1.18 does not know the member, and refuses the whole request. */
export function notesEntity(grid: Grid): Entity {
  if (grid.settings.excelApi < 18) throw new RichApiError("ApiNotFound", "The API you are trying to use could not be found.");
  return entity(notesKind, grid);
}
