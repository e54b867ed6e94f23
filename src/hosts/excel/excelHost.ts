import { HostError, type WorkbookHost } from "../../workbook/port";
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

/** What writes, and what looks for marks, arrives when the workbook was read, or when it is needed. */
const writing = () => import("./applyEdits");
const marking = () => import("./findMarks");

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
        const workbook = await read();
        fetchLater();
        return workbook;
      } catch (problem) {
        if (!isGone(problem)) throw problem;
        return read();
      }
    },
    apply: (edits) => {
      const write = lastWrite.then(async () => {
        const { applyEdits } = await writing();
        return runExcel(
          { waitsForCell: true, meaning: { GeneralException: "workbook-switched", ItemNotFound: "sheet-missing" } },
          (context) => applyEdits(context, edits, cellEditPatience),
        );
      });
      lastWrite = write.catch(() => undefined);
      return write;
    },
    marks: async () => {
      await lastWrite;
      const { findMarks, toldMarks } = await marking();
      return runExcel({ waitsForCell: true, meaning: { ItemNotFound: "sheet-missing" } }, async (context) =>
        toldMarks(await findMarks(context, cellEditPatience)),
      );
    },
    goTo: (place) => goToPlace(place, cellEditPatience),
    selection: selectedPlace,
    watch: watchWorkbook,
  };
}

/** One that does not come is asked for again when it is needed. */
function fetchLater(): void {
  Promise.all([writing(), marking()]).catch((problem: unknown) => console.warn("What writes did not arrive yet:", problem));
}

/** A sheet was deleted while the workbook was being read: once more, from the start. */
function isGone(problem: unknown): boolean {
  return problem instanceof HostError && excelCode(problem.cause) === "ItemNotFound";
}
