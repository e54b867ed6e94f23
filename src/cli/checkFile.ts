import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkWorkbook } from "../app/check/checkWorkbook";
import type { Check } from "../app/check/check";
import { findingGroups, type GroupOf } from "../app/check/findingGroups";
import { largestAtStake, type Stake } from "../app/check/largestAtStake";
import { reportedItems, reportOf, type ReportFinding, type ReportJson } from "../app/check/reportOf";
import type { IsoDate } from "../domain/plan";
import type { Language } from "../workbook/language";
import type { WorkbookReader } from "../workbook/port";
import { refusalOf, type Refusal } from "./refusal";

/** Handed in by the door: the only one who knows which host opens a file. */
export type OpenWorkbook = (bytes: Uint8Array, name: string) => WorkbookReader;

/** Plain data, because it goes from thread to thread. */
export interface FileRequest {
  readonly path: string;
  readonly asOf: IsoDate;
  readonly language: Language;
}

export type FileOutcome = CheckedFile | RefusedFile;

export interface CheckedFile {
  readonly path: string;
  readonly report: ReportJson;
  /** Its findings by what they are, as the pane lists them. */
  readonly groups: readonly ReportGroup[];
  readonly targets: number;
  readonly unsupported: number;
  readonly supported: number;
  /** That an unsupported target works on. */
  readonly largest?: Stake;
}

export interface ReportGroup {
  readonly of: GroupOf;
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly finding: ReportFinding;
  /** The assumption of the row above, in another place. */
  readonly isUse: boolean;
}

export interface RefusedFile {
  readonly path: string;
  readonly refusal: Refusal;
}

/** Never rejects: one bad file must not stop the others. */
export async function checkFile({ path, asOf, language }: FileRequest, open: OpenWorkbook): Promise<FileOutcome> {
  try {
    const bytes = await readFile(path);
    const check = await checkWorkbook(open(bytes, basename(path)), { asOf });
    const { targets, unsupported, count } = check.summary;
    const largest = largestAtStake(check);
    const report = { ...reportOf(check, language), file: path };
    return {
      path,
      report,
      groups: groupsOfReport(report, check),
      targets,
      unsupported,
      supported: count.supported,
      ...(largest && { largest }),
    };
  } catch (failure) {
    return { path, refusal: refusalOf(failure) };
  }
}

function groupsOfReport({ findings }: ReportJson, check: Check): readonly ReportGroup[] {
  const items = reportedItems(check);
  const findingOf = new Map(items.map(({ key }, index) => [key, findings[index]]));
  return findingGroups(items, check).map(({ of, items: rows, uses }) => ({
    of,
    rows: rows.flatMap(({ key }) => {
      const finding = findingOf.get(key);
      return finding ? [{ finding, isUse: uses.has(key) }] : [];
    }),
  }));
}

export function isRefused(outcome: FileOutcome): outcome is RefusedFile {
  return "refusal" in outcome;
}
