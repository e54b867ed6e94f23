import { mainNamespace, officeRelationships, relationshipsXml, sketchParts, worksheetXml, zipParts } from "../workbookParts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const ms = "http://schemas.microsoft.com/office";

/** A plan as a controller keeps it: macros, a chart, a pivot table, notes, a thread, a table, rules, and XML of another program. */
export function richWorkbook(): Uint8Array {
  return zipParts(richParts());
}

export function richParts(): Map<string, Uint8Array> {
  return sketchParts({
    beforeSheets:
      '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>',
    sheets: [
      {
        name: "Budget 2027",
        xml: budgetSheet,
        relationships: [
          { id: "rId1", kind: "drawing", target: "../drawings/drawing1.xml" },
          { id: "rId2", kind: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
          { id: "rId3", kind: "table", target: "../tables/table1.xml" },
          { id: "rId4", kind: "comments", target: "../comments1.xml" },
          { id: "rId5", kind: `${ms}/2017/10/relationships/threadedComment`, target: "../threadedComments/threadedComment1.xml" },
        ],
      },
      { name: "Pivot", xml: pivotSheet, relationships: [{ id: "rId1", kind: "pivotTable", target: "../pivotTables/pivotTable1.xml" }] },
      {
        name: "Key & more",
        xml: worksheetXml(
          '<sheetData><row r="1"><c r="A1"><v>0.02</v></c></row></sheetData><sheetProtection sheet="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{x}"/></extLst>',
        ),
        state: "hidden",
      },
    ],
    sharedStrings: ["Year", "Revenue", "Growth", "Region"].map((text) => `<si><t>${text}</t></si>`).join(""),
    afterSheets:
      '<definedNames><definedName name="Growth">\'Budget 2027\'!$C$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId20"/></pivotCaches>',
    workbookRelationships: [
      { id: "rId20", kind: "pivotCacheDefinition", target: "pivotCache/pivotCacheDefinition1.xml" },
      { id: "rId21", kind: `${ms}/2006/relationships/vbaProject`, target: "vbaProject.bin" },
      { id: "rId22", kind: `${ms}/2017/10/relationships/person`, target: "persons/person.xml" },
      { id: "rId23", kind: "customXml", target: "../customXml/item1.xml" },
    ],
    parts: {
      "[Content_Types].xml": contentTypes,
      "xl/tables/table1.xml": `${declaration}<table xmlns="${mainNamespace}" id="4" name="Budget" displayName="Budget" ref="A2:C4" totalsRowShown="0"><autoFilter ref="A2:C4"/><tableColumns count="3"><tableColumn id="1" name="Year"/><tableColumn id="2" name="Revenue"/><tableColumn id="3" name="Growth"/></tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`,
      "xl/comments1.xml": comments,
      "xl/drawings/vmlDrawing1.vml": vml,
      "xl/threadedComments/threadedComment1.xml": `${declaration}<ThreadedComments xmlns="${ms}/spreadsheetml/2018/threadedcomments"><threadedComment ref="C4" dT="2026-11-01T10:00:00.00" personId="{A0000000-0000-4000-8000-000000000001}" id="{B0000000-0000-4000-8000-000000000001}"><text>Who says 15%?</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `${declaration}<personList xmlns="${ms}/spreadsheetml/2018/threadedcomments"><person displayName="Bo" id="{A0000000-0000-4000-8000-000000000001}" userId="bo" providerId="None"/></personList>`,
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml([{ id: "rId1", kind: "chart", target: "../charts/chart1.xml" }]),
      "xl/charts/chart1.xml": chart,
      "xl/pivotCache/pivotCacheDefinition1.xml": pivotCache,
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationshipsXml([
        { id: "rId1", kind: "pivotCacheRecords", target: "pivotCacheRecords1.xml" },
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml": `${declaration}<pivotCacheRecords xmlns="${mainNamespace}" count="2"><r><n v="2026"/><n v="100"/></r><r><n v="2027"/><n v="115"/></r></pivotCacheRecords>`,
      "xl/pivotTables/pivotTable1.xml": pivotTable,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationshipsXml([
        { id: "rId1", kind: "pivotCacheDefinition", target: "../pivotCache/pivotCacheDefinition1.xml" },
      ]),
      "xl/vbaProject.bin": Uint8Array.from({ length: 4096 }, (_, index) =>
        index < 8 ? ([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][index] ?? 0) : (index * 37) % 251,
      ),
      "customXml/item1.xml": '<plan xmlns="urn:example:plan"><version>3</version></plan>',
      "docProps/app.xml": `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    },
  });
}

/** Every kind of element that may stand around the one that notes need. */
const budgetSheet = worksheetXml(
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="14" customWidth="1"/></cols>' +
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Plan</t></is></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>2026</v></c><c r="B3"><v>100</v></c><c r="C3" s="1"><v>0.1</v></c></row>' +
    '<row r="4"><c r="A4"><v>2027</v></c><c r="B4"><f>B3*(1+C4)</f><v>115</v></c><c r="C4" s="1"><v>0.15</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
    '<conditionalFormatting sqref="B3:B4"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>110</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="C3:C4"><formula1>0</formula1><formula2>1</formula2></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>',
);

const pivotSheet = worksheetXml(
  '<dimension ref="A1:B4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Sum of Revenue</t></is></c></row><row r="2"><c r="A2"><v>2026</v></c><c r="B2"><v>100</v></c></row><row r="3"><c r="A3"><v>2027</v></c><c r="B3"><v>115</v></c></row></sheetData>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
);

/** As older programs leave it: no well-formed XML (`<br>`), and a form control beside the notes. */
const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
  ' <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  noteShape(1025, 2, 1) +
  noteShape(1026, 3, 2) +
  "</xml>";

function noteShape(id: number, row: number, column: number): string {
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>4, 15, 1, 10, 6, 15, 5, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

const comments =
  `${declaration}<comments xmlns="${mainNamespace}"><authors><author>Ann</author><author>tc={B0000000-0000-4000-8000-000000000001}</author></authors><commentList>` +
  '<comment ref="B3" authorId="0"><text><r><t>Audited</t></r></text></comment>' +
  '<comment ref="C4" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>';

const drawing =
  `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${officeRelationships}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const chart =
  `${declaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  "<c:cat><c:numRef><c:f>'Budget 2027'!$A$3:$A$4</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>'Budget 2027'!$B$3:$B$4</c:f></c:numRef></c:val></c:ser>" +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const pivotCache =
  `${declaration}<pivotCacheDefinition xmlns="${mainNamespace}" xmlns:r="${officeRelationships}" r:id="rId1" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A2:B4" sheet="Budget 2027"/></cacheSource><cacheFields count="2">` +
  '<cacheField name="Year" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="2026" maxValue="2027" count="2"><n v="2026"/><n v="2027"/></sharedItems></cacheField><cacheField name="Revenue" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="100" maxValue="115"/></cacheField></cacheFields></pivotCacheDefinition>';

const pivotTable = `${declaration}<pivotTableDefinition xmlns="${mainNamespace}" name="PivotTable1" cacheId="7" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" rowGrandTotals="0" colGrandTotals="0"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item x="1"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="2"><i><x/></i><i><x v="1"/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of Revenue" fld="1"/></dataFields></pivotTableDefinition>`;

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const contentTypes =
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
  [
    ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["xl/worksheets/sheet1.xml", `${spreadsheet}.worksheet+xml`],
    ["xl/worksheets/sheet2.xml", `${spreadsheet}.worksheet+xml`],
    ["xl/worksheets/sheet3.xml", `${spreadsheet}.worksheet+xml`],
    ["xl/styles.xml", `${spreadsheet}.styles+xml`],
    ["xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`],
    ["xl/tables/table1.xml", `${spreadsheet}.table+xml`],
    ["xl/comments1.xml", `${spreadsheet}.comments+xml`],
    ["xl/pivotTables/pivotTable1.xml", `${spreadsheet}.pivotTable+xml`],
    ["xl/pivotCache/pivotCacheDefinition1.xml", `${spreadsheet}.pivotCacheDefinition+xml`],
    ["xl/pivotCache/pivotCacheRecords1.xml", `${spreadsheet}.pivotCacheRecords+xml`],
    ["xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"],
    ["xl/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
    ["xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join("") +
  "</Types>";
