import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Grid } from "../sheet/startGrid";
import type { FileAccess, NamedBytes } from "./fileAccess";
import { openFile } from "./openFile";

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
  /** Gives the person a copy of the file with what was done to it; `moved` are sheets of the file in which rows or columns came or went. */
  save(moved: readonly string[], copyWord: string): void;
  clearNotice(): void;
}

export type Notice =
  | { readonly is: "not-opened" | "not-saved"; readonly name: string; readonly problem: unknown }
  | { readonly is: "plain" | "saved"; readonly name: string };

/** Starts the grid in `element` and opens `first` in it. The grid's code is loaded only here. */
export function useGrid(first: NamedBytes, reading: FileAccess, isDark: boolean): GridState {
  const element = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid>();
  const [workbook, setWorkbook] = useState(0);
  const [fileName, setFileName] = useState("");
  const [busy, setBusy] = useState<GridState["busy"]>({ name: first.name, done: 0, total: 0 });
  const [notice, setNotice] = useState<Notice>();
  const opened = useRef(0);
  const file = useRef(first);
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
    (opening: NamedBytes) => {
      if (!grid) return;
      const number = ++opened.current;
      const isLate = (): boolean => number !== opened.current;
      setNotice(undefined);
      setBusy({ name: opening.name, done: 0, total: 0 });
      void (async () => {
        try {
          const progress = (done: number, total: number): void => (isLate() ? undefined : setBusy({ name: opening.name, done, total }));
          const { data, isPlain, protectedSheets } = await openFile(
            reading,
            await opening.bytes(),
            opening.name,
            `workbook-${number}`,
            progress,
          );
          if (isLate()) return;
          await grid.open(data, protectedSheets);
          setFileName(opening.name);
          file.current = opening;
          setWorkbook(number);
          if (isPlain) setNotice({ is: "plain", name: opening.name });
        } catch (problem) {
          if (!isLate()) setNotice({ is: "not-opened", name: opening.name, problem });
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

  const save = useCallback(
    (moved: readonly string[], copyWord: string) => {
      if (!grid) return;
      const { name } = file.current;
      setNotice(undefined);
      void (async () => {
        try {
          const [{ copyName, copyOf, download }, write] = await Promise.all([import("./saveCopy"), reading.loadWriter()]);
          const bytes = await copyOf(file.current, grid, moved, reading, write);
          const copy = copyName(name, copyWord);
          download(bytes, copy);
          setNotice({ is: "saved", name: copy });
        } catch (problem) {
          setNotice({ is: "not-saved", name, problem });
        }
      })();
    },
    [grid, reading],
  );

  return { element, grid, workbook, fileName, busy, notice, open, save, clearNotice: () => setNotice(undefined) };
}
