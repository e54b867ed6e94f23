import { columnName, formatArea, formatPlace, type Area } from "../../../workbook/area";
import type { LaidOutCell, LaidOutPage, LaidOutRow, Look } from "../../../workbook/page/layOutPage";
import { isFormula, isLink, type Page, type PagePrint } from "../../../workbook/page/page";
import { heightOfLines, lineHeight } from "../../../workbook/page/rowHeights";
import type { Namespaces } from "./linkParts";
import type { StyleNumbers } from "./styleNumbers";
import { attributeXml, declaration, textXml } from "./xmlText";

/** The looks that the page uses, each table's with that of its links. */
export function pageLooks(page: Page, { rows }: LaidOutPage): readonly Look[] {
  const title = page.parts.find((part) => part.is === "title")?.cells[0];
  const lists = page.parts.flatMap((part): Look[] => {
    if (part.is !== "table" || part.list === undefined) return [];
    const columns = part.columns.flatMap(({ format = "General" }): Look[] => [
      { style: "plain", format, ...(format !== "General" && { isNumber: true }) },
      { style: "link", format },
    ]);
    return [{ style: "header", format: "General" }, ...columns];
  });
  const used = rows.flatMap(({ cells }) => cells.map(({ look }) => look));
  return [...(title ? [{ style: title.style, format: "General" }] : []), ...lists, ...used.filter(({ style }) => style !== "bare")];
}

/** A worksheet part for a new sheet. `inside` are the relationships of what stands on it. Element order as the schema has it. */
export function pageSheetXml(
  page: Page,
  laidOut: LaidOutPage,
  styles: StyleNumbers,
  namespaces: Namespaces,
  inside: { readonly drawing?: string; readonly tables: readonly string[] },
  hasViews: boolean,
): string {
  const { area, data, rows, lists } = laidOut;
  const whole = { top: 0, left: 0, bottom: Math.max(area.bottom, data?.bottom ?? 0), right: Math.max(area.right, data?.right ?? 0) };
  const columns = page.columns.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const [list] = lists;
  const tables = inside.tables.map((id) => `<tablePart r:id="${id}"/>`);
  return [
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    '<sheetPr><tabColor rgb="FF0F6CBD"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatArea(whole)}"/>`,
    hasViews
      ? `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${list ? paneXml(list.area) : ""}</sheetView></sheetViews>`
      : "",
    `<sheetFormatPr defaultRowHeight="${lineHeight(styles.fontSize)}"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.map((row) => rowXml(row, styles)).join("")}</sheetData>`,
    linksXml(laidOut),
    printXml(page.print),
    inside.drawing === undefined ? "" : `<drawing r:id="${inside.drawing}"/>`,
    tables.length > 0 ? `<tableParts count="${tables.length}">${tables.join("")}</tableParts>` : "",
    "</worksheet>",
  ].join("");
}

/** A table part. */
export function pageTableXml(list: LaidOutPage["lists"][number], namespaces: Namespaces, id: number): string {
  const area = formatArea(list.area);
  const columns = list.headers.map((header, index) => `<tableColumn id="${index + 1}" name="${attributeXml(header)}"/>`);
  return (
    `${declaration}<table xmlns="${namespaces.main}" id="${id}" name="${list.name}" displayName="${list.name}" ref="${area}" totalsRowShown="0">` +
    `<autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function rowXml(row: LaidOutRow, styles: StyleNumbers): string {
  return `<row r="${row.row + 1}"${heightOf(row, styles)}>${row.cells.map((cell) => cellXml(row.row, cell, styles)).join("")}</row>`;
}

/** Not a height that somebody set, but where the page asks for one: a program that fits rows to their text may do so. */
export function heightOf({ lines, larger, height }: LaidOutRow, { fontSize }: StyleNumbers): string {
  return height === undefined ? ` ht="${heightOfLines(lines, fontSize, larger)}"` : ` ht="${height}" customHeight="1"`;
}

export function cellXml(row: number, { column, content, look }: LaidOutCell, styles: StyleNumbers): string {
  const style = look.style === "bare" ? 0 : styles.of(look);
  const place = `r="${columnName(column)}${row + 1}"${style > 0 ? ` s="${style}"` : ""}`;
  if (content === null) return `<c ${place}/>`;
  if (typeof content === "number") return `<c ${place}><v>${content}</v></c>`;
  if (isFormula(content)) {
    const { formula, value } = content;
    const type = typeof value === "string" ? ' t="str"' : "";
    return `<c ${place}${type}><f>${textXml(formula.slice(1))}</f>${value === null ? "" : `<v>${typeof value === "string" ? textXml(value) : value}</v>`}</c>`;
  }
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${textXml(isLink(content) ? content.text : content)}</t></is></c>`;
}

function paneXml({ top }: Area): string {
  const frozen = top + 1;
  return `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
}

function printXml({ orientation, isOneSheet, footer, header, isBounded = false }: PagePrint): string {
  const margins = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  const fit = isOneSheet ? "" : ' fitToHeight="0"';
  const centered = isBounded ? '<printOptions horizontalCentered="1"/>' : "";
  // Counted from its own first sheet of paper, also where the whole workbook is printed.
  const a4 = isBounded ? ' paperSize="9" firstPageNumber="1"' : "";
  const counted = isBounded ? ' useFirstPageNumber="1"' : "";
  return `${centered}${margins}<pageSetup${a4} orientation="${orientation}"${counted}${fit}/><headerFooter>${headerXml(header)}<oddFooter>${textXml(footer)}</oddFooter></headerFooter>`;
}

/** Before the footer. */
export function headerXml(header: string | undefined): string {
  return header === undefined ? "" : `<oddHeader>${textXml(header)}</oddHeader>`;
}

function linksXml({ rows }: LaidOutPage): string {
  const links = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, content }) => {
      if (!isLink(content)) return [];
      const location = attributeXml(formatPlace(content.place.sheet, content.place.area));
      return [`<hyperlink ref="${columnName(column)}${row + 1}" location="${location}" display="${attributeXml(content.text)}"/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}
