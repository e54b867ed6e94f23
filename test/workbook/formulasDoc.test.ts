import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formulaSheet } from "../../src/workbook/tables/foundTable";
import { tableKeys } from "../../src/workbook/tableKey";
import { tableSchemas } from "../../src/workbook/tables/tables";

test("FORMULAS.md has every derived column, with the formula that is written", () => {
  const page = readFileSync(join(__dirname, "../../src/workbook/tables/FORMULAS.md"), "utf8");
  const written = tableSchemas.flatMap(({ key, name, columns }) =>
    columns.flatMap(({ header, formula }) => {
      const text = formula?.(formulaSheet({}, key, "en", tableKeys)).replaceAll(`${name}[[#This Row],`, "[@");
      return text === undefined ? [] : [`${name} / ${header.en}: ${text}`];
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
