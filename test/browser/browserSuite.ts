import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Environment } from "../../src/taskpane/environment";
import type { PlanWithPast } from "../workbook/planWorkbook";
import { launchBrowser } from "./browser";
import { openDemo, type OpenDemo } from "./demoPage";
import { openMemoryPane, type WorkbookFile } from "./openMemoryPane";

export interface BrowserSuite {
  /** The demo, grid and pane: closed after the test, or after the file when it was opened before the first test. */
  openDemo(query?: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<OpenDemo>;
  /** The pane alone on a workbook in memory, closed likewise. */
  openPane(
    shown: PlanWithPast | WorkbookFile,
    environment?: Partial<Environment> & { readonly width?: number },
    options?: BrowserContextOptions,
  ): Promise<Page>;
}

interface Opened {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly outside?: readonly string[];
  readonly isKept: boolean;
}

/** A browser for the tests of one file. After each test: no page wrote an error, and none asked for anything from outside. */
export function browserSuite(): BrowserSuite {
  jest.setTimeout(240_000);
  let browser: Browser;
  let isInTest = false;
  let opened: Opened[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(() => {
    isInTest = true;
  });
  afterEach(async () => {
    isInTest = false;
    const done = opened.filter(({ isKept }) => !isKept);
    const faults = opened.map(({ errors, outside = [] }) => ({ errors: [...errors], outside: [...outside] }));
    opened = opened.filter(({ isKept }) => isKept);
    await Promise.all(done.map(({ page }) => page.context().close()));
    expect(faults).toEqual(faults.map(() => ({ errors: [], outside: [] })));
  });
  afterAll(() => browser.close());

  return {
    openDemo: async (query, options, prepare) => {
      const demo = await openDemo(browser, addressOf("GROWTH_TEST_DEMO"), query, options, prepare);
      opened.push({ page: demo.page, errors: demo.errors, outside: demo.outside, isKept: !isInTest });
      return demo;
    },
    openPane: async (shown, environment, options) => {
      const { page, errors } = await openMemoryPane(browser, addressOf("GROWTH_TEST_PANE"), shown, environment, options);
      opened.push({ page, errors, isKept: !isInTest });
      return page;
    },
  };
}

function addressOf(variable: "GROWTH_TEST_DEMO" | "GROWTH_TEST_PANE"): string {
  const address = process.env[variable];
  if (address === undefined)
    throw new Error("Browser tests run in jest's project `browser`, which serves their pages (test/jest.config.cjs).");
  return address;
}
