import { isHeading } from "../../../src/scan/words/headings";

it.each(["Year", "jaar", "Geschäftsjahr", "ANNÉE:", " Mois "])("%s heads a column of periods", (text) =>
  expect(isHeading(text, "timeHead")).toBe(true),
);

it.each(["Opened", "Start", "Year opened", "Start date", "Eröffnungsjahr"])("%s heads something else", (text) =>
  expect(isHeading(text, "timeHead")).toBe(false),
);

it.each(["Omschrijving", "Libellé", "Product", "Bezeichnung"])("%s heads a column of names", (text) =>
  expect(isHeading(text, "listHead")).toBe(true),
);

it.each(["Base year", "Basisjaar :", "Basisjahr", "année de base"])("%s names the year a plan starts from", (text) =>
  expect(isHeading(text, "baseYear")).toBe(true),
);
