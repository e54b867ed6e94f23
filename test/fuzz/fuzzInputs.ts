import { richWorkbook } from "../hosts/file/annotate/richWorkbook";
import { corpusBytes, corpusFiles } from "../hosts/file/corpus";
import { mainNamespace, sketchWorkbook } from "../hosts/file/workbookParts";
import type { FuzzInput } from "./fuzzCase";

/** Larger files take longer a case and teach no more. */
const mostBytes = 30_000;

/** Workbooks made here: every shape that the reader knows, small. */
export function madeInputs(): readonly FuzzInput[] {
  const prefixed = `<x:worksheet xmlns:x="${mainNamespace}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Groei</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  return [
    { name: "rich.xlsm", bytes: richWorkbook() },
    { name: "plan.xlsx", bytes: plan() },
    { name: "prefixed.xlsx", bytes: sketchWorkbook({ sheets: [{ name: "Plan", xml: `<?xml version="1.0"?>${prefixed}` }] }) },
  ];
}

/** Public workbooks, where they lie beside the repository. */
export function realInputs(): readonly FuzzInput[] {
  return corpusFiles()
    .map((name) => ({ name, bytes: corpusBytes(name) }))
    .filter(({ name, bytes }) => bytes.length < mostBytes && !/html|invalid|missing-content/.test(name));
}

function plan(): Uint8Array {
  const years = [2024, 2025, 2026, 2027, 2028];
  const row = (number: number, label: string, cell: (column: string, index: number) => string): string =>
    `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${label}</t></is></c>${years.map((_, index) => cell("BCDEF"[index] ?? "B", index)).join("")}</row>`;
  const xml =
    row(1, "Budget", (column, index) => `<c r="${column}1"><v>${years[index] ?? 0}</v></c>`) +
    row(2, "Omzet", (column, index) =>
      index === 0
        ? `<c r="B2"><v>1000</v></c>`
        : `<c r="${column}2">${index === 1 ? '<f t="shared" ref="C2:F2" si="0">B2*(1+C3)</f>' : '<f t="shared" si="0"/>'}<v>1100</v></c>`,
    ) +
    row(3, "Omzetgroei (doel)", (column) => `<c r="${column}3" s="1"><v>0.15</v></c>`) +
    row(4, "Marktgroei", (column) => `<c r="${column}4" s="1"><f>${column}3*0.2</f><v>0.03</v></c>`) +
    row(5, "Volume", (column, index) => `<c r="${column}5"><f>${index === 0 ? "100" : "B5*(1+4%)"}</f><v>104</v></c>`);
  return sketchWorkbook({
    sheets: [
      { name: "Plan", xml },
      { name: "+15% doel", xml: "", state: "hidden" },
    ],
  });
}
