export interface BridgeUnit {
  readonly size: 1 | 1000 | 1000000;
  readonly decimals: number;
}

/** Below this many px a bar and its gap hold five digits, not seven. */
const tight = 46;

/** As few digits as fit over bars that stand `pitch` px apart. */
export function bridgeUnit(largest: number, pitch: number): BridgeUnit {
  if (largest >= 1e8) return { size: 1000000, decimals: 1 };
  if (largest >= 1e7 && pitch < tight) return { size: 1000000, decimals: 2 };
  return largest >= 1e5 ? { size: 1000, decimals: 0 } : { size: 1, decimals: 0 };
}

/** Of a character at the size of a drawing's words, in px. */
const character = 6.4;

export interface BridgeWords {
  /** Names take turns on two lines where one has no room. */
  readonly nameLines: 1 | 2;
  /** Too narrow even for that: the words stand in the list below. */
  readonly isBare: boolean;
  readonly hidesAmounts: boolean;
}

/** Which words of a bridge fit under and over bars that stand `pitch` px apart. */
export function bridgeWords(names: readonly string[], amounts: readonly string[], pitch: number): BridgeWords {
  const isOneLine = fitsSideBySide(names, pitch);
  const fitsTwoLines = [0, 1].every((first) =>
    fitsSideBySide(
      names.filter((_, index) => index % 2 === first),
      2 * pitch,
    ),
  );
  return { nameLines: isOneLine ? 1 : 2, isBare: !isOneLine && !fitsTwoLines, hidesAmounts: !fitsSideBySide(amounts, pitch) };
}

/** Words centred `pitch` px apart stand side by side without touching. */
export function fitsSideBySide(words: readonly string[], pitch: number): boolean {
  return words.slice(1).every((word, index) => ((word.length + (words[index]?.length ?? 0)) / 2) * character + 4 <= pitch);
}
