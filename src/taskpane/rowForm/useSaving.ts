import { useRef, useState, type RefObject } from "react";

export interface Saving<Box extends HTMLElement> {
  /** Around the fields. */
  readonly box: RefObject<Box | null>;
  /** Somebody tried to save: all that is wrong is shown. */
  readonly isAsked: boolean;
  /** Saves, or leads to the first field that is wrong. */
  readonly trySaving: (problems: readonly unknown[], save: () => void) => void;
}

/** Saving what was typed, once nothing is wrong with it. */
export function useSaving<Box extends HTMLElement = HTMLDivElement>(): Saving<Box> {
  const box = useRef<Box>(null);
  const [isAsked, setAsked] = useState(false);
  return {
    box,
    isAsked,
    trySaving: (problems, save) => {
      setAsked(true);
      if (problems.length > 0) requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      else save();
    },
  };
}
