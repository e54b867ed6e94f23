import type { TableDraft } from "../../rowForm/rowDraft";

/** A row of the bonuses, as typed. */
export interface BonusDraft {
  /** Of the row on the sheet; absent: a new one. */
  readonly id?: string;
  readonly cells: TableDraft;
}
