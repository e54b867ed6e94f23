import { SaxesParser } from "saxes";
import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import type { Attributes } from "../xml/readXml";

/** Where an element stands in its text, so that the text can be changed there and nowhere else. */
export interface OutlineElement {
  /** With its prefix. */
  readonly tag: string;
  /** Without. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly OutlineElement[];
  readonly text: string;
  readonly start: number;
  /** After the ">" of the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag starts; `openEnd` of `<a/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly isClosed: boolean;
}

/** The root element, with its descendants down to `depth` levels. Not well-formed: a HostError that names the part. */
export function xmlOutline(text: string, part: string, depth: number): OutlineElement {
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [];
  let root: Growing | undefined;
  let count = 0;
  parser.on("opentag", (tag) => {
    const openEnd = parser.position;
    const element: Growing = {
      tag: tag.name,
      name: tag.name.slice(tag.name.indexOf(":") + 1),
      attributes: tag.attributes,
      children: [],
      text: "",
      // An attribute cannot hold "<".
      start: text.lastIndexOf("<", openEnd - 1),
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      isClosed: tag.isSelfClosing,
    };
    if (open.length > bounds.xmlDepth || ++count > bounds.treeElements) throw new HostError("too-large", part);
    if (open.length < depth) open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element || element.isClosed) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("<", element.end - 1);
  });
  parser.on("text", (more) => {
    const element = open.at(-1);
    if (element) element.text += more;
  });
  parser.on("doctype", () => {
    throw new HostError("broken", part);
  });
  try {
    parser.write(text).close();
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError("broken", part, { cause });
  }
  if (!root) throw new HostError("broken", part);
  return root;
}

export function childOf(element: OutlineElement, name: string): OutlineElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** "x:" of `<x:worksheet>`, "" of `<worksheet>`: for elements that are put beside it. */
export function prefixOf({ tag, name }: OutlineElement): string {
  return tag.slice(0, tag.length - name.length);
}

interface Growing {
  readonly tag: string;
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Growing[];
  text: string;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly isClosed: boolean;
}
