import type { Expression } from "./expression";

/** The expression with names of LET or LAMBDA replaced by what they stand for; names are in lower case. */
export function substitute(expression: Expression, meanings: ReadonlyMap<string, Expression>): Expression {
  switch (expression.is) {
    case "name":
      return meanings.get(plainName(expression.name)) ?? expression;
    case "binary":
      return { ...expression, left: substitute(expression.left, meanings), right: substitute(expression.right, meanings) };
    case "minus":
      return { is: "minus", of: substitute(expression.of, meanings) };
    case "call":
      return { ...expression, of: expression.of.map((part) => substitute(part, meanings)) };
    default:
      return expression;
  }
}

/** `LET(g,12%,B5*(1+g))` as `B5*(1+12%)`. */
export function withoutLet(of: readonly Expression[]): Expression | undefined {
  const body = of.at(-1);
  if (!body || of.length % 2 === 0 || of.length > mostParts) return undefined;
  const meanings = new Map<string, Expression>();
  for (let at = 0; at + 1 < of.length; at += 2) {
    const [name, meaning] = [of[at], of[at + 1]];
    if (name?.is !== "name" || !meaning) return undefined;
    meanings.set(plainName(name.name), substitute(meaning, meanings));
  }
  return isSmall(body, meanings) ? substitute(body, meanings) : undefined;
}

/** `LAMBDA(x,x*(1+12%))(B5)` as `B5*(1+12%)`; undefined for what is no LAMBDA, or with other arguments. */
export function applied(lambda: Expression | undefined, of: readonly Expression[]): Expression | undefined {
  if (lambda?.is !== "call" || lambda.name !== "LAMBDA") return undefined;
  const body = lambda.of.at(-1);
  const names = lambda.of.slice(0, -1);
  if (!body || names.length !== of.length || of.length > mostParts) return undefined;
  const meanings = new Map<string, Expression>();
  for (const [at, name] of names.entries()) {
    const meaning = of[at];
    if (name.is !== "name" || !meaning) return undefined;
    meanings.set(plainName(name.name), meaning);
  }
  return isSmall(body, meanings) ? substitute(body, meanings) : undefined;
}

const mostParts = 30;
const largest = 2_000;

/** Names that stand for names that stand for names would grow without end. */
function isSmall(body: Expression, meanings: ReadonlyMap<string, Expression>): boolean {
  const widest = Math.max(1, ...[...meanings.values()].map(sizeOf));
  return sizeOf(body) * widest <= largest;
}

function sizeOf(expression: Expression): number {
  switch (expression.is) {
    case "binary":
      return 1 + sizeOf(expression.left) + sizeOf(expression.right);
    case "minus":
      return 1 + sizeOf(expression.of);
    case "call":
      return expression.of.reduce((sum, part) => sum + sizeOf(part), 1);
    default:
      return 1;
  }
}

/** Files store them as `_xlpm.g`. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/^_xlpm\./, "");
}
