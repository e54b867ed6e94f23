import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";

/** A workbook written by hand, part by part: only what a test is about needs to be given. */
export interface WorkbookSketch {
  /** What stands inside `<sheetData>`, or the whole part when it starts with "<?xml" or "<worksheet". */
  readonly sheets?: readonly SheetSketch[];
  readonly sharedStrings?: string;
  /** Inside `<styleSheet>`. */
  readonly styles?: string;
  /** Inside `<workbook>`, before and after `<sheets>`. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Relationships of the workbook beside its sheets, texts and styles. */
  readonly workbookRelationships?: readonly RelationshipSketch[];
  /** Any other part; given by name, it also replaces one of those above; null leaves that out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export interface SheetSketch {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
  readonly relationships?: readonly RelationshipSketch[];
}

export interface RelationshipSketch {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal?: boolean;
}

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function sketchParts(sketch: WorkbookSketch): Map<string, Uint8Array> {
  const { sheets = [] } = sketch;
  const parts = new Map<string, string | Uint8Array>();
  const own: RelationshipSketch[] = [{ id: "styles", kind: "styles", target: "styles.xml" }];
  if (sketch.sharedStrings !== undefined) own.push({ id: "texts", kind: "sharedStrings", target: "sharedStrings.xml" });
  sheets.forEach((_, index) => own.push({ id: `rId${index + 1}`, kind: "worksheet", target: `worksheets/sheet${index + 1}.xml` }));
  parts.set("[Content_Types].xml", contentTypes(sheets.length, sketch.sharedStrings !== undefined));
  parts.set("_rels/.rels", relationshipsXml([{ id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" }]));
  parts.set("xl/workbook.xml", workbookXml(sketch, sheets));
  parts.set("xl/_rels/workbook.xml.rels", relationshipsXml([...own, ...(sketch.workbookRelationships ?? [])]));
  parts.set("xl/styles.xml", `${declaration}<styleSheet xmlns="${mainNamespace}">${sketch.styles ?? plainStyles}</styleSheet>`);
  if (sketch.sharedStrings !== undefined) {
    parts.set("xl/sharedStrings.xml", `${declaration}<sst xmlns="${mainNamespace}">${sketch.sharedStrings}</sst>`);
  }
  sheets.forEach(({ xml, relationships }, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, /^<(\?xml|worksheet)/.test(xml) ? xml : worksheetXml(`<sheetData>${xml}</sheetData>`));
    if (relationships) parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(relationships));
  });
  for (const [name, content] of Object.entries(sketch.parts ?? {})) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return new Map([...parts].map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]));
}

export function sketchWorkbook(sketch: WorkbookSketch): Uint8Array {
  return zipParts(sketchParts(sketch));
}

export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: new Date(2026, 0, 1) });
}

/** As programs write that do not know a part's size beforehand: it stands behind the part, and only in the directory is it sure. */
export function zipWithDescriptors(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of parts) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

/** The same zip with its directory's place and size in 64 bits, as some programs always write it. */
export function asZip64(zip: Uint8Array): Uint8Array {
  const end = Buffer.from(zip.subarray(zip.length - 22));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeUInt32LE(44, 4);
  record.writeUInt32LE(end.readUInt16LE(8), 24);
  record.writeUInt32LE(end.readUInt16LE(10), 32);
  record.writeUInt32LE(end.readUInt32LE(12), 40);
  record.writeUInt32LE(end.readUInt32LE(16), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeUInt32LE(zip.length - 22, 8);
  locator.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return new Uint8Array(Buffer.concat([zip.subarray(0, zip.length - 22), record, locator, end]));
}

export function worksheetXml(inside: string): string {
  return `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${inside}</worksheet>`;
}

export function relationshipsXml(relationships: readonly RelationshipSketch[]): string {
  const inside = relationships.map(({ id, kind, target, isExternal }) => {
    const type = kind.includes("/") ? kind : `${officeRelationships}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;
}

const plainStyles =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

function workbookXml({ beforeSheets = "", afterSheets = "" }: WorkbookSketch, sheets: readonly SheetSketch[]): string {
  const listed = sheets.map(({ name, state }, index) => {
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  return `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${beforeSheets}<sheets>${listed.join("")}</sheets>${afterSheets}</workbook>`;
}

function contentTypes(sheets: number, hasTexts: boolean): string {
  const overrides = Array.from({ length: sheets }, (_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"));
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `${override("/xl/workbook.xml", "sheet.main")}${overrides.join("")}${override("/xl/styles.xml", "styles")}${hasTexts ? override("/xl/sharedStrings.xml", "sharedStrings") : ""}</Types>`
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
