import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import { invalidArgument } from "../protocol/RichApiError";

/**
 * `[@Price]` becomes `Markets[[#This Row],[Price]]`: the only form of it that Univer calculates. `table` is the one that the cell
 * stands in; outside of tables Excel refuses a reference that names none.
 */
export function withLongReferences(formula: string, table: string | undefined): string {
  return eachStructuredReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference) return text;
    if (!reference.table && table === undefined) throw invalidArgument(`${text} outside of a table`);
    return stringifyStructRef(reference.table ? reference : { ...reference, table: table ?? "" }, { thisRow: true });
  });
}

/** `Markets[[#This Row],[Price]]` becomes `[@Price]` inside Markets and `Markets[@Price]` elsewhere, as Excel words it. */
export function withShortReferences(formula: string, table: string | undefined): string {
  const key = `${table?.toLowerCase() ?? ""}:${formula}`;
  const seen = shortened.get(key);
  if (seen !== undefined) return seen;
  const short = shorten(formula, table);
  if (shortened.size >= mostShortened) shortened.clear();
  shortened.set(key, short);
  return short;
}

/** The rows of a table's column have one formula, and every look at the sheet words each of them. */
const shortened = new Map<string, string>();
const mostShortened = 5_000;

function shorten(formula: string, table: string | undefined): string {
  return eachStructuredReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference?.sections?.includes("this row")) return text;
    const isOwn = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
    return stringifyStructRef(isOwn ? { ...reference, table: "" } : reference);
  });
}

function eachStructuredReference(formula: string, change: (text: string) => string): string {
  if (!formula.includes("[")) return formula;
  return stringifyTokens(
    tokenize(formula).map((token) => (token.type === tokenTypes.REF_STRUCT ? { ...token, value: change(token.value) } : token)),
  );
}
