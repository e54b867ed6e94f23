import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import { checksum } from "./checksum";
import type { Inflate } from "./inflate";
import { rawBytes } from "./openZip";
import type { Zip, ZipEntry } from "./openZip";

/** The parts of an Office file, inflated when asked for, within bounds that count over all of them. */
export class Package {
  private inflatedBytes = 0;

  constructor(
    readonly zip: Zip,
    private readonly inflate: Inflate,
  ) {}

  has(key: string): boolean {
    return this.zip.entries.has(key);
  }

  keys(): Iterable<string> {
    return this.zip.entries.keys();
  }

  /** Undefined when there is no such part; a HostError when it cannot be had. */
  read(key: string): Uint8Array | undefined {
    const entry = this.zip.entries.get(key);
    return entry && this.readEntry(entry);
  }

  private readEntry(entry: ZipEntry): Uint8Array {
    if (entry.flags & 1) throw new HostError("encrypted", entry.name);
    const { size, deflatedSize } = entry;
    this.inflatedBytes += size;
    if (isBomb(size, deflatedSize)) throw new HostError("bomb", entry.name);
    if (size > bounds.partBytes || this.inflatedBytes > bounds.totalBytes) throw new HostError("too-large", entry.name);
    const inflated = this.inflated(entry);
    if (inflated.length !== size || checksum(inflated) !== entry.checksum) throw new HostError("broken", entry.name);
    return inflated;
  }

  private inflated(entry: ZipEntry): Uint8Array {
    const raw = rawBytes(this.zip, entry);
    if (entry.method === 0) return raw;
    if (entry.method !== 8) throw new HostError("broken", entry.name);
    try {
      return this.inflate(raw, entry.size);
    } catch (cause) {
      throw new HostError("broken", entry.name, { cause });
    }
  }
}

function isBomb(size: number, deflatedSize: number): boolean {
  if (size > smallPart && size > deflatedSize * bounds.mostRatio) return true;
  return size > bounds.ratioFrom && size > deflatedSize * bounds.ratio;
}

/** What is announced below this costs nothing, and is found wrong soon enough. */
const smallPart = 1024 * 1024;
