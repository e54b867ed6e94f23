import { deflateRawSync } from "node:zlib";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { reportOf } from "../../src/app/check/reportOf";
import { annotateWorkbook } from "../../src/hosts/file/annotate/annotateWorkbook";
import { fileHost } from "../../src/hosts/file/fileHost";
import { inflateAnywhere } from "../../src/hosts/file/zip/inflate";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { HostError } from "../../src/workbook/port";
import type { Workbook } from "../../src/workbook/workbook";
import { annotationsAt } from "../hosts/file/annotate/sampleAnnotations";
import { nodeInflate } from "../hosts/file/nodeInflate";
import { levels, mutate } from "./mutate";
import { randomFrom } from "./random";

export interface FuzzInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One damaged file through reading, checking and annotating. @returns "read", or the refusal's code.
 * Throws when anything but a workbook, a report or a HostError comes of it.
 */
export async function fuzzCase(seed: number, number: number, inputs: readonly FuzzInput[]): Promise<string> {
  const { bytes, name } = fuzzedBytes(seed, number, inputs);
  // The browser's way and Node's, in turn.
  const inflate = number % 2 === 0 ? nodeInflate : inflateAnywhere;
  try {
    const workbook = readWorkbook(bytes, name, inflate);
    walk(workbook);
    const check = await checkWorkbook(fileHost(bytes, name, { inflate }), { asOf: "2026-11-21" });
    JSON.stringify(reportOf(check, "en"));
    const places = workbook.sheets.map((sheet) => ({ sheet: sheet.name, area: { top: 0, left: 0, bottom: 2, right: 2 } }));
    const copy = annotateWorkbook(bytes, annotationsAt(places), { inflate, deflate: (part) => deflateRawSync(part, { level: 1 }) });
    readWorkbook(copy, name, inflate);
    return "read";
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

export function fuzzedBytes(seed: number, number: number, inputs: readonly FuzzInput[]): FuzzInput {
  const random = randomFrom(seed, number);
  const { name, bytes } = random.pick(inputs);
  return { name, bytes: mutate(bytes, random.pick(levels), random) };
}

/** Asks every cell for all that it holds. */
function walk(workbook: Workbook): void {
  for (const { name, cells } of workbook.sheets) {
    if (typeof name !== "string") throw new Error("a sheet without a name");
    for (let index = 0; index < cells.count; index++) {
      const [row, column, value] = [cells.rowAt(index), cells.columnAt(index), cells.valueAt(index)];
      if (!(row >= 0 && row <= 1_048_575 && column >= 0 && column <= 16_383))
        throw new Error(`a cell outside the sheet: ${row}, ${column}`);
      if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`not a number at ${row}, ${column}`);
      const formula = cells.formulaAt(index);
      if (formula !== undefined && !formula.startsWith("=")) throw new Error(`not a formula: ${formula}`);
      if (value === undefined && formula === undefined) throw new Error(`an empty cell: ${row}, ${column}`);
      if (cells.indexOf(row, column) !== index || typeof cells.formatAt(index) !== "string") throw new Error(`lost: ${row}, ${column}`);
    }
  }
}
