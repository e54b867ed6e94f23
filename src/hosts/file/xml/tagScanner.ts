import { wholeBetween } from "./byteNumber";
import { asciiBetween, isSpace, letter, textBetween } from "./byteText";

/** The attributes that cells need, by where `TagScanner` keeps them. */
export const slot = { r: 0, s: 1, t: 2, si: 3, ref: 4, r1: 5, r2: 6, dt2D: 7, dtr: 8 } as const;

export type Slot = (typeof slot)[keyof typeof slot];

export const absent = -1;
export const malformed = -2;

/**
 * Walks over XML tags in UTF-8 bytes. Every question leaves the place alone when its answer is no, so that the next can be asked.
 * It does not check all that XML demands of what it passes over: who needs to know asks the XML reader.
 */
export class TagScanner {
  /** The tag just opened was closed in itself: `<v/>`. */
  isClosed = false;
  textStart = 0;
  textEnd = 0;
  private readonly starts = new Int32Array(9);
  private readonly ends = new Int32Array(9);

  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  skipSpace(): void {
    while (isSpace(this.bytes[this.at])) this.at++;
  }

  isAt(wanted: Uint8Array): boolean {
    const { bytes, at } = this;
    for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
    return true;
  }

  /** Passes an opening tag, space before it, and keeps its attributes. `tag` is "<" and the name. */
  opens(tag: Uint8Array): boolean {
    this.skipSpace();
    if (!this.isAt(tag)) return false;
    const next = this.bytes[this.at + tag.length];
    if (next === letter.greater) {
      this.starts.fill(absent);
      this.isClosed = false;
      this.at += tag.length + 1;
      return true;
    }
    return (isSpace(next) || next === letter.slash) && this.attributes(this.at + tag.length);
  }

  /** Passes any opening tag with a name in ASCII. */
  opensAny(): boolean {
    this.skipSpace();
    let at = this.at + 1;
    if (this.bytes[this.at] !== letter.less || !isNamePart(this.bytes[at])) return false;
    while (isNamePart(this.bytes[at])) at++;
    return this.attributes(at);
  }

  /** Passes a closing tag, space before it. `tag` is "</" and the name. */
  closes(tag: Uint8Array): boolean {
    this.skipSpace();
    if (!this.isAt(tag)) return false;
    let at = this.at + tag.length;
    while (isSpace(this.bytes[at])) at++;
    if (this.bytes[at] !== letter.greater) return false;
    this.at = at + 1;
    return true;
  }

  /** Passes characters up to the next tag. */
  text(): void {
    const { bytes } = this;
    let { at } = this;
    this.textStart = at;
    while (at < bytes.length && bytes[at] !== letter.less) at++;
    this.textEnd = this.at = at;
  }

  /** A whole number of at most nine digits, or absent, or malformed. */
  whole(name: Slot): number {
    const start = this.starts[name] as number;
    if (start < 0) return absent;
    const whole = wholeBetween(this.bytes, start, this.ends[name] as number);
    return whole < 0 ? malformed : whole;
  }

  start(name: Slot): number {
    return this.starts[name] as number;
  }

  end(name: Slot): number {
    return this.ends[name] as number;
  }

  /** Undefined when absent; a value with entities or letters beyond ASCII is none that cells have, and comes as it stands. */
  word(name: Slot): string | undefined {
    const start = this.starts[name] as number;
    return start < 0 ? undefined : asciiBetween(this.bytes, start, this.ends[name] as number);
  }

  /** Undefined when it cannot be read here. */
  decodedText(): string | undefined {
    return textBetween(this.bytes, this.textStart, this.textEnd);
  }

  private attributes(from: number): boolean {
    const { bytes, starts, ends } = this;
    starts.fill(absent);
    let at = from;
    for (;;) {
      const before = at;
      while (isSpace(bytes[at])) at++;
      const byte = bytes[at];
      if (byte === letter.greater || (byte === letter.slash && bytes[at + 1] === letter.greater)) {
        this.isClosed = byte === letter.slash;
        this.at = at + (this.isClosed ? 2 : 1);
        return true;
      }
      if (at === before) return false;
      let code = 0;
      const nameStart = at;
      for (; bytes[at] !== letter.equals; at++) {
        const part = bytes[at];
        if (part === undefined || part <= letter.slash || (part > letter.colon && part < upperA)) return false;
        code = (code << 8) | part;
      }
      const known = at - nameStart > 4 ? undefined : slotOf(code);
      const quote = bytes[at + 1];
      if (at === nameStart || (quote !== letter.quote && quote !== letter.apostrophe)) return false;
      const valueStart = at + 2;
      for (at = valueStart; bytes[at] !== quote; at++) {
        const part = bytes[at];
        if (
          part === undefined ||
          part === letter.less ||
          (known !== undefined && (part === letter.ampersand || part >= 128 || part < letter.space))
        )
          return false;
      }
      if (known !== undefined) {
        if ((starts[known] as number) >= 0) return false;
        starts[known] = valueStart;
        ends[known] = at;
      }
      at++;
    }
  }
}

const upperA = 65;

function isNamePart(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= letter.zero && byte <= letter.colon) || (byte >= upperA && byte < 128));
}

/** By the bytes of the name, the last one lowest. */
function slotOf(code: number): Slot | undefined {
  switch (code) {
    case 0x72:
      return slot.r;
    case 0x73:
      return slot.s;
    case 0x74:
      return slot.t;
    case 0x7369:
      return slot.si;
    case 0x726566:
      return slot.ref;
    case 0x7231:
      return slot.r1;
    case 0x7232:
      return slot.r2;
    case 0x64743244:
      return slot.dt2D;
    case 0x647472:
      return slot.dtr;
    default:
      return undefined;
  }
}
