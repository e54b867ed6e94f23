import type { Expression } from "./expression";
import { applied, withoutLet } from "./substitute";
import { tokensOf, type Token } from "./tokens";

const strengths: Readonly<Record<string, number>> = {
  "=": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "<>": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 6,
};
const unknown: Expression = { is: "other" };
/** Excel itself nests 64 functions; a formula that is deeper was made to do harm, and is not read further. */
const deepest = 256;

/** Never fails: a part that cannot be read is an "other". */
export function parseFormula(formula: string, named: NameLookup = () => undefined): Expression {
  return new Parser(tokensOf(formula), named).expression(0);
}

/** What a defined name stands for: cells, a number, a LAMBDA. */
export type NameLookup = (name: string) => Expression | undefined;

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly named: NameLookup,
  ) {}

  expression(weakest: number): Expression {
    if (this.depth >= deepest) {
      this.at = this.tokens.length;
      return unknown;
    }
    this.depth += 1;
    let left = this.operand();
    for (;;) {
      const mark = this.binaryMark();
      const strength = strengths[mark] ?? 0;
      if (strength === 0 || strength <= weakest) {
        this.depth -= 1;
        return left;
      }
      this.at += mark.length;
      left = { is: "binary", mark, left, right: this.expression(strength) };
    }
  }

  private operand(): Expression {
    const token = this.tokens[this.at];
    if (!token) return unknown;
    this.at += 1;
    if (token.is === "name") return this.isMark("(") ? this.called(token.name) : (this.named(token.name) ?? token);
    if (token.is === "number" || token.is === "cells") return token;
    if (token.is !== "mark") return unknown;
    if (token.mark === "(") {
      const inner = this.expression(0);
      this.skip(")");
      return this.percentSign(inner);
    }
    if (token.mark === "+" || token.mark === "@") return this.expression(5);
    if (token.mark === "-") return negative(this.expression(4.5));
    return unknown;
  }

  /** LET and LAMBDA leave no trace: what their names stand for is put in their place. */
  private called(written: string): Expression {
    const name = written.toUpperCase().replace(/^_XLFN\.|^_XLWS\./, "");
    const of = this.parts();
    if (name === "LET") return withoutLet(of) ?? { is: "call", name, of };
    const call: Expression = { is: "call", name, of };
    if (name === "LAMBDA") return this.isMark("(") ? (applied(call, this.parts()) ?? call) : call;
    return applied(this.named(written), of) ?? call;
  }

  private parts(): readonly Expression[] {
    this.skip("(");
    const of: Expression[] = [];
    while (this.at < this.tokens.length && !this.isMark(")")) {
      const before = this.at;
      of.push(this.isMark(",") ? unknown : this.expression(0));
      this.skip(",");
      if (this.at === before) this.at += 1;
    }
    this.skip(")");
    return of;
  }

  private percentSign(inner: Expression): Expression {
    if (!this.isMark("%")) return inner;
    this.at += 1;
    return { is: "binary", mark: "/", left: inner, right: { is: "number", value: 100, percent: false } };
  }

  private binaryMark(): string {
    const token = this.tokens[this.at];
    if (token?.is !== "mark") return "";
    const next = this.tokens[this.at + 1];
    const pair = next?.is === "mark" ? token.mark + next.mark : "";
    return pair === "<=" || pair === ">=" || pair === "<>" ? pair : token.mark;
  }

  private isMark(mark: string): boolean {
    const token = this.tokens[this.at];
    return token?.is === "mark" && token.mark === mark;
  }

  private skip(mark: string): void {
    if (this.isMark(mark)) this.at += 1;
  }
}

function negative(of: Expression): Expression {
  return of.is === "number" ? { ...of, value: -of.value } : { is: "minus", of };
}
