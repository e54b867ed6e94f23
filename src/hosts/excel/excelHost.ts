import { HostError, type WorkbookHost } from "../../workbook/port";
import { applyEdits } from "./applyEdits";
import { findMarks, toldMarks } from "./findMarks";
import { goToPlace } from "./goToPlace";
import { excelCode } from "./hostErrorOf";
import { readWorkbook } from "./readWorkbook";
import { runExcel } from "./runExcel";
import { selectedPlace } from "./selectedPlace";
import { watchWorkbook } from "./watchWorkbook";

export interface ExcelHostOptions {
  /** Milliseconds to wait for the person to leave a cell that they are editing. Default 2,000. */
  readonly cellEditPatience?: number;
}

/** The workbook that is open in Excel. Needs ExcelApi 1.14. */
export function excelHost({ cellEditPatience = 2_000 }: ExcelHostOptions = {}): WorkbookHost {
  // Writes go one after the other, and a read sees the writes that were asked for before it.
  let lastWrite: Promise<unknown> = Promise.resolve();
  return {
    read: async (options = {}) => {
      await lastWrite;
      const read = (): ReturnType<WorkbookHost["read"]> =>
        runExcel({ waitsForCell: true, meaning: { ItemNotFound: "sheet-missing" } }, (context) =>
          readWorkbook(context, options, cellEditPatience),
        );
      try {
        return await read();
      } catch (problem) {
        if (!isGone(problem)) throw problem;
        return read();
      }
    },
    apply: (edits) => {
      const write = lastWrite.then(() =>
        runExcel({ waitsForCell: true, meaning: { GeneralException: "workbook-switched", ItemNotFound: "sheet-missing" } }, (context) =>
          applyEdits(context, edits, cellEditPatience),
        ),
      );
      lastWrite = write.catch(() => undefined);
      return write;
    },
    marks: async () => {
      await lastWrite;
      return runExcel({ waitsForCell: true, meaning: { ItemNotFound: "sheet-missing" } }, async (context) =>
        toldMarks(await findMarks(context, cellEditPatience)),
      );
    },
    goTo: (place) => goToPlace(place, cellEditPatience),
    selection: selectedPlace,
    watch: watchWorkbook,
  };
}

/** A sheet was deleted while the workbook was being read: once more, from the start. */
function isGone(problem: unknown): boolean {
  return problem instanceof HostError && excelCode(problem.cause) === "ItemNotFound";
}
