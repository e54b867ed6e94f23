import type { Area } from "../../workbook/area";
import type { CellComment, DefinedName, ReadWarning } from "../../workbook/workbook";
import { excelCode } from "./hostErrorOf";
import { firstSync } from "./runExcel";
import { usedOnce } from "./usedOnce";

/** Everything about a workbook but its cells. */
export interface Structure {
  readonly name: string;
  readonly sheets: readonly SheetStructure[];
  readonly names: readonly DefinedName[];
  readonly warnings: readonly ReadWarning[];
}

export interface SheetStructure {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** The cells with content; undefined: none. */
  readonly used: Area | undefined;
  readonly tables: readonly TableStructure[];
  readonly comments: readonly CellComment[];
}

export interface TableStructure {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** Two round trips, however large the workbook: what there is, and where it stands. Excel answers for an item only after it was listed. */
export async function readStructure(context: Excel.RequestContext, patience: number): Promise<Structure> {
  const listed = await listContents(context, patience);
  const { workbook, sheets, tables, names, comments } = listed;
  const placed = sheets.items.map((sheet) => placeSheet(sheet));
  const tableRanges = tables.items.map((table) => located(table.getRange()));
  const threads = (comments?.items ?? []).map((comment) => placeComment(comment));
  await context.sync();

  const tablesOf = (id: string): TableStructure[] =>
    tables.items.flatMap((table, index) => {
      const range = tableRanges[index];
      if (table.worksheet.id !== id || !range) return [];
      return [{ name: table.name, area: areaOf(range), hasHeaders: table.showHeaders, hasTotals: table.showTotals }];
    });
  return {
    name: workbook.name,
    sheets: sheets.items.map((sheet, index) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
      used: usedArea(placed[index]?.used),
      tables: tablesOf(sheet.id),
      comments: threads.filter(({ location }) => location.worksheet.id === sheet.id).map(commentOf),
    })),
    names: [
      ...names.items.map((item) => nameOf(item)),
      ...sheets.items.flatMap((sheet, index) => (placed[index]?.names.items ?? []).map((item) => nameOf(item, sheet.name))),
    ],
    warnings: comments ? [] : [{ code: "comments-not-supported" }],
  };
}

export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

interface Listed {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  readonly names: Excel.NamedItemCollection;
  readonly comments: Excel.CommentCollection | undefined;
}

/** Builds of Excel without threaded comments refuse the whole request because of them; then it is made again without. */
async function listContents(context: Excel.RequestContext, patience: number, withComments = true): Promise<Listed> {
  const { workbook } = context;
  const { worksheets: sheets, tables, names } = workbook;
  const comments = withComments ? workbook.comments : undefined;
  workbook.load("name");
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  names.load("items/name,items/formula,items/visible");
  comments?.load("items/id,items/content,items/authorName");
  try {
    await firstSync(context, patience);
  } catch (problem) {
    const code = excelCode(problem) ?? "";
    if (withComments && ["NotImplemented", "ApiNotFound", "ApiNotAvailable"].includes(code)) return listContents(context, patience, false);
    throw problem;
  }
  return { workbook, sheets, tables, names, comments };
}

function located(range: Excel.Range): Excel.Range {
  return usedOnce(range).load("rowIndex,columnIndex,rowCount,columnCount");
}

function placeSheet(sheet: Excel.Worksheet): { readonly used: Excel.Range; readonly names: Excel.NamedItemCollection } {
  const names = sheet.names;
  names.load("items/name,items/formula,items/visible");
  return { used: located(sheet.getUsedRangeOrNullObject(true)), names };
}

interface PlacedComment {
  readonly comment: Excel.Comment;
  readonly location: Excel.Range;
  readonly replies: Excel.CommentReplyCollection;
}

function placeComment(comment: Excel.Comment): PlacedComment {
  const location = usedOnce(comment.getLocation());
  location.load("rowIndex,columnIndex,worksheet/id");
  const replies = comment.replies;
  replies.load("items/content,items/authorName");
  return { comment, location, replies };
}

function commentOf({ comment, location, replies }: PlacedComment): CellComment {
  return {
    row: location.rowIndex,
    column: location.columnIndex,
    kind: "comment",
    author: comment.authorName,
    text: [comment.content, ...replies.items.map((reply) => reply.content)].join("\n"),
  };
}

function nameOf(item: Excel.NamedItem, sheet?: string): DefinedName {
  return { name: item.name, formula: String(item.formula), isHidden: !item.visible, ...(sheet === undefined ? {} : { sheet }) };
}

function usedArea(range: Excel.Range | undefined): Area | undefined {
  return range && !range.isNullObject ? areaOf(range) : undefined;
}

function visibilityOf(visibility: string): SheetStructure["visibility"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
