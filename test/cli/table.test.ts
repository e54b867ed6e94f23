import fc from "fast-check";
import { displayWidth } from "../../src/cli/displayText";
import { styleFor } from "../../src/cli/style";
import { tableLines, wrap } from "../../src/cli/table";

const plain = styleFor(false);
const columns = [
  { head: "Cell", align: "left" },
  { head: "Value", align: "right" },
] as const;

test("wide enough: notes stand beside their row, and wrap there", () => {
  const rows = [
    { cells: [{ text: "D7:H7" }, { text: "+10 %" }], notes: [{ text: "Region North > Revenue growth, 2027-2031" }, { text: "typed" }] },
  ];
  expect(tableLines(columns, "What it is", rows, 52, plain)).toEqual([
    "  Cell   Value  What it is",
    "  D7:H7  +10 %  Region North > Revenue growth,",
    "                2027-2031",
    "                typed",
  ]);
});

test("too narrow: notes stand below their row", () => {
  const rows = [{ cells: [{ text: "D7:H7" }, { text: "+10 %" }], notes: [{ text: "Region North > Revenue growth" }] }];
  expect(tableLines(columns, "What it is", rows, 40, plain)).toEqual([
    "  Cell   Value",
    "  D7:H7  +10 %",
    "    Region North > Revenue growth",
  ]);
});

test("no line is wider than the terminal, and no word is lost", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "売", "🚀", " ", "%"), maxLength: 200 });
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 140 }), (note, width) => {
      const lines = tableLines(
        columns,
        "What it is",
        [{ cells: [{ text: "A1" }, { text: "5 %" }], notes: [{ text: note }] }],
        width,
        plain,
      );
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.slice(1).join("").replace("A1", "").replace("5 %", "").replaceAll(" ", "")).toBe(note.replaceAll(" ", ""));
    }),
  );
});

test("a word longer than the line is broken", () => {
  expect(wrap("abcdefgh ij", 4)).toEqual(["abcd", "efgh", "ij"]);
});

test("colour surrounds text only where there is colour", () => {
  expect(styleFor(true)("x", "bad")).toBe("\u001B[31mx\u001B[0m");
  expect(styleFor(false)("x", "bad")).toBe("x");
});
