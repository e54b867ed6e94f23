import { englishFormat } from "../../../src/hosts/excel/englishFormat";

test.each([
  ["Standaard", "General"],
  ["Standard", "General"],
  ["Geral", "General"],
  ["General", "General"],
  ["jjjj-mm-dd", "yyyy-mm-dd"],
  ["TT.MM.JJJJ", "dd.MM.yyyy"],
  ["jj/mm/aaaa", "dd/mm/yyyy"],
  ["gg/mm/aaaa", "dd/mm/yyyy"],
  ["mmm-jj", "mmm-yy"],
  ["uu:mm", "hh:mm"],
  ["jjjj;@", "yyyy;@"],
  // What is English already, numbers, and what stands in quotes or brackets stay.
  ["yyyy-mm-dd", "yyyy-mm-dd"],
  ["h:mm AM/PM", "h:mm AM/PM"],
  ["#,##0.0%", "#,##0.0%"],
  ['0.0 "jaar"', '0.0 "jaar"'],
  ['#,##0 "T€"', '#,##0 "T€"'],
  ["[$€-407] #,##0.00", "[$€-407] #,##0.00"],
  ['"FY"jjjj', '"FY"yyyy'],
  ["@", "@"],
  ["_-* #,##0_-", "_-* #,##0_-"],
])("%s is %s", (given, english) => {
  expect(englishFormat(given)).toBe(english);
});
