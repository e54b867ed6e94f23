import { builtInFormats } from "../parts/builtInFormats";
import type { PartEdits } from "./partEdits";
import { childOf, prefixOf, xmlOutline } from "./xmlOutline";
import type { OutlineElement } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";
import { attributeXml } from "./xmlText";

/** How a cell of our sheet looks. */
export interface Look {
  readonly font: "plain" | "title" | "header" | "link";
  /** Number format code in English. */
  readonly format: string;
  /** Numbers stand at the right, clear of the text in the next column. */
  readonly isNumber?: boolean;
}

export interface FindingsStyles {
  /** The style number of each look; all 0 where the workbook has no styles to add to. */
  readonly numbers: readonly number[];
  /** Of the workbook's plain font, in points. */
  readonly fontSize: number;
}

/**
 * Adds what the looks need behind the fonts, number formats and cell styles of the workbook, unless it is there already.
 */
export function findingsStyles(edits: PartEdits, part: string | undefined, looks: readonly Look[]): FindingsStyles {
  const none: FindingsStyles = { numbers: looks.map(() => 0), fontSize: usualSize };
  const text = part === undefined ? undefined : edits.text(part);
  if (part === undefined || text === undefined) return none;
  const root = xmlOutline(text, part, 4);
  const fonts = childOf(root, "fonts");
  const styles = childOf(root, "cellXfs");
  if (!fonts || !styles) return none;
  const patch = new XmlPatch(text);
  const sheet = new StyleSheet(text, root, patch);
  const numbers = looks.map((look) => sheet.style(fonts, styles, look));
  if (sheet.isChanged) edits.set(part, sheet.finish(fonts, styles));
  return { numbers, fontSize: sizeOf(fonts) };
}

const usualSize = 11;

function sizeOf({ children: [plain] }: OutlineElement): number {
  return Number((plain && childOf(plain, "sz"))?.attributes["val"] ?? usualSize) || usualSize;
}

class StyleSheet {
  isChanged = false;
  private readonly prefix: string;
  private readonly added = new Map<OutlineElement, string[]>();
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];

  constructor(
    private readonly text: string,
    private readonly root: OutlineElement,
    private readonly patch: XmlPatch,
  ) {
    this.prefix = prefixOf(root);
    for (const [id, code] of builtInFormats) if (!this.formats.has(code)) this.formats.set(code, id);
    for (const { attributes } of childOf(root, "numFmts")?.children ?? []) {
      this.formats.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
    }
  }

  style(fonts: OutlineElement, styles: OutlineElement, { font, format, isNumber = false }: Look): number {
    const { prefix } = this;
    const fontNumber = font === "plain" ? 0 : this.place(fonts, this.fontXml(fonts, font));
    const alignment =
      font === "title"
        ? ""
        : `<${prefix}alignment${isNumber ? ' horizontal="right"' : ""} vertical="top" wrapText="1"${isNumber ? ' indent="1"' : ""}/>`;
    return this.place(
      styles,
      `<${prefix}xf numFmtId="${this.formatId(format)}" fontId="${fontNumber}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</${prefix}xf>`,
    );
  }

  finish(...grown: readonly OutlineElement[]): string {
    for (const list of grown) {
      const more = this.added.get(list) ?? [];
      for (const xml of more) this.patch.append(list, xml);
      if (more.length > 0) this.patch.setAttribute(list, "count", String(list.children.length + more.length));
    }
    this.addFormats();
    return this.patch.result();
  }

  /** The place of this very XML among the list's children; it is put last when it is not there. */
  private place(list: OutlineElement, xml: string): number {
    const known = list.children.findIndex(({ start, end }) => this.text.slice(start, end) === xml);
    if (known >= 0) return known;
    const more = this.added.get(list) ?? [];
    this.added.set(list, more);
    const found = more.indexOf(xml);
    if (found >= 0) return list.children.length + found;
    this.isChanged = true;
    return list.children.length + more.push(xml) - 1;
  }

  private formatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${attributeXml(code)}"/>`);
    this.isChanged = true;
    return id;
  }

  /** `numFmts` is the first child, where there is one. */
  private addFormats(): void {
    if (this.newFormats.length === 0) return;
    const list = childOf(this.root, "numFmts");
    const xml = this.newFormats.join("");
    if (list) {
      this.patch.append(list, xml);
      this.patch.setAttribute(list, "count", String(list.children.length + this.newFormats.length));
    } else this.patch.insert(this.root.openEnd, `<${this.prefix}numFmts count="${this.newFormats.length}">${xml}</${this.prefix}numFmts>`);
  }

  /** In the workbook's own typeface: that of its first font. */
  private fontXml(fonts: OutlineElement, font: "title" | "header" | "link"): string {
    const { prefix } = this;
    const plain = fonts.children[0];
    const value = (name: string): string | undefined => (plain && childOf(plain, name))?.attributes["val"];
    const element = (name: string, content: string | undefined): string =>
      content === undefined ? "" : `<${prefix}${name} val="${attributeXml(content)}"/>`;
    const size = sizeOf(fonts);
    const face = element("name", value("name") ?? "Calibri") + element("family", value("family")) + element("scheme", value("scheme"));
    if (font === "link")
      return `<${prefix}font><${prefix}u/>${element("sz", String(size))}<${prefix}color rgb="FF0563C1"/>${face}</${prefix}font>`;
    return `<${prefix}font><${prefix}b/>${element("sz", String(font === "title" ? size + 3 : size))}${face}</${prefix}font>`;
  }
}
