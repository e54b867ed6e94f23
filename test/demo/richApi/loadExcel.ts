import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import { connectOfficeJs, type StandIn, type StandInOptions } from "../../../src/demo/richApi/connectOfficeJs";
import { growthFormulas } from "../../../src/demo/sheet/growthFormulas";
import { univerEngine } from "./univerEngine";

export interface LoadedExcel {
  /** Microsoft's client library, as an add-in's page sees it. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
  /** The workbook behind it, through Univer's own facade: what a person would do in the grid. */
  readonly workbook: FWorkbook;
  readonly univer: FUniver;
  readonly standIn: StandIn;
  dispose(): void;
}

/** Starts a workbook without a screen and Microsoft's client library talking to it, by default in a page of its own. */
export function loadExcel(content: Partial<IWorkbookData> = {}, options: StandInOptions = {}, page: Page = clientLibrary()): LoadedExcel {
  if (options.excelApi === 18) withNotes(page);
  const opened = openWorkbook(content, (univer) => connectOfficeJs(univer, page, options));
  return {
    ...page,
    workbook: opened.workbook,
    univer: opened.univer,
    standIn: opened.connected,
    dispose: () => {
      opened.connected.disconnect();
      opened.dispose();
    },
  };
}

/** The npm copy of the library ends before notes: the newer one's way to them. What is read of a note, a comment has too. */
function withNotes({ Excel: library, OfficeExtension: core }: Page): void {
  const { BatchApiHelper } = core as unknown as { readonly BatchApiHelper: ObjectMaker };
  Object.defineProperty(library.Workbook.prototype, "notes", {
    configurable: true,
    get(this: Excel.Workbook) {
      return BatchApiHelper.createPropertyObject(library.CommentCollection, this, "Notes", true, 4);
    },
  });
}

interface ObjectMaker {
  createPropertyObject(type: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown;
}

export interface OpenedWorkbook<Connected> {
  readonly workbook: FWorkbook;
  readonly univer: FUniver;
  readonly connected: Connected;
  dispose(): void;
}

/** The engine without a screen. It can open one workbook after the other. */
export interface StartedEngine {
  readonly univer: FUniver;
  open(content: Partial<IWorkbookData>): FWorkbook;
  dispose(): void;
}

export function startEngine(): StartedEngine {
  const { FUniver, LocaleType, LogLevel, Univer, formulaEngine, texts, ...plugins } = univerEngine();
  const engine = new Univer({ logLevel: LogLevel.ERROR, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: texts } });
  for (const plugin of plugins.UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) engine.registerPlugin(plugin[0], plugin[1]);
    else engine.registerPlugin(plugin);
  }
  engine.registerPlugin(plugins.UniverSheetsTablePlugin);
  engine.registerPlugin(plugins.UniverSheetsNotePlugin);
  engine.registerPlugin(plugins.UniverSheetsConditionalFormattingPlugin);
  const univer = FUniver.newAPI(engine);
  let opened = 0;
  return {
    univer,
    open: (content) => {
      opened += 1;
      const id = opened === 1 ? "workbook" : `workbook-${opened}`;
      const workbook = univer.createWorkbook({ name: "Budget.xlsx", ...structuredClone(content), id });
      if (opened === 1) growthFormulas(engine, univer, formulaEngine);
      return workbook;
    },
    dispose: () => {
      engine.dispose();
    },
  };
}

/** A workbook without a screen. `connect` before it is there, as a page does. */
export function openWorkbook<Connected>(
  content: Partial<IWorkbookData>,
  connect: (univer: FUniver) => Connected,
): OpenedWorkbook<Connected> {
  const { univer, open, dispose } = startEngine();
  const connected = connect(univer);
  return { workbook: open(content), univer, connected, dispose };
}

export interface Page {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  Office: typeof Office;
}

/** Runs the library in a page that has just enough of a browser. */
export function clientLibrary(): Page {
  const element = (): object => ({
    setAttribute() {},
    getAttribute: () => null,
    appendChild() {},
    insertBefore() {},
    addEventListener() {},
    style: {},
  });
  const storage = { getItem: () => null, setItem() {}, removeItem() {} };
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    Promise,
    JSON,
    name: "",
    navigator: { userAgent: "node", language: "en-US", platform: "node" },
    location: { protocol: "https:", href: "https://localhost/", search: "", hash: "", host: "localhost", pathname: "/" },
    document: {
      URL: "https://localhost/",
      createElement: element,
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      addEventListener() {},
      head: element(),
      body: element(),
      cookie: "",
      readyState: "complete",
      domain: "localhost",
    },
    addEventListener() {},
    removeEventListener() {},
    postMessage() {},
    localStorage: storage,
    sessionStorage: storage,
  };
  Object.assign(page, { window: page, self: page, top: page, parent: page });
  library().runInContext(createContext(page));
  return page as unknown as Page;
}

let compiled: Script | undefined;

/** Three megabytes, compiled once for all the pages of a test file. */
function library(): Script {
  const root = createRequire(join(process.cwd(), "package.json"));
  compiled ??= new Script(readFileSync(root.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"));
  return compiled;
}
