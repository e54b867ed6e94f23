import { strFromU8, unzipSync } from "fflate";
import { annotateWorkbook } from "../../../../src/hosts/file/annotate/annotateWorkbook";
import { hasLibreOffice, throughLibreOffice } from "../../../libreOffice";
import { richWorkbook } from "./richWorkbook";
import { annotationsAt, place } from "./sampleAnnotations";

const why =
  "Growth rate, typed inside a formula: for 2027-2029, stands under “Budget”. The same percentage is typed again in Budget!D9:F9, without a link, and more.";

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
    expect(heights(copy())).toEqual([20, 15, 15, 15, 60, 15]);
  });

  (hasLibreOffice ? test : test.skip)("LibreOffice leaves room for every line", () => {
    expect(heights(throughLibreOffice(copy(), "xlsm"))[4]).toBeGreaterThan(45);
  });
});
