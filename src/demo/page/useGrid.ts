import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Grid } from "../sheet/startGrid";
import { openFile, type FileReading } from "./openFile";

/** The spreadsheet on the page, and what is being opened in it. */
export interface GridState {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly grid: Grid | undefined;
  /** Counts the workbooks opened; 0: none yet. */
  readonly workbook: number;
  readonly fileName: string;
  readonly busy: { readonly name: string; readonly done: number; readonly total: number } | undefined;
  readonly notice: Notice | undefined;
  open(file: NamedBytes): void;
  clearNotice(): void;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type Notice =
  { readonly is: "not-opened"; readonly name: string; readonly problem: unknown } | { readonly is: "plain"; readonly name: string };

/** Starts the grid in `element` and opens `first` in it. The grid's code is loaded only here. */
export function useGrid(first: NamedBytes, reading: FileReading, isDark: boolean): GridState {
  const element = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid>();
  const [workbook, setWorkbook] = useState(0);
  const [fileName, setFileName] = useState("");
  const [busy, setBusy] = useState<GridState["busy"]>({ name: first.name, done: 0, total: 0 });
  const [notice, setNotice] = useState<Notice>();
  const opened = useRef(0);
  const firstDark = useRef(isDark);

  useEffect(() => {
    let isGone = false;
    void import("../sheet/startGrid").then(({ startGrid }) => {
      if (!isGone && element.current) setGrid(startGrid(element.current, firstDark.current));
    });
    return () => {
      isGone = true;
    };
  }, []);

  useEffect(() => grid?.setDark(isDark), [grid, isDark]);

  const open = useCallback(
    (file: NamedBytes) => {
      if (!grid) return;
      const number = ++opened.current;
      const isLate = (): boolean => number !== opened.current;
      setNotice(undefined);
      setBusy({ name: file.name, done: 0, total: 0 });
      void (async () => {
        try {
          const progress = (done: number, total: number): void => (isLate() ? undefined : setBusy({ name: file.name, done, total }));
          const { data, isPlain, protectedSheets } = await openFile(reading, await file.bytes(), file.name, `workbook-${number}`, progress);
          if (isLate()) return;
          await grid.open(data, protectedSheets);
          setFileName(file.name);
          setWorkbook(number);
          if (isPlain) setNotice({ is: "plain", name: file.name });
        } catch (problem) {
          if (!isLate()) setNotice({ is: "not-opened", name: file.name, problem });
        } finally {
          if (!isLate()) setBusy(undefined);
        }
      })();
    },
    [grid, reading],
  );

  useEffect(() => {
    if (grid && opened.current === 0) open(first);
  }, [grid, open, first]);

  return { element, grid, workbook, fileName, busy, notice, open, clearNotice: () => setNotice(undefined) };
}
