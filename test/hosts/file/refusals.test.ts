import { zipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/file/readWorkbook";
import { HostError } from "../../../src/workbook/port";
import { nodeInflate } from "./nodeInflate";
import { sketchParts, sketchWorkbook, zipParts } from "./workbookParts";
import type { WorkbookSketch } from "./workbookParts";

function refusal(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes, "file.xlsx");
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
  return "readable";
}

const plan = (xml: string, rest: WorkbookSketch = {}): Uint8Array => sketchWorkbook({ ...rest, sheets: [{ name: "Plan", xml }] });

/** An OLE container with streams of these names in its directory. */
function ole(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 1024 + index * 128;
    bytes.set(Buffer.from(name, "utf16le"), at);
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
}

test("a workbook of charts alone has nothing to look through, and that is said", () => {
  const parts = sketchParts({ sheets: [{ name: "Plan", xml: "" }] });
  const rels = "xl/_rels/workbook.xml.rels";
  const text = Buffer.from(parts.get(rels) ?? new Uint8Array()).toString();
  parts.set(rels, new Uint8Array(Buffer.from(text.replaceAll('/worksheet"', '/chartsheet"'))));
  expect(refusal(zipParts(parts))).toBe("no-sheets");
});

describe("files that are something else", () => {
  it.each([
    ["an encrypted workbook", ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an .xls", ole("Root Entry", "Workbook"), "old-format: xls"],
    ["an .xls of Excel 95", ole("Root Entry", "Book"), "old-format: xls"],
    ["a Word document of 2003", ole("Root Entry", "WordDocument"), "not-a-workbook"],
    ["an .xls of Excel 4", Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0), "old-format: xls"],
    ["an .xls of Excel 95 without a container", Uint8Array.of(0x09, 0x08, 0x08, 0x00, 0, 5), "old-format: xls"],
    ["an .xls of another program, without a container", Uint8Array.of(0x09, 0x00, 0x08, 0x00, 0, 0), "old-format: xls"],
    ["an .xls of another program", ole("ROOT ENTRY", "WORKBOOK"), "old-format: xls"],
    ["text that starts with a tab", Buffer.from("\tYear\tGrowth"), "not-a-workbook"],
    ["a web archive", Buffer.from("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "html"],
    [
      "XML of Excel 2003",
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "old-format: xml",
    ],
    ["a web page", Buffer.from("\n<!DOCTYPE html><title>Sign in</title>"), "html"],
    ["a table in HTML", Buffer.from("\ufeff<!-- x --><TABLE><tr><td>1"), "html"],
    ["a web page in UTF-16", Buffer.from("\ufeff<html>", "utf16le"), "html"],
    ["an empty file", new Uint8Array(0), "not-a-workbook"],
    ["text", Buffer.from("Year;Growth\n2027;15%"), "not-a-workbook"],
    ["an empty zip", zipSync({}), "not-a-workbook"],
    ["a Word document", zipSync({ "word/document.xml": Buffer.from("<w/>") }), "not-a-workbook"],
    ["an .xlsb", zipSync({ "xl/workbook.bin": Uint8Array.of(1) }), "old-format: xlsb"],
  ])("%s", (_, bytes, expected) => {
    expect(refusal(new Uint8Array(bytes))).toBe(expected);
  });
});

describe("broken files", () => {
  const good = plan("<row><c><v>0.15</v></c></row>");

  it.each([
    ["cut short", good.slice(0, -30), "broken: zip"],
    ["only the start of a zip", good.slice(0, 40), "broken: zip"],
    ["a sheet that ends early", plan("<row><c><v>1"), "broken: xl/worksheets/sheet1.xml"],
    ["text before the root", plan("<?xml version='1.0'?>foo<worksheet/>"), "broken: xl/worksheets/sheet1.xml"],
    ["another root", plan("<?xml version='1.0'?><chartsheet/>"), "broken: xl/worksheets/sheet1.xml"],
    [
      "bytes that are no UTF-8",
      plan("", {
        parts: { "xl/worksheets/sheet1.xml": Uint8Array.of(...Buffer.from("<worksheet>"), 0xff, ...Buffer.from("</worksheet>")) },
      }),
      "broken: xl/worksheets/sheet1.xml",
    ],
    ["a cell outside the sheet", plan('<row><c r="XFE1"><v>1</v></c></row>'), "broken: xl/worksheets/sheet1.xml (cell XFE1)"],
    ["a row before the first", plan('<row r="0"><c r="A0"><v>1</v></c></row>'), "broken: xl/worksheets/sheet1.xml (row 0)"],
    ["a row outside the sheet", plan('<row r="1048577"><c><v>1</v></c></row>'), "broken: xl/worksheets/sheet1.xml (row 1048577)"],
    [
      "a DOCTYPE with an entity",
      plan('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData>&a;</sheetData></worksheet>'),
      "broken: xl/worksheets/sheet1.xml",
    ],
    ["no sheet of those it lists", plan("", { parts: { "xl/worksheets/sheet1.xml": null } }), "broken: xl/worksheets/sheet1.xml"],
    ["sheets whose relationships are lost", plan("", { parts: { "xl/_rels/workbook.xml.rels": null } }), "broken: Plan"],
    ["broken styles", plan("", { parts: { "xl/styles.xml": "<styleSheet>" } }), "broken: xl/styles.xml"],
    ["broken texts", plan("", { sharedStrings: "<si>" }), "broken: xl/sharedstrings.xml"],
  ])("%s", (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });

  it("notices one changed byte in a stored part", () => {
    const stored = zipSync(Object.fromEntries(sketchParts({ sheets: [{ name: "Plan", xml: "<row><c><v>0.15</v></c></row>" }] })), {
      level: 0,
    });
    const at = Buffer.from(stored).indexOf("0.15");
    stored[at + 2] = "7".charCodeAt(0);
    expect(refusal(stored)).toBe("broken: xl/worksheets/sheet1.xml");
  });

  it("refuses a part that is locked with a password, or packed in a way Excel does not know", () => {
    const record = (bytes: Uint8Array): number => Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    const locked = good.slice();
    locked[record(locked) + 8] = 1;
    expect(refusal(locked)).toBe("encrypted: xl/worksheets/sheet1.xml");
    const packed = good.slice();
    packed[record(packed) + 10] = 12;
    expect(refusal(packed)).toBe("broken: xl/worksheets/sheet1.xml");
  });
});

describe("bombs", () => {
  /** The sheet deflates to half a megabyte, and says that it has so many bytes. */
  function announcing(size: number): Uint8Array {
    const noise = Uint8Array.from(
      { length: 500_000 },
      (_, index) => (Math.imul(index, index) >>> 7) ^ (Math.imul(index, 0x9e3779b1) >>> 21),
    );
    const bytes = zipSync({
      ...Object.fromEntries(sketchParts({ sheets: [{ name: "Plan", xml: "" }] })),
      "xl/worksheets/sheet1.xml": noise,
    });
    const view = new DataView(bytes.buffer);
    const record = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    expect(view.getUint32(record + 20, true)).toBeGreaterThan(300_000);
    view.setUint32(record + 24, size, true);
    return bytes;
  }

  it("refuses a part that says it inflates to many times what cells do, without inflating it", () => {
    expect(refusal(announcing(200_000_000))).toBe("bomb: xl/worksheets/sheet1.xml");
  });

  it("reads an honest sheet of equal rows, however well it deflates", () => {
    const row = `<row>${'<c s="1"><v>0.15</v></c>'.repeat(40)}</row>`;
    const bytes = plan(row.repeat(18_000));
    expect(bytes.length).toBeLessThan((row.length * 18_000) / 200);
    expect(readWorkbook(bytes, "plan.xlsx", nodeInflate).sheets[0]?.cells.count).toBe(720_000);
  });

  it("does not believe a small announced size", () => {
    const parts = sketchParts({
      sheets: [{ name: "Plan", xml: "" }],
      parts: { "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000).fill(32) },
    });
    const bytes = zipParts(parts);
    const record = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bytes.buffer).setUint32(record + 24, 1000, true);
    expect(refusal(bytes)).toBe("broken: xl/worksheets/sheet1.xml");
  });

  it.each([20_000_000, 0xfffffff0])("refuses an announced size that nothing inflates to without reserving it: %d", (size) => {
    const bytes = plan("<row/>");
    const record = Buffer.from(bytes).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    new DataView(bytes.buffer).setUint32(record + 24, size, true);
    expect(refusal(bytes)).toBe("bomb: xl/worksheets/sheet1.xml");
  });

  it("refuses XML nested a thousand deep", () => {
    expect(refusal(plan(`<?xml version="1.0"?><worksheet>${"<a>".repeat(1000)}${"</a>".repeat(1000)}</worksheet>`))).toBe(
      "bomb: xl/worksheets/sheet1.xml",
    );
  });

  it("refuses a directory of sixty thousand parts", () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 25_000 }, (_, index) => [`a${index}`, new Uint8Array(0)])), { level: 0 });
    expect(refusal(many)).toBe("bomb: zip");
  });

  it("is not taken in by names of an object's own", () => {
    const bytes = sketchWorkbook({
      sheets: [
        {
          name: "__proto__",
          xml: '<row constructor="1"><c __proto__="x" toString="y"><v>1</v></c></row>',
          relationships: [{ id: "__proto__", kind: "table", target: "../__proto__" }],
        },
      ],
      parts: { __proto__: "x", "xl/constructor": "y" },
    });
    expect(readWorkbook(bytes, "x.xlsx").sheets[0]?.cells.value(0, 0)).toBe(1);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});
