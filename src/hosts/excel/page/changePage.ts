import { contains, type Area } from "../../../workbook/area";
import { boardDataName, boardPageName } from "../../../workbook/page/findPage";
import { layOutPage, type LaidOutPage } from "../../../workbook/page/layOutPage";
import type { Page } from "../../../workbook/page/page";
import { pageAsItStands } from "../../../workbook/page/pageAsItStands";
import { HostError, type WorkbookEdit } from "../../../workbook/port";
import { excelCode } from "../hostErrorOf";
import { isMoved } from "../requirePlaces";
import { usedOnce } from "../usedOnce";
import { draftPage, type KnownPage, type PageDraft } from "./draftPage";
import { dressPage } from "./dressPage";
import { drawChart } from "./drawChart";
import { printPage } from "./printPage";
import { clearCells, rangeOf, writePageCells } from "./writePageCells";

export type PageEdit = Extract<WorkbookEdit, { readonly do: "set-page" | "remove-page" }>;

export function isPageEdit(edit: WorkbookEdit): edit is PageEdit {
  return edit.do === "set-page" || edit.do === "remove-page";
}

/** So often it is tried again where somebody moved the page between looking and writing. */
const mostTries = 3;

export async function changePage(context: Excel.RequestContext, edits: readonly PageEdit[], patience: number): Promise<void> {
  for (const edit of edits) {
    for (let tries = mostTries; ; tries -= 1) {
      try {
        const draft = await draftPage(context, patience);
        if (edit.do === "set-page") await setPage(context, draft, edit.page);
        else await removePage(context, draft);
        break;
      } catch (problem) {
        // Somebody else has made the page meanwhile: theirs is made anew.
        if (!isMoved(problem) && excelCode(problem) !== "ItemAlreadyExists") throw problem;
        if (tries === 1) throw new HostError("cells-changed", boardPageName);
      }
    }
  }
}

async function setPage(context: Excel.RequestContext, draft: PageDraft, page: Page): Promise<void> {
  // A column that somebody put into it, or took out, is no place for a new page: the old one stays and a new sheet is made.
  const known = draft.known && draft.known.area.right - draft.known.area.left + 1 === page.columns.length ? draft.known : undefined;
  const laidOut = known ? laidOutAt(page, known) : layOutPage(page, { top: 0, left: 0 });
  const sheetName = known?.sheet ?? freeName(page.sheetName, draft.sheetNames);
  const more = known ? rowsToPutIn(known, laidOut) : 0;
  if (known) {
    requireFree(known, laidOut, more > 0);
    if (more > 0) await putInRows(context, known, more);
  }
  const drawn: Drawing = { page, laidOut, sheetName, draft, ...(known && { known }) };
  try {
    await drawPage(context, drawn);
  } catch (problem) {
    // Nothing of a request is written whose first question was refused.
    const isUntouched = isMoved(problem) && more === 0;
    if (!isUntouched) await takeBack(context, drawn, more, problem);
    throw problem;
  }
}

function laidOutAt(page: Page, { area: { top, left }, data }: KnownPage): LaidOutPage {
  return layOutPage(page, { top, left, ...(data && { data: data.left }) });
}

async function putInRows(context: Excel.RequestContext, known: KnownPage, count: number): Promise<void> {
  requirePlace(context, known);
  rowsBelow(context, known, count).insert("Down");
  await context.sync();
}

function rowsBelow(context: Excel.RequestContext, { sheet, area }: KnownPage, count: number): Excel.Range {
  return usedOnce(context.workbook.worksheets.getItem(sheet).getRange(`${area.bottom + 2}:${area.bottom + 1 + count}`));
}

interface Drawing {
  readonly page: Page;
  readonly laidOut: LaidOutPage;
  readonly sheetName: string;
  readonly draft: PageDraft;
  /** Absent: a new sheet is made. */
  readonly known?: KnownPage;
  /** The sheet that is made, once it is asked for. */
  made?: Excel.Worksheet;
}

