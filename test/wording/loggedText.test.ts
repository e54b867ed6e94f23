import { loggedText } from "../../src/wording/loggedText";
import { numbersFor } from "../../src/wording/numbers";

const english = numbersFor("en", "en-GB", "EUR");
const german = numbersFor("de", "de-DE", "EUR");

/** Spaces that do not break read like any other. */
const plain = (text: string) => text.replaceAll("\u00A0", " ");

test.each([
  [loggedText(0.03, "rate", english, false), "3.0 %"],
  [loggedText(0.125, "share", german, false), "12,5 %"],
  [loggedText(61.5, "price", english, false), "€ 61.50"],
  [loggedText(46113, "date", english, false), "1 Apr 2026"],
  [loggedText(44651, "date", german, true), "01.04.2026"],
  [loggedText(-5, "date", english, false), "-5"],
  [loggedText(2027, "calendar-year", english, false), "2027"],
  [loggedText("Ada", "text", english, false), "Ada"],
  [loggedText(undefined, "rate", german, false), "leer"],
])("what a cell held is told as the field's own kind of value: %s", (written, expected) => {
  expect(plain(written)).toBe(expected);
});
