import { parseArea } from "../../../workbook/area";
import type { Area } from "../../../workbook/area";
import type { SharedFormula } from "../../../workbook/cells";
import { bounds } from "../bounds";
import { RelativeFormula } from "./relativeFormula";

/** What `<f>` says of a cell's formula. */
export interface FormulaElement {
  /** "shared", "array", "dataTable"; absent or "normal" for a formula of its own. */
  readonly kind: string | undefined;
  readonly group: string | undefined;
  readonly area: string | undefined;
  /** Input cells of a data table. */
  readonly rowInput: string | undefined;
  readonly columnInput: string | undefined;
  readonly isTwoWay: boolean;
  readonly isRowInput: boolean;
  readonly text: string;
}

/** Gives each cell of one sheet its formula: shared ones filled, array formulas and data tables in all their cells. */
export class SheetFormulas {
  /** Numbers of the external workbooks that formulas name, as in `[1]Sheet1!A1`. */
  readonly externalBooks = new Set<number>();
  private readonly groups = new Map<string, LateFormula>();
  private spreading: Spreading[] = [];

  /** Undefined: the cell holds no formula. */
  of(row: number, column: number, element: FormulaElement | undefined): string | SharedFormula | undefined {
    if (!element) return this.spreading.length > 0 ? this.spreadOver(row, column) : undefined;
    if (element.kind === "shared") return this.shared(row, column, element);
    const text = element.kind === "dataTable" ? dataTable(element) : this.formula(element.text);
    const area = element.kind === "array" || element.kind === "dataTable" ? parseArea(element.area ?? "") : undefined;
    if (area && (area.bottom > area.top || area.right > area.left) && text !== undefined) {
      const formula: SharedFormula = { isFilled: false, textAt: () => text };
      if (this.spreading.length < mostSpreading) this.spreading.push({ area, formula });
      return formula;
    }
    return text;
  }

  private shared(row: number, column: number, { group = "", text }: FormulaElement): string | SharedFormula | undefined {
    const own = this.formula(text);
    let known = this.groups.get(group);
    if (own === undefined) {
      if (!known) this.groups.set(group, (known = new LateFormula()));
      return known;
    }
    const formula = new RelativeFormula(own, row, column);
    // A cell that stood before the one with the text waits for it.
    if (known && !known.formula) known.formula = formula;
    else this.groups.set(group, (known = new LateFormula(formula)));
    return known;
  }

  private spreadOver(row: number, column: number): SharedFormula | undefined {
    let found: SharedFormula | undefined;
    let isPast = false;
    for (const { area, formula } of this.spreading) {
      if (area.bottom < row) isPast = true;
      else if (row >= area.top && column >= area.left && column <= area.right) found = formula;
    }
    if (isPast) this.spreading = this.spreading.filter(({ area }) => area.bottom >= row);
    return found;
  }

  /** In the form that people see: without the file's marks for functions that came after 2007. */
  private formula(text: string): string | undefined {
    if (text === "") return undefined;
    if (text.length > bounds.formulaLength) return `=${text.slice(0, bounds.formulaLength)}`;
    if (text.includes("[")) for (const [, book] of text.matchAll(/\[(\d{1,4})\]/g)) this.externalBooks.add(Number(book));
    return `=${text.includes("_xl") ? text.replace(/_xl(?:fn|ws|pm|udf)\./g, "") : text}`;
  }
}

interface Spreading {
  readonly area: Area;
  readonly formula: SharedFormula;
}

/** Array formulas over several cells that are open at once; real sheets have a handful. */
const mostSpreading = 500;

class LateFormula implements SharedFormula {
  readonly isFilled = true;

  constructor(public formula?: RelativeFormula) {}

  textAt(row: number, column: number): string {
    return this.formula?.textAt(row, column) ?? "=#REF!";
  }
}

/** As Excel shows it: {=TABLE(row input, column input)}. */
function dataTable({ rowInput = "", columnInput = "", isTwoWay, isRowInput }: FormulaElement): string {
  if (isTwoWay) return `=TABLE(${rowInput},${columnInput})`;
  return isRowInput ? `=TABLE(${rowInput},)` : `=TABLE(,${rowInput})`;
}