async function drawPage(context: Excel.RequestContext, drawing: Drawing): Promise<void> {
  const { page, laidOut, sheetName, draft, known } = drawing;
  const { worksheets, application } = context.workbook;
  if (known) requirePlace(context, known);
  application.suspendApiCalculationUntilNextSync();
  if (!known) drawing.made = worksheets.add(sheetName).load("id");
  const sheet = drawing.made ?? worksheets.getItem(sheetName);
  if (known) clearCells(sheet, areasOf(known));
  else prepareSheet(sheet, page);
  await fillPage(context, sheet, { page, laidOut, draft, charts: known?.charts ?? new Set(), isNew: !known });
}

function prepareSheet(sheet: Excel.Worksheet, { columns }: Page): void {
  sheet.showGridlines = false;
  sheet.tabColor = "#0F6CBD";
  columns.forEach((width, column) => {
    usedOnce(sheet.getRangeByIndexes(0, column, 1, 1)).format.columnWidth = (width * 7 + 5) * 0.75;
  });
}

interface Filling {
  readonly page: Page;
  readonly laidOut: LaidOutPage;
  readonly draft: Pick<PageDraft, "names" | "isManual">;
  /** Charts that stand on the sheet. */
  readonly charts: ReadonlySet<string>;
  readonly isNew: boolean;
}

async function fillPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { page, laidOut, draft, charts, isNew }: Filling,
): Promise<void> {
  const { names } = context.workbook;
  writePageCells(sheet, laidOut);
  const { top, left } = laidOut.area;
  const plain = usedOnce(sheet.getRangeByIndexes(top, left, 1, 1)).format.font.load("size");
  nameArea(names, sheet, boardPageName, laidOut.area, draft.names);
  if (laidOut.data) nameArea(names, sheet, boardDataName, laidOut.data, draft.names);
  for (const chart of laidOut.charts) drawChart(sheet, chart, charts.has(chart.name));
  printPage(sheet, page.print, laidOut, isNew);
  await context.sync();
  // What formulas give is known only now, and with it how many lines a row takes.
  dressPage(sheet, laidOut, plain.size);
  usedOnce(rangeOf(sheet, laidOut.area)).format.autofitRows();
  for (const { row, height } of laidOut.rows)
    if (height !== undefined) usedOnce(sheet.getRangeByIndexes(row, left, 1, 1)).format.rowHeight = height;
  // Twice: what the chart is drawn from refers to itself.
  if (draft.isManual) for (let time = 0; time < 2; time += 1) sheet.calculate(false);
  await context.sync();
}

/** Excel keeps what came before a refusal: a new sheet goes again, and a page that stood there gets back what it held. */
async function takeBack(
  context: Excel.RequestContext,
  { page, laidOut, sheetName, draft, known, made }: Drawing,
  rows: number,
  cause: unknown,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  try {
    worksheets.load("items/id");
    names.load("items/name");
    await context.sync();
    const own = worksheets.items.find(({ id }) => id === made?.toJSON().id);
    const named = new Set(names.items.map(({ name }) => name.toLowerCase()));
    // Where the sheet itself was refused, nothing was written.
    if (!known && !own) return;
    if (!known) {
      for (const name of pageNames) if (named.has(name.toLowerCase()) && !draft.names.has(name.toLowerCase())) names.getItem(name).delete();
      own?.delete();
      await context.sync();
      return;
    }
    const sheet = worksheets.getItem(sheetName);
    sheet.charts.load("items/name");
    clearCells(sheet, [laidOut.area, ...(laidOut.data ? [laidOut.data] : []), ...areasOf(known)]);
    if (rows > 0) rowsBelow(context, known, rows).delete("Up");
    await context.sync();
    const [chart = noChart] = laidOut.charts;
    const before = { ...pageAsItStands(known, known.cellAt, chart), print: page.print };
    const charts = new Set(sheet.charts.items.map(({ name }) => name));
    await fillPage(context, sheet, {
      page: before,
      laidOut: laidOutAt(before, known),
      draft: { ...draft, names: named },
      charts,
      isNew: false,
    });
  } catch (problem) {
    console.warn("The page for the board could not be taken back:", problem);
    throw new HostError("partly-written", sheetName, { cause });
  }
}

