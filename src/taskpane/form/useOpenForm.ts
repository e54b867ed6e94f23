import { useEffect, type RefObject } from "react";

/** A form that opens where it was asked for: in view, with the focus in its first field. Escape leaves it, and only it: what it stands in goes on. */
export function useOpenForm(form: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>("input:checked, input, select, textarea");
    form.current?.scrollIntoView({ block: "nearest" });
    field?.focus({ preventScroll: true });
  }, [form]);
  useEscape(form, leave);
}

/** Leaves what is open by Escape, while the focus is in it. */
export function useEscape(open: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const element = open.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      leave();
    };
    element?.addEventListener("keydown", onKey);
    return () => element?.removeEventListener("keydown", onKey);
  });
}
