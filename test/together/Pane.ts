import { deeds, type DeedName, type InputOf } from "../../src/app/deeds";
import type { Check } from "../../src/app/check/check";
import { ScanMemory } from "../../src/scan/scanMemory";
import type { Environment } from "../../src/taskpane/environment";
import { followWorkbook, recheckerOf } from "../../src/taskpane/state/followWorkbook";
import { actionsFor, followingOf, type PaneActions, type Running } from "../../src/taskpane/state/paneActions";
import type { PaneEvent, PaneState } from "../../src/taskpane/state/paneState";
import type { Later } from "../../src/taskpane/state/rechecker";
import { firstState, reduce } from "../../src/taskpane/state/state";
import type { WorkbookEdit, WorkbookHost } from "../../src/workbook/port";
import type { Seat } from "./seats";

/** What a pane had written, and how it ended. */
export interface Written {
  readonly edits: readonly WorkbookEdit[];
  /** Requests of this person before it, and when it ended. */
  readonly from: number;
  until?: number;
  outcome: "pending" | "done" | { readonly failed: string };
}

/** The pane without what is seen of it: the same state, the same actions, the same following of the workbook. */
export class Pane {
  state: PaneState = firstState;
  readonly written: Written[] = [];
  readonly problems: string[] = [];
  private readonly actions: PaneActions;
  private calls = 0;
  private readonly stop: () => void;

  constructor(
    readonly seat: Seat,
    name: string,
    asOf: string,
    later: Later,
    private readonly now: () => number,
  ) {
    let ids = 0;
    const environment: Environment = {
      language: "en",
      culture: "en-GB",
      theme: "light",
      today: asOf,
      author: name,
      newId: () => `${name}-${(ids += 1)}`,
      quiet: 0,
      timeOfDay: () => "12:00",
      clock: () => `${asOf}T12:00:00`,
    };
    const running: Running = { requests: 0, isWriting: false, memory: new ScanMemory() };
    const host = this.watched(seat.host);
    const tell = (event: PaneEvent): void => {
      this.state = reduce(this.state, event);
    };
    const following = {
      ...followingOf(
        host,
        () => environment,
        running,
        tell,
        () => this.state,
      ),
      later,
    };
    const rechecker = recheckerOf(following);
    this.actions = actionsFor(host, environment, running, tell, () => this.state, rechecker);
    this.stop = seat.run(() => followWorkbook(following, rechecker));
  }

  /** Nothing of it goes on, whatever others do. */
  get isIdle(): boolean {
    const { check, write } = this.state;
    return this.calls === 0 && write.at !== "writing" && check.at !== "checking" && (check.at !== "checked" || check.recheck === undefined);
  }

  get known(): Check | undefined {
    return this.state.check.at === "checked" ? this.state.check.check : undefined;
  }

  check(): void {
    this.seat.run(() => {
      this.actions.check();
    });
  }

  /** As its place would ask for it. `inputOf` may find nothing to do it to. */
  perform<Name extends DeedName>(name: Name, inputOf: (check: Check) => InputOf<Name>): void {
    const { known } = this;
    const deed = deeds.find((one) => one.name === name);
    if (!known || !deed) return;
    this.seat.run(() => {
      this.actions.perform(deed as never, inputOf(known) as never, { subject: "new", about: name });
    });
  }

  close(): void {
    this.seat.run(this.stop);
  }

  private watched(host: WorkbookHost): WorkbookHost {
    const counted = async <Result>(call: Promise<Result>): Promise<Result> => {
      this.calls += 1;
      try {
        return await call;
      } finally {
        this.calls -= 1;
      }
    };
    return {
      read: (options) => counted(host.read(options)),
      goTo: (place) => counted(host.goTo(place)),
      selection: () => counted(host.selection()),
      marks: () => counted(host.marks()),
      watch: (listener) => counted(host.watch(listener)),
      apply: async (edits) => {
        const written: Written = { edits, from: this.now(), outcome: "pending" };
        this.written.push(written);
        if (this.state.write.at !== "writing") this.problems.push("wrote although nobody had asked for it");
        try {
          await counted(host.apply(edits));
          written.outcome = "done";
        } catch (problem) {
          written.outcome = { failed: problem instanceof Error ? problem.message : String(problem) };
          throw problem;
        } finally {
          written.until = this.now();
        }
      },
    };
  }
}
