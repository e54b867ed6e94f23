import { startGrid } from "./sheet/startGrid";

const page = document.getElementById("page");
if (page) {
  page.replaceChildren();
  startGrid(page, false).open({ id: "x", name: "x", appVersion: "", locale: "enUS" as never, styles: {}, sheetOrder: ["a"], sheets: { a: { id: "a", name: "A", cellData: { 0: { 0: { v: 5 }, 1: { f: "=A1*2" } } } } } });
}
