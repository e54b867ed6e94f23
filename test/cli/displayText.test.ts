import fc from "fast-check";
import { displayText, displayWidth, safeJson } from "../../src/cli/displayText";

const dangerous = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/;

test.each([
  ["a colour", "\u001B[31mred\u001B[0m", "[31mred[0m"],
  ["a one-byte control sequence", "\u009B2Jgone", "2Jgone"],
  ["a title change with a bell", "\u001B]0;title\u0007x", "]0;titlex"],
  ["lines and tabs", "  a\r\n\tb\u2028c ", "a b c"],
  ["turned reading order", "abc\u202Exslx.exe", "abcxslx.exe"],
  ["ordinary words", "Omzetdoel 2027: +15 % (é, 売上)", "Omzetdoel 2027: +15 % (é, 売上)"],
])("%s cannot touch the terminal", (_name, text, shown) => {
  expect(displayText(text)).toBe(shown);
});

test("no text of a cell reaches the terminal with a control character", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !dangerous.test(displayText(text))));
});

test("JSON keeps every character, escaped where a terminal would obey it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const json = safeJson({ text });
      expect(dangerous.test(json)).toBe(false);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});

test.each([
  ["abc", 3],
  ["売上", 4],
  ["e\u0301", 1],
  ["🚀", 2],
])("%s takes %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
