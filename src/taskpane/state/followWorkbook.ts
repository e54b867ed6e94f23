import type { Check } from "../../app/check/check";
import { changesBetween } from "../../app/check/changesBetween";
import { isQuickToCheck } from "../../app/check/isQuickToCheck";
import type { ScanMemory } from "../../scan/scanMemory";
import { HostError, type WorkbookHost } from "../../workbook/port";
import { breather } from "./breathe";
import { checkWorkbook } from "./checkLazily";
import type { Environment } from "../environment";
import type { PaneEvent, PaneState } from "./paneState";
import { createRechecker, type Later, type Rechecker } from "./rechecker";
import { selectedItem } from "../item/selectedItem";
import { checkedOf } from "./readState";
import { timeOfDay } from "./timeOfDay";

export interface Following {
  readonly host: WorkbookHost;
  readonly environment: () => Environment;
  readonly tell: (event: PaneEvent) => void;
  readonly now: () => PaneState;
  readonly nextRequest: () => number;
  readonly isWriting: () => boolean;
  readonly memory: ScanMemory;
  /** What waits, and for how long; default: the clock. */
  readonly later?: Later;
}

/** Milliseconds after a write in which a new sheet is taken for our own: Excel does not say whose it is. */
const ownSheetPeriod = 2000;

/** Listens to the workbook. Hints only: what they say is asked for again, and a host that cannot listen is no failure. */
export function followWorkbook({ host, tell, now, isWriting }: Following, rechecker: Rechecker): () => void {
  let isOver = false;
  let lastWriting = -ownSheetPeriod;
  let stop: (() => Promise<void>) | undefined;
  const changed = (sheets: readonly string[], byOthers?: true): void => {
    const { check } = now();
    if (check.at === "idle") return;
    tell({ is: "workbook-changed", follows: true, ...(byOthers && { byOthers }) });
    rechecker.note(sheets);
  };
  host
    .watch((hint) => {
      if (isOver) return;
      if (isWriting()) lastWriting = performance.now();
      if (hint.is === "sheets-changed" && performance.now() - lastWriting < ownSheetPeriod) return;
      if (hint.is === "selection-changed") tellSelection(host, tell, () => checkedOf(now())?.check);
      else if (hint.is === "sheets-changed") changed([]);
      else if (!hint.isOwn) changed([hint.sheet], hint.byOthers);
    })
    .then((given) => {
      if (isOver) given().catch(ignore);
      else stop = given;
    }, ignore);
  // A director selects the cell, then opens the pane.
  tellSelection(host, tell, () => checkedOf(now())?.check);
  const typing = (): void => {
    rechecker.postpone();
  };
  for (const event of busyEvents) document.addEventListener(event, typing);
  return () => {
    isOver = true;
    rechecker.clear();
    for (const event of busyEvents) document.removeEventListener(event, typing);
    stop?.().catch(ignore);
  };
}

/** The check that follows a change by itself; above its limits the person has to ask. */
export function recheckerOf({ host, environment, tell, now, nextRequest, isWriting, memory, later }: Following): Rechecker {
  const giveUp = (): void => tell({ is: "workbook-changed" });
  const run = async (sheets: readonly string[], signal: AbortSignal): Promise<"done" | "later"> => {
    const known = checkedOf(now());
    if (!known) return "done";
    const { check: previous } = known;
    if (!isQuickToCheck(previous, sheets)) {
      giveUp();
      return "done";
    }
    const request = nextRequest();
    tell({ is: "recheck-started", request });
    try {
      const check = await checkWorkbook(host, {
        asOf: environment().today,
        signal,
        pause: breather(),
        previous,
        changedSheets: sheets,
        memory,
      });
      tell({ is: "recheck-finished", request, check, time: timeOfDay(environment()), changes: changesBetween(previous, check) });
      return "done";
    } catch (error) {
      tell({ is: "recheck-dropped", request });
      if (error instanceof HostError && passing.includes(error.code)) return "later";
      ignore(error);
      giveUp();
      return "done";
    }
  };
  const isFree = (): boolean => !isWriting() && now().check.at === "checked" && document.visibilityState === "visible";
  return createRechecker({ quiet: environment().quiet ?? 1_500, isFree, run, giveUp, ...(later && { later }) });
}

/** Also before a check: then the cells can be asked about. */
export function tellSelection(host: WorkbookHost, tell: Following["tell"], known: () => Check | undefined): void {
  host.selection().then((place) => {
    const check = known();
    tell({ is: "selected", place, item: place && check ? selectedItem(check, place)?.key : undefined });
  }, ignore);
}

/** As long as a key or the pointer is at work in the pane, the person is. */
const busyEvents = ["input", "keydown", "pointerdown"] as const;
const passing: readonly string[] = ["cancelled", "cell-edit-mode", "busy"] satisfies readonly HostError["code"][];

function ignore(error: unknown): void {
  console.warn("The pane does not follow the workbook:", error);
}
