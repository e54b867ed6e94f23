import type { IsoDate } from "../plan";
import type { LoggedValue } from "./change";

/** One figure of the plan as it stood when it was frozen. */
export interface FrozenFigure {
  /** Figures that were frozen together have one number. */
  readonly freeze: string;
  readonly name: string;
  readonly date: IsoDate;
  /** Local time of the moment, `2026-11-30T16:25:03`: what was changed later is told with who did it. */
  readonly when?: string;
  /** As typed: nobody has checked it. */
  readonly by?: string;
  /** Who stood behind it, in the words of the sheet. */
  readonly roles?: string;
  /** Key of the table. */
  readonly table: string;
  /** Id of the row. */
  readonly about: string;
  readonly subject?: string;
  /** Key of the column, the same in every language. */
  readonly field: string;
  readonly value?: LoggedValue;
}
