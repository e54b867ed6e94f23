import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import type { Attributes } from "./readXml";
import { readXml } from "./readXml";

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** Its own text, not its children's. */
  readonly text: string;
}

/** A whole part as a tree: for parts that are small next to the cells. */
export function xmlTree(bytes: Uint8Array, part: string): XmlElement {
  if (bytes.length > bounds.treeBytes) throw new HostError("too-large", part);
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [root];
  let count = 0;
  readXml(bytes, part, {
    open(name, attributes) {
      if (++count > bounds.treeElements) throw new HostError("too-large", part);
      const element: Growing = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close() {
      open.pop();
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
  });
  const [document] = root.children;
  if (!document) throw new HostError("broken", part);
  return document;
}

export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

interface Growing {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Growing[];
  text: string;
}
