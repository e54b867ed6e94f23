import { historyFigures } from "./historyFigures";
import type { TableSchema } from "./tableSchema";

/** What each market and the own sales in it were, one row a year. */
export const historyTable: TableSchema = {
  key: "history",
  name: "GrowthHistory",
  // Excel keeps the name "History", in every language's own word, for itself.
  sheetNames: { en: ["Growth history"], nl: ["Groeihistorie"] },
  knownBy: "all-headers",
  columns: [
    { key: "id", header: { en: "Id", nl: "Id" }, kind: "id", isHidden: true },
    { key: "segment", header: { en: "Segment", nl: "Segment" }, kind: "text", width: 24 },
    { key: "year", header: { en: "Year", nl: "Jaar" }, kind: "calendar-year", width: 8 },
    { key: "revenue", header: { en: "Revenue", nl: "Omzet" }, kind: "money", width: 14 },
    { key: "volume", header: { en: "Volume", nl: "Volume" }, kind: "volume", width: 14 },
    { key: "marketSize", header: { en: "Market size", nl: "Marktomvang" }, kind: "volume", width: 14 },
    ...historyFigures,
  ],
};
