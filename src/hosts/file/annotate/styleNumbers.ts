import type { Look } from "../../../workbook/page/layOutPage";
import { styleRule, type StyleRule } from "../../../workbook/page/pageStyles";
import { builtInFormats } from "../parts/builtInFormats";
import type { PartEdits } from "./partEdits";
import { childOf, prefixOf, xmlOutline } from "./xmlOutline";
import type { OutlineElement } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";
import { attributeXml } from "./xmlText";

export interface StyleNumbers {
  /** Of a look that was asked for; 0 where the workbook has no styles to add to. */
  readonly of: (look: Look) => number;
  /** Of the workbook's plain font, in points. */
  readonly fontSize: number;
}

/**
 * Adds what the looks need behind the fonts, number formats and cell styles of the workbook, unless it is there already.
 */
export function styleNumbers(edits: PartEdits, part: string | undefined, looks: readonly Look[]): StyleNumbers {
  const none: StyleNumbers = { of: () => 0, fontSize: usualSize };
  const text = part === undefined ? undefined : edits.text(part);
  if (part === undefined || text === undefined) return none;
  const root = xmlOutline(text, part, 4);
  const fonts = childOf(root, "fonts");
  const styles = childOf(root, "cellXfs");
  if (!fonts || !styles) return none;
  const patch = new XmlPatch(text);
  const sheet = new StyleSheet(text, root, patch);
  const numbers = new Map(looks.map((look) => [keyOf(look), sheet.style(fonts, styles, look)]));
  if (sheet.isChanged) edits.set(part, sheet.finish());
  return { of: (look) => numbers.get(keyOf(look)) ?? 0, fontSize: sizeOf(fonts) };
}

function keyOf({ style, format, isNumber = false }: Look): string {
  return `${style} ${isNumber ? "number" : ""} ${format}`;
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

  style(fonts: OutlineElement, styles: OutlineElement, { style, format, isNumber = false }: Look): number {
    const { prefix } = this;
    const rule = styleRule(style);
    const fontNumber = style === "plain" ? 0 : this.place(fonts, this.fontXml(fonts, rule));
    const align = isNumber ? "right" : rule.align;
    const alignments = [
      align === undefined ? "" : ` horizontal="${align}"`,
      rule.wraps === true ? ' vertical="top" wrapText="1"' : rule.isAtTop === true ? ' vertical="top"' : "",
      isNumber || rule.isIndented === true ? ' indent="1"' : "",
    ].join("");
    const alignment = alignments === "" ? "" : `<${prefix}alignment${alignments}/>`;
    const fill = this.listed("fills", rule.fill, (color) => this.fillXml(color));
    const border = this.listed("borders", rule.line, (line) => this.borderXml(line, rule.lineColor));
    const applied = `${fill > 0 ? ' applyFill="1"' : ""}${border > 0 ? ' applyBorder="1"' : ""}`;
    return this.place(
      styles,
      `<${prefix}xf numFmtId="${this.formatId(format)}" fontId="${fontNumber}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"${applied}>${alignment}</${prefix}xf>`,
    );
  }

  finish(): string {
    for (const [list, more] of this.added) {
      for (const xml of more) this.patch.append(list, xml);
      if (more.length > 0) this.patch.setAttribute(list, "count", String(list.children.length + more.length));
    }
    this.addFormats();
    return this.patch.result();
  }

  /** 0, which is none in every workbook, where nothing is asked for or the workbook has no such list. */
  private listed<Rule extends string>(name: "fills" | "borders", rule: Rule | undefined, xmlOf: (rule: Rule) => string): number {
    const list = childOf(this.root, name);
    return rule === undefined || !list ? 0 : this.place(list, xmlOf(rule));
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

  private fillXml(color: string): string {
    const { prefix } = this;
    return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${color}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
  }

  private borderXml(line: "above" | "below", color = "000000"): string {
    const { prefix } = this;
    const side = (name: string, isDrawn: boolean): string =>
      isDrawn ? `<${prefix}${name} style="thin"><${prefix}color rgb="FF${color}"/></${prefix}${name}>` : `<${prefix}${name}/>`;
    return `<${prefix}border><${prefix}left/><${prefix}right/>${side("top", line === "above")}${side("bottom", line === "below")}<${prefix}diagonal/></${prefix}border>`;
  }

  /** In the workbook's own typeface: that of its first font. */
  private fontXml(fonts: OutlineElement, rule: StyleRule): string {
    const { prefix } = this;
    const plain = fonts.children[0];
    const value = (name: string): string | undefined => (plain && childOf(plain, name))?.attributes["val"];
    const element = (name: string, content: string | undefined): string =>
      content === undefined ? "" : `<${prefix}${name} val="${attributeXml(content)}"/>`;
    const face = element("name", value("name") ?? "Calibri") + element("family", value("family")) + element("scheme", value("scheme"));
    const size = element("sz", String(sizeOf(fonts) + (rule.larger ?? 0)));
    const color = rule.color === undefined ? "" : `<${prefix}color rgb="FF${rule.color}"/>`;
    const [bold, underlined] = [rule.isBold === true ? `<${prefix}b/>` : "", rule.isUnderlined === true ? `<${prefix}u/>` : ""];
    return `<${prefix}font>${bold}${underlined}${size}${color}${face}</${prefix}font>`;
  }
}
