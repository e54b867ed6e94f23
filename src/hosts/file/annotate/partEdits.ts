import { HostError } from "../../../workbook/port";
import type { ZipEntry } from "../zip/openZip";
import type { Package } from "../zip/package";
import { partKey } from "../zip/partName";
import { encodingOf } from "../xml/readXml";
import { writeZip } from "./writeZip";
import type { Deflate } from "./writeZip";

/** The parts of a workbook with the changes made so far; nothing is written until `zipped`. */
export class PartEdits {
  private readonly changed = new Map<string, Uint8Array>();
  private readonly added = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  constructor(readonly parts: Package) {}

  has(name: string): boolean {
    const key = partKey(name);
    return this.added.has(key) || this.parts.has(key);
  }

  bytes(name: string): Uint8Array | undefined {
    const key = partKey(name);
    return this.changed.get(key) ?? this.added.get(key)?.bytes ?? this.parts.read(key);
  }

  /** The text of a part, undefined when there is none. A byte order mark stays in it. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decode(bytes, name);
  }

  /** All parts, new ones too. */
  names(): readonly string[] {
    return [...this.parts.keys(), ...[...this.added.values()].map(({ name }) => name)];
  }

  set(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const key = partKey(name);
    if (this.parts.has(key)) this.changed.set(key, bytes);
    else this.added.set(key, { name, bytes });
  }

  /** "xl/comments3.xml": the first number that no part has. */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.${extension}`;
      if (!this.has(name)) return name;
    }
  }

  zipped(deflate: Deflate): Uint8Array {
    const { zip } = this.parts;
    const changed = new Map<ZipEntry, Uint8Array>();
    for (const [key, bytes] of this.changed) {
      const entry = zip.entries.get(key);
      if (entry) changed.set(entry, bytes);
    }
    const added = new Map([...this.added.values()].map(({ name, bytes }) => [name, bytes]));
    return writeZip(zip, changed, added, deflate);
  }
}

export function decode(bytes: Uint8Array, name: string): string {
  // A part in another encoding would have to change whole.
  if (encodingOf(bytes) !== "utf-8") throw new HostError("not-supported", name);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new HostError("broken", name, { cause });
  }
}
