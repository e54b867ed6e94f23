import { headerIn } from "../../workbook/tables/headers";
import { tables } from "../../workbook/tables/tables";
import type { Words } from "../../wording/catalogues";
import { cellsOf, rowOf, type FormPath, type FormTexts } from "./formTexts";
import type { HeldDraft, HeldKnown } from "./heldDraft";

/** How the fields of a form are called, as the sheet calls them, and what stands in them as people read it. */
export interface FieldNames {
  readonly name: (path: FormPath) => string;
  readonly shown: (path: FormPath, text: string) => string;
}

export function fieldNamesOf(
  held: Pick<HeldDraft<never, never>, "tables" | "labels" | "shown" | "rowName">,
  known: HeldKnown,
  words: Words,
  texts: FormTexts,
): FieldNames {
  const language = known.numbers.language;
  const labels = held.labels?.(words) ?? {};
  return {
    name: ({ field, row, column }) => {
      if (row === undefined) return labels[field] ?? header("", field);
      const of = rowNamed(field, row);
      return column === undefined ? of : `${of}, ${labels[column] ?? header(field, column)}`;
    },
    shown: ({ field, column }, text) => {
      const name = column ?? field;
      const own = held.shown?.(name, text, words, known);
      if (own !== undefined) return own;
      const kind = columnOf(column === undefined ? "" : field, name)?.kind;
      return kind?.codes?.includes(text) === true ? String(kind.write(text as never, { language, date1904: false })) : text;
    },
  };

  function header(list: string, name: string): string {
    const [table, column] = [held.tables[list], columnOf(list, name)];
    return table && column ? headerIn(language, table, column) : name;
  }

  function columnOf(list: string, name: string) {
    const table = held.tables[list];
    return table && tables[table].inputs.find(({ key }) => key === name);
  }

  /** By the first word in it. */
  function rowNamed(field: string, id: string): string {
    const row = rowOf(texts, field, id) ?? {};
    if (held.rowName) return held.rowName(row, words);
    const [first = ""] = cellsOf(row);
    const named = (row[first] ?? "").trim();
    return named === "" ? id : (held.shown?.(first, named, words, known) ?? named);
  }
}
