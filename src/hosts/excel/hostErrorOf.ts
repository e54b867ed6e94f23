import { HostError, type HostErrorCode } from "../../workbook/port";

/** What Excel's refusals mean to us. What is not listed is "unknown" and says itself in Excel's own words. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  AccessDenied: "access-denied",
  Unauthenticated: "access-denied",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  MemoryLimitReached: "too-large",
  NotImplemented: "not-supported",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "not-supported",
  InactiveWorkbook: "workbook-switched",
  // A filter hides rows, or cells of another table, a merged area or a pivot table are in the way.
  FilteredRangeConflict: "cells-in-the-way",
  InsertDeleteConflict: "cells-in-the-way",
  MergedRangeConflict: "cells-in-the-way",
  NonBlankCellOffSheet: "cells-in-the-way",
  PivotTableRangeConflict: "cells-in-the-way",
  Conflict: "busy",
  ItemAlreadyExists: "cells-in-the-way",
};

/** Which code a refusal has where it means more than in general: a missing item is a sheet here and a table there. */
export type Meaning = Readonly<Record<string, HostErrorCode>>;

export function hostErrorOf(problem: unknown, subject = "", meaning: Meaning = {}): HostError {
  if (problem instanceof HostError) return problem;
  const code = excelCode(problem);
  const known = code === undefined ? undefined : (meaning[code] ?? codes[code]);
  if (known !== undefined) return new HostError(known, subject, { cause: problem });
  return new HostError("unknown", excelMessage(problem), { cause: problem });
}

/** The code of an `OfficeExtension.Error`, such as "ItemNotFound". */
export function excelCode(problem: unknown): string | undefined {
  if (typeof problem !== "object" || problem === null || !("code" in problem)) return undefined;
  return typeof problem.code === "string" ? problem.code : undefined;
}

function excelMessage(problem: unknown): string {
  if (typeof problem === "object" && problem !== null && "message" in problem) return String(problem.message);
  return String(problem);
}
