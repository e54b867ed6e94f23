import { bounds } from "../bounds";
import { unescapeText } from "./escapedText";

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
    if (this.inText && this.whole.length <= bounds.textLength) this.whole += text;
  }

  text(): string {
    return unescapeText(this.whole);
  }
}
