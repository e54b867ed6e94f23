import { createRoot } from "react-dom/client";
import { excelHost } from "../hosts/excel/excelHost";
import { App } from "./App";
import { environmentOf } from "./environmentOf";
import "./taskpane.css";

/** Without Office there is no workbook; the page's own words say so after ten seconds. */
if (typeof Office !== "undefined") {
  Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) open();
  });
}

function open(): void {
  const root = document.getElementById("pane");
  if (!root) return;
  const { context } = Office;
  const environment = environmentOf({
    displayLanguage: context.displayLanguage,
    culture: context.contentLanguage || undefined,
    isDarkTheme: context.officeTheme?.isDarkTheme,
    query: location.search,
    languages: navigator.languages,
    now: new Date(),
  });
  document.documentElement.lang = environment.language;
  root.replaceChildren();
  createRoot(root).render(<App host={excelHost()} environment={environment} />);
}
