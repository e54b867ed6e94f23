/** A row of a list in a form, as a person would type it, by column. `id`: of the row in the workbook that it is; absent: it is new. */
export type RowTexts = Readonly<Record<string, string>>;

/** What stands in a form, by field. A field that nobody touched may be absent, and so may a cell of a row. */
export type FormTexts = Readonly<Record<string, string | readonly RowTexts[]>>;

/** A field of a form; `row` and `column`: of a list in it. */
export interface FormPath {
  readonly field: string;
  readonly row?: string;
  readonly column?: string;
}

/** Of a list, by the ids of the workbook's rows. */
export function rowOf(texts: FormTexts, field: string, id: string): RowTexts | undefined {
  return rowsOf(texts, field).find((row) => row["id"] === id);
}

export function rowsOf(texts: FormTexts, field: string): readonly RowTexts[] {
  const rows = texts[field];
  return typeof rows === "object" ? rows : [];
}

/** What tells rows apart is no cell of them. */
export function cellsOf(row: RowTexts): readonly string[] {
  return Object.keys(row).filter((key) => key !== "id" && key !== "key");
}

export function isSameText(one: string | undefined, other: string | undefined): boolean {
  return (one ?? "").trim() === (other ?? "").trim();
}
