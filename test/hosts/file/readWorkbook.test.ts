import { readWorkbook } from "../../../src/hosts/file/readWorkbook";
import type { Sheet, Workbook } from "../../../src/workbook/workbook";
import {
  asZip64,
  mainNamespace,
  officeRelationships,
  relationshipsXml,
  sketchParts,
  sketchWorkbook,
  worksheetXml,
  zipParts,
  zipWithDescriptors,
} from "./workbookParts";
import type { WorkbookSketch } from "./workbookParts";

function read(sketch: WorkbookSketch): Workbook {
  return readWorkbook(sketchWorkbook(sketch), "plan.xlsx");
}

function readSheet(xml: string, rest: Omit<WorkbookSketch, "sheets"> = {}): Sheet {
  return first(read({ ...rest, sheets: [{ name: "Plan", xml }] }));
}

function first(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("values", () => {
  const cell = (inside: string): string => `<row r="1">${inside}</row>`;
  it.each([
    ["a number", '<c r="A1"><v>0.15</v></c>', 0.15],
    ["a number with an exponent", '<c r="A1" t="n"><v>1.5E-2</v></c>', 0.015],
    ["a shared text", '<c r="A1" t="s"><v>1</v></c>', "Omzetdoel +15 %"],
    ["a shared text with formats and a pronunciation", '<c r="A1" t="s"><v>2</v></c>', "Revenue growth"],
    ["an inline text", '<c r="A1" t="inlineStr"><is><r><t>Doel </t></r><r><t>&lt;b&gt;</t></r></is></c>', "Doel <b>"],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>a_x000D_b</v></c>', "a\rb"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["an ISO duration", '<c r="A1" t="d"><v>PT36H</v></c>', 1.5],
    ["an ISO duration of days and seconds", '<c r="A1" t="d"><v>P0Y0M2DT0H0M21.6S</v></c>', 2.00025],
    ["an ISO duration below zero", '<c r="A1" t="d"><v>-PT6H</v></c>', -0.25],
    ["an ISO duration of nothing", '<c r="A1" t="d"><v>-PT0S</v></c>', 0],
    ["an ISO duration whose days nobody knows", '<c r="A1" t="d"><v>P1M</v></c>', "P1M"],
    ["no ISO duration", '<c r="A1" t="d"><v>P1DT</v></c>', "P1DT"],
    ["an ISO date", '<c r="A1" t="d"><v>2026-11-21</v></c>', 46347],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[a<b & c]]></v></c>', "a<b & c"],
    ["single quotes", "<c r='A1' t='n'><v>7</v></c>", 7],
    ["a formula without a result", '<c r="A1"><f>1+1</f></c>', undefined],
  ])("%s", (_, inside, expected) => {
    const sharedStrings =
      "<si><t>x</t></si><si><t>Omzetdoel +15 %</t></si><si><r><t>Revenue </t></r><rPh sb='0' eb='1'><t>no</t></rPh><r><t>growth</t></r></si>";
    const { cells } = readSheet(cell(inside), { sharedStrings });
    expect(cells.count).toBe(1);
    expect(cells.value(0, 0)).toEqual(expected);
  });

  it("passes over styled cells that are empty, and empty texts", () => {
    const { cells } = readSheet('<row r="1"><c r="A1" s="1"/><c r="B1" t="s"><v>0</v></c><c r="C1"><v>2</v></c></row>', {
      sharedStrings: "<si><t/></si>",
    });
    expect([cells.count, cells.indexOf(0, 1), cells.value(0, 2)]).toEqual([1, -1, 2]);
  });

  it("counts on where cells and rows do not say their place", () => {
    const { cells } = readSheet(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
    );
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(4, 2), cells.value(4, 3), cells.value(5, 0)]).toEqual([1, 2, 3, 4, 5]);
  });

  it("takes rows and cells in any order, the last of two", () => {
    const { cells } = readSheet(
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>',
    );
    expect([...cells.usedRows()]).toEqual([0, 2]);
    expect([cells.value(0, 0), cells.value(2, 0), cells.value(2, 1), cells.count]).toEqual([3, 2, 4, 3]);
  });

  it("says how many texts are missing", () => {
    const { warnings, sheets } = read({
      sheets: [{ name: "Plan", xml: '<row><c t="s"><v>9</v></c><c t="s"><v>8</v></c><c><v>1</v></c></row>' }],
    });
    expect(warnings).toEqual([{ code: "text-missing", sheet: "Plan", detail: "2" }]);
    expect(sheets[0]?.cells.count).toBe(1);
  });
});

