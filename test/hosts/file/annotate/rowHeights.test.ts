import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { annotateWorkbook } from "../../../../src/hosts/file/annotate/annotateWorkbook";
import { heightOfRow, linesOf } from "../../../../src/hosts/file/annotate/rowHeights";
import { hasLibreOffice, throughLibreOffice } from "./libreOffice";
import { richWorkbook } from "./richWorkbook";
import { annotationsAt, place } from "./sampleAnnotations";

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
  "Growth rate, typed inside a formula: for 2027-2029, stands under “Budget”. The same percentage is typed again in Budget!D9:F9, without a link, and more.";

test("a row is as high as its longest text, in the workbook's own size, and no higher than Excel allows", () => {
  const columns = [
    { header: "What", width: 20 },
    { header: "Why", width: 62 },
  ];
  expect([11, 20].map((size) => heightOfRow(["Growth", why], columns, size))).toEqual([45, 84]);
  expect(heightOfRow(["Growth", null], columns, 11)).toBe(15);
  expect(heightOfRow(["x".repeat(10_000), 5], columns, 11)).toBe(409);
});

describe("on the sheet of findings", () => {
  const annotations = annotationsAt([place("Budget 2027", "C3"), place("Budget 2027", "B3")]);
  const list = {
    ...annotations.list,
    rows: annotations.list.rows.map((row, index) => (index === 0 ? [row[0] ?? null, why, ...row.slice(2)] : row)),
  };
  const copy = (): Uint8Array => annotateWorkbook(richWorkbook(), { ...annotations, list });
  const heights = (bytes: Uint8Array): readonly number[] => {
    const sheets = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      /worksheets\/sheet\d+\.xml$/.test(name) ? [strFromU8(part)] : [],
    );
    const findings = sheets.find((xml) => xml.includes("<tableParts") && xml.includes("<hyperlink ")) ?? "";
    return [...findings.matchAll(/<row [^>]*?\bht="([\d.]+)"/g)].map(([, height]) => Number(height));
  };

  test("rows have the height of their texts", () => {
    expect(heights(copy())).toEqual([20, 15, 15, 15, 75, 15]);
  });

  (hasLibreOffice ? test : test.skip)("LibreOffice leaves room for every line", () => {
    expect(heights(throughLibreOffice(copy(), "xlsm"))[4]).toBeGreaterThan(45);
  });
});
