/** Reading text out of XML bytes: UTF-8, between two tags. */

export const letter = {
  tab: 9,
  newline: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  quote: 34,
  ampersand: 38,
  apostrophe: 39,
  slash: 47,
  zero: 48,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
} as const;

export function isSpace(byte: number | undefined): boolean {
  return byte === letter.space || byte === letter.newline || byte === letter.carriageReturn || byte === letter.tab;
}

/** Entities and line ends resolved, as an XML reader gives it; undefined when this is no text that we can read. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string | undefined {
  let isPlain = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === letter.ampersand || byte === letter.carriageReturn || byte >= 128) isPlain = false;
    else if (byte < letter.space && byte !== letter.tab && byte !== letter.newline) return undefined;
  }
  if (isPlain) return asciiBetween(bytes, start, end);
  const decoded = decode(bytes.subarray(start, end));
  if (decoded === undefined || decoded.includes("\uFFFE") || decoded.includes("\uFFFF") || decoded.includes("]]>")) return undefined;
  const text = decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
  return text.includes("&") ? resolved(text) : text;
}

export function asciiBetween(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > shortText) return ascii.decode(bytes.subarray(start, end));
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
}

/** Up to here a loop is faster than the decoder's call. */
const shortText = 24;

const ascii = new TextDecoder();
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    // All that a decoder ever refuses is bytes that are no UTF-8.
    return undefined;
  }
}

const named: readonly (readonly [string, string])[] = [
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
];

/** Characters by number are rare: the full reader takes the part then. */
function resolved(text: string): string | undefined {
  let whole = "";
  let done = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", done)) {
    const entity = named.find(([name]) => text.startsWith(name, at));
    if (!entity) return undefined;
    whole += text.slice(done, at) + entity[1];
    done = at + entity[0].length;
  }
  return whole + text.slice(done);
}
