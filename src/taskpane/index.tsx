import { createRoot } from "react-dom/client";
import { excelHost } from "../hosts/excel/excelHost";
import { runExcel } from "../hosts/excel/runExcel";
import { fallbackLanguage, type Language } from "../workbook/language";
import { fetchAllWords, fetchWords } from "../wording/fetchWords";
import { App } from "./App";
import { browserMemory } from "./paneMemory";
import { environmentOf } from "./environmentOf";
import { momentOf } from "../domain/change/momentOf";
import "./taskpane.css";

/** For the words of a language, in milliseconds; English is shown then, and gives way when they come. */
const longestWait = 4_000;

/** Without Office there is no workbook; the page's own words say so after ten seconds. */
if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) open();
  });
}

function open(): void {
  const element = document.getElementById("pane");
  if (!element) return;
  if (new URLSearchParams(location.search).has("self-check")) {
    openSelfCheck(element);
    return;
  }
  element.replaceChildren();
  const root = createRoot(element);
  const host = excelHost();
  // The document's language until Excel has said how it writes numbers: the pane does not wait for that.
  let culture = Office.context.contentLanguage || undefined;
  const memory = browserMemory(() => localStorage, Office.context.partitionKey);
  const session = browserMemory(() => sessionStorage, Office.context.partitionKey);
  const workbook = Office.context.document.url;
  const own = surroundings(culture).language;
  let language: Language | undefined;
  const show = (): void => {
    // One language at a time, that of the words that are there: what is written into the workbook is in it too.
    const environment = { ...surroundings(culture), language: language ?? fallbackLanguage, memory, session, workbook };
    document.documentElement.lang = environment.language;
    root.render(<App host={host} environment={environment} />);
  };
  const speak = (spoken: Language): void => {
    language = spoken;
    show();
  };
  const patience = setTimeout(() => speak(fallbackLanguage), longestWait);
  fetchWords(own)
    .then(
      () => speak(own),
      (problem: unknown) => {
        console.warn("The words of this language did not arrive; English goes on:", problem);
        speak(fallbackLanguage);
      },
    )
    .finally(() => clearTimeout(patience));
  workbookCulture().then(
    (found) => {
      culture = found;
      if (language !== undefined) show();
    },
    (problem: unknown) => console.warn("Numbers follow the document's language:", problem),
  );
  fetchAllWords().catch((problem: unknown) => console.warn("What stands in sheets of another language is told in English:", problem));
}

/** In place of the pane. Until it is there the page's own words stay, and say when it is late. */
function openSelfCheck(element: HTMLElement): void {
  Promise.all([import("./selfCheck/SelfCheckPage"), import("../hosts/excel/selfCheck/checkExcel")]).then(
    ([{ SelfCheckPage }, { checkExcel }]) => {
      const environment = surroundings(Office.context.contentLanguage || undefined);
      document.documentElement.lang = environment.language;
      element.replaceChildren();
      createRoot(element).render(<SelfCheckPage environment={environment} home="taskpane.html" onCheck={checkExcel} />);
    },
    (problem: unknown) => console.warn("The self-check did not arrive:", problem),
  );
}

function surroundings(culture: string | undefined): ReturnType<typeof environmentOf> {
  const { displayLanguage, officeTheme } = Office.context;
  return {
    ...environmentOf({
      displayLanguage,
      culture,
      isDarkTheme: officeTheme?.isDarkTheme,
      query: location.search,
      languages: navigator.languages,
      now: new Date(),
    }),
    clock: () => momentOf(new Date()),
  };
}

/** ExcelApi 1.11, so within the manifest's. */
function workbookCulture(): Promise<string> {
  return runExcel({ waitsForCell: false }, async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load("name");
    await context.sync();
    return cultureInfo.name;
  });
}
