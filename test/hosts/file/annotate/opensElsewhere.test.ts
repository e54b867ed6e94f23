import { read } from "@e965/xlsx";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { annotateWorkbook } from "../../../../src/hosts/file/annotate/annotateWorkbook";
import { readWorkbook } from "../../../../src/hosts/file/readWorkbook";
import { hasLibreOffice, throughLibreOffice } from "../../../libreOffice";
import { richWorkbook } from "./richWorkbook";
import { annotationsAt, place } from "./sampleAnnotations";

const places = [place("Budget 2027", "C3"), place("Pivot", "B2"), place("Key & more", "A1")];
const copy = (): Uint8Array => annotateWorkbook(richWorkbook(), annotationsAt(places));

(hasLibreOffice ? describe : describe.skip)("in LibreOffice", () => {
  it("a copy opens with our notes, its own, the chart, the pivot table and the list of findings", () => {
    const saved = throughLibreOffice(copy(), "xlsm");
    const workbook = readWorkbook(saved, "saved.xlsx");
    expect(workbook.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Budget 2027 visible",
      "Pivot visible",
      "Key & more hidden",
      "Findings visible",
    ]);
    const [budget, pivot, key, findings] = workbook.sheets;
    expect(budget?.comments.map(({ row, column }) => [row, column])).toEqual(
      expect.arrayContaining([
        [2, 1],
        [2, 2],
        [3, 2],
      ]),
    );
    expect(pivot?.comments).toHaveLength(1);
    expect(key?.comments[0]?.text).toContain("No market data <behind>");
    expect(findings?.tables).toHaveLength(1);
    expect(findings?.cells.value(5, 2)).toBeCloseTo(0.15, 12);
    expect(findings?.cells.format(5, 2)).toBe("0.0%");
    expect(budget?.cells.formula(3, 1)).toBe("=B3*(1+C4)");
    expect(strFromU8(unzipSync(saved)["xl/worksheets/sheet4.xml"] ?? new Uint8Array(0))).toContain(
      '<hyperlink ref="A6" location="&apos;Budget 2027&apos;!C3"',
    );
    const parts = Buffer.from(saved).toString("latin1");
    expect([parts.includes("xl/charts/chart1.xml"), parts.includes("xl/pivotTables/pivotTable1.xml")]).toEqual([true, true]);
  });

  it("a copy of a copy that LibreOffice saved has its marks once", () => {
    const again = annotateWorkbook(throughLibreOffice(copy(), "xlsm"), annotationsAt(places));
    const { sheets } = readWorkbook(again, "again.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["Budget 2027", "Pivot", "Key & more", "Findings"]);
    expect(sheets.map(({ comments }) => comments.filter(({ text }) => text.includes("No market data")).length)).toEqual([1, 1, 1, 0]);
  });
});

describe("in other readers", () => {
  it("exceljs finds the table and the notes", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(copy().buffer as ArrayBuffer);
    const findings = workbook.getWorksheet("Findings");
    expect(findings?.getTables().length).toBe(1);
    expect(findings?.getCell("A6").value).toBe("Budget 2027");
    expect(JSON.stringify(workbook.getWorksheet("Pivot")?.getCell("B2").note)).toContain("Growth Ceiling:");
  });

  it("SheetJS finds sheets and notes", () => {
    const { SheetNames, Sheets } = read(copy());
    expect(SheetNames).toEqual(["Budget 2027", "Pivot", "Key & more", "Findings"]);
    const note = (Sheets["Pivot"]?.["B2"] as { c?: readonly { a: string }[] } | undefined)?.c?.[0];
    expect(note?.a).toBe("Growth Ceiling");
  });
});
