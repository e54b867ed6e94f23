import { useEffect, useRef } from "react";
import type { Environment } from "../environment";
import { keptText, readKept } from "./keptDrafts";
import type { PaneState } from "./paneState";
import type { PaneActions } from "./usePane";

const key = "typed";

/**
 * A button of the ribbon loads the pane anew, and so do Excel and the browser: what was typed is offered again. It is kept as long as this window of the
 * pane is open, on this device, and not in the workbook: that would ask to be saved, and colleagues would see it.
 */
export function useKeptDrafts({ session, workbook = "" }: Environment, state: PaneState, { tell }: PaneActions): void {
  const isRead = useRef(false);
  const { drafts, seen, trail, kept } = state;
  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    const found = readKept(session?.read(key), workbook);
    if (found) tell({ is: "drafts-found", found });
  }, [session, workbook, tell]);
  const written = useRef("");
  useEffect(() => {
    const text = keptText({ drafts, seen, trail, ...(kept && { kept }) }, workbook);
    if (text !== written.current) session?.write(key, text);
    written.current = text;
  }, [session, workbook, drafts, seen, trail, kept]);
}
