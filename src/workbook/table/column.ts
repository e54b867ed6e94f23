import type { FormulaSheet } from "./formulaSheet";
import type { Kind } from "./kind";

/** A column that people fill. Its header is the English one; the other languages' stand in their own lists. */
export interface InputColumn<Key extends string = string, Value = unknown, Required extends boolean = boolean> {
  readonly key: Key;
  readonly header: string;
  readonly kind: Kind<Value>;
  /** In characters. */
  readonly width?: number;
  /** A row cannot do without it. */
  readonly isRequired?: Required;
  /** Came with a later version: a table without it is as good, and gets it when something is written that needs it. */
  readonly isLater?: boolean;
}

/** A column that a native Excel formula fills. */
export interface DerivedColumn<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  readonly kind: Kind<unknown>;
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly isLater?: boolean;
  readonly formula: (sheet: FormulaSheet) => string;
}

type Formula = (sheet: FormulaSheet) => string;

export function column<const Key extends string, Value>(
  key: Key,
  header: string,
  kind: Kind<Value>,
  width?: number,
): InputColumn<Key, Value, false> {
  return { key, header, kind, ...(width !== undefined && { width }) };
}

export function required<Key extends string, Value>(optional: InputColumn<Key, Value, false>): InputColumn<Key, Value, true> {
  return { ...optional, isRequired: true };
}

/** Makes derived columns whose formulas all stand inside the same guard. */
export function columnOf(guard: (sheet: FormulaSheet, formula: string) => string) {
  return <const Key extends string>(key: Key, header: string, kind: Kind<unknown>, formula: Formula, width = 16): DerivedColumn<Key> => ({
    key,
    header,
    kind,
    width,
    formula: (sheet) => `=${guard(sheet, formula(sheet))}`,
  });
}

/** A hidden column that other formulas count with. */
export function step<const Key extends string>(key: Key, header: string, formula: Formula): DerivedColumn<Key> {
  return { key, header, kind: stepKind, isHidden: true, formula: (sheet) => `=${formula(sheet)}` };
}

const stepKind: Kind<unknown> = { name: "step", read: () => undefined, write: () => null };

/** Came with a later version: tables made before it get it with the next write. */
export function later<Column extends InputColumn | DerivedColumn>(made: Column): Column {
  return { ...made, isLater: true };
}
