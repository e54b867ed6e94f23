import { largestHorizon } from "../../../domain/ground/limits";
import type { RowReader } from "../../table/rowReader";
import type { PlanSettings } from "../tableRows";
import { defaultHorizonYears } from "./planYears";

export const defaultSettings: PlanSettings = { horizonYears: defaultHorizonYears };

/** Of the first row; what is wrong is reported on the reader, and the default taken. */
export function decodeSettings(reader: RowReader): PlanSettings {
  const baseYear = reader.number("baseYear");
  const currency = reader.text("currency");
  const scenario = reader.text("scenario");
  const importColumns = reader.text("importColumns");
  const correlation = readCorrelation(reader);
  if (baseYear !== undefined && !Number.isInteger(baseYear)) reader.report("baseYear", "not-whole", String(baseYear));
  return {
    horizonYears: readYears(reader, "horizonYears") ?? defaultHorizonYears,
    ...(baseYear !== undefined && Number.isInteger(baseYear) && { baseYear }),
    ...(currency !== "" && { currency }),
    ...(correlation !== undefined && { correlation }),
    ...(scenario !== "" && { scenario }),
    ...(importColumns !== "" && { importColumns }),
  };
}

function readCorrelation(reader: RowReader): number | undefined {
  const correlation = reader.number("correlation");
  if (correlation === undefined) return undefined;
  if (correlation < 0) return reader.report("correlation", "negative", String(correlation));
  return correlation > 1 ? reader.report("correlation", "above-one", String(correlation)) : correlation;
}

/** A whole number of years, 1 to 50. */
export function readYears(reader: RowReader, key: string): number | undefined {
  const years = reader.number(key);
  if (years === undefined) return undefined;
  if (!Number.isInteger(years)) return reader.report(key, "not-whole", String(years));
  if (years < 1) return reader.report(key, "below-one", String(years));
  return years > largestHorizon ? reader.report(key, "too-large", String(years), String(largestHorizon)) : years;
}
