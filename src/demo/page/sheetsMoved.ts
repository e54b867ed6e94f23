/** A file cannot be given what moves everything that refers to it; the names are those of the file's sheets. */
export class SheetsMoved extends Error {
  override readonly name = "SheetsMoved";

  constructor(readonly sheets: readonly string[]) {
    super(sheets.join(", "));
  }
}
