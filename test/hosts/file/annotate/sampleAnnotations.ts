import type { Annotations, CellNote } from "../../../../src/workbook/annotation";
import { parseArea } from "../../../../src/workbook/area";
import type { Place } from "../../../../src/workbook/port";

export const author = "Growth Ceiling";

export function place(sheet: string, address: string): Place {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { sheet, area };
}

/** Findings at these places, with texts that need care in XML. */
export function annotationsAt(places: readonly Place[]): Annotations {
  const notes: readonly CellNote[] = places.map((at, index) => ({
    place: at,
    text: `No market data <behind> "this" & it asks for ${index}.\nA second line.`,
  }));
  return {
    author,
    notes,
    list: {
      sheetName: "Findings",
      title: "Growth targets without market data",
      intro: ["plan.xlsx, checked on 2026-11-21", `${places.length} findings`],
      columns: [
        { header: "Place", width: 24 },
        { header: "Label", width: 40 },
        { header: "Value", width: 10, format: "0.0%" },
        { header: "At stake", width: 14, format: '#,##0 "EUR"' },
      ],
      rows: places.map((at, index) => [
        { text: at.sheet, place: at },
        `Region <${index}> & growth`,
        0.15 + index / 100,
        index % 2 === 0 ? null : 120000,
      ]),
    },
  };
}
