import type { Check } from "../../app/check/check";
import type { DeedName, InputOf } from "../../app/deeds";
import type { Deed } from "../../app/write/deed";
import { bad, type Result } from "../../domain/ground/result";
import type { TakenRange, TakeProblem } from "../../app/import/takeRange";
import type { ScanMemory } from "../../scan/scanMemory";
import { HostError, type Place, type WorkbookHost } from "../../workbook/port";
import { breather } from "./breathe";
import { checkWorkbook } from "./checkLazily";
import type { Environment } from "../environment";
import { tellSelection, type Following } from "./followWorkbook";
import type { Rechecker } from "./rechecker";
import type { HostProblem } from "../text/hostProblem";
import type { PaneEvent, PaneState } from "./paneState";
import { selectedItem } from "../item/selectedItem";
import { checkedOf } from "./readState";
import { takenAnew } from "./takenAnew";
import { timeOfDay } from "./timeOfDay";
import { chooseCells, perform } from "./writeLazily";

/** All that the pane does outside itself. Nothing here throws: what fails becomes state. */
export interface PaneActions {
  readonly tell: (event: PaneEvent) => void;
  readonly check: () => void;
  /** A check that leads to what these cells demand. */
  readonly checkCells: (place: Place) => void;
  readonly cancel: () => void;
  readonly goTo: (place: Place) => void;
  /** Takes cells for a target that the scan does not see. */
  readonly choose: (place: Place) => void;
  /** A deed comes with the place that asks for it; what is said of it and where it leads stands in `afterDeeds`. */
  readonly perform: <Name extends DeedName>(deed: Deed<Name, InputOf<Name>>, input: InputOf<Name>, doing: Doing) => void;
  /** Looks which marks of ours stand in the sheets. */
  readonly readMarks: () => void;
  /** Reads the selected cells for the place Import. */
  readonly takeRange: () => void;
  /** Reads the selected cells; `told` says what becomes of them. */
  readonly takeSelection: (told: (taken: Taken) => PaneEvent) => void;
}

/** The cells that were selected, or why there are none. */
export type Taken = Result<TakenRange, HostProblem | TakeProblem>;

export interface Doing {
  /** Which draft it is about: a row's id, or "new". */
  readonly subject: string;
  /** As people call it. */
  readonly about: string;
}

export type Tell = (event: PaneEvent) => void;

/** What goes on, whatever the surroundings become meanwhile. */
export interface Running {
  requests: number;
  isWriting: boolean;
  check?: AbortController;
  /** What the scans of this workbook saw. */
  readonly memory: ScanMemory;
}

export function followingOf(
  host: WorkbookHost,
  environment: () => Environment,
  running: Running,
  tell: Tell,
  now: () => PaneState,
): Following {
  return {
    host,
    environment,
    tell,
    now,
    nextRequest: () => ++running.requests,
    isWriting: () => running.isWriting,
    memory: running.memory,
  };
}

export function actionsFor(
  host: WorkbookHost,
  environment: Environment,
  running: Running,
  tell: Tell,
  now: () => PaneState,
  rechecker: Rechecker,
): PaneActions {
  const { language } = environment;
  const outside = {
    newId: environment.newId ?? (() => crypto.randomUUID()),
    ...(environment.author !== undefined && { by: environment.author }),
  };

  const check = async () => {
    running.check?.abort();
    const abort = new AbortController();
    running.check = abort;
    const request = ++running.requests;
    const left = rechecker.clear();
    const previous = checkedOf(now())?.check;
    tell({ is: "check-started", request });
    try {
      const found = await checkWorkbook(host, {
        asOf: environment.today,
        signal: abort.signal,
        onProgress: (progress) => tell({ is: "check-progressed", request, progress }),
        pause: breather(),
        memory: running.memory,
        ...(previous && { previous }),
      });
      tell({ is: "check-finished", request, check: found, time: timeOfDay(environment) });
      tellSelection(host, tell, () => found);
      return request === running.requests ? found : undefined;
    } catch (error) {
      if (left) rechecker.note(left);
      tell({ is: "check-failed", request, problem: problemOf(error) });
    }
    return undefined;
  };

  const checkCells = async (place: Place) => {
    const found = await check();
    if (found) await leadTo(found, place);
  };

  const write = async <Name extends DeedName>(deed: Deed<Name, InputOf<Name>>, input: InputOf<Name>, { subject, about }: Doing) => {
    const known = checkedOf(now());
    if (!known || running.isWriting) return;
    running.isWriting = true;
    rechecker.interrupt();
    const request = ++running.requests;
    tell({ is: "write-started", request, deed: deed.name, subject });
    try {
      const at = environment.clock?.();
      const done = await perform(
        host,
        { check: known.check, language: language, ...outside, ...(at !== undefined && { at }) },
        deed,
        input,
      );
      if (done.ok) tell({ is: "write-finished", request, about, ...done.value });
      else tell({ is: "write-refused", request, problems: done.problems });
    } catch (error) {
      tell({ is: "write-failed", request, problem: problemOf(error) });
    } finally {
      running.isWriting = false;
    }
  };

  const takeSelection = async (told: (taken: Taken) => PaneEvent) => {
    const known = checkedOf(now());
    if (!known) return;
    try {
      const { takeRange } = await import("../../app/import/takeRange");
      tell(told(await takeRange(host, known.check)));
    } catch (error) {
      tell(told(bad(problemOf(error))));
    }
  };

  const choose = async (place: Place) => {
    const known = checkedOf(now());
    if (known) await leadTo(known.check, place);
  };

  const leadTo = async (known: Check, place: Place) => {
    const item = selectedItem(known, place);
    if (item) {
      tell({ is: "went", to: { at: "target", item: item.key } });
      return;
    }
    try {
      const chosen = await chooseCells(known, place);
      tell(chosen ? { is: "cells-chosen", check: chosen.check, item: chosen.item.key } : { is: "nothing-chosen", place });
    } catch (error) {
      tell({ is: "go-to-failed", sheet: place.sheet, problem: problemOf(error) });
    }
  };

  const take = async () => {
    const fail = (failed: HostProblem | TakeProblem) => tell({ is: "typed", draft: "import", key: "", change: { failed } });
    const known = checkedOf(now());
    if (!known) return;
    try {
      const { takeRange } = await import("../../app/import/takeRange");
      const taken = await takeRange(host, known.check);
      if (taken.ok) for (const event of takenAnew(now(), taken.value)) tell(event);
      else fail(taken.problems[0] ?? "empty");
    } catch (error) {
      fail(problemOf(error));
    }
  };

  return {
    tell,
    check: () => void check(),
    checkCells: (place) => void checkCells(place),
    cancel: () => {
      running.check?.abort();
      tell({ is: "check-cancelled" });
    },
    goTo: (place) =>
      void host.goTo(place).catch((error: unknown) => tell({ is: "go-to-failed", sheet: place.sheet, problem: problemOf(error) })),
    choose: (place) => {
      void choose(place);
    },
    perform: (deed, input, doing) => void write(deed, input, doing),
    readMarks: () => {
      tell({ is: "marks-asked" });
      host.marks().then(
        (found) => tell({ is: "marks-read", found }),
        (error: unknown) => tell({ is: "marks-not-read", problem: problemOf(error) }),
      );
    },
    takeRange: () => void take(),
    takeSelection: (told) => void takeSelection(told),
  };
}

function problemOf(error: unknown): HostProblem {
  if (error instanceof HostError) return { code: error.code, subject: error.subject };
  console.error(error);
  return { code: "unknown", subject: error instanceof Error ? error.message : String(error) };
}
