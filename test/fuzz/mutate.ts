import { zipSync } from "fflate";
import { inflateAnywhere } from "../../src/hosts/file/zip/inflate";
import { openZip } from "../../src/hosts/file/zip/openZip";
import { Package } from "../../src/hosts/file/zip/package";
import type { Random } from "./random";

export const levels = ["zip", "xml", "cell"] as const;

export type Level = (typeof levels)[number];

/** A damaged copy of a workbook: its bytes, the XML of a part, or what well-formed cells say. */
export function mutate(bytes: Uint8Array, level: Level, random: Random): Uint8Array {
  if (level === "zip") return mutateBytes(bytes, random);
  const parts = partsOf(bytes);
  const names = [...parts.keys()].filter((name) =>
    (level === "cell" ? /worksheets\/[^/]*\.xml$|sharedstrings/i : /\.(xml|rels|vml)$/i).test(name),
  );
  if (names.length === 0) return mutateBytes(bytes, random);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const name = random.pick(names);
    const text = Buffer.from(parts.get(name) ?? []).toString("latin1");
    const changed = level === "cell" ? mutateCells(text, random) : mutateXml(text, random);
    parts.set(name, new Uint8Array(Buffer.from(changed, "latin1")));
  }
  if (level === "xml" && random.below(8) === 0) parts.delete(random.pick([...parts.keys()]));
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = openZip(bytes);
  const parts = new Package(zip, inflateAnywhere);
  return new Map([...zip.entries].map(([key, { name }]) => [name, parts.read(key) ?? new Uint8Array(0)]));
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let changed = bytes.slice();
  for (let times = 1 + random.below(6); times > 0; times--) {
    // The directory at the end is a small part of the file, and where most can go wrong.
    const at = random.below(2) === 0 ? random.below(changed.length) : Math.max(0, changed.length - 1 - random.below(600));
    const view = new DataView(changed.buffer, changed.byteOffset, changed.byteLength);
    switch (random.below(6)) {
      case 0:
        changed[at] = random.below(256);
        break;
      case 1:
        changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 2:
        if (at + 4 <= changed.length) view.setUint32(at, random.pick([0, 1, 0xffff, 0xffffffff, 0x7fffffff, changed.length, at]), true);
        break;
      case 3:
        if (at + 2 <= changed.length) view.setUint16(at, random.pick([0, 1, 8, 9, 0xffff, 0x8000]), true);
        break;
      case 4:
        changed = changed.slice(0, at);
        break;
      default: {
        const length = 1 + random.below(200);
        changed.copyWithin(at, random.below(changed.length), random.below(changed.length) + length);
      }
    }
    if (changed.length === 0) break;
  }
  return changed;
}

const xmlPieces = [
  ...["<", ">", "/>", "</", "&", "&amp;", "&#x0;", "&#1114112;", "&bomb;", "<!--", "-->", "<![CDATA[", "]]>", "<?x ", "?>", '"', "'", "="],
  ...[
    "<!DOCTYPE x [<!ENTITY bomb 'bomb'>]>",
    "\u0000",
    "\u00ff",
    "\u00ef\u00bb\u00bf",
    'xmlns="x"',
    " __proto__='1'",
    " constructor='1'",
    "<sheetData>",
    "</sheetData>",
    "<sheetData/>",
  ],
  ...[
    "<row>",
    '<c r="A1">',
    "<f>",
    "<v>",
    "<is><t>",
    "</worksheet>",
    "x:",
    "../../../../etc",
    "Target='/'",
    "%2e%2e%2f",
    "\\",
    'Id="rId1"',
    "<a>".repeat(400),
  ],
];

function mutateXml(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const length = random.pick([1, 2, 10, 100, 1000]);
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + random.pick(xmlPieces) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.below(length));
    case 2:
      return text.slice(0, at) + text.slice(at, at + random.below(length)).repeat(1 + random.below(20)) + text.slice(at);
    case 3:
      return text.slice(0, at);
    case 4:
      return replaceOne(text, /<[^>]*>/g, () => random.pick(["", "<x/>", "<c/>", "<!-- -->"]), random);
    default:
      return replaceOne(text, /="[^"]*"/g, () => `="${random.pick(oddValues)}"`, random);
  }
}

const oddValues = [
  ...[
    "",
    " ",
    "-1",
    "0",
    "1",
    "2",
    "1e309",
    "-1e309",
    "NaN",
    "Infinity",
    "0x10",
    "9".repeat(400),
    "1048576",
    "1048577",
    "4294967296",
    "0.1.2",
    "1,5",
    "٣",
  ],
  ...[
    "A1",
    "a1",
    "A0",
    "XFD1048576",
    "XFE1",
    "A1:XFD1048576",
    "ZZZZ1",
    "$A$1",
    "A1:B",
    "R1C1",
    "#REF!",
    "__proto__",
    "constructor",
    "s",
    "n",
    "b",
    "e",
    "str",
    "inlineStr",
    "shared",
    "array",
    "dataTable",
  ],
];

const oddFormulas = [
  ...[
    "",
    "1",
    "A1",
    "SUM(A:A)",
    "(".repeat(3000),
    "1+".repeat(2000),
    '"',
    "'",
    "[",
    "[[[[",
    "#REF!#REF!",
    "{1,2;3}",
    "A1048576+XFD1",
    "1E5E5",
    '"A1"&"',
    "'x'!A1",
    "[1]x!A1",
    "[999999]x!A1",
  ],
  ...[
    "_xlfn._xlfn.SUM(1)",
    "IF(".repeat(500) + "1" + ")".repeat(500),
    "A1:A1:A1",
    "$$A$$1",
    "\\",
    "=1",
    "Table1[[#This Row],[a]]",
    "Table1[[[[",
    "-".repeat(5000) + "1",
    "A".repeat(8000),
    "1".repeat(5000),
    "é+ü*4%",
    "Sheet1!A1*(1+15%)",
  ],
].map((formula) => formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));

function mutateCells(text: string, random: Random): string {
  switch (random.below(6)) {
    case 0:
      return replaceOne(text, /(<v>)[^<]*/g, () => `<v>${random.pick(oddValues)}`, random);
    case 1:
      return replaceOne(text, /<f>[^<]*/g, () => `<f>${random.pick(oddFormulas)}`, random);
    case 2:
      return replaceOne(
        text,
        /<v>/g,
        () =>
          `<f${random.pick(["", ' t="shared" si="0"', ' t="shared" si="0" ref="A1:A9"', ' t="array" ref="A1:XFD1048576"', ' t="dataTable" ref="A1:B9" r1="A1"'])}>${random.pick(oddFormulas)}</f><v>`,
        random,
      );
    case 3:
      return replaceOne(text, / r="[^"]*"/g, () => ` r="${random.pick(oddValues)}"`, random);
    case 4:
      return replaceOne(text, / (?:t|s|si|ref)="[^"]*"/g, (old) => old.replace(/"[^"]*"/, `"${random.pick(oddValues)}"`), random);
    default:
      return replaceOne(
        text,
        /<t[^>]*>[^<]*/g,
        () =>
          `<t>${random.pick(["+15% groei", "x".repeat(40_000), "_x0000_", "=1+1", "<b>".replace("<", "&lt;"), "Groei %", "2027", "\u00c3\u00a9".repeat(999)])}`,
        random,
      );
  }
}

function replaceOne(text: string, pattern: RegExp, by: (old: string) => string, random: Random): string {
  const found = [...text.matchAll(pattern)];
  const one = found.length > 0 ? random.pick(found) : undefined;
  if (!one) return text;
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}
