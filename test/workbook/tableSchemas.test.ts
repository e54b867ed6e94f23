import { tokenize } from "@borgar/fx";
import { verdictWords as sheetVerdicts } from "../../src/workbook/tables/words";
import { formulaSheet } from "../../src/workbook/tables/foundTable";
import { tableKeys } from "../../src/workbook/tableKey";
import { tableSchemas } from "../../src/workbook/tables/tables";
import { tableSpec } from "../../src/workbook/tables/tableSpec";
import { sheetWords } from "../../src/wording/en/sheet";
import { wordsFor } from "../../src/wording/catalogues";
import { languages } from "../../src/workbook/language";

const formulas = languages.flatMap((language) =>
  tableSchemas.flatMap(({ key: table, columns }) =>
    columns.flatMap(({ key, formula }) => {
      if (!formula) return [];
      const alone = { name: `${language} ${table}.${key}`, text: formula(formulaSheet({}, table, language)) };
      return [alone, { name: `${alone.name} beside all tables`, text: formula(formulaSheet({}, table, language, tableKeys)) }];
    }),
  ),
);

/** What Excel 2016, LibreOffice 7 and Univer all have. */
const known = [
  "IF",
  "IFERROR",
  "AND",
  "OR",
  "MIN",
  "MAX",
  "N",
  "INT",
  "ABS",
  "LEN",
  "MID",
  "REPT",
  "FIND",
  "EXACT",
  "TRIM",
  "LOWER",
  "UPPER",
  "SUBSTITUTE",
  "ISNUMBER",
  "ISERROR",
  "SUMPRODUCT",
  "SUM",
  "SUMIF",
  "COUNT",
  "MEDIAN",
  "ROUND",
  "ROW",
  "LN",
  "EXP",
  "YEAR",
  "MONTH",
  "DAY",
];

describe("formulas of derived columns", () => {
  test.each(formulas)("$name stays within what every engine knows", ({ text }) => {
    const tokens = tokenize(text.replaceAll("[#This Row]", "[#Data]"));
    const called = tokens.filter(({ type }) => type === "func").map(({ value }) => value.toUpperCase());
    expect(called.filter((name) => !known.includes(name))).toEqual([]);
    expect(tokens.filter(({ type, unterminated }) => type === "unknown" || unterminated)).toEqual([]);
    expect(text.length).toBeLessThan(8192);
    expect(text).not.toContain("[@");
    expect(text).not.toMatch(/GROWTHCEILING\./);
  });
});

test.each(tableSchemas)("$name: no header stands for two columns, in whichever language", ({ columns }) => {
  const owners = new Map<string, string>();
  for (const { key, header } of columns) {
    for (const language of languages) {
      const name = header[language].toLowerCase();
      expect(owners.get(name) ?? key).toBe(key);
      owners.set(name, key);
    }
  }
});

test.each(languages)("%s: no two columns of a table have one header, and none needs an escape", (language) => {
  for (const { columns } of tableSchemas) {
    const headers = columns.map(({ header }) => header[language]);
    expect(new Set(headers).size).toBe(headers.length);
    for (const header of headers) expect(header).toMatch(/^[\p{L}][\p{L}\d -]*$/u);
  }
});

test("a sheet says a verdict with the same words as the pane", () => {
  expect(sheetVerdicts).toEqual(Object.fromEntries(languages.map((language) => [language, wordsFor(language).verdict.name])));
});

test("validation is on what people fill, never on a derived column", () => {
  const spec = tableSpec("markets", {}, "en", sheetWords.validation);
  const size = spec.columns.find(({ header }) => header === "Market size");
  expect(size?.validation).toMatchObject({ allow: "decimal", min: 0 });
  expect(spec.columns.filter(({ formula, validation }) => formula !== undefined && validation !== undefined)).toEqual([]);
});
