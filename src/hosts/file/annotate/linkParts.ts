import { HostError } from "../../../workbook/port";
import { relationshipsPart } from "../zip/partName";
import type { PartEdits } from "./partEdits";
import { prefixOf, xmlOutline } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";
import { attributeXml, declaration } from "./xmlText";

/** Namespaces of a workbook: transitional files and strict ones use different ones throughout. */
export interface Namespaces {
  readonly main: string;
  /** Of `r:id`; a relationship's type is this, a slash and its kind. */
  readonly relationships: string;
}

export const transitional: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** Adds a relationship from `source` to a part. @returns its id. */
export function linkPart(edits: PartEdits, namespaces: Namespaces, source: string, kind: string, target: string): string {
  const name = relationshipsPart(source);
  const text = edits.text(name);
  if (text === undefined) {
    const xml = relationshipXml("", "rId1", namespaces, kind, relativeTo(source, target));
    edits.set(name, `${declaration}<Relationships xmlns="${packageRelationships}">${xml}</Relationships>`);
    return "rId1";
  }
  const root = xmlOutline(text, name, 2);
  const taken = new Set(root.children.map(({ attributes }) => attributes["Id"]));
  let number = root.children.length + 1;
  while (taken.has(`rId${number}`)) number++;
  const patch = new XmlPatch(text);
  patch.append(root, relationshipXml(prefixOf(root), `rId${number}`, namespaces, kind, relativeTo(source, target)));
  edits.set(name, patch.result());
  return `rId${number}`;
}

/** Says of what type a part is. `extension` types hold for every part with that ending, and are said once. */
export function declarePart(edits: PartEdits, part: string, type: string, by: "part" | "extension"): void {
  const text = edits.text(contentTypes);
  if (text === undefined) throw new HostError("not-supported", contentTypes);
  const root = xmlOutline(text, contentTypes, 2);
  const extension = part.slice(part.lastIndexOf(".") + 1);
  const known = root.children.find(({ name, attributes }) => name === "Default" && attributes["Extension"]?.toLowerCase() === extension);
  const patch = new XmlPatch(text);
  const prefix = prefixOf(root);
  if (by === "extension" && known?.attributes["ContentType"] === type) return;
  if (by === "extension" && !known) patch.append(root, `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
  else patch.append(root, `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
  edits.set(contentTypes, patch.result());
}

const contentTypes = "[Content_Types].xml";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** "../comments1.xml" from a sheet: as Excel writes it, and the only form that some programs follow. */
function relativeTo(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared]?.toLowerCase() === to[shared]?.toLowerCase()) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}

function relationshipXml(prefix: string, id: string, { relationships }: Namespaces, kind: string, target: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${relationships}/${kind}" Target="${attributeXml(target)}"/>`;
}
