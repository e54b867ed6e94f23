/**
 * Excel on the web gives number formats in the words of the person's region (OfficeDev/office-js #2824): "Standaard", "jjjj-mm-dd", "TT.MM.JJJJ",
 * "jj/mm/aaaa". Everybody behind the port reads them as English.
 */
export function englishFormat(code: string): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const english = general.test(code)
    ? "General"
    : code.replace(pieces, (piece: string, kept?: string) => (kept === undefined ? inEnglish(piece) : piece));
  if (known.size >= mostKnown) known.clear();
  known.set(code, english);
  return english;
}

const known = new Map<string, string>();
const mostKnown = 5_000;

/** Dutch, German and French, Spanish, Italian, Portuguese; "Standard" is several languages'. */
const general = /^(?:standaard|standard|estándar|est[aá]ndar|generale|geral|general)$/iu;

/** What stands in quotes, behind a stroke or in brackets is no code, but for elapsed hours. */
const pieces = /("[^"]*"|\\.|[_*].|\[[^\]]*\]|am\/pm|a\/p)|[^"\\_*[\]]+?(?=["\\_*[]|am\/pm|a\/p|$)/giu;

/** A piece with places for digits is a number, whose letters nobody translates. */
function inEnglish(piece: string): string {
  if (/[0#?]/.test(piece)) return piece;
  // Romance languages have a for the year: French j is the day then, Italian g. Elsewhere j is the year, and the German day is t.
  const isRomance = /a{2,}/i.test(piece);
  const letters: Readonly<Record<string, string>> = isRomance ? { a: "y", j: "d", g: "d" } : { j: "y", t: "d", u: "h" };
  return piece.replace(/[ajgtu]/gi, (letter) => letters[letter.toLowerCase()] ?? letter);
}
