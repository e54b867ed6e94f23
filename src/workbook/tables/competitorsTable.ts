import { competitorFigures } from "./competitorFigures";
import type { TableSchema } from "./tableSchema";

/** Other suppliers, and the growth that they announced. */
export const competitorsTable: TableSchema = {
  key: "competitors",
  name: "GrowthCompetitors",
  sheetNames: { en: ["Competitors", "Growth competitors"], nl: ["Concurrenten", "Groeiconcurrenten"] },
  knownBy: "all-headers",
  columns: [
    { key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true },
    { key: "segment", header: { en: "Segment", nl: "Segment" }, kind: "text", width: 24 },
    { key: "name", header: { en: "Competitor", nl: "Concurrent" }, kind: "text", width: 24 },
    { key: "share", header: { en: "Share", nl: "Aandeel" }, kind: "share", width: 12 },
    /** A year, in volume. */
    { key: "growth", header: { en: "Announced growth", nl: "Aangekondigde groei" }, kind: "rate", width: 18 },
    { key: "source", header: { en: "Source", nl: "Bron" }, kind: "text", width: 28 },
    ...competitorFigures,
  ],
};
