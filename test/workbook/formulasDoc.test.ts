import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formulaSheet } from "../../src/workbook/tables/foundTable";
import { tableKeys } from "../../src/workbook/tableKey";
import { tableSchemas, type TableColumn, type TableSchema } from "../../src/workbook/tables/tables";

const path = join(__dirname, "../../src/workbook/tables/FORMULAS.md");

/** `UPDATE_FORMULAS=1` writes the formulas anew below what stands there of each column; what a new column is for is written by hand. */
beforeAll(() => {
  if (process.env["UPDATE_FORMULAS"] !== undefined) writeFileSync(path, updated(readFileSync(path, "utf8")));
});

test("FORMULAS.md has every derived column, with the formula that is written", () => {
  const page = readFileSync(path, "utf8");
  const written = tableSchemas.flatMap(({ key, name, columns }) =>
    columns.flatMap(({ header, formula }) => {
      return formula ? [`${name} / ${header.en}: ${shown({ key, name }, formula)}`] : [];
    }),
  );
  const told = page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const name = section.slice(0, section.indexOf("\n"));
      return [...section.matchAll(/^### (.+?)(?: \(nl: .*\))?(?:, hidden)?\n\n(.+)\n\n```\n(.+)\n```$/gm)].map(
        ([, header, , formula]) => `${name} / ${header}: ${formula}`,
      );
    });
  expect(told).toEqual(written);
});

function updated(page: string): string {
  return page
    .split(/^(?=## )/m)
    .map((section) => {
      const table = tableSchemas.find(({ name }) => section.startsWith(`## ${name}\n`));
      if (!table) return section;
      return section.replace(
        /^### (.+?)( \(nl: .*\))((?:, hidden)?\n\n.+\n\n```\n).+(?=\n```$)/gm,
        (kept, header: string, dutch: string, between: string) => {
          const formula = table.columns.find((column) => column.header.en === header)?.formula;
          return formula ? `### ${header}${dutch}${between}${shown(table, formula)}` : kept;
        },
      );
    })
    .join("");
}

/** Beside all tables, this row's cells in the short form. */
function shown({ key, name }: Pick<TableSchema, "key" | "name">, formula: NonNullable<TableColumn["formula"]>): string {
  return formula(formulaSheet({}, key, "en", tableKeys)).replaceAll(`${name}[[#This Row],`, "[@");
}
