import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";

/** `[@Price]` becomes `Markets[[#This Row],[Price]]`: the only form of it that Univer calculates. `table` is the one that the cell stands in. */
export function withLongReferences(formula: string, table: string | undefined): string {
  return eachStructuredReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference) return text;
    const named = reference.table || table === undefined ? reference : { ...reference, table };
    return stringifyStructRef(named, { thisRow: true });
  });
}

/** `Markets[[#This Row],[Price]]` becomes `[@Price]` inside Markets and `Markets[@Price]` elsewhere, as Excel words it. */
export function withShortReferences(formula: string, table: string | undefined): string {
  return eachStructuredReference(formula, (text) => {
    const reference = parseStructRef(text);
    if (!reference?.sections?.includes("this row")) return text;
    const isOwn = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
    return stringifyStructRef(isOwn ? { ...reference, table: "" } : reference);
  });
}

function eachStructuredReference(formula: string, change: (text: string) => string): string {
  if (!formula.includes("[")) return formula;
  return stringifyTokens(tokenize(formula).map((token) => (token.type === tokenTypes.REF_STRUCT ? { ...token, value: change(token.value) } : token)));
}
