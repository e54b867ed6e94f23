import { unzipSync } from "fflate";
import { annotateWorkbook } from "../../../../src/hosts/file/annotate/annotateWorkbook";
import { openZip } from "../../../../src/hosts/file/zip/openZip";
import type { Zip } from "../../../../src/hosts/file/zip/openZip";
import { readWorkbook } from "../../../../src/hosts/file/readWorkbook";
import type { Workbook } from "../../../../src/workbook/workbook";
import { asZip64, mainNamespace, sketchParts, sketchWorkbook, worksheetXml, zipParts, zipWithDescriptors } from "../workbookParts";
import { richWorkbook } from "./richWorkbook";
import { annotationsAt, author, place } from "./sampleAnnotations";
import { worksheetOrder } from "./worksheetOrder";

const places = [
  place("Budget 2027", "C3"),
  place("Budget 2027", "C4:D4"),
  place("Budget 2027", "B3"),
  place("Pivot", "B2"),
  place("Key & more", "A1"),
];

/** Header, data and descriptor of each part, as it lies in the file. */
function extents(zip: Zip): Map<string, string> {
  const starts = [...zip.records.map(({ offset }) => offset), zip.directory].sort((one, other) => one - other);
  return new Map(
    zip.records.map(({ name, offset }) => [
      name,
      Buffer.from(
        zip.bytes.subarray(
          offset,
          starts.find((start) => start > offset),
        ),
      ).toString("latin1"),
    ]),
  );
}

function changedParts(
  before: Uint8Array,
  after: Uint8Array,
): { readonly changed: readonly string[]; readonly added: readonly string[]; readonly same: readonly string[] } {
  const [old, now] = [extents(openZip(before)), extents(openZip(after))];
  for (const name of old.keys()) expect(now.has(name)).toBe(true);
  const same = [...now].filter(([name, bytes]) => old.get(name) === bytes).map(([name]) => name);
  const added = [...now.keys()].filter((name) => !old.has(name));
  return { same, added, changed: [...now.keys()].filter((name) => !same.includes(name) && !added.includes(name)) };
}

function part(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? new Uint8Array(0)).toString();
}

function notesOf({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ name, comments }) =>
    comments.filter((note) => note.author === author).map(({ row, column }) => `${name} ${row},${column}`),
  );
}

