import { Inflate as Inflater } from "fflate";

/**
 * Inflates raw deflate data that should give `size` bytes. Throws when it gives more, or is broken; a shorter answer is
 * the caller's to judge. Node's zlib, given `maxOutputLength`, does this several times faster than the default.
 */
export type Inflate = (deflated: Uint8Array, size: number) => Uint8Array;

/** Works in any browser. Never holds more than `size` bytes and one slice's worth. */
export function inflateAnywhere(deflated: Uint8Array, size: number): Uint8Array {
  const inflated = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflater((chunk) => {
    if (filled + chunk.length > size) throw new RangeError("more bytes than announced");
    inflated.set(chunk, filled);
    filled += chunk.length;
  });
  for (let start = 0; start < deflated.length; start += slice) {
    inflater.push(deflated.subarray(start, start + slice), start + slice >= deflated.length);
  }
  return filled === size ? inflated : inflated.subarray(0, filled);
}

/** Deflated bytes at a time: at deflate's best ratio of 1032 one slice gives 34 MB. */
const slice = 32 * 1024;
