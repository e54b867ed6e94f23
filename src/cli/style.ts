export type Tint = "strong" | "dim" | "good" | "doubtful" | "bad";

/** Colours text for a terminal; gives it back as it is where nobody would see the colour. */
export type Style = (text: string, tint?: Tint) => string;

export function styleFor(hasColour: boolean): Style {
  return (text, tint) => (hasColour && tint && text ? `\u001B[${codes[tint]}m${text}\u001B[0m` : text);
}

const codes: Readonly<Record<Tint, number>> = { strong: 1, dim: 2, good: 32, doubtful: 33, bad: 31 };
