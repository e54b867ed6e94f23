import { applyValidation, validationRule } from "../../../src/hosts/excel/validationRule";
import { languages } from "../../../src/workbook/language";
import type { ColumnValidation } from "../../../src/workbook/port";
import { tableKeys } from "../../../src/workbook/tableKey";
import { tableSpec } from "../../../src/workbook/tables/tableSpec";
import { wordsFor } from "../../../src/wording/catalogues";

const longest = 255;

/** What is asked of Excel for a column with these choices. */
function asked(validation: ColumnValidation): { readonly source: string; readonly isStrict: boolean } {
  const range = { dataValidation: {} as Excel.DataValidation };
  applyValidation(range as Excel.Range, validation, "Field");
  const { rule, errorAlert } = range.dataValidation as Partial<Excel.DataValidation>;
  return { source: String(rule?.list?.source ?? ""), isStrict: errorAlert?.showAlert ?? false };
}

test.each(languages)(
  "%s: every list of choices is one that Excel takes; one that is too long offers its first, and lets the others be typed",
  (language) => {
    const lists = tableKeys.flatMap((key) =>
      tableSpec(key, {}, language, wordsFor(language).sheet.validation).columns.flatMap(({ validation }) =>
        validation?.allow === "list" ? [validation] : [],
      ),
    );
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists) {
      const { source, isStrict } = asked(list);
      const whole = list.values.join(",");
      expect(source.length).toBeLessThanOrEqual(longest);
      expect(isStrict).toBe(whole.length <= longest);
      expect(whole.startsWith(source) && source.length > 0.7 * Math.min(longest, whole.length)).toBe(true);
    }
  },
);

test.each<[string, readonly string[], string, boolean]>([
  ["255 characters", ["a".repeat(127), "b".repeat(127)], `${"a".repeat(127)},${"b".repeat(127)}`, true],
  ["256 characters: Excel would refuse the whole table", ["a".repeat(127), "b".repeat(128)], "a".repeat(127), false],
  ["a comma, which would make two choices of one", ["yes, but", "no"], "no", false],
])("a list of %s", (_, values, source, isStrict) => {
  expect(asked({ allow: "list", values, message: "" })).toEqual({ source, isStrict });
});

test("a list of which nothing fits is left out", () => {
  expect(validationRule({ allow: "list", values: ["a".repeat(256)], message: "" })).toBeUndefined();
});
