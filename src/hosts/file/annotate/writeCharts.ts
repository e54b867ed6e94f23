import type { LaidOutChart } from "../../../workbook/page/layOutPage";
import { HostError } from "../../../workbook/port";
import { readRelationships } from "../parts/readRelationships";
import { anchorXml, chartXml, drawingNamespace } from "./chartXml";
import { declarePart } from "./declarePart";
import { addDrawing } from "./legacyDrawing";
import { linkPart, type Namespaces } from "./linkParts";
import type { PartEdits } from "./partEdits";
import { xmlOutline, type OutlineElement } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";
import { declaration } from "./xmlText";

/**
 * Draws the charts on a sheet. What else is drawn there stays, and so does a chart of ours that is no longer on the page, for somebody may have taken it
 * over: one of the same name is replaced. @returns the relationship of a drawing that is new, for a sheet that is not written yet.
 */
export function writeCharts(
  edits: PartEdits,
  namespaces: Namespaces,
  sheetPart: string,
  sheet: string,
  charts: readonly LaidOutChart[],
  reference: "drawing" | undefined,
): string | undefined {
  if (charts.length === 0) return undefined;
  const known = edits.parts.has(sheetPart)
    ? readRelationships(edits.parts, sheetPart).find(({ kind, target }) => kind === "drawing" && edits.has(target))?.target
    : undefined;
  const drawing = known ?? edits.freeName("xl/drawings/drawing", "xml");
  if (known === undefined)
    edits.set(drawing, `${declaration}<xdr:wsDr xmlns:xdr="${drawingNamespace("spreadsheetDrawing", namespaces)}"></xdr:wsDr>`);
  for (const chart of charts) writeChart(edits, namespaces, drawing, sheet, chart, known !== undefined);
  if (known !== undefined) return undefined;
  declarePart(edits, drawing, "application/vnd.openxmlformats-officedocument.drawing+xml", "part");
  const relationship = linkPart(edits, namespaces, sheetPart, "drawing", drawing);
  if (reference === "drawing") addDrawing(edits, namespaces, sheetPart, relationship);
  return relationship;
}

function writeChart(edits: PartEdits, namespaces: Namespaces, drawing: string, sheet: string, chart: LaidOutChart, isKnown: boolean): void {
  const text = edits.text(drawing);
  if (text === undefined) throw new HostError("broken", drawing);
  const root = xmlOutline(text, drawing, 7);
  const anchor = root.children.find((child) => namesIn(child).some(({ attributes }) => attributes["name"] === chart.name));
  const relationship = anchor && relationshipIn(anchor);
  const target =
    isKnown && relationship !== undefined
      ? readRelationships(edits.parts, drawing).find(({ id }) => id === relationship)?.target
      : undefined;
  const part = target ?? edits.freeName("xl/charts/chart", "xml");
  edits.set(part, chartXml(chart, sheet, namespaces));
  declarePart(edits, part, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "part");
  const id = target !== undefined && relationship !== undefined ? relationship : linkPart(edits, namespaces, drawing, "chart", part);
  const numberOf = ({ attributes }: OutlineElement): number => Number(attributes["id"]) || 0;
  const own = anchor && namesIn(anchor)[0];
  const number = (own ? numberOf(own) : 0) || Math.max(1, ...namesIn(root).map(numberOf)) + 1;
  const patch = new XmlPatch(text);
  const xml = anchorXml(chart, namespaces, id, number);
  if (anchor) {
    patch.remove(anchor);
    patch.insert(anchor.end, xml);
  } else patch.append(root, xml);
  edits.set(drawing, patch.result());
}

function namesIn(element: OutlineElement): readonly OutlineElement[] {
  return element.name === "cNvPr" ? [element] : element.children.flatMap(namesIn);
}

function relationshipIn(element: OutlineElement): string | undefined {
  if (element.name === "chart") return Object.entries(element.attributes).find(([name]) => name.endsWith(":id"))?.[1];
  return element.children.map(relationshipIn).find((id) => id !== undefined);
}
