import { HostError } from "../../../workbook/port";
import { checksum } from "../zip/checksum";
import type { Zip, ZipEntry } from "../zip/openZip";

/** Raw deflate data of the bytes. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/**
 * A copy of the zip in which some parts have other contents and new ones stand at the end. All other parts keep every byte,
 * their headers included; only the offsets in the directory move.
 */
export function writeZip(
  zip: Zip,
  changed: ReadonlyMap<ZipEntry, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array>,
  deflate: Deflate,
): Uint8Array {
  const extents = extentsOf(zip);
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const entry of zip.records) {
    const content = changed.get(entry);
    if (content) {
      const packed = pack(entry.name, content, deflate, timeOf(zip, entry));
      records.push(recordOf(packed, offset));
      put(packed.local);
      put(packed.data);
    } else {
      records.push(movedRecord(zip, entry, offset));
      put(extents.get(entry) ?? new Uint8Array(0));
    }
  }
  for (const [name, content] of added) {
    const packed = pack(name, content, deflate, firstTime);
    records.push(recordOf(packed, offset));
    put(packed.local);
    put(packed.data);
  }
  const directory = records.reduce((size, record) => size + record.length, 0);
  return joined([...pieces, ...records, endOf(records.length, directory, offset)]);
}

/** From each local header to the next one: data, and the descriptor behind it where there is one. */
function extentsOf(zip: Zip): ReadonlyMap<ZipEntry, Uint8Array> {
  const inOrder = [...zip.records].sort((one, other) => one.offset - other.offset);
  return new Map(
    inOrder.map((entry, index) => {
      const next = inOrder[index + 1]?.offset ?? zip.directory;
      if (next < entry.offset + 30 + entry.deflatedSize) throw new HostError("broken", entry.name);
      return [entry, zip.bytes.subarray(entry.offset, next)];
    }),
  );
}

interface Packed {
  /** The fields that the local header and the directory share, from "version needed" to the length of the extra field. */
  readonly fields: Uint8Array;
  readonly name: Uint8Array;
  readonly local: Uint8Array;
  readonly data: Uint8Array;
}

function pack(name: string, content: Uint8Array, deflate: Deflate, time: number): Packed {
  const nameBytes = new TextEncoder().encode(name);
  const data = deflate(content);
  const fields = new Uint8Array(26);
  const view = new DataView(fields.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, nameBytes.length === name.length ? 0 : utf8Names, true);
  view.setUint16(4, 8, true);
  view.setUint32(6, time, true);
  view.setUint32(10, checksum(content), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameBytes.length, true);
  return { fields, name: nameBytes, data, local: joined([Uint8Array.of(0x50, 0x4b, 3, 4), fields, nameBytes]) };
}

function recordOf({ fields, name }: Packed, offset: number): Uint8Array {
  const tail = new Uint8Array(14);
  new DataView(tail.buffer).setUint32(10, offset, true);
  return joined([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), fields, tail, name]);
}

function movedRecord(zip: Zip, { record, name }: ZipEntry, offset: number): Uint8Array {
  // Not slice(): that of a Node Buffer is no copy, and the offset would be written into the original.
  const bytes = new Uint8Array(zip.bytes.subarray(record.start, record.start + record.length));
  const view = new DataView(bytes.buffer);
  // An offset kept in a zip64 field belongs to a file of more than 4 GB.
  if (view.getUint32(42, true) === 0xffffffff || offset > 0xfffffffe) throw new HostError("too-large", name);
  view.setUint32(42, offset, true);
  return bytes;
}

/** DOS time and date as the directory has them. */
function timeOf(zip: Zip, { record }: ZipEntry): number {
  return new DataView(zip.bytes.buffer, zip.bytes.byteOffset + record.start).getUint32(12, true);
}

/** 1 January 1980, the first that a zip can say: the same input gives the same copy. */
const firstTime = 0x00210000;
const utf8Names = 0x800;

function endOf(count: number, size: number, offset: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return end;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
