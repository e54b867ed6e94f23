import { useEffect, useMemo, useReducer, useRef } from "react";
import { ScanMemory } from "../../scan/scanMemory";
import type { WorkbookHost } from "../../workbook/port";
import type { Environment } from "../environment";
import { followWorkbook, recheckerOf, type Following } from "./followWorkbook";
import { actionsFor, followingOf, type PaneActions, type Running } from "./paneActions";
import type { PaneState } from "./paneState";
import { firstState, reduce } from "./state";

export type { PaneActions, Taken } from "./paneActions";

/** The pane's state, and all that it does outside itself. */
export function usePane(host: WorkbookHost, environment: Environment): readonly [PaneState, PaneActions] {
  const [state, tell] = useReducer(reduce, firstState);
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  }, [state]);
  const running = useRef<Running>({ requests: 0, isWriting: false, memory: new ScanMemory() });
  const surroundings = useRef(environment);
  useEffect(() => {
    surroundings.current = environment;
  }, [environment]);
  const following = useMemo(
    (): Following =>
      followingOf(
        host,
        () => surroundings.current,
        running.current,
        tell,
        () => now.current,
      ),
    [host],
  );
  const rechecker = useMemo(() => recheckerOf(following), [following]);
  const actions = useMemo(
    () => actionsFor(host, environment, running.current, tell, () => now.current, rechecker),
    [host, environment, rechecker],
  );
  const isStarted = useRef(false);
  useEffect(() => {
    if (!isStarted.current) startUp(environment, actions);
    isStarted.current = true;
  }, [environment, actions]);
  useEffect(() => followWorkbook(following, rechecker), [following, rechecker]);
  return [state, actions];
}

/** What the ribbon's button asked for when it opened the pane. */
function startUp({ start }: Environment, { check, tell }: PaneActions): void {
  if (start === "add-market") {
    tell({ is: "tab-chosen", to: "markets" });
    tell({ is: "went", to: { at: "market", market: "new" } });
  }
  if (start) check();
}
