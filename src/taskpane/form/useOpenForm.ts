import { useEffect, type KeyboardEvent, type RefObject } from "react";

/** A form that opens where it was asked for: in view, with the focus in its first field. */
export function useOpenForm(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>("input:checked, input, select, textarea");
    form.current?.scrollIntoView({ block: "nearest" });
    field?.focus({ preventScroll: true });
  }, [form]);
}

/** Escape leaves it, and only it: what it stands in goes on. */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    leave();
  };
}
