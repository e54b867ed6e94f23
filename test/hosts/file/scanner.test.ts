import { strToU8 } from "fflate";
import fc from "fast-check";
import { decimalBetween } from "../../../src/hosts/file/xml/byteNumber";
import { openZip } from "../../../src/hosts/file/zip/openZip";
import { Package } from "../../../src/hosts/file/zip/package";
import { readSharedStringsAsXml } from "../../../src/hosts/file/parts/readSharedStrings";
import { readSheetAsXml, readSheetFast } from "../../../src/hosts/file/cells/readSheet";
import type { SheetPart } from "../../../src/hosts/file/cells/readSheet";
import { scanSharedStrings } from "../../../src/hosts/file/parts/scanSharedStrings";
import type { CellContext } from "../../../src/hosts/file/cells/sheetCells";
import { isCellError } from "../../../src/workbook/cells";
import type { Cells } from "../../../src/workbook/cells";
import { HostError } from "../../../src/workbook/port";
import { corpusBytes, corpusFiles, describeCorpus } from "./corpus";
import { nodeInflate } from "./nodeInflate";
import { oddFiles } from "./oddFiles";
import { worksheetXml } from "./workbookParts";

const context = (): CellContext => {
  const texts = ["Omzet", "", "Größe", "d"];
  return { texts, sharedTexts: texts.length, formats: ["General", "0%", "0.0%"], date1904: false, cells: 0 };
};

/** Every cell as a line, and what else a sheet says. */
function lines({ cells, merges, isProtected, missingTexts, externalBooks }: SheetPart): readonly string[] {
  const all = [
    `${cells.count} ${cells.lastRow} ${cells.lastColumn} ${isProtected} ${missingTexts} ${[...externalBooks].join()}`,
    JSON.stringify(merges),
  ];
  for (let index = 0; index < cells.count; index++) {
    all.push(
      `${cells.rowAt(index)} ${cells.columnAt(index)} ${JSON.stringify(cells.valueAt(index))} ${String(cells.formulaAt(index))} ${cells.formatAt(index)}`,
    );
  }
  return all;
}

const fast = (xml: string): readonly string[] | undefined => {
  const part = readSheetFast(strToU8(xml), "sheet", context());
  return part && lines(part);
};
const slow = (xml: string): readonly string[] => lines(readSheetAsXml(strToU8(xml), "sheet", context()));

