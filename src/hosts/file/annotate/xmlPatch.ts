import type { OutlineElement } from "./xmlOutline";

/** Changes to a part's text at the places that an outline names. Everything between them stays as it is. */
export class XmlPatch {
  private readonly edits: { readonly start: number; readonly end: number; readonly xml: string }[] = [];
  private readonly appended = new Map<OutlineElement, string[]>();

  constructor(private readonly text: string) {}

  insert(at: number, xml: string): void {
    this.edits.push({ start: at, end: at, xml });
  }

  remove({ start, end }: OutlineElement): void {
    this.edits.push({ start, end, xml: "" });
  }

  /** Behind the element's last child. */
  append(element: OutlineElement, xml: string): void {
    const more = this.appended.get(element) ?? [];
    more.push(xml);
    this.appended.set(element, more);
  }

  /** Only where the attribute stands: those that count children may be left out. */
  setAttribute(element: OutlineElement, name: string, value: string): void {
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(this.text.slice(element.start, element.openEnd));
    if (!found) return;
    const start = element.start + found.index + (found[1]?.length ?? 0);
    this.edits.push({ start, end: start + (found[2]?.length ?? 0), xml: `"${value}"` });
  }

  result(): string {
    const edits = [...this.edits];
    for (const [element, pieces] of this.appended) {
      const xml = pieces.join("");
      if (element.isClosed) edits.push({ start: element.openEnd - 2, end: element.openEnd, xml: `>${xml}</${element.tag}>` });
      else edits.push({ start: element.closeStart, end: element.closeStart, xml });
    }
    let whole = "";
    let done = 0;
    for (const { start, end, xml } of edits.sort((one, other) => one.start - other.start || one.end - other.end)) {
      whole += this.text.slice(done, start) + xml;
      done = end;
    }
    return whole + this.text.slice(done);
  }
}
