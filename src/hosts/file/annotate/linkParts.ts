import { relationshipsPart } from "../zip/partName";
import { declarePart } from "./declarePart";
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

/** Adds a relationship from `source` to a part; their part is declared where it is new. @returns its id. */
export function linkPart(edits: PartEdits, namespaces: Namespaces, source: string, kind: string, target: string): string {
  const name = relationshipsPart(source);
  const text = edits.text(name);
  if (text === undefined) {
    const xml = relationshipXml("", "rId1", namespaces, kind, relativeTo(source, target));
    edits.set(name, `${declaration}<Relationships xmlns="${packageRelationships}">${xml}</Relationships>`);
    declarePart(edits, name, "application/vnd.openxmlformats-package.relationships+xml", "extension");
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
