import { languages, type Language } from "../language";
import type { Kind } from "./kind";
import type { RowReader } from "./rowReader";
import { isBlank, isOneOf } from "./sheetFormula";

/** The words that stand in cells of our tables. A cell may hold any language's; formulas compare with all. */
export type ChoiceWords<Code extends string> = Readonly<Record<Language, Readonly<Record<Code, string>>>>;

/** One of a list, by its word in the table's language. */
export function choice<Code extends string>(codes: readonly Code[], words: ChoiceWords<Code>): Kind<Code> {
  return {
    name: "choice",
    codes,
    ...(codes[0] !== undefined && { lacking: codes[0] }),
    read: (reader, key) => readChoice(reader, key, codes, words),
    write: (code, { language }) => words[language][code],
    reportLacking: (reader, key) => reader.report(key, "not-a-choice", "", choicesIn(reader.language, codes, words)),
    validation: (language) => ({ allow: "list", values: Object.values<string>(words[language]), message: "choice" }),
    holds: (cell) => [
      `OR(${isBlank(cell)},${isOneOf(
        cell,
        codes.flatMap((code) => wordsOf(words, code)),
      )})`,
    ],
  };
}

/** Anything but one of the words is reported; a blank is nothing. */
function readChoice<Code extends string>(
  reader: RowReader,
  key: string,
  codes: readonly Code[],
  words: ChoiceWords<Code>,
): Code | undefined {
  if (reader.isBlank(key)) return undefined;
  const text = reader.text(key);
  const code = codeOf(words, codes, text);
  if (code === undefined) reader.report(key, "not-a-choice", text, choicesIn(reader.language, codes, words));
  return code;
}

/** "red, blue, green", for a sentence. */
export function choicesIn<Code extends string>(language: Language, codes: readonly Code[], words: ChoiceWords<Code>): string {
  return codes.map((known) => words[language][known]).join(", ");
}

/** The code behind a word of any language, or the code itself; undefined for anything else. */
export function codeOf<Code extends string>(words: ChoiceWords<Code>, codes: readonly Code[], text: string): Code | undefined {
  const wanted = text.trim().toLowerCase();
  return codes.find((code) => wordsOf(words, code).some((word) => word.toLowerCase() === wanted));
}

/** The code itself first, then its word in each language. */
export function wordsOf<Code extends string>(words: ChoiceWords<Code>, code: Code): readonly string[] {
  return [code, ...inEachLanguage(words, code)];
}

export function inEachLanguage<Code extends string>(words: ChoiceWords<Code>, code: Code): readonly string[] {
  return languages.map((language) => words[language][code]);
}