describe("number formats", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="+0.0%;-0.0%"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="999"/></cellXfs>';
  it.each([
    ["", "General"],
    ['s="1"', "0.00%"],
    ['s="2"', "+0.0%;-0.0%"],
    ['s="3"', "General"],
    ['s="77"', "General"],
  ])("style %s is %s", (style, code) => {
    expect(readSheet(`<row><c ${style}><v>1</v></c></row>`, { styles }).cells.format(0, 0)).toBe(code);
  });
});

describe("formulas", () => {
  it("fills a shared formula to its cells, also to those that stand before it", () => {
    const { cells } = readSheet(
      '<row r="1"><c r="B1"><f t="shared" si="3"/><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" ref="B1:C3" si="3">A2*(1+$D$1)+SUM(A$1:A2)</f><v>1</v></c><c r="C2"><f t="shared" si="3"/></c></row>',
    );
    expect(cells.formula(0, 1)).toBe("=A1*(1+$D$1)+SUM(A$1:A1)");
    expect(cells.formula(1, 1)).toBe("=A2*(1+$D$1)+SUM(A$1:A2)");
    expect(cells.formula(1, 2)).toBe("=B2*(1+$D$1)+SUM(B$1:B2)");
    expect(cells.formulaGroupAt(0)).toBeGreaterThan(0);
    expect(cells.formulaGroupAt(0)).toBe(cells.formulaGroupAt(2));
  });

  it("gives an array formula and a data table to all their cells", () => {
    const { cells } = readSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row>' +
        '<row r="5"><c r="A5"><f t="dataTable" ref="A5:A6" dt2D="1" dtr="1" r1="D1" r2="D2"/><v>6</v></c></row><row r="6"><c r="A6"><v>7</v></c></row><row r="7"><c r="A7"><v>8</v></c></row>',
    );
    expect([cells.formula(0, 0), cells.formula(0, 1), cells.formula(0, 2), cells.formula(1, 1)]).toEqual([
      "=TRANSPOSE(D1:E2)",
      "=TRANSPOSE(D1:E2)",
      undefined,
      "=TRANSPOSE(D1:E2)",
    ]);
    expect([cells.formula(4, 0), cells.formula(5, 0), cells.formula(6, 0)]).toEqual(["=TABLE(D1,D2)", "=TABLE(D1,D2)", undefined]);
    expect(cells.value(1, 1)).toBe(5);
  });

  it("drops the file's marks for newer functions", () => {
    expect(readSheet("<row><c><f>_xlfn._xlws.FILTER(A2:A9,_xlfn.XLOOKUP(1,B:B,C:C))</f></c></row>").cells.formula(0, 0)).toBe(
      "=FILTER(A2:A9,XLOOKUP(1,B:B,C:C))",
    );
  });
});

