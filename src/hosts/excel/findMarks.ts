import { parseArea, type Area } from "../../workbook/area";
import { isMarkFormula, isMarkText } from "../../workbook/mark";
import type { FoundMark } from "../../workbook/port";
import { lessAfter, listRemarks, type Remarks } from "./readRemarks";
import { firstSync } from "./runExcel";
import { areaOf } from "./readStructure";
import { usedOnce } from "./usedOnce";

/** Our marks with the objects that hold them. */
export interface Marks {
  readonly sheets: readonly Excel.Worksheet[];
  readonly formats: readonly FormatMark[];
  readonly comments: readonly CommentMark[];
  /** Cells with anybody's comment. */
  readonly commented: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}

export interface FormatMark {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly areas: readonly Area[];
}

export interface CommentMark {
  readonly sheet: Excel.Worksheet;
  readonly comment: Excel.Comment;
  readonly area: Area;
  readonly isAnswered: boolean;
}

/** So many rules are asked for their formula in one request: some 600 bytes each. */
const mostAtOnce = 3_000;

/**
 * Three round trips, four where marks are found: the sheets and comments; each sheet's conditional formats by their kind; the formulas of those that have
 * one; where ours stand. A rule of another kind is never asked for a formula: Excel would refuse the whole request.
 */
export async function findMarks(context: Excel.RequestContext, patience: number): Promise<Marks> {
  const { sheets, remarks } = await listSheets(context, patience);
  const listed = sheets.map((sheet) => {
    const formats = usedOnce(sheet.getRange()).conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  const placed = (remarks?.items ?? []).map((comment) => {
    const { replies } = comment;
    if (isMarkText(comment.content)) replies.load("items/id");
    return { comment, location: usedOnce(comment.getLocation()).load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id"), replies };
  });
  await context.sync();
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const custom = listed.flatMap(({ sheet, formats }) =>
    formats.items.flatMap((format) => (format.type === "Custom" ? [{ sheet, id: format.id }] : [])),
  );
  const ours = await keepOurs(context, custom);
  return {
    sheets,
    formats: await locate(context, ours),
    comments: placed.flatMap(({ comment, location, replies }) => {
      const sheet = sheetOf.get(location.worksheet.id);
      return sheet && isMarkText(comment.content) ? [{ sheet, comment, area: areaOf(location), isAnswered: replies.items.length > 0 }] : [];
    }),
    commented: placed.map(({ location }) => ({
      sheet: sheetOf.get(location.worksheet.id)?.name ?? "",
      row: location.rowIndex,
      column: location.columnIndex,
    })),
  };
}

/** Anew in every request: a range that is not kept leads nowhere after its own. */
export function formatOf({ sheet, id }: Pick<FormatMark, "sheet" | "id">): Excel.ConditionalFormat {
  return usedOnce(sheet.getRange()).conditionalFormats.getItem(id);
}

export function toldMarks({ formats, comments }: Marks): readonly FoundMark[] {
  const isLocked = (sheet: Excel.Worksheet): boolean => sheet.protection.protected;
  return [
    ...formats.map(({ sheet, areas }): FoundMark => ({
      is: "format",
      sheet: sheet.name,
      areas,
      isOnProtectedSheet: isLocked(sheet),
      isAnswered: false,
    })),
    ...comments.map(({ sheet, area, isAnswered }): FoundMark => ({
      is: "comment",
      sheet: sheet.name,
      areas: [area],
      isOnProtectedSheet: isLocked(sheet),
      isAnswered,
    })),
  ];
}

interface Listed {
  readonly sheets: readonly Excel.Worksheet[];
  readonly remarks: Excel.CommentCollection | undefined;
}

async function listSheets(context: Excel.RequestContext, patience: number, asked: Remarks = "comments"): Promise<Listed> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  const { comments } = listRemarks(context.workbook, asked);
  try {
    await firstSync(context, patience);
  } catch (problem) {
    const less = lessAfter(asked, problem);
    if (less === undefined) throw problem;
    return listSheets(context, patience, less);
  }
  return { sheets: worksheets.items, remarks: comments };
}

type Format = Omit<FormatMark, "areas">;

async function keepOurs(context: Excel.RequestContext, formats: readonly Format[]): Promise<readonly Format[]> {
  if (formats.length === 0) return [];
  const asked = formats.slice(0, mostAtOnce).map((format) => ({ format, rule: formatOf(format).custom.rule.load("formula") }));
  await context.sync();
  const ours = asked.flatMap(({ format, rule }) => (isMarkFormula(rule.formula) ? [format] : []));
  return [...ours, ...(await keepOurs(context, formats.slice(mostAtOnce)))];
}

async function locate(context: Excel.RequestContext, marks: readonly Format[]): Promise<readonly FormatMark[]> {
  if (marks.length === 0) return [];
  const located = marks.map((mark) => {
    const ranges = formatOf(mark).getRanges();
    ranges.untrack();
    return { mark, ranges: ranges.load("address") };
  });
  await context.sync();
  return located.map(({ mark, ranges }) => ({ ...mark, areas: areasOf(ranges.address) }));
}

/** "Budget!A1:B2,Budget!C3", a sheet's name quoted where it has to be: a quoted one may hold commas and exclamation marks. */
function areasOf(addresses: string): readonly Area[] {
  return addresses.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? []);
}
