import { concepts, type Concept, type WordList } from "./concept";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";

const languages: readonly WordList[] = [en, nl, de, fr, es, it];

/** Which concepts a text names, in any of the languages: sheets mix them. */
export type Reading = ReadonlySet<Concept>;

const nothing: Reading = new Set<Concept>();
const longestLabel = 400;

/** Remembers what it read: a workbook repeats its labels. */
export class WordReader {
  private readonly read = new Map<string, Reading>();

  conceptsIn(text: string): Reading {
    const known = this.read.get(text);
    if (known) return known;
    const reading = readConcepts(text);
    if (this.read.size > 20_000) this.read.clear();
    this.read.set(text, reading);
    return reading;
  }
}

/** Lower case without accents, "ß" as "ss", every kind of space as one space. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .trim();
}

export function readConcepts(text: string): Reading {
  if (!/\p{L}|%/u.test(text)) return nothing;
  const plain = plainText(text.slice(0, longestLabel));
  const found = new Set<Concept>();
  for (const concept of concepts) {
    if (patterns[concept].test(plain)) found.add(concept);
  }
  return found;
}

/** The words of a concept that a text holds, as they stand there. */
export function wordsOf(concept: Concept, text: string): readonly string[] {
  return [...plainText(text).matchAll(new RegExp(patterns[concept].source, "g"))].map((match) => match[0]);
}

const patterns: Readonly<Record<Concept, RegExp>> = Object.fromEntries(
  concepts.map((concept) => [concept, compile(languages.flatMap((language) => language[concept]))]),
) as Record<Concept, RegExp>;

/** "take up" is also "take-up" and "takeup"; "y/y" is never "yy". */
function betweenWords(word: string, at: number, length: number): string {
  const isWord = (part: string): boolean => part.length > 1 || !/[a-z]/.test(part);
  const before = /[^ \-/]*$/.exec(word.slice(0, at))?.[0] ?? "";
  const after = /^[^ \-/]*/.exec(word.slice(at + length))?.[0] ?? "";
  return isWord(before) && isWord(after) ? "[\\s\\-/_]*" : "[\\s\\-/_]+";
}

function compile(words: readonly string[]): RegExp {
  const sources = [...new Set(words)].map((word) => {
    const opens = word.startsWith("*");
    const closes = word.endsWith("*");
    const bare = word.slice(opens ? 1 : 0, closes ? -1 : undefined);
    const body = bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ \-/]+/g, (gap, at: number) => betweenWords(bare, at, gap.length));
    const left = opens || !/^[a-z0-9]/.test(bare) ? "" : "(?<![a-z0-9])";
    const right = closes || !/[a-z0-9]$/.test(bare) ? "" : "(?![a-z0-9])";
    return left + body + right;
  });
  return new RegExp(sources.sort((one, other) => other.length - one.length).join("|"));
}
