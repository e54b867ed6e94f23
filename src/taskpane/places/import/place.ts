import type { ImportMode } from "../../../app/import/editsToImport";
import type { PreviewSettings } from "../../../app/import/marketPreview";
import type { TakenRange, TakeProblem } from "../../../app/import/takeRange";
import type { HostProblem } from "../../text/hostProblem";
import { always, definePlace, overNothing, noRow } from "../definePlace";

/** What a person said about the range that is to become markets. */
export interface ImportDraft {
  /** Absent: nothing was taken yet. */
  readonly taken?: TakenRange;
  /** A try that gave no cells. */
  readonly failed?: HostProblem | TakeProblem;
  readonly settings: PreviewSettings;
  readonly mode: ImportMode;
  /** Rows that the person does not want, on the sheet, from 0. */
  readonly unwanted: readonly number[];
}

export const noImport: ImportDraft = { settings: {}, mode: "values", unwanted: [] };

/** `import` is no name. */
export const importPlace = definePlace()({
  at: "import",
  until: "markets",
  isThere: always,
  row: noRow,
  drafts: { import: overNothing<ImportDraft>({ blank: noImport, isFleeting: true }) },
});
