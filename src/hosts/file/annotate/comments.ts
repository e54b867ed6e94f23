import { HostError } from "../../../workbook/port";
import { unescapeText } from "../xml/escapedText";
import type { Namespaces } from "./linkParts";
import type { NoteShape } from "./noteShapes";
import type { PartEdits } from "./partEdits";
import { childOf, prefixOf, xmlOutline } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";
import { declaration, textXml } from "./xmlText";

export interface KnownComment {
  readonly ref: string;
  readonly isOurs: boolean;
}

/** The notes of a comments part, stand-ins for threads too. */
export function commentsIn(edits: PartEdits, part: string, author: string): readonly KnownComment[] {
  const root = xmlOutline(edits.text(part) ?? "", part, 3);
  const own = ownAuthor(childOf(root, "authors")?.children.map(({ text }) => text) ?? [], author);
  return (childOf(root, "commentList")?.children ?? []).map(({ attributes }) => ({
    ref: attributes["ref"] ?? "",
    isOurs: own >= 0 && Number(attributes["authorId"]) === own,
  }));
}

/** Replaces the author's notes by these, in a new part or in an existing one. */
export function changeComments(edits: PartEdits, { main }: Namespaces, part: string, author: string, notes: readonly NoteShape[]): void {
  const before = edits.text(part) ?? `${declaration}<comments xmlns="${main}"><authors/><commentList/></comments>`;
  const root = xmlOutline(before, part, 3);
  const authors = childOf(root, "authors");
  const list = childOf(root, "commentList");
  if (!authors || !list) throw new HostError("broken", part);
  const prefix = prefixOf(root);
  const patch = new XmlPatch(before);
  const known = ownAuthor(
    authors.children.map(({ text }) => text),
    author,
  );
  if (known < 0) patch.append(authors, `<${prefix}author>${textXml(author)}</${prefix}author>`);
  const number = known < 0 ? authors.children.length : known;
  for (const comment of list.children) if (known >= 0 && Number(comment.attributes["authorId"]) === known) patch.remove(comment);
  for (const note of notes) patch.append(list, commentXml(prefix, number, author, note));
  edits.set(part, patch.result());
}

function ownAuthor(authors: readonly string[], author: string): number {
  return authors.findIndex((name) => unescapeText(name) === author);
}

/** As Excel writes it: the author in bold, then the text. */
function commentXml(prefix: string, author: number, name: string, { ref, text }: NoteShape): string {
  const tag = (inside: string): string => inside.replaceAll("<", `<${prefix}`).replaceAll(`<${prefix}/`, `</${prefix}`);
  const format = (bold: string): string =>
    tag(`<rPr>${bold}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>`);
  const run = (bold: string, content: string): string =>
    `<${prefix}r>${format(bold)}<${prefix}t xml:space="preserve">${textXml(content)}</${prefix}t></${prefix}r>`;
  return `<${prefix}comment ref="${ref}" authorId="${author}"><${prefix}text>${run("<b/>", `${name}:`)}${run("", `\n${text}`)}</${prefix}text></${prefix}comment>`;
}
