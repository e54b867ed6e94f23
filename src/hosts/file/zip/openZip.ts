import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import { partKey } from "./partName";

export interface ZipEntry {
  /** As the zip spells it. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly deflatedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
  /** Where its record in the central directory starts, and how long that is. */
  readonly record: { readonly start: number; readonly length: number };
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** By part key, without folders; of two with the same key the first. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** All of them, in the order of the directory. */
  readonly records: readonly ZipEntry[];
  /** Where the directory starts. */
  readonly directory: number;
}

/** Reads the directory only; sizes in local headers are never believed, so data descriptors need no care. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectory(view);
  const entries = new Map<string, ZipEntry>();
  const records: ZipEntry[] = [];
  let at = end.start;
  for (let number = 0; number < end.count; number++) {
    const entry = readRecord(view, bytes, at, end.shift);
    at = entry.record.start + entry.record.length;
    records.push(entry);
    const key = partKey(entry.name);
    if (!entry.name.endsWith("/") && !entries.has(key)) entries.set(key, entry);
  }
  return { bytes, entries, records, directory: end.start };
}

/** The deflated (or stored) bytes of an entry: a view, not a copy. */
export function rawBytes(zip: Zip, entry: ZipEntry): Uint8Array {
  const view = new DataView(zip.bytes.buffer, zip.bytes.byteOffset, zip.bytes.byteLength);
  const at = entry.offset;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) throw new HostError("broken", entry.name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.deflatedSize > view.byteLength) throw new HostError("broken", entry.name);
  return zip.bytes.subarray(start, start + entry.deflatedSize);
}

const localSignature = 0x04034b50;
const recordSignature = 0x02014b50;
const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;

interface DirectoryPlace {
  readonly start: number;
  readonly count: number;
  /** What to add to an offset that the file names: bytes that stand before the zip proper. */
  readonly shift: number;
}

function findDirectory(view: DataView): DirectoryPlace {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const place = directoryPlace(view, at);
    if (place) return place;
  }
  throw new HostError("broken", "zip");
}

function directoryPlace(view: DataView, at: number): DirectoryPlace | undefined {
  let count: number = view.getUint16(at + 10, true);
  let size: number = view.getUint32(at + 12, true);
  let offset: number = view.getUint32(at + 16, true);
  let directoryEnd = at;
  const locator = at - 20;
  if (locator >= 0 && view.getUint32(locator, true) === end64LocatorSignature) {
    const end64 = bigOffset(view, locator + 8);
    if (end64 === undefined || end64 + 56 > view.byteLength || view.getUint32(end64, true) !== end64Signature) return undefined;
    count = bigOffset(view, end64 + 32) ?? -1;
    size = bigOffset(view, end64 + 40) ?? -1;
    offset = bigOffset(view, end64 + 48) ?? -1;
    directoryEnd = end64;
  }
  if (count > bounds.entries) throw new HostError("bomb", "zip");
  const start = directoryEnd - size;
  if (count < 0 || size < 0 || start < 0 || offset > start) return undefined;
  return { start, count, shift: start - offset };
}

function readRecord(view: DataView, bytes: Uint8Array, at: number, shift: number): ZipEntry {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== recordSignature) throw new HostError("broken", "zip");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw new HostError("broken", "zip");
  const sizes = bigSizes(view, at + 46 + nameLength, extraLength, {
    size: view.getUint32(at + 24, true),
    deflatedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    checksum: view.getUint32(at + 16, true),
    size: sizes.size,
    deflatedSize: sizes.deflatedSize,
    offset: sizes.offset + shift,
    record: { start: at, length },
  };
}

interface Sizes {
  size: number;
  deflatedSize: number;
  offset: number;
}

/** Zip64: a size that does not fit in 32 bits stands in the extra field, in this order. */
function bigSizes(view: DataView, start: number, length: number, sizes: Sizes): Sizes {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const end = Math.min(next + view.getUint16(at + 2, true), start + length);
    for (const field of ["size", "deflatedSize", "offset"] as const) {
      if (sizes[field] !== 0xffffffff || next + 8 > end) continue;
      sizes[field] = bigOffset(view, next) ?? Number.MAX_SAFE_INTEGER;
      next += 8;
    }
  }
  return sizes;
}

function bigOffset(view: DataView, at: number): number | undefined {
  const number = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  return Number.isSafeInteger(number) ? number : undefined;
}
