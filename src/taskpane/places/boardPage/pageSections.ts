import { layOutPage, type LaidOutChart } from "../../../workbook/page/layOutPage";
import type { Page, PageCell, PageContent, PagePart, PageTable } from "../../../workbook/page/page";

/** A part of the page under its heading, as a narrow pane shows it. */
export interface PageSection {
  /** Undefined: above the first heading. */
  readonly title?: string;
  readonly parts: readonly ShownPart[];
}

export type ShownPart =
  | { readonly is: "text"; readonly text: PageContent }
  /** Names with a figure below each. */
  | { readonly is: "figures"; readonly figures: readonly { readonly name: PageContent; readonly figure: PageContent }[] }
  | { readonly is: "table"; readonly table: PageTable }
  | { readonly is: "chart"; readonly chart: LaidOutChart };

/** What the page says, by its headings; its title is the pane's own. */
export function pageSections(page: Page): readonly PageSection[] {
  const charts = [...layOutPage(page, { top: 0, left: 0 }).charts];
  const sections: { title?: string; parts: ShownPart[] }[] = [{ parts: [] }];
  for (const part of page.parts) {
    const heading = headingOf(part);
    if (heading !== undefined) sections.push({ title: heading, parts: [] });
    else sections.at(-1)?.parts.push(...shown(part, charts));
  }
  return sections.filter(({ parts }) => parts.length > 0);
}

function headingOf(part: PagePart): string | undefined {
  if (part.is !== "rows") return undefined;
  const [first] = part.rows[0] ?? [];
  return first?.style === "heading" && typeof first.content === "string" ? first.content : undefined;
}

function shown(part: PagePart, charts: LaidOutChart[]): readonly ShownPart[] {
  switch (part.is) {
    case "title":
      return part.cells.slice(1).flatMap((cell): readonly ShownPart[] => (isHeld(cell) ? [{ is: "text", text: cell.content }] : []));
    case "paragraph":
      return [{ is: "text", text: part.text }];
    case "gap":
      return [];
    case "table":
      return [{ is: "table", table: part }];
    case "rows": {
      const [names = [], figures = []] = part.rows;
      const pairs = names.filter(isHeld).map(({ content }, index) => ({ name: content, figure: figures[index]?.content ?? null }));
      return [{ is: "figures", figures: pairs }];
    }
    case "chart": {
      const chart = charts.shift();
      return chart ? [{ is: "chart", chart }] : [];
    }
  }
}

function isHeld({ content }: PageCell): boolean {
  return content !== null;
}
