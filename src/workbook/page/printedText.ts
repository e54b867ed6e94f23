/** A text of our own for a header or footer: "&" begins a code there, and Excel takes no more than 255 characters in all. */
export function printedText(text: string, most = 100): string {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return short.replaceAll("&", "&&");
}
