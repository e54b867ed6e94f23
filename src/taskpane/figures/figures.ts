import { createContext, useContext } from "react";
import type { FigureId } from "../../wording/figure";
import type { FigureBook } from "./figureBook";

/** The figures of the place, and the way to ask for the definition of one. */
export interface AskableFigures {
  readonly book: FigureBook;
  /** What the one market counts in. */
  readonly unit?: string;
  readonly ask: (figure: FigureId) => void;
  /** Asks what all the words mean. */
  readonly askAll: () => void;
}

export const FiguresContext = createContext<AskableFigures>({ book: {}, ask: () => undefined, askAll: () => undefined });

export function useFigures(): AskableFigures {
  return useContext(FiguresContext);
}
