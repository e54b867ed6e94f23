import { HostError, type HostErrorCode } from "../../workbook/port";

/** What Excel's refusals mean to us, all that Microsoft lists: one that is forgotten does not compile. "unknown" says itself in Excel's own words. */
const listed: Readonly<Record<`${Excel.ErrorCodes}`, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "access-denied",
  ApiNotFound: "not-supported",
  Conflict: "busy",
  DirtySupportingFormula: "busy",
  EmptyChartSeries: "unknown",
  // A filter hides rows, or cells of another table, a merged area or a pivot table are in the way.
  FilteredRangeConflict: "cells-in-the-way",
  InsertDeleteConflict: "cells-in-the-way",
  MergedRangeConflict: "cells-in-the-way",
  NonBlankCellOffSheet: "cells-in-the-way",
  PivotTableRangeConflict: "cells-in-the-way",
  ItemAlreadyExists: "cells-in-the-way",
  FormulaLengthExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  // What these mean depends on what was asked: see `Meaning`.
  GeneralException: "unknown",
  InvalidArgument: "unknown",
  InvalidBinding: "unknown",
  InvalidOperation: "unknown",
  InvalidReference: "unknown",
  InvalidSelection: "unknown",
  ItemNotFound: "unknown",
  InactiveWorkbook: "workbook-switched",
  NotImplemented: "not-supported",
  OpenWorkbookLinksBlocked: "access-denied",
  PowerQueryRefreshResourceChallenge: "access-denied",
  RefreshWorkbookLinksBlocked: "access-denied",
  RequestAborted: "busy",
  UnsupportedFeature: "not-supported",
  UnsupportedFillType: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
};

/** Of the client's library, and of Office as a whole. */
const others: Readonly<Record<string, HostErrorCode>> = {
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  ServiceNotAvailable: "offline",
  ConnectionFailure: "offline",
  Unauthenticated: "access-denied",
  RequestPayloadSizeLimitExceeded: "too-large",
  MemoryLimitReached: "too-large",
  ApiNotAvailable: "not-supported",
};

const codes: Readonly<Record<string, HostErrorCode>> = { ...others, ...listed };

/** Which code a refusal has where it means more than in general: a missing item is a sheet here and a table there. */
export type Meaning = Readonly<Record<string, HostErrorCode>>;

export function hostErrorOf(problem: unknown, subject = "", meaning: Meaning = {}): HostError {
  if (problem instanceof HostError) return problem;
  const code = excelCode(problem);
  const known = code === undefined ? undefined : (meaning[code] ?? codes[code]);
  if (known !== undefined && known !== "unknown") return new HostError(known, subject, { cause: problem });
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
