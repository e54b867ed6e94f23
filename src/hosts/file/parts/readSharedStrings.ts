import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import { encodingOf, readXml } from "../xml/readXml";
import { RichText } from "../xml/richText";
import { scanSharedStrings } from "./scanSharedStrings";

/** The texts that cells name by number. Counts that the part announces are not believed. */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const scanned = encodingOf(bytes) === "utf-8" ? scanSharedStrings(bytes) : undefined;
  return scanned ?? readSharedStringsAsXml(bytes, part);
}

/** The same by the XML reader alone: takes every shape, and says what is broken. */
export function readSharedStringsAsXml(bytes: Uint8Array, part: string): string[] {
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
