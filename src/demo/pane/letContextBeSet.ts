interface OfficeWindow {
  Office?: object;
}

/** Outside Excel the library's `Office.context` is empty and cannot be given: this makes room for the stand-in's. */
export function letContextBeSet(pane: OfficeWindow): void {
  if (pane.Office) pane.Office = Object.create(pane.Office, { context: { value: undefined, writable: true } });
}
