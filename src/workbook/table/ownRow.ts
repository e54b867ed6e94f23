export interface RowPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
}

/** What every row has beside what it says. */
export interface OwnRow {
  /** Of the row; "row:" and its number on the sheet when it has none of its own, as a row that was typed or copied in the sheet. */
  readonly id: string;
  readonly hasOwnId: boolean;
  readonly place: RowPlace;
  /** False: something in the row is refused, so that it counts nowhere until it is mended. A number that is missing is 0 then. */
  readonly isUsable: boolean;
}
