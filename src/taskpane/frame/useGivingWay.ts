import { useEffect, type RefObject } from "react";

/** Milliseconds that a message stays: time to read it twice, and to take a deed back. */
export const messageStays = 20_000;
/** Milliseconds after which it is asked again whether somebody is at it. */
const asksAgain = 2_000;

/** A message leaves after a while; never while the pointer or the focus is in it, and not while nobody sees the pane. A new `about` begins anew. */
export function useGivingWay(box: RefObject<HTMLElement | null>, about: object, leave: () => void): void {
  useEffect(() => {
    const isHeld = (): boolean => {
      const element = box.current;
      const isFocused = document.hasFocus() && element?.contains(document.activeElement) === true;
      return isFocused || element?.matches(":hover") === true || document.visibilityState !== "visible";
    };
    let timer = setTimeout(ask, messageStays);
    function ask(): void {
      if (isHeld()) timer = setTimeout(ask, asksAgain);
      else leave();
    }
    return () => clearTimeout(timer);
  }, [box, about, leave]);
}
