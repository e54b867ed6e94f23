/**
 * Univer's grid asks for the keyboard whenever it draws its selection anew, also when the pane made it do so; Excel's grid is another window and
 * leaves it. While the person works in the pane, what asks for the focus outside it without being touched gets none. Gives how to stop.
 */
export function keepPaneFocus(frame: HTMLIFrameElement, pane: Window): () => void {
  const page = window;
  let isInPane = document.activeElement === frame;
  const toPane = (): void => void (isInPane = true);
  const toPage = (): void => void (isInPane = false);
  for (const gesture of gestures) {
    pane.addEventListener(gesture, toPane, true);
    page.addEventListener(gesture, toPage, true);
  }
  const focus = page.HTMLElement.prototype.focus;
  page.HTMLElement.prototype.focus = function (this: HTMLElement, ...options): void {
    const isTaken = isInPane && document.activeElement === frame && this !== frame;
    if (!isTaken) focus.apply(this, options);
  };
  return () => {
    page.HTMLElement.prototype.focus = focus;
    for (const gesture of gestures) {
      pane.removeEventListener(gesture, toPane, true);
      page.removeEventListener(gesture, toPage, true);
    }
  };
}

/** What a person does with their own hands. */
const gestures = ["pointerdown", "keydown"] as const;
