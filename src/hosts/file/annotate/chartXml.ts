import { columnName, quoteSheet, type Area } from "../../../workbook/area";
import type { LaidOutChart } from "../../../workbook/page/layOutPage";
import { textOf } from "../../../workbook/page/page";
import type { Namespaces } from "./linkParts";
import { transitional } from "./linkParts";
import { attributeXml, declaration, textXml } from "./xmlText";

/** A chart part: columns that stand on one another. `sheet` is the name of the one that its cells stand on. */
export function chartXml({ labels, series, texts, numbers }: LaidOutChart, sheet: string, namespaces: Namespaces): string {
  const reference = ({ top, left, bottom, right }: Area): string =>
    textXml(`${quoteSheet(sheet)}!$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`);
  const points = (values: readonly (string | number)[]): string =>
    `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${textXml(String(value))}</c:v></c:pt>`).join("")}`;
  const category = `<c:cat><c:strRef><c:f>${reference(labels)}</c:f><c:strCache>${points(texts.map(textOf))}</c:strCache></c:strRef></c:cat>`;
  const columns = series.map(({ name, fill, outline, values }, index) => {
    const head: Area = { ...values, top: values.top - 1, bottom: values.top - 1 };
    const color = fill === undefined ? "<a:noFill/>" : solid(fill);
    const line = outline === undefined ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="15875">${solid(outline)}<a:prstDash val="dash"/></a:ln>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      `<c:tx><c:strRef><c:f>${reference(head).replace(/:.*$/, "")}</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
      `<c:spPr>${color}${line}</c:spPr><c:invertIfNegative val="0"/>${category}` +
      `<c:val><c:numRef><c:f>${reference(values)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(numbers[index] ?? [])}</c:numCache></c:numRef></c:val></c:ser>`
    );
  });
  return [
    `${declaration}<c:chartSpace xmlns:c="${drawingNamespace("chart", namespaces)}" xmlns:a="${drawingNamespace("main", namespaces)}" xmlns:r="${namespaces.relationships}">`,
    '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
    columns.join(""),
    '<c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="504001"/><c:axId val="504002"/></c:barChart>',
    '<c:catAx><c:axId val="504001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${solid("5B6675")}</a:ln></c:spPr>${textProperties}<c:crossAx val="504002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    '<c:valAx><c:axId val="504002"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="l"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="504001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
    "<c:spPr><a:noFill/></c:spPr></c:plotArea>",
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    "</c:chartSpace>",
  ].join("");
}

/** Where the chart lies on its sheet; `relationship` leads to its part. */
export function anchorXml({ name, description, area }: LaidOutChart, namespaces: Namespaces, relationship: string, id: number): string {
  const corner = (side: "from" | "to", row: number, column: number): string =>
    `<xdr:${side}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${side}>`;
  const chart = drawingNamespace("chart", namespaces);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${drawingNamespace("spreadsheetDrawing", namespaces)}" editAs="oneCell">` +
    corner("from", area.top, area.left) +
    corner("to", area.bottom + 1, area.right + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${attributeXml(name)}" descr="${attributeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${drawingNamespace("main", namespaces)}" x="0" y="0"/><a:ext xmlns:a="${drawingNamespace("main", namespaces)}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${drawingNamespace("main", namespaces)}"><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${namespaces.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
  );
}

export function drawingNamespace(of: "main" | "chart" | "spreadsheetDrawing", { main }: Namespaces): string {
  return main === transitional.main
    ? `http://schemas.openxmlformats.org/drawingml/2006/${of}`
    : `http://purl.oclc.org/ooxml/drawingml/${of}`;
}

/** Points times a hundred. */
const textProperties =
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="1B2A41"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
