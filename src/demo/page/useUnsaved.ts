import { useEffect, useRef, type RefObject } from "react";
import { isEdit, watchGrid } from "../richApi/gridEvents";
import { watchMoves } from "../sheet/watchMoves";
import type { Grid } from "../sheet/startGrid";

export interface Unsaved {
  /** Cells or sheets were changed since the workbook was opened. */
  readonly isChanged: boolean;
  /** Sheets, by name, in which rows or columns came, went or changed places, and are not back. */
  readonly moved: ReadonlySet<string>;
}

/** What was changed since `workbook` was opened; the browser asks before the page is left with it. */
export function useUnsaved(grid: Grid | undefined, workbook: number): RefObject<Unsaved> {
  const unsaved = useRef<Unsaved>(nothing);
  useEffect(() => {
    unsaved.current = nothing;
    if (!grid || workbook === 0) return undefined;
    const watching = watchGrid(
      grid.univer,
      () => "local",
      (entry) => {
        if (isEdit(entry)) unsaved.current = { ...unsaved.current, isChanged: true };
      },
    );
    const moves = watchMoves(grid.univer, (moved) => {
      unsaved.current = { ...unsaved.current, moved };
    });
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current.isChanged) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      watching.dispose();
      moves.dispose();
      window.removeEventListener("beforeunload", ask);
    };
  }, [grid, workbook]);
  return unsaved;
}

const nothing: Unsaved = { isChanged: false, moved: new Set() };
