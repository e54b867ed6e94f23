import { meaningOfFormat } from "../../../src/scan/sheet/numberFormat";

it.each([
  ["0%", true],
  ["#,##0.0%_);\\(#,##0.0%\\)", true],
  ["+0%;-0%", true],
  ['0" % of total"', false],
  ["General", false],
  ["0.00", false],
])("%s: percent %s", (code, percent) => {
  expect(meaningOfFormat(code).percent).toBe(percent);
});

it.each([
  ["yyyy\\E", true],
  ["[$-409]mmm\\-yy", true],
  ['mmm/yy" A"', true],
  ["dd/mm/yyyy", true],
  ["#,##0", false],
  ['0"days"', false],
  ["General", false],
])("%s: date %s", (code, date) => {
  expect(meaningOfFormat(code).date).toBe(date);
});

it("knows money and letters", () => {
  expect(meaningOfFormat("[$₹-4009]\\ #,##0").money).toBe(true);
  expect(meaningOfFormat('mmm/yy" A"').letters).toBe("A");
  expect(meaningOfFormat("0.0\\x").letters).toBe("x");
});
