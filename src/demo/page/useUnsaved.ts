import { useEffect, useRef, type RefObject } from "react";
import { isEdit, watchGrid } from "../richApi/gridEvents";
import type { Grid } from "../sheet/startGrid";

/** Whether cells or sheets were changed since `workbook` was opened; the browser asks before the page is left with them. */
export function useUnsaved(grid: Grid | undefined, workbook: number): RefObject<boolean> {
  const isUnsaved = useRef(false);
  useEffect(() => {
    isUnsaved.current = false;
    if (!grid || workbook === 0) return undefined;
    const watching = watchGrid(
      grid.univer,
      () => "local",
      (entry) => {
        if (isEdit(entry)) isUnsaved.current = true;
      },
    );
    const ask = (event: BeforeUnloadEvent) => {
      if (isUnsaved.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      watching.dispose();
      window.removeEventListener("beforeunload", ask);
    };
  }, [grid, workbook]);
  return isUnsaved;
}
