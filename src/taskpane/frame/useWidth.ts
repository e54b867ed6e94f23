import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** Of a drawing until it is measured: the pane at 320 px. */
const usualWidth = 288;

/** The width that a drawing has, in CSS px: drawings are laid out in it, so that their words never shrink. */
export function useWidth<Part extends HTMLElement>(): readonly [RefObject<Part | null>, number] {
  const part = useRef<Part>(null);
  const [width, setWidth] = useState(usualWidth);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    // For a frame or two after the pane was made narrower a drawing is too wide; nothing scrolls for that.
    element.style.overflowX = "clip";
    const observer = new ResizeObserver(([entry]) => entry && entry.contentRect.width > 0 && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [part, width];
}
