/** Finds marked words and phrases in plain text in one pass; what a word stands for is a bit of a mask. */
export class WordMatcher {
  private readonly whole = new Map<string, number>();
  private readonly starts = new Map<string, number>();
  /** Words of one piece: only those are cut short by a dot. */
  private readonly single = new Map<string, number>();
  private readonly cutEnds = new Map<string, number>();
  private readonly ends = new Map<string, number>();
  private readonly tails = new Map<string, number>();
  private readonly inside: { readonly text: string; readonly mask: number }[] = [];
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly known = new Map<string, number>();
  private longest = 0;

  /** Stars as in `WordList`. */
  add(word: string, mask: number, mayBeCut = true): void {
    const opens = word.startsWith("*");
    const closes = word.endsWith("*");
    const bare = word.slice(opens ? 1 : 0, closes ? -1 : undefined);
    const tokens = tokensOf(bare);
    const first = tokens[0];
    if (!first) return;
    this.longest = Math.max(this.longest, bare.length);
    if (tokens.length === 1) {
      if (opens && closes) this.inside.push({ text: first.text, mask });
      else put(opens ? this.ends : closes ? this.starts : this.whole, first.text, mask);
      if (mayBeCut && !opens) put(this.single, first.text, mask);
      if (mayBeCut && opens && !closes) put(this.cutEnds, first.text, mask);
      return;
    }
    const list = this.phrases.get(first.text) ?? [];
    list.push({ texts: tokens.map(({ text }) => text), closes, mask });
    this.phrases.set(first.text, list);
    if (tokens.every(({ text }) => text.length > 1 && /^[a-z]/.test(text)))
      put(closes ? this.starts : this.whole, tokens.map(({ text }) => text).join(""), mask);
  }

  /** What a word says it also says at the end of another, unless more of that one is known. */
  addTail(word: string, mask: number): void {
    put(this.tails, word.replace("*", ""), mask);
  }

  /** The bits of all words that the plain text (lower case, no accents) holds. */
  maskOf(plain: string): number {
    const tokens = tokensOf(plain);
    let mask = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as TextToken;
      mask |= token.isCut ? this.maskOfCut(token.text) : this.maskOfToken(token.text);
      for (const phrase of this.phrases.get(token.text) ?? []) if (follows(tokens, at, phrase)) mask |= phrase.mask;
    }
    return mask;
  }

  /** A word cut short by a dot stands for all the words that it may be the beginning of. */
  private maskOfCut(token: string): number {
    const key = `${token}.`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let mask = this.maskOfToken(token);
    if (token.length >= leastOfCut) {
      let begun = 0;
      let closing = 0;
      for (const [word, bits] of this.single) if (word.startsWith(token) && !this.isForm(word, token.length)) begun |= bits;
      for (const [word, bits] of this.cutEnds) if (endsWithBeginning(token, word)) closing |= bits;
      for (const bits of [begun, closing]) if (bitsIn(bits) <= mostOfCut) mask |= bits;
    }
    this.known.set(key, mask);
    return mask;
  }

  /** "increased" is a form of "increase": what is cut short is rather the shorter word. */
  private isForm(word: string, from: number): boolean {
    for (let length = from + 1; length < word.length; length += 1) if (this.single.has(word.slice(0, length))) return true;
    return false;
  }

  private maskOfToken(token: string): number {
    const known = this.known.get(token);
    if (known !== undefined) return known;
    let mask = this.whole.get(token) ?? 0;
    let longest = mask === 0 ? 0 : token.length;
    for (let length = 1; length <= Math.min(token.length, this.longest); length += 1) {
      const found = (this.starts.get(token.slice(0, length)) ?? 0) | (this.ends.get(token.slice(-length)) ?? 0);
      if (found !== 0) longest = Math.max(longest, length);
      mask |= found;
    }
    for (let length = longest + 1; length < token.length; length += 1) mask |= this.tails.get(token.slice(-length)) ?? 0;
    for (const { text, mask: bits } of this.inside) if (token.includes(text)) mask |= bits;
    if (this.known.size > 50_000) this.known.clear();
    this.known.set(token, mask);
    return mask;
  }
}

/** "croiss.", "umsatzwachst.": at least so many letters of a word must stand. */
const leastOfCut = 4;
/** "cons." may be conservative, consumers, consulting: it says nothing. */
const mostOfCut = 3;

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}

interface Phrase {
  readonly texts: readonly string[];
  readonly closes: boolean;
  readonly mask: number;
}

interface TextToken {
  readonly text: string;
  /** Nothing but spaces, hyphens, slashes, dots and apostrophes stand between it and the token before. */
  readonly close: boolean;
  /** A dot follows: it may be cut short. */
  readonly isCut: boolean;
}

function follows(tokens: readonly TextToken[], at: number, { texts, closes }: Phrase): boolean {
  for (let step = 1; step < texts.length; step += 1) {
    const token = tokens[at + step];
    const wanted = texts[step] ?? "";
    if (!token?.close) return false;
    if (token.text !== wanted && !(closes && step === texts.length - 1 && token.text.startsWith(wanted))) return false;
  }
  return true;
}

function endsWithBeginning(token: string, word: string): boolean {
  for (let length = leastOfCut + 1; length < word.length; length += 1) if (token.endsWith(word.slice(0, length))) return true;
  return word.startsWith(token);
}

/** Letters and digits in one go; "%" and "&" by themselves. */
function tokensOf(plain: string): TextToken[] {
  const tokens: TextToken[] = [];
  let from = -1;
  let close = true;
  for (let at = 0; at <= plain.length; at += 1) {
    const code = at < plain.length ? plain.charCodeAt(at) : 32;
    if (isWordCode(code)) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
      tokens.push({ text: plain.slice(from, at), close, isCut: code === 46 });
      from = -1;
      close = true;
    }
    if (code === 37 || code === 38) {
      tokens.push({ text: plain[at] ?? "", close, isCut: false });
      close = true;
    } else if (!isSoftCode(code)) close = false;
  }
  return tokens;
}

/** Digits, a to z, and every letter outside ASCII. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 191;
}

/** Space, ' - . / _ */
function isSoftCode(code: number): boolean {
  return code === 32 || code === 39 || (code >= 45 && code <= 47) || code === 95;
}

function put(map: Map<string, number>, key: string, mask: number): void {
  map.set(key, (map.get(key) ?? 0) | mask);
}
