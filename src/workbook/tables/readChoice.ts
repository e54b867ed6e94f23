import type { RowReader } from "./rowReader";
import { codeOf, type Words } from "./words";

/** The code of the word in the cell; anything else is reported, a blank too. */
export function readChoice<Code extends string>(
  reader: RowReader,
  key: string,
  words: Words<Code>,
  codes: readonly Code[],
): Code | undefined {
  const text = reader.text(key);
  const code = codeOf(words, codes, text);
  if (code === undefined) reader.report(key, "not-a-choice", text, codes.map((known) => words[reader.language][known]).join(", "));
  return code;
}

/** The same of a cell that may be blank. */
export function readOptionalChoice<Code extends string>(
  reader: RowReader,
  key: string,
  words: Words<Code>,
  codes: readonly Code[],
): Code | undefined {
  return reader.isBlank(key) ? undefined : readChoice(reader, key, words, codes);
}