describe("a workbook with macros, chart, pivot table, notes, a thread and custom XML", () => {
  const before = richWorkbook();
  const untouched = before.slice();
  const after = annotateWorkbook(before, annotationsAt(places));

  it("keeps every byte of the parts that carry no mark, and does not touch its input", () => {
    const { changed, added, same } = changedParts(before, after);
    expect(changed).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet3.xml",
      "xl/comments1.xml",
      "xl/drawings/vmlDrawing1.vml",
    ]);
    expect(added).toEqual([
      "xl/tables/table2.xml",
      "xl/worksheets/_rels/sheet4.xml.rels",
      "xl/worksheets/sheet4.xml",
      "xl/comments2.xml",
      "xl/drawings/vmlDrawing2.vml",
      "xl/comments3.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/drawings/vmlDrawing3.vml",
    ]);
    expect(same).toEqual(
      expect.arrayContaining([
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/vbaProject.bin",
        "xl/charts/chart1.xml",
        "xl/pivotTables/pivotTable1.xml",
        "xl/threadedComments/threadedComment1.xml",
        "customXml/item1.xml",
      ]),
    );
    expect(Buffer.compare(before, untouched)).toBe(0);
  });

  it("changes a touched part only where the mark is", () => {
    const sheet = part(after, "xl/worksheets/sheet3.xml");
    expect(sheet.replace(/<legacyDrawing [^>]*\/>/, "")).toBe(part(before, "xl/worksheets/sheet3.xml"));
    expect(part(after, "xl/workbook.xml").replace(/<sheet name="Findings"[^>]*\/>/, "")).toBe(part(before, "xl/workbook.xml"));
    expect(part(after, "xl/comments1.xml").startsWith(part(before, "xl/comments1.xml").split("</author></authors>")[0] ?? "-")).toBe(true);
  });

  it("reads back with everybody's notes, the thread, and ours", () => {
    const workbook = readWorkbook(after, "copy.xlsm");
    const [budget] = workbook.sheets;
    expect(budget?.comments.map(({ kind, author: by, text }) => [kind, by, text.split("\n")[0]])).toEqual([
      ["note", "Ann", "Audited"],
      ["note", author, "Growth Ceiling:"],
      ["note", author, "Growth Ceiling:"],
      ["comment", "Bo", "Who says 15%?"],
    ]);
    // C4 has a thread, so D4 of the same finding takes the note; B3 is Ann's.
    expect(notesOf(workbook)).toEqual(["Budget 2027 2,2", "Budget 2027 3,3", "Pivot 1,1", "Key & more 0,0"]);
    expect(budget?.comments[1]?.text).toBe('Growth Ceiling:\nNo market data <behind> "this" & it asks for 0.\nA second line.');
    expect(workbook.warnings).toEqual([]);
  });

  it("lists the findings in a table with formats, and links to the cells", () => {
    const sheet = readWorkbook(after, "copy.xlsm").sheets[3];
    expect([sheet?.name, sheet?.tables]).toEqual([
      "Findings",
      [
        {
          name: "GrowthFindings",
          area: { top: 4, left: 0, bottom: 9, right: 3 },
          headers: ["Place", "Label", "Value", "At stake"],
          hasTotals: false,
        },
      ],
    ]);
    expect([
      sheet?.cells.value(0, 0),
      sheet?.cells.value(6, 1),
      sheet?.cells.value(6, 2),
      sheet?.cells.format(6, 2),
      sheet?.cells.format(6, 3),
    ]).toEqual(["Growth targets without market data", "Region <1> & growth", 0.16, "0.0%", '#,##0 "EUR"']);
    expect(part(after, "xl/worksheets/sheet4.xml")).toContain(`<hyperlink ref="A7" location="'Budget 2027'!C4:D4" display="Budget 2027"/>`);
    expect(part(after, "xl/worksheets/sheet4.xml")).toContain(`location="'Key &amp; more'!A1"`);
  });

  it("follows the schema's order of elements", () => {
    for (const [name, bytes] of Object.entries(unzipSync(after))) {
      if (/^xl\/worksheets\/[^/]*\.xml$/.test(name)) expect(worksheetOrder(Buffer.from(bytes).toString())).toEqual([]);
    }
  });

  it("gives the very same copy when it is run on its own copy", () => {
    const again = annotateWorkbook(after, annotationsAt(places));
    expect(Object.entries(unzipSync(again)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual(
      Object.entries(unzipSync(after)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]),
    );
  });

  it("replaces earlier marks by others, and takes them away", () => {
    const moved = readWorkbook(annotateWorkbook(after, annotationsAt([place("Budget 2027", "A3"), place("Pivot", "B2")])), "copy.xlsm");
    expect(notesOf(moved)).toEqual(["Budget 2027 2,0", "Pivot 1,1"]);
    const none = annotateWorkbook(after, annotationsAt([]));
    expect(notesOf(readWorkbook(none, "copy.xlsm"))).toEqual([]);
    expect(part(none, "xl/drawings/vmlDrawing1.vml")).toBe(part(before, "xl/drawings/vmlDrawing1.vml"));
    expect(readWorkbook(none, "copy.xlsm").sheets.map(({ name }) => name)).toEqual(["Budget 2027", "Pivot", "Key & more", "Findings"]);
  });
});

