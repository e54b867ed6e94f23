import { isIsoDate } from "../../domain/ground/isoDate";
import type { IsoDate } from "../../domain/plan";

const dayMilliseconds = 86_400_000;
/** 31 December 9999. */
export const lastSerial = 2_958_465;

/** Excel's day number; times of the day are left out. Undefined: no day that Excel can show. */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | undefined {
  const day = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!(day >= 1 && day <= lastSerial)) return undefined;
  // Excel counts a 29 February 1900 that never was: day 60.
  const days = day < 60 ? day : day - 1;
  return new Date(Date.UTC(1899, 11, 31) + days * dayMilliseconds).toISOString().slice(0, 10);
}

export function serialOfDate(date: IsoDate, date1904: boolean): number | undefined {
  if (!isIsoDate(date)) return undefined;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const days = Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 31)) / dayMilliseconds);
  const serial = days < 60 ? days : days + 1;
  return date1904 ? serial - 1462 : serial;
}
