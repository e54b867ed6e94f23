import type { CellsToken } from "./tokens";

/** A formula as a tree. Parentheses and unary plus leave no trace. */
export type Expression =
  | { readonly is: "number"; readonly value: number; readonly percent: boolean }
  | CellsExpression
  | { readonly is: "name"; readonly name: string }
  | { readonly is: "call"; readonly name: string; readonly of: readonly Expression[] }
  | { readonly is: "binary"; readonly mark: string; readonly left: Expression; readonly right: Expression }
  | { readonly is: "minus"; readonly of: Expression }
  | { readonly is: "other" };

export type CellsExpression = CellsToken;
