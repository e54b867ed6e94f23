import { HostError } from "../../../workbook/port";
import { prefixed } from "../xml/readXml";
import type { Namespaces } from "./linkParts";
import { decode } from "./partEdits";
import type { PartEdits } from "./partEdits";
import { relationshipId } from "./workbookSheets";
import { childOf, prefixOf, xmlOutline } from "./xmlOutline";
import type { OutlineElement } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";

/** The relationship of the sheet's VML drawing: notes and form controls share it. */
export function legacyDrawingOf(edits: PartEdits, part: string): string | undefined {
  const found = childOf(around(edits, part).root, "legacyDrawing");
  return found && prefixed(found.attributes, "id");
}

/** Puts the reference to the drawing where the schema wants it, or into the place of one that leads nowhere. */
export function addLegacyDrawing(edits: PartEdits, namespaces: Namespaces, part: string, id: string): void {
  addReference(edits, namespaces, part, "legacyDrawing", id);
}

/** The same for a drawing of charts and pictures. */
export function addDrawing(edits: PartEdits, namespaces: Namespaces, part: string, id: string): void {
  addReference(edits, namespaces, part, "drawing", id);
}

function addReference(edits: PartEdits, namespaces: Namespaces, part: string, element: "drawing" | "legacyDrawing", id: string): void {
  const sheet = around(edits, part);
  const { root } = sheet;
  const patch = new XmlPatch(sheet.text);
  const stale = childOf(root, element);
  if (stale) patch.remove(stale);
  const xml = `<${prefixOf(root)}${element} ${relationshipId(root, namespaces, id)}/>`;
  const next = root.children.find((child) => isAfter(child) || (element === "drawing" && child.name === "legacyDrawing"));
  if (next) patch.insert(next.start, xml);
  else patch.append(root, xml);
  const encoder = new TextEncoder();
  const after = patch.result();
  // The cells between, often megabytes, stay bytes all the way.
  const [head, tail] = [encoder.encode(after.slice(0, sheet.headLength)), encoder.encode(after.slice(sheet.headLength))];
  const whole = new Uint8Array(head.length + sheet.cells.length + tail.length);
  whole.set(head);
  whole.set(sheet.cells, head.length);
  whole.set(tail, head.length + sheet.cells.length);
  edits.set(part, whole);
}

/** What the schema puts behind `legacyDrawing`. */
const later = new Set(["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"]);

/** Excel wraps some of them in `mc:AlternateContent`, with the element itself inside its first choice. */
function isAfter(child: OutlineElement): boolean {
  if (child.name !== "AlternateContent") return later.has(child.name);
  const wrapped = child.children[0]?.children[0]?.name;
  return wrapped !== undefined && later.has(wrapped);
}

interface AroundCells {
  /** The part without what stands in `<sheetData>`, when there is such. */
  readonly text: string;
  readonly root: OutlineElement;
  readonly headLength: number;
  readonly cells: Uint8Array;
}

function around(edits: PartEdits, part: string): AroundCells {
  const bytes = edits.bytes(part);
  if (!bytes) throw new HostError("broken", part);
  const cut = cellsOf(bytes);
  if (cut) {
    const head = decode(bytes.subarray(0, cut.start), part);
    const text = head + decode(bytes.subarray(cut.end), part);
    const root = outlineOrNothing(text, part);
    // Nothing but elements around the cells: the cut went through no comment.
    if (root && root.text.trim() === "" && childOf(root, "sheetData")?.openEnd === head.length) {
      return { text, root, headLength: head.length, cells: bytes.subarray(cut.start, cut.end) };
    }
  }
  const text = decode(bytes, part);
  return { text, root: xmlOutline(text, part, 4), headLength: 0, cells: new Uint8Array(0) };
}

function outlineOrNothing(text: string, part: string): OutlineElement | undefined {
  try {
    return xmlOutline(text, part, 4);
  } catch (cause) {
    if (cause instanceof HostError && cause.code === "broken") return undefined;
    throw cause;
  }
}

/** From behind `<sheetData>` to the last `</sheetData>`. */
function cellsOf(bytes: Uint8Array): { readonly start: number; readonly end: number } | undefined {
  const start = find(bytes, "<sheetData>", (from) => bytes.indexOf(less, from), 0);
  const end = find(bytes, "</sheetData>", (from) => bytes.lastIndexOf(less, from), bytes.length - 1);
  if (start === undefined || end === undefined || end < start) return undefined;
  return { start: start + "<sheetData>".length, end };
}

const less = 60;

function find(bytes: Uint8Array, wanted: string, next: (from: number) => number, first: number): number | undefined {
  const step = first === 0 ? 1 : -1;
  for (let at = next(first); at >= 0; at = at + step < 0 ? -1 : next(at + step)) {
    if ([...wanted].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))) return at;
  }
  return undefined;
}
