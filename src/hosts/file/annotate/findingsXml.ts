import { columnName, formatArea, formatPlace } from "../../../workbook/area";
import type { Area } from "../../../workbook/area";
import type { FindingsCell, FindingsList } from "../../../workbook/annotation";
import type { FindingsStyles, Look } from "./findingsStyles";
import type { Namespaces } from "./linkParts";
import { heightOfHeaders, heightOfRow, lineHeight } from "./rowHeights";
import { attributeXml, declaration, textXml } from "./xmlText";

/** The looks that the sheet uses: the title, the headers, then for each column its cells and its links. */
export function findingsLooks({ columns }: FindingsList): readonly Look[] {
  return [
    { font: "title", format: "General" },
    { font: "header", format: "General" },
    ...columns.flatMap(({ format = "General" }): Look[] => [
      { font: "plain", format, isNumber: format !== "General" },
      { font: "link", format },
    ]),
  ];
}

/** Headers and rows; a table has at least one row. */
export function findingsArea({ intro, columns, rows }: FindingsList): Area {
  const top = intro.length + 2;
  return { top, left: 0, bottom: top + Math.max(rows.length, 1), right: columns.length - 1 };
}

/** The worksheet part. Element order as the schema has it. */
export function findingsSheetXml(
  list: FindingsList,
  styles: FindingsStyles,
  namespaces: Namespaces,
  table: string,
  hasViews: boolean,
): string {
  const area = findingsArea(list);
  const columns = list.columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const frozen = area.top + 1;
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozen + 1}" sqref="A${frozen + 1}"/>`;
  return [
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    '<sheetPr><tabColor rgb="FF0F6CBD"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatArea({ ...area, top: 0 })}"/>`,
    hasViews ? `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>` : "",
    `<sheetFormatPr defaultRowHeight="${lineHeight(styles.fontSize)}"/><cols>${columns.join("")}</cols>`,
    `<sheetData>${rowsXml(list, styles)}</sheetData>`,
    linksXml(list),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    `<tableParts count="1"><tablePart r:id="${table}"/></tableParts></worksheet>`,
  ].join("");
}

/** The table part. */
export function findingsTableXml(list: FindingsList, namespaces: Namespaces, id: number, name: string): string {
  const area = formatArea(findingsArea(list));
  const columns = list.columns.map(({ header }, index) => `<tableColumn id="${index + 1}" name="${attributeXml(header)}"/>`);
  return (
    `${declaration}<table xmlns="${namespaces.main}" id="${id}" name="${name}" displayName="${name}" ref="${area}" totalsRowShown="0">` +
    `<autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}

function rowsXml(list: FindingsList, { numbers: styles, fontSize }: FindingsStyles): string {
  const { top } = findingsArea(list);
  const rows = [rowXml(0, [cellXml(0, 0, list.title, styles[0] ?? 0)], lineHeight(fontSize + 3))];
  list.intro.forEach((line, index) => rows.push(rowXml(index + 1, [cellXml(index + 1, 0, line, 0)], lineHeight(fontSize))));
  rows.push(
    rowXml(
      top,
      list.columns.map(({ header }, column) => cellXml(top, column, header, styles[1] ?? 0)),
      heightOfHeaders(list.columns, fontSize),
    ),
  );
  list.rows.forEach((cells, index) => {
    const row = top + 1 + index;
    rows.push(
      rowXml(
        row,
        cells.map((cell, column) => cellXml(row, column, cell, styles[2 + column * 2 + (isLink(cell) ? 1 : 0)] ?? 0)),
        heightOfRow(cells, list.columns, fontSize),
      ),
    );
  });
  return rows.join("");
}

/** Not a height that somebody set: a program that fits rows to their text may do so. */
function rowXml(row: number, cells: readonly string[], height: number): string {
  return `<row r="${row + 1}" ht="${height}">${cells.join("")}</row>`;
}

function cellXml(row: number, column: number, cell: FindingsCell, style: number): string {
  const place = `r="${columnName(column)}${row + 1}"${style > 0 ? ` s="${style}"` : ""}`;
  if (cell === null) return `<c ${place}/>`;
  if (typeof cell === "number") return `<c ${place}><v>${cell}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${textXml(typeof cell === "string" ? cell : cell.text)}</t></is></c>`;
}

function linksXml(list: FindingsList): string {
  const { top } = findingsArea(list);
  const links = list.rows.flatMap((cells, index) =>
    cells.flatMap((cell, column) => {
      if (!isLink(cell)) return [];
      const location = attributeXml(formatPlace(cell.place.sheet, cell.place.area));
      return [`<hyperlink ref="${columnName(column)}${top + 2 + index}" location="${location}" display="${attributeXml(cell.text)}"/>`];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

function isLink(cell: FindingsCell): cell is Exclude<FindingsCell, string | number | null> {
  return typeof cell === "object" && cell !== null;
}
