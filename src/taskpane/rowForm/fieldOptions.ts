import type { Language } from "../../workbook/language";
import type { Words } from "../../wording/catalogues";
import { allMarketsOption, kindOf } from "./rowDraft";
import type { TableRow } from "./useTableRow";

/** Value and word of all that may be chosen, with what is chosen already; undefined: it is typed. */
export function fieldOptions(
  { table, markets, textOf }: TableRow,
  name: string,
  choices: readonly string[] | undefined,
  none: string | undefined,
  { hypothesis }: Words,
  language: Language,
): readonly (readonly [string, string])[] | undefined {
  const kind = kindOf(table, name);
  const text = textOf(name);
  const own = ownOptions();
  if (own === undefined) return undefined;
  const options = new Map([...(none === undefined ? [] : ([["", none]] as const)), ...own]);
  if (text !== "" && !options.has(text)) options.set(text, text);
  return [...options];

  function ownOptions(): readonly (readonly [string, string])[] | undefined {
    if (choices) return choices.map((one) => [one, one] as const);
    if (kind?.name === "one-scope") return [[allMarketsOption, hypothesis.allMarkets], ...markets.map((one) => [one, one] as const)];
    return kind?.codes?.map((code) => [code, String(kind.write(code, { language, date1904: false }))] as const);
  }
}
