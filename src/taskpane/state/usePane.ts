import { useEffect, useMemo, useReducer, useRef } from "react";
import { applyEdits } from "../../app/write/applyEdits";
import type { Check } from "../../app/check/check";
import { chooseCells } from "../../app/check/chooseCells";
import { dismissFinding } from "../../app/write/dismissFinding";
import type { Link, WriteOptions } from "../../app/write/link";
import { linkTarget } from "../../app/write/linkTarget";
import { restoreFinding } from "../../app/write/restoreFinding";
import { saveMarket } from "../../app/write/saveMarket";
import { saveSettings } from "../../app/write/saveSettings";
import type { Segment } from "../../domain/plan";
import type { PlanProblem } from "../../domain/ground/problem";
import { ScanMemory } from "../../scan/scanMemory";
import { HostError, type Place, type WorkbookEdit, type WorkbookHost } from "../../workbook/port";
import type { PlanSettings } from "../../workbook/tables/tableRows";
import { breather } from "./breathe";
import { checkWorkbook } from "./checkLazily";
import type { Environment } from "../environment";
import { followWorkbook, recheckerOf, tellSelection, type Following } from "./followWorkbook";
import type { Rechecker } from "./rechecker";
import type { Deed, HostProblem, PaneEvent, PaneState } from "./paneState";
import { checkedOf } from "./readState";
import { firstState, reduce } from "./state";
import { timeOfDay } from "./timeOfDay";
import type { Language } from "../../workbook/language";

/** All that the pane does outside itself. Nothing here throws: what fails becomes state. */
export interface PaneActions {
  readonly tell: (event: PaneEvent) => void;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: Place) => void;
  /** Takes cells for a target that the scan does not see. */
  readonly choose: (place: Place) => void;
  readonly link: (item: string, link: Link, label: string) => void;
  readonly dismiss: (item: string, reason: string, label: string) => void;
  readonly restore: (targetId: string, label: string) => void;
  readonly savePlan: (settings: PlanSettings) => void;
  readonly saveMarket: (market: string, segment: Segment) => void;
  /** A deed whose use case comes with the place that asks for it. */
  readonly perform: (doing: Doing, work: (tools: WriteTools) => Promise<Outcome>) => void;
  /** Writes what takes the last deed back. */
  readonly undo: (edits: readonly WorkbookEdit[], about: string) => void;
  /** Looks which marks of ours stand in the sheets. */
  readonly readMarks: () => void;
  /** Reads the selected cells for the place Import. */
  readonly takeRange: () => void;
}

export interface Doing {
  readonly deed: Deed;
  /** Which draft it is about: a row's id, or "new". */
  readonly subject: string;
  /** As people call it. */
  readonly about: string;
}

export interface WriteTools {
  readonly host: WorkbookHost;
  readonly check: Check;
  readonly language: Language;
  readonly options: WriteOptions;
}

/** The check as the deed left it, or all that is wrong with what was to be written. */
export type Outcome = { readonly check: Check; readonly undo?: readonly WorkbookEdit[] } | { readonly problems: readonly PlanProblem[] };

/** The only place of the pane that waits for the host. */
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

type Tell = (event: PaneEvent) => void;

/** What goes on, whatever the surroundings become meanwhile. */
interface Running {
  requests: number;
  isWriting: boolean;
  check?: AbortController;
  /** What the scans of this workbook saw. */
  readonly memory: ScanMemory;
}

function followingOf(host: WorkbookHost, environment: () => Environment, running: Running, tell: Tell, now: () => PaneState): Following {
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

function actionsFor(
  host: WorkbookHost,
  environment: Environment,
  running: Running,
  tell: Tell,
  now: () => PaneState,
  rechecker: Rechecker,
): PaneActions {
  const { language } = environment;
  const options = {
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
    } catch (error) {
      if (left) rechecker.note(left);
      tell({ is: "check-failed", request, problem: problemOf(error) });
    }
  };

  const perform = async ({ deed, subject, about }: Doing, work: (tools: WriteTools) => Promise<Outcome>) => {
    const known = checkedOf(now());
    if (!known || running.isWriting) return;
    running.isWriting = true;
    rechecker.interrupt();
    const request = ++running.requests;
    tell({ is: "write-started", request, deed, subject });
    try {
      const outcome = await work({ host, check: known.check, language, options });
      if ("problems" in outcome) tell({ is: "write-refused", request, market: subject, problems: outcome.problems });
      else tell({ is: "write-finished", request, about, ...outcome });
    } catch (error) {
      tell({ is: "write-failed", request, problem: problemOf(error) });
    } finally {
      running.isWriting = false;
    }
  };

  const write = (deed: Deed, subject: string, about: string, doIt: (check: Check) => Promise<Check>) =>
    perform({ deed, subject, about }, async (tools) => ({ check: await doIt(tools.check) }));

  const take = async () => {
    const known = checkedOf(now());
    if (!known) return;
    try {
      const { takeRange } = await import("../../app/import/takeRange");
      const taken = await takeRange(host, known.check);
      tell(taken.ok ? { is: "range-taken", taken: taken.value } : { is: "range-not-taken", why: taken.problems[0] ?? "empty" });
    } catch (error) {
      tell({ is: "range-not-taken", why: problemOf(error) });
    }
  };

  return {
    tell,
    check: () => void check(),
    cancel: () => {
      running.check?.abort();
      tell({ is: "check-cancelled" });
    },
    goTo: (place) =>
      void host.goTo(place).catch((error: unknown) => tell({ is: "go-to-failed", sheet: place.sheet, problem: problemOf(error) })),
    choose: (place) => {
      const known = checkedOf(now());
      const chosen = known && chooseCells(known.check, place);
      tell(chosen ? { is: "cells-chosen", check: chosen.check, item: chosen.item.key } : { is: "nothing-chosen", place });
    },
    link: (item, link, label) => void write("link", item, label, (known) => linkTarget(host, known, item, link, language, options)),
    dismiss: (item, reason, label) =>
      void write("dismiss", item, label, (known) => dismissFinding(host, known, item, reason, language, options)),
    restore: (targetId, label) => void write("restore", targetId, label, (known) => restoreFinding(host, known, targetId, options)),
    savePlan: (settings) => void write("save-plan", "", "", (known) => saveSettings(host, known, settings, language, options)),
    saveMarket: (market, segment) =>
      void perform({ deed: "save-market", subject: market, about: segment.segment }, async ({ check: known }) => {
        const saved = await saveMarket(host, known, segment, language, options, market === "new" ? undefined : market);
        return saved.ok ? { check: saved.value } : saved;
      }),
    perform: (doing, work) => void perform(doing, work),
    undo: (edits, about) => void write("undo", "", about, (known) => applyEdits(host, known, edits)),
    readMarks: () => {
      tell({ is: "marks-asked" });
      host.marks().then(
        (found) => tell({ is: "marks-read", found }),
        (error: unknown) => tell({ is: "marks-not-read", problem: problemOf(error) }),
      );
    },
    takeRange: () => void take(),
  };
}

/** What the ribbon's button asked for when it opened the pane. */
function startUp({ start }: Environment, { check, tell }: PaneActions): void {
  if (start === "add-market") {
    tell({ is: "tab-chosen", to: "markets" });
    tell({ is: "went", to: { at: "market", market: "new" } });
  }
  if (start) check();
}

function problemOf(error: unknown): HostProblem {
  if (error instanceof HostError) return { code: error.code, subject: error.subject };
  console.error(error);
  return { code: "unknown", subject: error instanceof Error ? error.message : String(error) };
}
