import { useEffect, useMemo, useReducer, useRef } from "react";
import type { SimulationJob } from "../../../../domain/uncertainty/simulationJob";
import type { SimulationAnswer, SimulationRun } from "../../../simulation/simulator";

export type SimulationState =
  /** Nothing to simulate. */
  | { readonly at: "none" }
  | { readonly at: "running"; readonly run: number; readonly done: number; readonly total: number; readonly last?: SimulationAnswer }
  | { readonly at: "done"; readonly answer: SimulationAnswer }
  | { readonly at: "cancelled"; readonly last?: SimulationAnswer }
  | { readonly at: "failed"; readonly reason: string };

export type SimulationEvent =
  | { readonly is: "emptied" }
  | { readonly is: "started"; readonly run: number; readonly total: number }
  | { readonly is: "progressed"; readonly run: number; readonly done: number }
  | { readonly is: "finished"; readonly run: number; readonly answer: SimulationAnswer }
  | { readonly is: "cancelled" }
  | { readonly is: "failed"; readonly run: number; readonly reason: string };

export interface SimulationActions {
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Milliseconds without a change, before the trials are drawn: a slider that is dragged asks for none. */
const rest = 150;

/** Simulates whenever the job becomes another one. What is said about an earlier run is dropped. */
export function useSimulation(job: SimulationJob | undefined): readonly [SimulationState, SimulationActions] {
  const [state, tell] = useReducer(reduceSimulation, { at: "none" });
  const current = useRef<{ run: number; running?: SimulationRun; stopped: boolean }>({ run: 0, stopped: true });
  const actions = useMemo(() => {
    const stop = () => {
      current.current.stopped = true;
      current.current.run += 1;
      current.current.running?.cancel();
    };
    const start = (wanted: SimulationJob) => {
      stop();
      current.current.stopped = false;
      const { run } = current.current;
      const isStill = () => current.current.run === run && !current.current.stopped;
      tell({ is: "started", run, total: wanted.trials });
      const work = async () => {
        const { paneSimulator } = await import("../../../simulation/paneSimulator");
        if (!isStill()) return;
        const running = paneSimulator().run(wanted, (done) => tell({ is: "progressed", run, done }));
        current.current.running = running;
        const answer = await running.answer;
        if (answer) tell({ is: "finished", run, answer });
      };
      work().catch((error: unknown) => {
        console.error(error);
        tell({ is: "failed", run, reason: error instanceof Error ? error.message : String(error) });
      });
    };
    return { start, stop };
  }, []);
  useEffect(() => {
    if (!job) {
      actions.stop();
      tell({ is: "emptied" });
      return;
    }
    const wait = setTimeout(() => actions.start(job), rest);
    return () => clearTimeout(wait);
  }, [job, actions]);
  useEffect(() => actions.stop, [actions]);
  return [
    state,
    {
      cancel: () => {
        actions.stop();
        tell({ is: "cancelled" });
      },
      again: () => job && actions.start(job),
    },
  ];
}

export function reduceSimulation(state: SimulationState, event: SimulationEvent): SimulationState {
  const last = state.at === "done" ? state.answer : state.at === "running" || state.at === "cancelled" ? state.last : undefined;
  const kept = last ? { last } : {};
  switch (event.is) {
    case "emptied":
      return { at: "none" };
    case "started":
      return { at: "running", run: event.run, done: 0, total: event.total, ...kept };
    case "cancelled":
      return state.at === "running" ? { at: "cancelled", ...kept } : state;
    case "progressed":
      return state.at === "running" && state.run === event.run ? { ...state, done: Math.max(state.done, event.done) } : state;
    case "finished":
      return state.at === "running" && state.run === event.run ? { at: "done", answer: event.answer } : state;
    case "failed":
      return state.at === "running" && state.run === event.run ? { at: "failed", reason: event.reason } : state;
  }
}

/** The newest answer there is, also while a new one is computed. */
export function answerOf(state: SimulationState): SimulationAnswer | undefined {
  return state.at === "done" ? state.answer : state.at === "running" || state.at === "cancelled" ? state.last : undefined;
}
