/** Of the text that an agreement keeps: a cell has room for 32,767. */
const longestSaid = 8000;
const longestWords = 80;

export interface SaidLine {
  readonly name: string;
  readonly parts: readonly (readonly [header: string, value: string | undefined])[];
}

/** The text that `saidChanges` compares. What would be too long is folded into one line that changes whenever any of it does. */
export function saidText(first: string, lines: readonly SaidLine[], rest: string): string {
  const written = lines.map(
    ({ name, parts }) =>
      `${words(name).replaceAll(": ", " ")}: ${parts.flatMap(([header, value]) => (value === undefined ? [] : [`${header} = ${value}`])).join("; ")}`,
  );
  let length = first.length;
  const shown = written.filter((line) => (length += line.length + 1) < longestSaid);
  const folded = written.filter((line) => !shown.includes(line));
  return [first, ...shown, ...(folded.length > 0 ? [`${rest}: ${folded.length} = ${checksum(folded.join("\n"))}`] : [])].join("\n");
}

/** One line, short, and without what separates parts. */
export function words(text: string): string {
  const line = text.replace(/\s+/gu, " ").replaceAll(";", ",").replaceAll(" = ", " ").trim();
  return line.length > longestWords ? `${line.slice(0, longestWords - 1)}…` : line;
}

/** To a twelfth digit, so that the same value is the same text after any recalculation. */
export function numberOf(value: number): string {
  return String(Number(value.toPrecision(12)));
}

export function percentOf(value: number): string {
  return `${numberOf(value * 100)} %`;
}

/** FNV-1a, 32 bits: it tells that something changed, not what. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
