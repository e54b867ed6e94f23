import type { FUniver } from "@univerjs/core/facade";

/** What Microsoft's client library (`excel-web-16.00.debug.js`, loaded by a script element or in Node) leaves on its global object. */
export interface OfficeJsGlobals {
  readonly Excel?: unknown;
  readonly OfficeExtension?: unknown;
  readonly Office?: unknown;
}

export interface StandInOptions {
  /** What `workbook.name` says: the file's name. Default: the name of Univer's workbook. */
  readonly fileName?: () => string;
  /** Who writes comments. Default "You". */
  readonly author?: string;
  /** Culture of `application.cultureInfo`, such as "nl-NL". Default "en-US". */
  readonly culture?: string;
}

/** One round trip of the client library, for measuring. Bytes are UTF-8 bytes of the bodies. */
export interface RequestRecord {
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** How many actions the request held. */
  readonly actions: number;
  /** The error code of the answer, when it failed. */
  readonly error?: string;
}

export interface StandIn {
  /** Every round trip since the start, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** As if the person were typing in a cell: requests fail with InvalidOperationInCellEditMode, or wait when they ask to. */
  setCellEditing(isEditing: boolean): void;
  /** Stops answering and listening. */
  disconnect(): void;
}

/**
 * Makes Microsoft's client library in `globals` (in a browser: `window`) talk to the active workbook of `univer` instead of Excel.
 * A workbook that replaces it (the person opened a file of their own) is picked up at the next request.
 */
export function connectOfficeJs(univer: FUniver, globals: OfficeJsGlobals, options: StandInOptions = {}): StandIn {
  throw new Error(`connectOfficeJs is being built: ${String(univer)} ${String(globals)} ${String(options.fileName)}`);
}
