import { layOutPage } from "./layOutPage";
import type { Page } from "./page";
import { heightOfLines } from "./rowHeights";

/** Whether a page of the usual font is still read from one sheet of A4, upright: it is made smaller, but not below six points. */
export function fitsOneSheet(page: Omit<Page, "print">, fontSize = 11): boolean {
  const { rows, area } = layOutPage({ ...page, print: { orientation: "portrait", isOneSheet: true, footer: "" } }, { top: 0, left: 0 });
  const onPage = rows.filter(({ row }) => row <= area.bottom);
  const set = onPage.reduce((sum, { height, lines, larger }) => sum + (height ?? heightOfLines(lines, fontSize, larger)), 0);
  const plain = (area.bottom - area.top + 1 - onPage.length) * heightOfLines(1, fontSize);
  const wide = page.columns.reduce((sum, characters) => sum + (characters * 7 + 5) * 0.75, 0);
  const scale = Math.min(1, paper.width / wide, paper.height / (set + plain));
  return scale >= leastSize / fontSize;
}

/** Points of A4 between the margins that we set. */
const paper = { width: 523, height: 755 } as const;
const leastSize = 6;
