/**
 * Text of a workbook as it may stand on a terminal: a cell must not move the cursor, colour the screen or turn the
 * reading order round. Line ends and tabs become one space.
 */
export function displayText(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, " ")
    .replace(unsafe, "")
    .trim();
}

/** How many columns of a terminal the text takes: Chinese, Japanese, Korean and emoji take two, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

export function widthOf(character: string): number {
  if (/\p{Mark}|\u200D|\uFE0F/u.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** JSON leaves some of them as they are; inside its strings their escaped form means the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Control characters, line separators, and the marks that change the direction of text. */
const unsafe = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\uFEFF]/gu;
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
