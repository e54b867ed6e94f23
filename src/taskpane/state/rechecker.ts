/** Checks again what changed, by itself, when nobody is busy. */
export interface Rechecker {
  /** These sheets (ids) may have changed; none: sheets were added, renamed or deleted. */
  note(sheets: readonly string[]): void;
  /** The person is typing here: not now. */
  postpone(): void;
  /** Something else writes or reads: what runs is dropped, and tried again afterwards. */
  interrupt(): void;
  /** All is being read anew. Gives what was still waiting; undefined: nothing. */
  clear(): readonly string[] | undefined;
}

export interface RecheckJob {
  /** Milliseconds without a change or a key before anything is read. */
  readonly quiet: number;
  readonly isFree: () => boolean;
  /** "later": Excel was busy, or a cell was being edited. */
  readonly run: (sheets: readonly string[], signal: AbortSignal) => Promise<"done" | "later">;
  readonly giveUp: () => void;
  /** Does it after so many milliseconds; gives what prevents it. Default: the clock. */
  readonly later?: Later;
}

export type Later = (delay: number, act: () => void) => () => void;

const byClock: Later = (delay, act) => {
  const timer = setTimeout(act, delay);
  return () => {
    clearTimeout(timer);
  };
};

/** Each waits twice as long as the one before it. */
const mostTries = 5;

export function createRechecker({ quiet, isFree, run, giveUp, later = byClock }: RecheckJob): Rechecker {
  const waiting = new Set<string>();
  let isDue = false;
  let tries = 0;
  let prevent: (() => void) | undefined;
  let current: AbortController | undefined;

  const schedule = (delay: number): void => {
    prevent?.();
    prevent = isDue ? later(delay, () => void attempt()) : undefined;
  };

  const attempt = async (): Promise<void> => {
    if (!isFree()) {
      schedule(quiet);
      return;
    }
    const abort = new AbortController();
    current = abort;
    const sheets = [...waiting];
    const outcome = await run(sheets, abort.signal);
    if (current !== abort) return;
    current = undefined;
    if (outcome === "done") {
      forget();
      return;
    }
    tries += 1;
    if (tries < mostTries) {
      schedule(quiet * 2 ** tries);
      return;
    }
    forget();
    giveUp();
  };

  const drop = (): void => {
    current?.abort();
    current = undefined;
  };

  const forget = (): void => {
    waiting.clear();
    isDue = false;
    tries = 0;
    schedule(0);
  };

  return {
    note: (sheets) => {
      for (const sheet of sheets) waiting.add(sheet);
      isDue = true;
      tries = 0;
      drop();
      schedule(quiet);
    },
    postpone: () => {
      if (isDue && !current) schedule(quiet);
    },
    interrupt: () => {
      drop();
      schedule(quiet);
    },
    clear: () => {
      const left = isDue ? [...waiting] : undefined;
      drop();
      forget();
      return left;
    },
  };
}
