import type { ColouredWhere } from "../../../workbook/changes";
import type { CellLook, FontLook } from "../../../workbook/looks";
import { builtInFormats } from "../parts/builtInFormats";
import type { PartEdits } from "../annotate/partEdits";
import { childOf, prefixOf, xmlOutline, type OutlineElement } from "../annotate/xmlOutline";
import { XmlPatch } from "../annotate/xmlPatch";
import { attributeXml } from "../annotate/xmlText";

/** The styles of the workbook, and those that changed cells need: like the cell's own in all but what is another now. Written by `finish`. */
export class CellStyles {
  private readonly text: string;
  private readonly root: OutlineElement | undefined;
  private readonly prefix: string;
  private readonly added = new Map<string, string[]>();
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];

  constructor(
    private readonly edits: PartEdits,
    private readonly part: string | undefined,
  ) {
    const text = part === undefined ? undefined : edits.text(part);
    this.text = text ?? "";
    this.root = part === undefined || text === undefined ? undefined : xmlOutline(text, part, 4);
    this.prefix = this.root ? prefixOf(this.root) : "";
    for (const [id, code] of builtInFormats) if (!this.formats.has(code)) this.formats.set(code, id);
    for (const { attributes } of this.listOf("numFmts")?.children ?? [])
      this.formats.set(attributes["formatCode"] ?? "", Number(attributes["numFmtId"]));
  }

  /** The number of a style that is `base` but for `look`; `base` itself where the workbook has no styles to add to. */
  of(base: number, look: Partial<CellLook> | undefined): number {
    const before = this.listOf("cellXfs")?.children[base];
    if (!look || !before || Object.keys(look).length === 0) return base;
    const attributes: Record<string, string> = { ...before.attributes };
    const set = (name: string, value: number | undefined, applied: string): void => {
      if (value === undefined) return;
      attributes[name] = String(value);
      attributes[applied] = "1";
    };
    set("numFmtId", look.format === undefined ? undefined : this.formatId(look.format), "applyNumberFormat");
    set("fontId", look.font && this.placed("fonts", this.fontXml(Number(attributes["fontId"] ?? 0), look.font)), "applyFont");
    set("fillId", look.fill === undefined ? undefined : look.fill === "" ? 0 : this.placed("fills", this.fillXml(look.fill)), "applyFill");
    const alignment = this.alignmentXml(before, look);
    const rest = before.children.filter(({ name }) => name !== "alignment").map(({ start, end }) => this.text.slice(start, end));
    if (alignment !== "") attributes["applyAlignment"] = "1";
    const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${attributeXml(value)}"`);
    const inside = alignment + rest.join("");
    const tag = `${this.prefix}xf${named.join("")}`;
    return this.placed("cellXfs", inside === "" ? `<${tag}/>` : `<${tag}>${inside}</${this.prefix}xf>`) ?? base;
  }

  /** The number of the colours of a conditional format. */
  ofRule({ fill, color, outline }: Omit<ColouredWhere, "areas" | "formula">): number {
    const { prefix } = this;
    const sides = outline === undefined ? [] : ["left", "right", "top", "bottom"];
    const lines = sides.map((side) => `<${prefix}${side} style="dashed">${this.colorXml(outline ?? "")}</${prefix}${side}>`);
    const xml = [
      `<${prefix}dxf>`,
      color === undefined ? "" : `<${prefix}font>${this.colorXml(color)}</${prefix}font>`,
      fill === undefined
        ? ""
        : `<${prefix}fill><${prefix}patternFill patternType="solid">${this.colorXml(fill, "fgColor")}${this.colorXml(fill, "bgColor")}</${prefix}patternFill></${prefix}fill>`,
      lines.length === 0 ? "" : `<${prefix}border>${lines.join("")}</${prefix}border>`,
      `</${prefix}dxf>`,
    ].join("");
    return this.placed("dxfs", xml) ?? 0;
  }

  finish(): void {
    const { root, part, prefix } = this;
    if (!root || part === undefined || (this.added.size === 0 && this.newFormats.length === 0)) return;
    const patch = new XmlPatch(this.text);
    for (const [name, xmls] of this.added) {
      const list = childOf(root, name);
      if (list) {
        xmls.forEach((xml) => patch.append(list, xml));
        patch.setAttribute(list, "count", String(list.children.length + xmls.length));
      } else {
        const next = root.children.find((child) => afterRules.has(child.name));
        const whole = `<${prefix}${name} count="${xmls.length}">${xmls.join("")}</${prefix}${name}>`;
        if (next) patch.insert(next.start, whole);
        else patch.append(root, whole);
      }
    }
    const formats = childOf(root, "numFmts");
    if (formats && this.newFormats.length > 0) {
      this.newFormats.forEach((xml) => patch.append(formats, xml));
      patch.setAttribute(formats, "count", String(formats.children.length + this.newFormats.length));
    } else if (this.newFormats.length > 0)
      patch.insert(root.openEnd, `<${prefix}numFmts count="${this.newFormats.length}">${this.newFormats.join("")}</${prefix}numFmts>`);
    this.edits.set(part, patch.result());
  }

  private listOf(name: string): OutlineElement | undefined {
    return this.root && childOf(this.root, name);
  }

  /** The place of this very XML in a list of the styles; it is put last where it is not there. */
  private placed(name: string, xml: string): number | undefined {
    const list = this.listOf(name);
    if (!this.root || (!list && name !== "dxfs")) return undefined;
    const known = list?.children ?? [];
    const found = known.findIndex(({ start, end }) => this.text.slice(start, end) === xml);
    if (found >= 0) return found;
    const more = this.added.get(name) ?? [];
    this.added.set(name, more);
    const again = more.indexOf(xml);
    return known.length + (again >= 0 ? again : more.push(xml) - 1);
  }

  private formatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${attributeXml(code)}"/>`);
    return id;
  }

  /** As the base font, but for what is said. */
  private fontXml(base: number, font: FontLook): string {
    const { prefix } = this;
    const before = this.listOf("fonts")?.children[base]?.children ?? [];
    const own = (isSet: boolean, name: string): string => (isSet ? `<${prefix}${name}/>` : "");
    const value = (name: string, said: string | number | undefined): string =>
      said === undefined ? kept(name) : `<${prefix}${name} val="${attributeXml(String(said))}"/>`;
    const kept = (name: string): string => {
      const found = before.find((child) => child.name === name);
      return found ? this.text.slice(found.start, found.end) : "";
    };
    return [
      `<${prefix}font>`,
      own(font.isBold, "b") + own(font.isItalic, "i") + own(font.isStruck, "strike"),
      own(font.isUnderlined, "u"),
      value("sz", font.size),
      font.color === undefined ? kept("color") : this.colorXml(font.color),
      value("name", font.name),
      kept("family"),
      font.name === undefined ? kept("scheme") : "",
      `</${prefix}font>`,
    ].join("");
  }

  private fillXml(color: string): string {
    const { prefix } = this;
    return `<${prefix}fill><${prefix}patternFill patternType="solid">${this.colorXml(color, "fgColor")}<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
  }

  private alignmentXml(before: OutlineElement, { horizontal, vertical, wraps }: Partial<CellLook>): string {
    const known = before.children.find(({ name }) => name === "alignment");
    if (horizontal === undefined && vertical === undefined && wraps === undefined)
      return known ? this.text.slice(known.start, known.end) : "";
    const attributes: Record<string, string> = { ...known?.attributes };
    if (horizontal !== undefined) attributes["horizontal"] = horizontal;
    if (vertical !== undefined) attributes["vertical"] = vertical;
    if (wraps !== undefined) attributes["wrapText"] = wraps ? "1" : "0";
    const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${attributeXml(value)}"`);
    return `<${this.prefix}alignment${named.join("")}/>`;
  }

  private colorXml(color: string, name = "color"): string {
    return `<${this.prefix}${name} rgb="FF${color.replace(/^#/, "").toUpperCase()}"/>`;
  }
}

/** What the schema puts behind the formats of rules. */
const afterRules = new Set(["tableStyles", "colors", "extLst"]);
