import { lastSheetColumn, lastSheetRow } from "../../../workbook/area";
import type { Area } from "../../../workbook/area";
import { HostError } from "../../../workbook/port";
import type { PartEdits } from "./partEdits";

/** A note and the cell that it stands at. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  /** The same cell as "D7". */
  readonly ref: string;
  readonly text: string;
}

/**
 * Takes the shapes of the notes at some cells out of a VML drawing and adds those of others; makes the drawing when there is none.
 * VML from the wild is often no well-formed XML, so it is changed as text.
 */
export function changeShapes(edits: PartEdits, part: string, cluster: number, removed: readonly Area[], added: readonly NoteShape[]): void {
  const before = edits.text(part) ?? emptyDrawing(cluster);
  const without =
    removed.length > 0
      ? before.replace(/[ \t\r\n]*<((?:\w+:)?shape)\b(?:(?!<\/?\1\b)[\s\S])*<\/\1\s*>/g, (shape) => (isNoteAt(shape, removed) ? "" : shape))
      : before;
  const end = without.lastIndexOf("</xml");
  if (end < 0) throw new HostError("broken", part);
  const declared = declarations.every((name) => before.includes(name)) ? "" : ` ${namespaces}`;
  const type = /id\s*=\s*["']_x0000_t202["']/.test(without) ? "" : noteType(declared);
  const first = lastNumber(without, cluster) + 1;
  const shapes = added.map((note, index) => shapeXml(first + index, note, declared));
  edits.set(part, without.slice(0, end) + type + shapes.join("") + without.slice(end));
}

/** Shape numbers of a drawing start at its cluster times this. */
const clusterSize = 1024;

/** The highest number that a shape of the drawing has; without shapes, where its own cluster (`idmap`) starts. */
function lastNumber(drawing: string, cluster: number): number {
  const numbers = [...drawing.matchAll(/\b_x0000_s(\d{1,8})\b/g)].map(([, number]) => Number(number));
  const own = Number(/<(?:\w+:)?idmap\b[^>]*?\bdata\s*=\s*["']\s*(\d{1,5})/.exec(drawing)?.[1] ?? cluster);
  return numbers.reduce((most, number) => Math.max(most, number), numbers.length > 0 ? 0 : own * clusterSize);
}

const declarations = [
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:schemas-microsoft-com:office:excel"',
];
const namespaces = declarations.join(" ");

function emptyDrawing(cluster: number): string {
  return `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${cluster}"/></o:shapelayout></xml>`;
}

/** `declared`: the namespaces, where the drawing of another program calls them otherwise. */
function noteType(declared: string): string {
  return (
    `<v:shapetype${declared} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function isNoteAt(shape: string, cells: readonly Area[]): boolean {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return false;
  const row = Number(/<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape)?.[1] ?? -1);
  const column = Number(/<(?:\w+:)?Column>\s*(\d+)\s*</.exec(shape)?.[1] ?? -1);
  return cells.some(({ top, left }) => top === row && left === column);
}

function shapeXml(number: number, { row, column, text }: NoteShape, declared: string): string {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / lineLength), 2);
  const height = Math.min(Math.max(lines, 4), mostLines);
  const left = Math.min(column + 1, lastSheetColumn - width);
  const top = Math.min(Math.max(row - 1, 0), lastSheetRow - height);
  return (
    `<v:shape${declared} id="_x0000_s${number}" type="#_x0000_t202" style='position:absolute;z-index:${(number % clusterSize) + 1};visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    "<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>" +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${left}, 15, ${top}, 10, ${left + width}, 15, ${top + height}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Of a note, in columns and rows of the usual size. */
const width = 4;
const mostLines = 20;
const lineLength = 42;