describe("workbooks that are written otherwise", () => {
  it("with a prefix on every element, and no relationships of the sheet", () => {
    const workbook = `<x:workbook xmlns:x="${mainNamespace}" xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="Plan" sheetId="9" rel:id="rId1"/></x:sheets></x:workbook>`;
    const sheet = `<?xml version="1.0"?><x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>0.1</x:v></x:c></x:row></x:sheetData><x:extLst/></x:worksheet>`;
    const styles = `<x:styleSheet xmlns:x="${mainNamespace}"><x:fonts count="1"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts><x:cellXfs count='1'><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`;
    const after = annotateWorkbook(
      sketchWorkbook({ sheets: [{ name: "Plan", xml: sheet }], parts: { "xl/workbook.xml": workbook, "xl/styles.xml": styles } }),
      annotationsAt([place("Plan", "A1")]),
    );
    expect(part(after, "xl/worksheets/sheet1.xml")).toContain(
      '<x:legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/><x:extLst/>',
    );
    expect(part(after, "xl/workbook.xml")).toContain('<x:sheet name="Findings" sheetId="10" rel:id="rId3"/></x:sheets>');
    expect(part(after, "xl/styles.xml")).toContain('<x:cellXfs count="');
    const read = readWorkbook(after, "copy.xlsx");
    expect([notesOf(read), read.sheets[1]?.cells.format(5, 2)]).toEqual([["Plan 0,0"], "0.0%"]);
  });

  it("in strict OOXML, whose namespaces our parts then use too", () => {
    const strictly = (text: string): string =>
      text
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const parts = new Map(
      [...sketchParts({ sheets: [{ name: "Plan", xml: "<row><c><v>1</v></c></row>" }] })].map(([name, bytes]) => [
        name,
        new Uint8Array(Buffer.from(strictly(Buffer.from(bytes).toString()))),
      ]),
    );
    const after = annotateWorkbook(zipParts(parts), annotationsAt([place("Plan", "A1")]));
    for (const name of ["xl/worksheets/sheet2.xml", "xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels"]) {
      expect(part(after, name)).toContain("http://purl.oclc.org/ooxml/");
    }
    expect(notesOf(readWorkbook(after, "copy.xlsx"))).toEqual(["Plan 0,0"]);
  });

  it("with a sheet called Findings, and a part that has the name of ours", () => {
    const after = annotateWorkbook(
      sketchWorkbook({ sheets: [{ name: "findings", xml: "<row><c><v>1</v></c></row>" }], parts: { "xl/comments1.xml": "<mine/>" } }),
      annotationsAt([place("findings", "A1")]),
    );
    expect(readWorkbook(after, "copy.xlsx").sheets.map(({ name }) => name)).toEqual(["findings", "Findings (2)"]);
    expect(part(after, "xl/comments1.xml")).toBe("<mine/>");
  });

  it.each([
    ["nothing", ""],
    ["table parts", '<tableParts count="0"/>'],
    ["a picture", '<drawing r:id="x"/><legacyDrawingHF r:id="x"/><picture r:id="x"/><extLst/>'],
    [
      "controls as Excel wraps them",
      '<drawing r:id="x"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><extLst/>',
    ],
    [
      "a drawing as Excel wraps it",
      '<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x"><drawing r:id="x"/></mc:Choice></mc:AlternateContent>',
    ],
    ["a comment that ends a sheetData", "<!-- </sheetData> --><extLst/>"],
    ["a reference that leads nowhere", '<legacyDrawing r:id="gone"/><tableParts count="0"/>'],
  ])("with %s behind the cells", (_, behind) => {
    const xml = worksheetXml(`<sheetData><row><c><v>1</v></c></row></sheetData><pageMargins left="1"/>${behind}`);
    const after = annotateWorkbook(sketchWorkbook({ sheets: [{ name: "Plan", xml }] }), annotationsAt([place("Plan", "A1")]));
    const sheet = part(after, "xl/worksheets/sheet1.xml");
    expect(worksheetOrder(sheet)).toEqual([]);
    expect(sheet.match(/<legacyDrawing /g)).toHaveLength(1);
    expect(sheet.replace(/<legacyDrawing [^>]*\/>/, "")).toBe(xml.replace('<legacyDrawing r:id="gone"/>', ""));
  });

  it("with data descriptors, which stay, and with a directory in 64 bits", () => {
    const parts = sketchParts({
      sheets: [{ name: "Plan", xml: "<row><c><v>1</v></c></row>" }],
      parts: { "xl/theme/theme1.xml": "<theme/>" },
    });
    for (const before of [zipWithDescriptors(parts), asZip64(zipParts(parts))]) {
      const after = annotateWorkbook(before, annotationsAt([place("Plan", "A1")]));
      expect(extents(openZip(after)).get("xl/theme/theme1.xml")).toBe(extents(openZip(before)).get("xl/theme/theme1.xml"));
      expect(notesOf(readWorkbook(after, "copy.xlsx"))).toEqual(["Plan 0,0"]);
      expect(Object.keys(unzipSync(after))).toHaveLength(parts.size + 6);
    }
  });

  it("with bytes before the zip", () => {
    const zip = sketchWorkbook({ sheets: [{ name: "Plan", xml: "<row><c><v>1</v></c></row>" }] });
    const shifted = new Uint8Array(zip.length + 4);
    shifted.set([0x50, 0x4b, 0x03, 0x04]);
    shifted.set(zip, 4);
    const after = annotateWorkbook(shifted, annotationsAt([place("Plan", "A1")]));
    expect(Object.keys(unzipSync(after))).toContain("xl/worksheets/sheet2.xml");
    expect(notesOf(readWorkbook(after, "copy.xlsx"))).toEqual(["Plan 0,0"]);
  });
});
