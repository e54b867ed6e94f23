import fc from "fast-check";
import { parseValue } from "numfmt";
import { excelInput } from "../../../src/hosts/excel/cellInput";

test.each([
  ["plain text", "General", "plain text"],
  ["=1+1", "General", "'=1+1"],
  ["=1+1", "@", "'=1+1"],
  ["12 %", "@", "12 %"],
  ["12 %", "General", "'12 %"],
  ["true", "General", "'true"],
  ["'quoted", "General", "''quoted"],
  ["a\u0000b\u0007c\td", "General", "abc\td"],
  [15, "General", 15],
  [false, "@", false],
  [null, "@", ""],
  [{ formula: "=A1" }, "General", "=A1"],
] as const)("%p in a cell of format %s is written as %p", (input, format, written) => {
  expect(excelInput(input, format)).toBe(written);
});

test("no text is ever taken for a formula, a number, a date or a boolean", () => {
  const start = fc.constantFrom("", "=", "+", "-", "@", "'", "\t", "\r", "#N/A", "12%", "5 May 2026", "TRUE", "€ 5", "1e5", "½");
  fc.assert(
    fc.property(start, fc.string({ unit: "grapheme", maxLength: 20 }), (head, tail) => {
      const written = excelInput(`${head}${tail}`, "General");
      if (typeof written !== "string" || written.startsWith("'") || written === "") return;
      expect(written).not.toMatch(/^[=+\-@]/);
      expect(parseValue(written.trim())).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test("a text longer than a cell is refused, with its beginning", () => {
  expect(() => excelInput("x".repeat(32_768), "@")).toThrow(expect.objectContaining({ code: "too-large" }) as Error);
  expect(excelInput("x".repeat(32_767), "@")).toHaveLength(32_767);
});
