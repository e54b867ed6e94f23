import type { Numbers } from "../../wording/numbers";

/** A figure of what was said, as this reader writes numbers; words stay as they are. */
export function saidPart(text: string | undefined, numbers: Numbers): string {
  if (text === undefined) return "–";
  const [, figure, percent] = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)( %)?$/.exec(text) ?? [];
  return figure === undefined ? text : `${numbers.plain(Number(figure), 4)}${percent === undefined ? "" : "\u00A0%"}`;
}
