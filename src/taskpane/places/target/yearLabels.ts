import type { Check, CheckItem } from "../../../app/check/check";
import { yearsOf } from "../../item/itemText";

export interface YearLabels {
  /** Absent: the workbook does not say which years these are. */
  readonly base?: string;
  readonly target?: string;
}

/** The calendar years of base and target: by the plan's base year, else by the header over the cells. */
export function yearLabels(item: CheckItem, check: Check): YearLabels {
  const years = yearsOf(item, check);
  const { baseYear } = check.settings;
  if (baseYear !== undefined) return { base: String(baseYear), target: String(baseYear + years) };
  const header = /^(?:FY\s?)?(\d{4})(?:\s?[-–]\s?(\d{4}))?$/u.exec(item.finding.period?.trim() ?? "");
  if (!header) return {};
  const first = Number(header[1]);
  const last = Number(header[2] ?? header[1]);
  return last - first + 1 === years ? { base: String(first - 1), target: String(last) } : {};
}
