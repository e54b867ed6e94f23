import { HostError } from "../../workbook/port";
import { bounds } from "./bounds";
import { unescapeText } from "./escapedText";
import { readXml } from "./readXml";

/** The texts that cells name by number. Counts that the part announces are not believed. */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const texts: string[] = [];
  const item = new RichText();
  let inItem = false;
  readXml(bytes, part, {
    open(name) {
      if (name === "si") {
        inItem = true;
        item.start();
      } else if (inItem) item.open(name);
    },
    close(name) {
      if (name === "si") {
        if (texts.push(item.text()) > bounds.sharedStrings) throw new HostError("too-large", part);
        inItem = false;
      } else if (inItem) item.close(name);
    },
    text(text) {
      if (inItem) item.add(text);
    },
  });
  return texts;
}

/** Puts together the `<t>` of a text with formats (`<r><t>`), without its pronunciation (`<rPh>`). */
export class RichText {
  private whole = "";
  private inText = false;
  private inPronunciation = false;

  start(): void {
    this.whole = "";
    this.inText = false;
    this.inPronunciation = false;
  }

  open(name: string): void {
    if (name === "t") this.inText = !this.inPronunciation;
    else if (name === "rPh") this.inPronunciation = true;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPronunciation = false;
  }

  add(text: string): void {
    if (this.inText && this.whole.length < bounds.textLength) this.whole += text;
  }

  text(): string {
    return unescapeText(this.whole);
  }
}
