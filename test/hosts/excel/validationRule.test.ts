import { validationRule } from "../../../src/hosts/excel/validationRule";

test.each([
  [{ allow: "list", values: ["units", "money"], message: "" }, { list: { inCellDropDown: true, source: "units,money" } }],
  [{ allow: "decimal", min: 0, max: 1, message: "" }, { decimal: { formula1: 0, formula2: 1, operator: "Between" } }],
  [{ allow: "decimal", max: 1, message: "" }, { decimal: { formula1: 1, operator: "LessThanOrEqualTo" } }],
  [{ allow: "whole", min: 1, message: "" }, { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } }],
  [{ allow: "date", message: "" }, { date: { formula1: "1904-01-02", operator: "GreaterThanOrEqualTo" } }],
] as const)("%p becomes %p", (validation, rule) => {
  expect(validationRule(validation)).toEqual(rule);
});

test.each([[["a,b"]], [["x".repeat(300)]], [[" a"]]])("a list that Excel cannot hold is left out, and the table is made: %p", (values) => {
  expect(validationRule({ allow: "list", values, message: "" })).toBeUndefined();
});
