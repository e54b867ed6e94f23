import { inflateRawSync } from "node:zlib";
import type { Inflate } from "../../../src/hosts/file/zip/inflate";

/** What a door on Node hands to the file host. */
export const nodeInflate: Inflate = (deflated, size) =>
  inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) });
