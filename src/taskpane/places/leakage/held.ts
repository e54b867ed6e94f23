import { latestLeakage } from "../../../domain/leakage/yearInFigures";
import { usable } from "../../../app/plan/usable";
import type { Check } from "../../../app/check/check";
import { rowTexts } from "../../rowForm/heldRow";
import type { TableDraft } from "../../rowForm/rowDraft";
import type { Held } from "../overWorkbook";

const sides = { before: 1, after: 0 } as const;

export const held: Held<"leakage"> = {
  leakage: {
    keys: () => ["years"],
    texts: (_, known, draft) => {
      const year = yearIn(known.check, draft);
      const texts = Object.entries(sides).flatMap(([side, back]) =>
        known.check.tables.rows.leakage
          .filter((row) => row.year === year - back)
          .flatMap((row) =>
            Object.entries(rowTexts("leakage", row, known)).flatMap(([column, text]) =>
              // The year says which row it is.
              column === "year" ? [] : [[`${side}.${column}`, text] as const],
            ),
          ),
      );
      return texts.length === 0 ? undefined : Object.fromEntries(texts);
    },
    tables: { "": "leakage" },
    labels: ({ leakage }) =>
      Object.fromEntries(
        Object.entries(leakage.field).flatMap(([field, name]) => [
          [`before.${field}`, `${name}, ${leakage.before}`],
          [`after.${field}`, `${name}, ${leakage.after}`],
        ]),
      ),
    rows: "beside",
  },
};

function yearIn({ tables: { rows } }: Check, draft: TableDraft | undefined): number {
  const typed = Number(draft?.["year"] ?? Number.NaN);
  return Number.isNaN(typed) ? (latestLeakage(usable(rows.leakage))?.year ?? rows.leakage.at(-1)?.year ?? Number.NaN) : typed;
}
