/** What the pane keeps on this device for one person, such as the name that they typed. It may be blocked or wiped at any time: nothing hangs on it. */
export interface PaneMemory {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, text: string) => void;
}

/** In the browser's own storage. `partition`: Office's, which keeps apart what browsers keep apart. */
export function browserMemory(storage: () => Storage, partition: string | undefined): PaneMemory {
  const name = (key: string): string => `${partition ?? ""}growth-ceiling ${key}`;
  const tried = <Value>(act: () => Value): Value | undefined => {
    try {
      return act();
    } catch (problem) {
      console.warn("The browser keeps nothing for this pane:", problem);
      return undefined;
    }
  };
  return {
    read: (key) => tried(() => storage().getItem(name(key)) ?? undefined),
    write: (key, text) => {
      tried(() => {
        storage().setItem(name(key), text);
      });
    },
  };
}
