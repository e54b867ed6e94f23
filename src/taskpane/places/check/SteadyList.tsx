import { useEffect, useLayoutEffect, useRef } from "react";
import type { Check } from "../../../app/check/check";
import { boxClass, rowClass } from "./rowClass";

export interface SteadyListProps {
  readonly check: Check;
}

/** Keeps the row that is being read where it is on the screen, and the focus in it, when another check takes the place of the last. */
export function SteadyList({ check }: SteadyListProps) {
  const here = useRef<HTMLSpanElement>(null);
  const last = useRef<{ readonly check: Check; readonly anchor: Anchor | undefined; readonly hadFocus: boolean }>(undefined);

  useLayoutEffect(() => {
    const region = here.current?.closest("main");
    if (!region) return;
    const before = last.current;
    if (before && before.check !== check) {
      const row = before.anchor && rowOf(region, before.anchor.key);
      if (row && before.anchor) region.scrollTop += offsetIn(region, row) - before.anchor.offset;
      // The row that had the focus is gone, and the focus with it.
      if (before.hadFocus && document.activeElement === document.body)
        (row ?? document.querySelector<HTMLElement>("[data-title]"))?.focus({ preventScroll: true });
    }
    last.current = { check, ...seen(region) };
  });

  useEffect(() => {
    const region = here.current?.closest("main");
    if (!region) return;
    const remember = () => (last.current = { check, ...seen(region) });
    const events = ["scroll", "focusin", "focusout"] as const;
    for (const event of events) region.addEventListener(event, remember, { passive: true });
    return () => {
      for (const event of events) region.removeEventListener(event, remember);
    };
  }, [check]);

  return <span ref={here} hidden />;
}

interface Anchor {
  readonly key: string;
  /** From the top of what is shown. */
  readonly offset: number;
}

/** The row with the focus while it can be seen, else the first that can; none while the top of the place is shown. */
function seen(region: HTMLElement): { readonly anchor: Anchor | undefined; readonly hadFocus: boolean } {
  const active = document.activeElement;
  const isIn = active !== null && active !== document.body && region.contains(active);
  const focused = isIn ? active.closest(`.${rowClass}`)?.querySelector<HTMLElement>("[data-item]") : undefined;
  const isSeen = (row: HTMLElement) => offsetIn(region, row) + row.offsetHeight > 0 && offsetIn(region, row) < region.clientHeight;
  const row = focused && isSeen(focused) ? focused : region.scrollTop === 0 ? undefined : firstSeen(region);
  return { anchor: row && { key: row.dataset["item"] ?? "", offset: offsetIn(region, row) }, hadFocus: isIn };
}

/** Rows stand one below the other, so halving finds it: asking thousands of them where they are takes longer than a frame. */
function firstSeen(region: HTMLElement): HTMLElement | undefined {
  const { top } = region.getBoundingClientRect();
  // First their boxes: asking a row in a box that is far away makes the browser lay that box out.
  const box = firstBelow(region.getElementsByClassName(boxClass), top);
  const row = box && firstBelow(box.getElementsByClassName(rowClass), top)?.querySelector<HTMLElement>("[data-item]");
  return row && offsetIn(region, row) < region.clientHeight ? row : undefined;
}

/** The first that ends below. */
function firstBelow(elements: HTMLCollectionOf<Element>, top: number): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && element.getBoundingClientRect().bottom > top) high = middle;
    else low = middle + 1;
  }
  return elements[low];
}

function rowOf(region: HTMLElement, key: string): HTMLElement | null {
  return region.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"]`);
}

function offsetIn(region: HTMLElement, row: HTMLElement): number {
  return row.getBoundingClientRect().top - region.getBoundingClientRect().top;
}