describe("the scanner and the XML reader", () => {
  it.each([
    ["plain cells", '<row r="1"><c r="A1" s="1"><v>0.15</v></c><c r="B1" t="s"><v>0</v></c></row>'],
    [
      "every type",
      '<row r="2" spans="1:3" x="&amp;"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="str"><f>A1&amp;"&lt;"</f><v>x &gt; y</v></c><c r="D2" t="d"><v>2026-01-01</v></c></row>',
    ],
    [
      "inline texts",
      '<row><c t="inlineStr"><is><t xml:space="preserve"> Größe_x000A_ </t></is></c><c t="inlineStr"><is><t/></is></c><c t="inlineStr"><is/></c></row>',
    ],
    ["space between elements", '\n <row r="1" >\r\n  <c r="A1"\n t = "n" >\n<v>1</v>\n</c >\n</row>\n'.replace("t = ", "t=")],
    ["single quotes", "<row r='1'><c r='A1' t='s'><v>2</v></c></row>"],
    [
      "shared and array formulas",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*1.1</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2*2</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><v>3</v></c></row><row r="9"><c r="B9"><f t="dataTable" ref="B9:B9" r1="A1" dt2D="0" dtr="1"/><v>1</v></c></row>',
    ],
    [
      "long and odd numbers",
      "<row><c><v>0.12345678901234567</v></c><c><v>-1E-7</v></c><c><v>1e400</v></c><c><v> 5 </v></c><c><v>abc</v></c><c><v/></c><c t='s'><v>99</v></c><c t='s'><v></v></c></row>",
    ],
    ["empty rows and cells", '<row r="1"/><row r="4" s="2"><c r="B4" s="2"/><c r="C4" s="2"></c></row>'],
    ["line ends in a text", "<row><c t='str'><v>a\r\nb\rc\nd</v></c></row>"],
  ])("%s: give the same, both", (_, inside) => {
    const xml = worksheetXml(
      `<cols/><sheetData>${inside}</sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    );
    expect(fast(xml)).toEqual(slow(xml));
  });

  it.each([
    ["a comment", "<row><!-- <c/> --><c><v>1</v></c></row>"],
    ["CDATA", "<row><c t='str'><v><![CDATA[<]]></v></c></row>"],
    ["a character by number", "<row><c t='str'><v>&#8364;</v></c></row>"],
    ["formats in an inline text", "<row><c t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r></is></c></row>"],
    ["an unknown element", "<row><c><v>1</v><extLst/></c></row>"],
    ["a small letter", "<row><c r='a1'><v>1</v></c></row>"],
    ["two values", "<row><c><v>1</v><v>2</v></c></row>"],
  ])("%s: the scanner leaves it to the other", (_, inside) => {
    const xml = worksheetXml(`<sheetData>${inside}</sheetData>`);
    expect(fast(xml)).toBeUndefined();
    expect(slow(xml).length).toBeGreaterThan(2);
  });

  it.each([
    [
      "a comment that holds another sheetData",
      worksheetXml("<!-- <sheetData><row><c><v>9</v></c></row></sheetData> --><sheetData><row><c><v>1</v></c></row></sheetData>"),
    ],
    ["a sheetData that is not the sheet's", worksheetXml("<extLst><sheetData><row><c><v>9</v></c></row></sheetData></extLst><sheetData/>")],
    ["two of them", worksheetXml("<sheetData><row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row></sheetData>")],
    [
      "another encoding",
      '<?xml version="1.0" encoding="windows-1252"?><worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])("%s is left to the XML reader", (_, xml) => {
    expect(fast(xml)).toBeUndefined();
    expect(() => slow(xml)).not.toThrow();
  });

  it("give the same on any sheet made of the shapes that occur", () => {
    fc.assert(
      fc.property(sheets, (inside) => {
        const xml = worksheetXml(`<sheetData>${inside}</sheetData>`);
        const quick = fast(xml);
        if (quick) expect(quick).toEqual(slow(xml));
      }),
      { numRuns: 500 },
    );
  });

  it("never disagree on a sheet with damage", () => {
    const xml = worksheetXml(
      '<sheetData><row r="1"><c r="A1" s="1"><f t="shared" ref="A1:A9" si="0">B1*1.1</f><v>0.15</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>a &amp; b</t></is></c></row></sheetData>',
    );
    const damage = fc.tuple(
      fc.nat(xml.length - 1),
      fc.constantFrom("<", ">", "/", '"', " ", "&", "0", "é", "<v>", "</c>", "r=", ""),
      fc.nat(3),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const broken = damages.reduce((text, [at, by, length]) => text.slice(0, at) + by + text.slice(at + length), xml);
        const [quick, full] = [attempt(() => fast(broken)), attempt(() => slow(broken))];
        // What is not well-formed in a way that touches no cell may pass the scanner.
        if (Array.isArray(quick) && Array.isArray(full)) expect(quick).toEqual(full);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("shared texts", () => {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="x" count="9" uniqueCount="9">';
  it.each([
    [
      "plain, empty and with entities",
      '<si><t>Omzet</t></si><si/><si><t/></si><si><t xml:space="preserve"> a &amp; b </t></si><si><t>Größe_x000D_</t></si>',
    ],
    [
      "with formats and pronunciation",
      '<si><r><t>a</t></r><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si>\n<si><r><rPr/><t>c</t></r></si>',
    ],
  ])("%s: both give the same", (_, inside) => {
    const bytes = strToU8(`${head}${inside}</sst>\n`);
    expect(scanSharedStrings(bytes)).toEqual(readSharedStringsAsXml(bytes, "sst"));
  });

  it.each(["<si><t>&#8364;</t></si>", "<!-- x -->", "<si><t>a", "<x/>"])("%s is left to the XML reader", (inside) => {
    expect(scanSharedStrings(strToU8(`${head}${inside}</sst>`))).toBeUndefined();
  });
});

describe("numbers", () => {
  const scanned = (text: string): number => decimalBetween(strToU8(text), 0, text.length);

  it("are those that JavaScript reads, to the last bit", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) =>
        Object.is(scanned(String(number)), Number(String(number))),
      ),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,20}(\.\d{0,24})?([eE][-+]?\d{1,3})?$/), (text) => Object.is(scanned(text), Number(text))),
      { numRuns: 3000 },
    );
    const long = fc.tuple(fc.nat(30), fc.bigInt({ min: 0n, max: 10n ** 19n })).map(([zeros, digits]) => `0.${"0".repeat(zeros)}${digits}`);
    fc.assert(
      fc.property(long, (text) => Object.is(scanned(text), Number(text))),
      { numRuns: 3000 },
    );
  });

  it.each(["", "-", ".", "-.", "1..2", "1e", "e5", "0x10", "1 ", "Infinity", "1,5", "--1"])("%p is none", (text) => {
    expect(scanned(text)).toBeNaN();
  });
});

describeCorpus("the corpus's sheets", () => {
  const files = corpusFiles().filter((file) => typeof oddFiles[file] !== "string");
  let scanned = 0;
  let given = 0;

  it.each(files)("are the same to both readers: %s", (file) => {
    const parts = new Package(openZip(corpusBytes(file)), nodeInflate);
    for (const key of parts.keys()) {
      const bytes = /^xl\/(worksheets\/[^/]*|sharedstrings)\.xml$/.test(key) ? parts.read(key) : undefined;
      if (!bytes) continue;
      given++;
      if (key === "xl/sharedstrings.xml") {
        const texts = scanSharedStrings(bytes);
        if (texts) scanned++;
        if (texts) expect(texts).toEqual(readSharedStringsAsXml(bytes, key));
        continue;
      }
      const quick = readSheetFast(bytes, key, context());
      if (!quick) continue;
      scanned++;
      const full = readSheetAsXml(bytes, key, context());
      expect(firstDifference(quick.cells, full.cells)).toBeUndefined();
      expect(quick.merges).toEqual(full.merges);
    }
  });

  it("are nearly all read by the scanner", () => {
    expect(scanned / given).toBeGreaterThan(0.9);
  });
});

/** An index, or that the counts differ. A line a cell would take minutes here. */
function firstDifference(one: Cells, other: Cells): number | string | undefined {
  if (one.count !== other.count) return `${one.count} cells, ${other.count} cells`;
  for (let index = 0; index < one.count; index++) {
    const [value, full] = [one.valueAt(index), other.valueAt(index)];
    const isSame =
      one.columnAt(index) === other.columnAt(index) &&
      one.rowAt(index) === other.rowAt(index) &&
      (Object.is(value, full) || (isCellError(value) && isCellError(full) && value.error === full.error)) &&
      one.formulaAt(index) === other.formulaAt(index) &&
      one.formatAt(index) === other.formatAt(index);
    if (!isSame) return index;
  }
  return undefined;
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

const space = fc.constantFrom("", "", "", " ", "\n", "\r\n  ");
const text = fc.constantFrom(
  "",
  "1",
  "0.15",
  "-2.5E-3",
  "12345678901234567",
  "3",
  "9",
  "a &amp; b",
  "Größe",
  "x\r\ny",
  "&lt;b&gt;",
  "&#65;",
  "2026-11-21",
  "true",
  "_x0041_",
  "#REF!",
);
const formula = fc.constantFrom(
  "",
  "<f>B1*(1+4%)</f>",
  "<f/>",
  '<f t="shared" ref="A1:C9" si="1">A1+1</f>',
  '<f t="shared" si="1"/>',
  '<f t="shared" si="7"></f>',
  '<f t="array" ref="A1:B3">[2]X!A1:B2</f>',
  "<f>_xlfn.XLOOKUP(1,A:A,B:B)</f>",
  '<f t="dataTable" ref="B2:C4" dt2D="true" r1="A1" r2="A2"/>',
);
const type = fc.constantFrom("", "", "", ' t="n"', ' t="s"', " t='str'", ' t="b"', ' t="e"', ' t="d"', ' t="inlineStr"', ' t="what"');
const place = fc.option(fc.tuple(fc.constantFrom("A", "B", "C", "AA", "XFD", "XFE"), fc.integer({ min: 0, max: 6 })), { nil: undefined });
const cell = fc
  .tuple(place, type, fc.constantFrom("", ' s="1"', ' s="9"'), formula, text, space, fc.constantFrom("v", "v", "v", "is", "none"))
  .map(([at, kind, style, inner, content, gap, holder]) => {
    const named = at && at[1] > 0 && at[0] !== "XFE" ? ` r="${at[0]}${at[1]}"` : "";
    const value = holder === "v" ? `<v>${content}</v>` : holder === "is" ? `<is><t>${content}</t></is>` : "";
    return `${gap}<c${named}${kind}${style}>${inner}${gap}${value}</c>`;
  });
const row = fc
  .tuple(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), fc.array(cell, { maxLength: 5 }), space)
  .map(([number, cells, gap]) => `<row${number ? ` r="${number}"` : ""}>${cells.join("")}${gap}</row>`);
const sheets = fc.array(row, { maxLength: 5 }).map((rows) => rows.join(""));
