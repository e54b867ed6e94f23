import type { Check } from "../../app/check/check";
import type { RowPlace } from "../../workbook/table/ownRow";
import type { TableKey } from "../../workbook/tableKey";
import type { Words } from "../../wording/catalogues";
import type { Numbers } from "../../wording/numbers";
import type { FormTexts, RowTexts } from "./formTexts";

/** What a form knows that is typed over rows of ours. */
export interface HeldKnown {
  readonly check: Check;
  readonly numbers: Numbers;
}

/** What the workbook holds under what is typed in a place. */
export interface HeldDraft<Draft, Params> {
  /** Of the drafts that are typed here. */
  readonly keys: (place: Params, check: Check) => readonly string[];
  /** What stands in the form while nothing is typed. Undefined: there is nothing in the workbook yet that it could replace. */
  readonly texts: (key: string, known: HeldKnown, draft: Draft | undefined) => FormTexts | undefined;
  /** Whose columns the fields are (""), and those of each list. */
  readonly tables: Readonly<Record<string, TableKey>>;
  /** Of fields that are no columns. */
  readonly labels?: (words: Words) => Readonly<Record<string, string>>;
  /** A value that is chosen and not typed, as people read it; absent: the word of its column. */
  readonly shown?: (field: string, text: string, words: Words, known: HeldKnown) => string | undefined;
  /** Of a row whose first column does not tell which it is. */
  readonly rowName?: (row: RowTexts, words: Words) => string;
  /** Absent: the draft is the typed texts by field. */
  readonly read?: (draft: Draft) => FormTexts;
  readonly write?: (draft: Draft, own: FormTexts) => Draft;
  /** The rows, whose cells may follow formulas; "beside": each field of the form shows its own. */
  readonly rows: "beside" | ((key: string, known: HeldKnown) => readonly HeldRow[]);
}

/** Absent list: the fields themselves. */
export interface HeldRow {
  readonly list?: string;
  readonly id?: string;
  readonly place: RowPlace;
}
