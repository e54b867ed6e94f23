import type { FindingKind, FindingWhere } from "../../src/scan/finding";
import type { DefinedName } from "../../src/workbook/workbook";
import type { SheetText } from "./grid";

export interface Expected {
  /** The first sheet when absent. */
  readonly sheet?: string;
  readonly range: string;
  readonly kind: FindingKind;
  readonly hardcoded?: boolean;
  readonly where?: FindingWhere;
  readonly support?: "market-data";
  readonly value?: readonly number[];
}

/** A small workbook and everything that is to be found in it: what is not listed is a false alarm. */
export interface GoldenCase {
  readonly name: string;
  readonly sheets: readonly SheetText[];
  readonly names?: readonly DefinedName[];
  readonly expect: readonly Expected[];
}
