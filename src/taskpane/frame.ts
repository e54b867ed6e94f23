import { createContext, useContext, type ReactNode } from "react";

/** What every place's frame needs from the pane around it. */
export interface Frame {
  /** Grows when the person went somewhere: the focus follows. */
  readonly moves: number;
  /** The finding that the person came back from: it gets the focus. */
  readonly cameFrom: string | undefined;
  /** Outlives the places: where each was scrolled to, and for which move the focus was set. */
  readonly memory: { readonly scrolled: Map<string, number>; focused: number };
  /** Said above what the place shows: the workbook changed, the check failed. */
  readonly messages: ReactNode;
  /** Between the place and its footer: the selected cell is a target, a write failed. */
  readonly hints: ReactNode;
}

export const FrameContext = createContext<Frame>({ moves: 0, cameFrom: undefined, memory: { scrolled: new Map(), focused: 0 }, messages: null, hints: null });

export function useFrame(): Frame {
  return useContext(FrameContext);
}
