import { useEffect, type RefObject } from "react";

/**
 * When what has the focus goes away (a button that was pressed, a row that was set aside), the focus goes to the nearest that is left: in the
 * same row, list or section, else to the place's title. It never falls to the page, and is never taken from the sheet.
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const region = frame.current;
    if (!region) return undefined;
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsOf(target, region) : [];
    };
    const watcher = new MutationObserver(() => {
      const [lost] = around;
      if (!lost || lost.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      const nearest = around.find((one) => one.isConnected && one !== region && one.matches(grounds));
      const next = (nearest && firstIn(nearest)) ?? region.querySelector<HTMLElement>("[data-title]");
      around = [];
      next?.focus({ preventScroll: nearest === undefined });
    });
    region.addEventListener("focusin", remember);
    watcher.observe(region, { childList: true, subtree: true });
    return () => {
      region.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, [frame]);
}

/** What belongs together for a reader. */
const grounds = "li, [role=listitem], [role=list], ul, ol, section, form, fieldset, details, dl, table";
const focusable = "button:not([disabled]), input:not([disabled]), select, textarea, a[href], summary, [tabindex='0']";

function firstIn(ground: Element): HTMLElement | undefined {
  return ground.querySelector<HTMLElement>(focusable) ?? undefined;
}

/** The element itself first, the region last. */
function ancestorsOf(element: Element, region: Element): readonly Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one && one !== region; one = one.parentElement) found.push(one);
  return [...found, region];
}
