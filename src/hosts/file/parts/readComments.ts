import { parseArea } from "../../../workbook/area";
import type { CellComment, CommentReply } from "../../../workbook/workbook";
import { unescapeText } from "../xml/escapedText";
import { childNamed, childrenNamed, xmlTree } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";

/** Notes. Those that stand in for a threaded comment, for programs that know none, are left out. */
export function readNotes(bytes: Uint8Array, part: string): readonly CellComment[] {
  const root = xmlTree(bytes, part);
  const authors = childrenNamed(childNamed(root, "authors"), "author").map(({ text }) => unescapeText(text));
  const notes: CellComment[] = [];
  for (const note of childrenNamed(childNamed(root, "commentList"), "comment")) {
    const place = parseArea(note.attributes["ref"] ?? "");
    const author = authors[Number(note.attributes["authorId"] ?? -1)] ?? "";
    if (!place || author.startsWith("tc={")) continue;
    notes.push({ row: place.top, column: place.left, kind: "note", author, text: unescapeText(textOf(childNamed(note, "text"))) });
  }
  return notes;
}

/** Threads, by their first comment's place; replies follow in the order of the file. */
export function readThreads(bytes: Uint8Array, part: string, persons: ReadonlyMap<string, string>): readonly CellComment[] {
  const threads = new Map<string, { readonly comment: CellComment; readonly replies: CommentReply[] }>();
  for (const element of childrenNamed(xmlTree(bytes, part), "threadedComment")) {
    const { ref, id, parentId, personId } = element.attributes;
    const said = { author: persons.get(personId ?? "") ?? "", text: unescapeText(childNamed(element, "text")?.text ?? "") };
    const thread = parentId === undefined ? undefined : threads.get(parentId);
    const place = parseArea(ref ?? "");
    if (thread) thread.replies.push(said);
    else if (place)
      threads.set(id ?? String(threads.size), { comment: { row: place.top, column: place.left, kind: "comment", ...said }, replies: [] });
  }
  return [...threads.values()].map(({ comment, replies }) => (replies.length > 0 ? { ...comment, replies } : comment));
}

/** Display names by id. */
export function readPersons(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  return new Map(
    childrenNamed(xmlTree(bytes, part), "person").map(({ attributes }) => [attributes["id"] ?? "", attributes["displayName"] ?? ""]),
  );
}

function textOf(element: XmlElement | undefined): string {
  if (!element || element.name === "rPh") return "";
  return element.name === "t" ? element.text : element.children.map(textOf).join("");
}
