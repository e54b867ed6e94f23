import type { LaidOutPage } from "../../../workbook/page/layOutPage";
import type { PagePrint } from "../../../workbook/page/page";
import { usedOnce } from "../usedOnce";

/** What is printed, and what stands above it. Paper, margins and footer are set once, and are the person's from then on. */
export function printPage(sheet: Excel.Worksheet, print: PagePrint, { area }: LaidOutPage, isNew: boolean): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(usedOnce(sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)));
  const all = pageLayout.headersFooters.defaultForAllPages;
  if (print.header !== undefined) {
    const [left, right] = sides(print.header);
    all.leftHeader = left;
    all.rightHeader = right;
  }
  if (!isNew) return;
  const [left, right] = sides(print.footer);
  all.leftFooter = left;
  all.rightFooter = right;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = print.isOneSheet ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = print.isBounded === true;
}

/** "&L" begins what stands left, "&R" what stands right: the only sides that pages of ours use. An "&&" is a sign, not a code. */
function sides(text: string): readonly [left: string, right: string] {
  const at = text.replaceAll("&&", "\u0000\u0000").lastIndexOf("&R");
  const [left, right] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 2)];
  return [left.replace(/^&L/, ""), right];
}
