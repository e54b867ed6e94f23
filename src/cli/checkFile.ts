import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkWorkbook } from "../app/check/checkWorkbook";
import { largestAtStake, type Stake } from "../app/check/largestAtStake";
import { reportOf, type ReportJson } from "../app/check/reportOf";
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
  readonly targets: number;
  readonly unsupported: number;
  readonly supported: number;
  /** That an unsupported target works on. */
  readonly largest?: Stake;
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
    return {
      path,
      report: { ...reportOf(check, language), file: path },
      targets,
      unsupported,
      supported: count.supported,
      ...(largest && { largest }),
    };
  } catch (failure) {
    return { path, refusal: refusalOf(failure) };
  }
}

export function isRefused(outcome: FileOutcome): outcome is RefusedFile {
  return "refusal" in outcome;
}
