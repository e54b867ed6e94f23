import { inflateSync } from "node:zlib";

/** What a PDF of LibreOffice says, page by page: the letters in the order in which they are drawn, without spaces. */
export function pdfPages(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString("latin1");
  const objects = new Map([...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)].map(([, id = "", body = ""]) => [id, body]));
  const streamOf = (id: string): string => {
    const body = objects.get(id) ?? "";
    const start = /stream\r?\n/.exec(body);
    if (!start) return "";
    const from = start.index + start[0].length;
    const raw = Buffer.from(body.slice(from, body.lastIndexOf("endstream")), "latin1");
    return (body.includes("/FlateDecode") ? inflateSync(raw, { finishFlush: 2 }) : raw).toString("latin1");
  };
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const body of objects.values()) {
    for (const [, name = "", id = ""] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
      if (map !== undefined) fonts.set(name, lettersOf(streamOf(map)));
    }
  }
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body));
  return pages.map((body) => drawn(streamOf(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? ""), fonts));
}

/** The letter of each code of a font. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", letter = ""] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      letters.set(parseInt(code, 16), utf16(letter));
  }
  return letters;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join("");
}

function drawn(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let letters: ReadonlyMap<number, string> = new Map();
  let said = "";
  for (const [, font, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/gi)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    for (const code of codes?.match(/../g) ?? []) said += letters.get(parseInt(code, 16)) ?? "";
  }
  return said.replace(/\s/g, "");
}
