import type { TableColumn } from "./tableSchema";

/** The columns of Targets that a person or the pane fills, in the order of the sheet. */
export const targetInputs: readonly TableColumn[] = [
  { key: "status", header: { en: "Status", nl: "Status" }, kind: "choice", choice: "status", width: 13 },
  { key: "sheet", header: { en: "Sheet", nl: "Blad" }, kind: "text", width: 16 },
  { key: "label", header: { en: "Label", nl: "Omschrijving" }, kind: "text", width: 36 },
  { key: "cells", header: { en: "Cells", nl: "Cellen" }, kind: "anchor", width: 8 },
  { key: "kind", header: { en: "Kind", nl: "Soort" }, kind: "choice", choice: "kind", width: 18 },
  { key: "value", header: { en: "Value", nl: "Waarde" }, kind: "target-value", width: 10 },
  { key: "metric", header: { en: "Metric", nl: "Maatstaf" }, kind: "choice", choice: "metric", width: 10 },
  { key: "per", header: { en: "Per", nl: "Per" }, kind: "choice", choice: "per", width: 12 },
  { key: "years", header: { en: "Years", nl: "Jaren" }, kind: "years", width: 8 },
  { key: "scope", header: { en: "Segments", nl: "Segmenten" }, kind: "text", width: 24 },
  /** Of a profit target: the margin aimed at. Blank: the segments' contribution margins. */
  { key: "margin", header: { en: "Margin", nl: "Marge" }, kind: "share", width: 9 },
  { key: "reason", header: { en: "Reason", nl: "Reden" }, kind: "text", width: 28 },
  { key: "by", header: { en: "By", nl: "Door" }, kind: "text", width: 14 },
  { key: "changedOn", header: { en: "Changed on", nl: "Gewijzigd op" }, kind: "date", width: 12 },
];
