import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

/** The project's folder: tests run from it, wherever it was cloned. */
export const root = join(__dirname, "..", "..");

export interface Element {
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export function readManifest(path = join(root, "manifest.xml")): Element {
  return parse(readFileSync(path, "utf8"));
}

export function parse(xml: string): Element {
  const open: { name: string; namespace: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [];
  let top: Element | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ local, prefix, value }) => [prefix && prefix !== "xmlns" ? `${prefix}:${local}` : local, value]),
    );
    const element = { name: tag.local, namespace: tag.uri, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const inner = open.at(-1);
    if (inner) inner.text += text;
  });
  parser.on("closetag", () => {
    top = open.pop();
  });
  parser.write(xml).close();
  if (!top) throw new Error("an empty manifest");
  return top;
}

/** The element and all below it. */
export function all(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(all)];
}

export function named(element: Element, name: string): readonly Element[] {
  return all(element).filter((each) => each.name === name);
}

export function child(element: Element, name: string): Element {
  const found = element.children.find((each) => each.name === name);
  if (!found) throw new Error(`<${element.name}> has no <${name}>`);
  return found;
}
