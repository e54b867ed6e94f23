import { deflateRawSync } from "node:zlib";
import { checksum } from "../../src/hosts/file/zip/checksum";
import { randomFrom } from "../fuzz/random";
import { sketchParts } from "../hosts/file/workbookParts";

/**
 * A plan on `sheets` sheets of `rows` rows, 20 cells each, as Excel writes it: two labels from the shared texts, seven amounts of past years, three
 * percentages of years to come, six filled formulas, one formula of its own, one formula with a text. One row in a hundred is
 * called a growth target. The first row holds the headers. `texts`: how many different ones it shares.
 */
export function generateWorkbook(rows: number, sheets = 1, texts = 3000): Uint8Array {
  const shared = Array.from(
    { length: texts },
    (_, index) => `<si><t>${index % 100 === 50 ? "Revenue growth target of" : "Product"} line ${index}, region ${index % 17}</t></si>`,
  );
  const random = randomFrom(1, 2).fraction;
  const plans = Array.from({ length: sheets }, (_, index) => ({
    name: index === 0 ? "Plan" : `Plan ${index + 1}`,
    xml: sheetXml(rows, random, texts),
  }));
  return fastZip(sketchParts({ sheets: plans, sharedStrings: shared.join("") }));
}

function sheetXml(rows: number, random: () => number, texts: number): string {
  const xml = [headerXml()];
  for (let row = 2; row <= rows; row++) xml.push(rowXml(row, rows, random, texts));
  return xml.join("");
}

function headerXml(): string {
  const years = [..."CDEFGHIJKLMNOPQRST"].map((column, index) => `<c r="${column}1"><v>${2017 + index}</v></c>`);
  return `<row r="1" spans="1:20"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c>${years.join("")}</row>`;
}

function rowXml(row: number, rows: number, random: () => number, texts: number): string {
  const cells: string[] = [];
  const add = (column: string, inside: string, attributes = ""): number => cells.push(`<c r="${column}${row}"${attributes}>${inside}</c>`);
  add("A", `<v>${row % texts}</v>`, ' t="s"');
  add("B", `<v>${(row * 7) % texts}</v>`, ' t="s"');
  for (const column of "CDEFGHI") add(column, `<v>${Math.round(random() * 1e6)}</v>`);
  for (const column of "JKL") add(column, `<v>${(Math.round(random() * 300) / 1000).toString()}</v>`, ' s="1"');
  for (const column of "MNOPQR") {
    const shared =
      row === 2
        ? `<f t="shared" ref="${column}2:${column}${rows}" si="${column.charCodeAt(0) - 77}">C2*(1+$J2)+SUM(D$2:D2)</f>`
        : `<f t="shared" si="${column.charCodeAt(0) - 77}"/>`;
    add(column, `${shared}<v>${random() * 1e6}</v>`);
  }
  add("S", `<f>IF(C${row}&gt;0,D${row}/C${row}-1,0)</f><v>${random()}</v>`, ' s="1"');
  add("T", `<f>A${row}&amp;" plan"</f><v>Product line plan</v>`, ' t="str"');
  return `<row r="${row}" spans="1:20">${cells.join("")}</row>`;
}

/** fflate needs seconds for this much; zlib does not. */
function fastZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const deflated = deflateRawSync(content, { level: 6 });
    const nameBytes = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(0x5c210000, 6);
    shared.writeUInt32LE(checksum(content), 10);
    shared.writeUInt32LE(deflated.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, tail, nameBytes);
    pieces.push(Buffer.from([0x50, 0x4b, 3, 4]), shared, nameBytes, deflated);
    offset += 30 + nameBytes.length + deflated.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, ...directory, end]));
}