describe("the workbook around the cells", () => {
  it("gives sheets in order, with their states and protection, and leaves chart sheets out", () => {
    const workbook = read({
      sheets: [
        { name: "O'Brien & <b>", xml: "" },
        { name: "Old", xml: "", state: "hidden" },
        {
          name: "Key",
          xml: worksheetXml('<sheetData/><sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>'),
          state: "veryHidden",
        },
      ],
      afterSheets:
        '<definedNames><definedName name="Growth">Old!$B$2</definedName><definedName name="Here" localSheetId="1" hidden="1">Key!$A$1</definedName></definedNames>',
      parts: {
        "xl/_rels/workbook.xml.rels": relationshipsXml([
          { id: "rId1", kind: "worksheet", target: "worksheets/sheet1.xml" },
          { id: "rId2", kind: "chartsheet", target: "worksheets/sheet2.xml" },
          { id: "rId3", kind: "worksheet", target: "/xl/worksheets/sheet3.xml" },
        ]),
      },
    });
    expect(workbook.sheets.map(({ id, name, visibility, isProtected }) => [id, name, visibility, isProtected])).toEqual([
      ["1", "O'Brien & <b>", "visible", false],
      ["3", "Key", "veryHidden", true],
    ]);
    expect(workbook.sheets[1]?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(workbook.names).toEqual([
      { name: "Growth", formula: "=Old!$B$2", isHidden: false },
      { name: "Here", formula: "=Key!$A$1", isHidden: true, sheet: "Old" },
    ]);
  });

  it("reads tables, notes, and threads without the notes that stand in for them", () => {
    const sheet = first(
      read({
        sheets: [
          {
            name: "Plan",
            xml: "<row><c><v>1</v></c></row>",
            relationships: [
              { id: "t", kind: "table", target: "../tables/table1.xml" },
              { id: "n", kind: "comments", target: "../comments1.xml" },
              {
                id: "c",
                kind: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
                target: "../threadedComments/threadedComment1.xml",
              },
            ],
          },
        ],
        workbookRelationships: [
          { id: "p", kind: "http://schemas.microsoft.com/office/2017/10/relationships/person", target: "persons/person.xml" },
        ],
        parts: {
          "xl/tables/table1.xml": `<table xmlns="${mainNamespace}" id="1" name="T1" displayName="Budget" ref="B2:C9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Year"/><tableColumn id="2" name="Growth_x000a_%"/></tableColumns></table>`,
          "xl/comments1.xml": `<comments xmlns="${mainNamespace}"><authors><author>Ann</author><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>assume </t></r><r><t>+10%</t></r></text></comment><comment ref="C3" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
          "xl/threadedComments/threadedComment1.xml":
            '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C3" personId="{P}" id="{1}"><text>Is 15% real?</text></threadedComment><threadedComment ref="C3" personId="{P}" id="{2}" parentId="{1}"><text>No.</text></threadedComment></ThreadedComments>',
          "xl/persons/person.xml":
            '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Bo" id="{P}"/></personList>',
        },
      }),
    );
    expect(sheet.tables).toEqual([
      { name: "Budget", area: { top: 1, left: 1, bottom: 8, right: 2 }, headers: ["Year", "Growth\n%"], hasTotals: true },
    ]);
    expect(sheet.comments).toEqual([
      { row: 1, column: 1, kind: "note", author: "Ann", text: "assume +10%" },
      { row: 2, column: 2, kind: "comment", author: "Bo", text: "Is 15% real?", replies: [{ author: "Bo", text: "No." }] },
    ]);
  });

  it("warns of other workbooks, and of the sheets that use them", () => {
    const { warnings } = read({
      sheets: [{ name: "Plan", xml: "<row><c><f>[1]Sheet1!A1*2</f><v>1</v></c></row>" }],
      workbookRelationships: [{ id: "x", kind: "externalLink", target: "externalLinks/externalLink1.xml" }],
      parts: {
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": relationshipsXml([
          { id: "rId1", kind: "externalLinkPath", target: "Sales%202026.xlsx", isExternal: true },
        ]),
      },
    });
    expect(warnings).toEqual([
      { code: "external-link", detail: "Sales%202026.xlsx" },
      { code: "external-link", sheet: "Plan", detail: "Sales%202026.xlsx" },
    ]);
  });

  it("goes on without a part that the figures do not depend on", () => {
    const { warnings, sheets } = read({
      sheets: [
        { name: "Plan", xml: "<row><c><v>1</v></c></row>", relationships: [{ id: "n", kind: "comments", target: "../comments1.xml" }] },
      ],
      parts: { "xl/comments1.xml": "<comments><oops" },
    });
    expect(warnings).toEqual([{ code: "part-unreadable", detail: "xl/comments1.xml" }]);
    expect(sheets[0]?.cells.value(0, 0)).toBe(1);
  });

  it("leaves out a listed sheet that is not there, and says so", () => {
    const { warnings, sheets } = read({
      sheets: [
        { name: "Gone", xml: "" },
        { name: "Plan", xml: "" },
      ],
      parts: { "xl/worksheets/sheet1.xml": null },
    });
    expect(warnings).toEqual([{ code: "sheet-missing", sheet: "Gone", detail: "xl/worksheets/sheet1.xml" }]);
    expect(sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });

  it("gives sheets with the same number ids of their own", () => {
    const listed = '<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="1" r:id="rId2"/></sheets>';
    const workbook = `<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${listed}</workbook>`;
    const { sheets } = read({
      sheets: [
        { name: "A", xml: "" },
        { name: "B", xml: "" },
      ],
      parts: { "xl/workbook.xml": workbook },
    });
    expect(sheets.map(({ id }) => id)).toEqual(["1", "sheet 2"]);
  });

  it("knows the 1904 date system", () => {
    expect(read({ sheets: [{ name: "Plan", xml: "" }], beforeSheets: '<workbookPr date1904="true"/>' }).date1904).toBe(true);
    expect(
      first(
        read({ sheets: [{ name: "P", xml: '<row><c t="d"><v>2026-11-21</v></c></row>' }], beforeSheets: '<workbookPr date1904="1"/>' }),
      ).cells.value(0, 0),
    ).toBe(44885);
  });
});

describe("files as other programs write them", () => {
  const xml = '<row r="1"><c r="A1"><v>0.1</v></c></row>';

  it("with a prefix on every element", () => {
    const prefixed = `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Groei</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = `<x:workbook xmlns:x="${mainNamespace}" xmlns:rel="${officeRelationships}"><x:sheets><x:sheet name="Plan" sheetId="4" rel:id="rId1"/></x:sheets></x:workbook>`;
    const { cells, id } = first(
      read({ sheets: [{ name: "Plan", xml: `<?xml version="1.0"?>${prefixed}` }], parts: { "xl/workbook.xml": workbook } }),
    );
    expect([id, cells.value(0, 0), cells.formula(0, 1), cells.value(0, 1)]).toEqual(["4", "Groei", "=1+1", 2]);
  });

  it("in strict OOXML", () => {
    const strict = (text: string): string =>
      text
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const parts = new Map(
      [...sketchParts({ sheets: [{ name: "Plan", xml }] })].map(([name, part]) => [
        name,
        Buffer.from(strict(Buffer.from(part).toString())),
      ]),
    );
    expect(first(readWorkbook(zipParts(parts), "strict.xlsx")).cells.value(0, 0)).toBe(0.1);
  });

  it("with backslashes and other capitals in part names", () => {
    const parts = new Map(
      [...sketchParts({ sheets: [{ name: "Plan", xml }] })].map(([name, part]) => [
        name.replaceAll("/", "\\").replace("worksheets", "Worksheets"),
        part,
      ]),
    );
    expect(first(readWorkbook(zipParts(parts), "odd.xlsx")).cells.value(0, 0)).toBe(0.1);
  });

  it("with entries for folders, without content types, and with broken package relationships", () => {
    const parts = sketchParts({
      sheets: [{ name: "Plan", xml }],
      parts: { "[Content_Types].xml": null, "_rels/.rels": "CORRUPTED", "xl/": "", "xl/worksheets/": "" },
    });
    expect(first(readWorkbook(zipParts(parts), "odd.xlsx")).cells.value(0, 0)).toBe(0.1);
  });

  it.each([
    ["in UTF-16", "\ufeff", "utf16le"],
    ["in UTF-16 without a byte order mark", '<?xml version="1.0" encoding="UTF-16"?>', "utf16le"],
    ["in UTF-16 without mark or declaration", "\n", "utf16le"],
    ["in UTF-16, the high byte first", "\ufeff", "utf16be"],
    ["in UTF-16 without a mark, the high byte first", '<?xml version="1.0"?>', "utf16be"],
    ["in UTF-8 that calls itself UTF-16", '<?xml version="1.0" encoding="utf-16"?>', "utf8"],
  ] as const)("%s", (_, opening, encoding) => {
    const sheet = `${opening}<worksheet xmlns="${mainNamespace}"><sheetData><row><c t="inlineStr"><is><t>Größe</t></is></c></row></sheetData></worksheet>`;
    const bytes = Buffer.from(sheet, encoding === "utf16be" ? "utf16le" : encoding);
    const part = new Uint8Array(encoding === "utf16be" ? bytes.swap16() : bytes);
    expect(first(read({ sheets: [{ name: "Plan", xml: "" }], parts: { "xl/worksheets/sheet1.xml": part } })).cells.value(0, 0)).toBe(
      "Größe",
    );
  });

  it("with data descriptors, and with a directory in 64 bits", () => {
    const parts = sketchParts({ sheets: [{ name: "Plan", xml }] });
    expect(first(readWorkbook(zipWithDescriptors(parts), "odd.xlsx")).cells.value(0, 0)).toBe(0.1);
    expect(first(readWorkbook(asZip64(zipParts(parts)), "odd.xlsx")).cells.value(0, 0)).toBe(0.1);
  });

  it("with bytes before the zip", () => {
    const zip = sketchWorkbook({ sheets: [{ name: "Plan", xml }] });
    const shifted = new Uint8Array(zip.length + 4);
    shifted.set([0x50, 0x4b, 0x03, 0x04]);
    shifted.set(zip, 4);
    expect(first(readWorkbook(shifted, "odd.xlsx")).cells.value(0, 0)).toBe(0.1);
  });
});
