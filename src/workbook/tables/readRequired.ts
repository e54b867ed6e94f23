import type { RowReader } from "./rowReader";

/** A number that cannot be left out; 0 where it is, and that is reported. */
export function readRequired(reader: RowReader, key: string): number {
  const value = reader.number(key);
  if (value === undefined && !reader.problems.some(({ field }) => field === key)) reader.report(key, "missing");
  return value ?? 0;
}
