import type { Area } from "./area";

export interface Place {
  /** The sheet's name. */
  readonly sheet: string;
  readonly area: Area;
}
