import { hypothesisFigures } from "./hypothesisFigures";
import type { TableSchema } from "./tableSchema";

/** Claims that part of a target will come true. */
export const hypothesesTable: TableSchema = {
  key: "hypotheses",
  name: "GrowthHypotheses",
  sheetNames: { en: ["Hypotheses", "Growth hypotheses"], nl: ["Hypothesen", "Groeihypothesen"] },
  knownBy: "all-headers",
  columns: [
    { key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true },
    /** One market, or all of them. */
    { key: "scope", header: { en: "Segment", nl: "Segment" }, kind: "text", width: 24 },
    { key: "lever", header: { en: "Lever", nl: "Hefboom" }, kind: "choice", choice: "lever", width: 16 },
    { key: "claim", header: { en: "Claim", nl: "Bewering" }, kind: "text", width: 40 },
    { key: "impactLow", header: { en: "Impact low", nl: "Effect laag" }, kind: "signed-money", width: 14 },
    { key: "impactBase", header: { en: "Impact base", nl: "Effect midden" }, kind: "money", width: 14 },
    { key: "impactHigh", header: { en: "Impact high", nl: "Effect hoog" }, kind: "money", width: 14 },
    { key: "evidence", header: { en: "Evidence", nl: "Bewijs" }, kind: "text", width: 36 },
    { key: "evidenceDate", header: { en: "Evidence date", nl: "Datum van bewijs" }, kind: "date", width: 12 },
    { key: "owner", header: { en: "Owner", nl: "Eigenaar" }, kind: "text", width: 16 },
    { key: "role", header: { en: "Role", nl: "Rol" }, kind: "choice", choice: "role", width: 12 },
    { key: "status", header: { en: "Status", nl: "Status" }, kind: "choice", choice: "hypothesisStatus", width: 13 },
    { key: "refutedBy", header: { en: "Refuted by", nl: "Weerlegd door" }, kind: "text", width: 30 },
    { key: "testDate", header: { en: "Tested on", nl: "Toets op" }, kind: "date", width: 12 },
    ...hypothesisFigures,
  ],
};
