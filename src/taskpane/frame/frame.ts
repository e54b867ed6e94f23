import { createContext, useContext, type ReactNode } from "react";

/** What every place's frame needs from the pane around it. */
export interface Frame {
  /** Grows when the person went somewhere: the focus follows. */
  readonly moves: number;
  /** The finding that the person came back from: it gets the focus. */
  readonly cameFrom: string | undefined;
  /** Outlives the places. */
  readonly memory: FrameMemory;
  /** Said above what the place shows: the workbook changed, the check failed. */
  readonly messages: ReactNode;
  /** Between the place and its footer: the selected cell is a target, a write failed. */
  readonly hints: ReactNode;
}

export interface FrameMemory {
  /** Where each place was scrolled to. */
  readonly scrolled: Map<string, number>;
  /** Sections that somebody opened or closed. */
  readonly folds: Map<string, boolean>;
  /** The move for which the focus was set. */
  focused: number;
}

export function emptyMemory(): FrameMemory {
  return { scrolled: new Map(), folds: new Map(), focused: 0 };
}

export const FrameContext = createContext<Frame>({ moves: 0, cameFrom: undefined, memory: emptyMemory(), messages: null, hints: null });

export function useFrame(): Frame {
  return useContext(FrameContext);
}