const noChart = { name: "", description: "", series: [] };
const pageNames = [boardPageName, boardDataName];

function areasOf({ area, data }: KnownPage): readonly Area[] {
  return [area, ...(data ? [data] : [])];
}

/** "Sanity check", or with a number behind it where another sheet has that name. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

function nameArea(names: Excel.NamedItemCollection, sheet: Excel.Worksheet, name: string, area: Area, known: ReadonlySet<string>): void {
  if (known.has(name.toLowerCase())) names.getItem(name).delete();
  names.add(name, usedOnce(rangeOf(sheet, area)));
}

async function removePage(context: Excel.RequestContext, { known, names }: PageDraft): Promise<void> {
  if (!known) return;
  requirePlace(context, known);
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(known.sheet);
  for (const name of pageNames) if (names.has(name.toLowerCase())) workbook.names.getItem(name).delete();
  if (isAlone(known)) sheet.delete();
  else {
    clearCells(sheet, areasOf(known));
    for (const chart of known.charts) if (chart.startsWith(ourCharts)) sheet.charts.getItem(chart).delete();
  }
  await context.sync();
}

/** So our charts are called. */
const ourCharts = "Growth Ceiling ";

/** Nothing of somebody else stands on the page's sheet. */
function isAlone(known: KnownPage): boolean {
  return [...known.charts].every((chart) => chart.startsWith(ourCharts)) && othersIn(known, known.used).length === 0;
}

/** Rows to put in below the page, so that what stands below it stays below it. */
function rowsToPutIn(known: KnownPage, { area }: LaidOutPage): number {
  const { used } = known;
  const isFilledBelow =
    used !== undefined && used.bottom > known.area.bottom && othersIn(known, { ...used, top: known.area.bottom + 1 }).length > 0;
  return isFilledBelow ? Math.max(0, area.bottom - known.area.bottom) : 0;
}

/** Nothing that people wrote is written over. */
function requireFree(known: KnownPage, { area, data }: LaidOutPage, hasRoom: boolean): void {
  const below = hasRoom ? { ...area, bottom: Math.min(area.bottom, known.area.bottom) } : area;
  if ([below, data].some((wanted) => othersIn(known, wanted).length > 0)) throw new HostError("cells-in-the-way", known.sheet);
}

/** Filled cells in an area that are not the page's own. */
function othersIn(known: KnownPage, wanted: Area | undefined): readonly (readonly [row: number, column: number])[] {
  const { used, area, data } = known;
  if (!wanted || !used) return [];
  const found: (readonly [number, number])[] = [];
  for (let row = Math.max(wanted.top, used.top); row <= Math.min(wanted.bottom, used.bottom); row += 1) {
    for (let column = Math.max(wanted.left, used.left); column <= Math.min(wanted.right, used.right); column += 1) {
      if (contains(area, row, column) || (data && contains(data, row, column))) continue;
      if (known.cellAt(row, column).content !== null) found.push([row, column]);
    }
  }
  return found;
}

/** First in a request that writes: Excel refuses it as a whole when the page's corners are not where they were looked at. */
function requirePlace(context: Excel.RequestContext, { sheet, area }: KnownPage): void {
  const page = usedOnce(context.workbook.names.getItem(boardPageName).getRange());
  const at = (row: number, column: number): Excel.Range =>
    usedOnce(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1));
  for (const [now, then] of [
    [usedOnce(page.getCell(0, 0)), at(area.top, area.left)],
    [usedOnce(page.getLastCell()), at(area.bottom, area.right)],
  ] as const)
    usedOnce(now.getIntersection(then)).load("rowIndex");
}
