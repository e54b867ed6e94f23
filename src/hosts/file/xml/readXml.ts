import { SaxesParser } from "saxes";
import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";

/** Attributes by their whole name, prefix included. Made without a prototype, so no name can surprise. */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** The name comes without its prefix. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Text and CDATA, entities resolved; may come in pieces. */
  text(text: string): void;
}

/** Reads a part, or the pieces of one, slice by slice. Not well-formed, a DOCTYPE, or nested too deep: a HostError "broken" that names the part. */
export function readXml(bytes: Uint8Array | readonly Uint8Array[], part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (++depth > bounds.xmlDepth) throw new HostError("bomb", part);
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close(localName(tag.name));
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  parser.on("doctype", () => {
    throw new HostError("broken", part);
  });
  try {
    const pieces = bytes instanceof Uint8Array ? [bytes] : bytes;
    const decoder = new TextDecoder(encodingOf(pieces[0] ?? new Uint8Array(0)), { fatal: true });
    for (const piece of pieces) {
      for (let start = 0; start < piece.length; start += slice) {
        parser.write(decoder.decode(piece.subarray(start, start + slice), { stream: true }));
      }
    }
    parser.write(decoder.decode());
    parser.close();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    throw new HostError("broken", part, { cause });
  }
}

/** The value of `r:id`, whatever the prefix is called. */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  for (const whole of Object.keys(attributes)) if (whole.endsWith(`:${name}`)) return attributes[whole];
  return undefined;
}

/** xsd:boolean: "1" and "true" hold. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** By its first bytes (only UTF-16 has a zero there), else by its declaration, else UTF-8. A declaration of UTF-16 in single bytes is wrong. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  const opening = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(opening)?.[1]?.toLowerCase() ?? "utf-8";
  return /^(utf-?16|ucs-?2|iso-10646-ucs-2)/.test(declared) ? "utf-8" : declared;
}

const slice = 64 * 1024;

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
