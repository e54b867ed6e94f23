import type { FUniver } from "@univerjs/core/facade";
import { Bridge, type RequestRecord, type SharedSeat } from "./Bridge";
import { allFacts, type ExcelFacts } from "./excelFacts";
import { ordinarySituation, type ExcelSituation } from "./excelSituation";
import type { GridSettings } from "./grid/Grid";
import { OldValues } from "./grid/oldValues";
import { officeWithContext, type ExcelApi } from "./officeRequirements";

/** What Microsoft's client library (`excel-web-16.00.debug.js`, loaded by a script element or in Node) leaves on its global object. */
export interface OfficeJsGlobals {
  readonly OfficeExtension?: unknown;
  /** Replaced by one whose `context.requirements` answers. */
  Office?: unknown;
}

export interface StandInOptions {
  /** What `workbook.name` says: the file's name. Default: the name of Univer's workbook. */
  readonly fileName?: () => string;
  /** Who writes comments. Default "You". */
  readonly author?: string;
  /** Culture of `application.cultureInfo`, such as "nl-NL". Default "en-US". */
  readonly culture?: string;
  /** The newest set of requirements that it knows. Default 15: no notes. */
  readonly excelApi?: ExcelApi;
  /** One of several people who have the workbook open. */
  readonly seat?: SharedSeat;
}

export interface StandIn {
  /** Every round trip since the start, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** As if the person were typing in a cell: requests fail with InvalidOperationInCellEditMode, or wait when they ask to. */
  setCellEditing(isEditing: boolean): void;
  /** What holds; change one to leave it out. */
  readonly facts: ExcelFacts;
  /** How the workbook and the person's Excel are set from now on. */
  change(situation: Partial<ExcelSituation>): void;
  /** Hides rows of a table's body, counted from 0, as a filter does; none clears it. */
  filter(table: string, hidden: readonly number[]): void;
  /** Deletes all rows of a table, as a person may. */
  empty(table: string): Promise<void>;
  /** The next request fails with this code, as if Excel had refused it. */
  failNext(code: string): void;
  /** Every request fails with this code, until it is called without one. */
  failAll(code?: string): void;
  /** In the next requests together the action with this number, counted from 0, is refused, once; what came before it in its request stays done. */
  failAt(action: number, code: string): void;
  /** Somebody else does this before the request with this number, counted from the next one, 0, is carried out. */
  before(request: number, act: () => unknown): void;
  /** Stops answering and listening. */
  disconnect(): void;
}

/**
 * Makes Microsoft's client library in `globals` (in a browser: `window`) talk to the active workbook of `univer` instead of Excel.
 * A workbook that replaces it (the person opened a file of their own) is picked up at the next request.
 */
export function connectOfficeJs(univer: FUniver, globals: OfficeJsGlobals, options: StandInOptions = {}): StandIn {
  const culture = options.culture ?? "en-US";
  const excelApi = options.excelApi ?? 15;
  const settings: GridSettings = {
    fileName: options.fileName ?? (() => univer.getActiveWorkbook()?.getName() ?? ""),
    author: options.author ?? "You",
    culture,
    excelApi,
    facts: allFacts(),
    situation: ordinarySituation(),
    oldValues: new OldValues(),
  };
  const bridge = new Bridge(univer, settings, options.seat);
  globals.Office = officeWithContext(globals.Office as object, culture, excelApi);
  (globals.OfficeExtension as OfficeExtensionObject).HostBridge.init(bridge);
  return {
    requests: bridge.requests,
    setCellEditing: (isEditing) => {
      bridge.setCellEditing(isEditing);
    },
    facts: settings.facts,
    change: (situation) => {
      bridge.change(situation);
    },
    filter: (table, hidden) => {
      bridge.filter(table, hidden);
    },
    empty: (table) => bridge.empty(table),
    failNext: (code) => {
      bridge.refusals.push(code);
    },
    failAll: (code) => {
      bridge.refusal = code;
    },
    failAt: (action, code) => {
      bridge.failure = { left: action, code };
    },
    before: (request, act) => {
      bridge.before(request, act);
    },
    disconnect: () => {
      bridge.disconnect();
    },
  };
}

interface OfficeExtensionObject {
  readonly HostBridge: { init(bridge: Bridge): void };
}
