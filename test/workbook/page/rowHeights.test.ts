import fc from "fast-check";
import { heightOfLines, linesOf, linesOfRow } from "../../../src/workbook/page/rowHeights";

test.each([
  ["", 10, 1],
  ["ten chars.", 10, 1],
  ["eleven chars", 10, 2],
  ["one two three four", 10, 2],
  ["a\nb", 10, 2],
  ["averylongwordwithoutspaces", 10, 3],
  ["so averylongwordwithoutspaces", 10, 4],
])("%j takes, in %d characters, %d lines", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

test("no text has fewer lines than its characters need, and none more than one for each word and each full line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 3, max: 30 }),
      (words, width) => {
        const text = words.join(" ");
        const lines = linesOf(text, width);
        expect(lines).toBeGreaterThanOrEqual(Math.ceil((text.length - words.length + 1) / width));
        expect(lines).toBeLessThanOrEqual(words.reduce((sum, word) => sum + Math.ceil(word.length / width), 0));
      },
    ),
  );
});

const why =
  "A growth rate typed inside a formula: set for 2027-2029, “Budget” speaks of a plan or assumption. No market size, market growth or share stands beside it.";

test("a row is as high as its longest text, in the workbook's own size, and no higher than Excel allows", () => {
  const height = (texts: readonly string[], size: number): number => heightOfLines(linesOfRow(texts, [20, 62]), size);
  expect([11, 20].map((size) => height(["Growth", why], size))).toEqual([45, 84]);
  expect(height(["Growth", ""], 11)).toBe(15);
  expect(height(["x".repeat(10_000), "5"], 11)).toBe(409);
});
