import { lastSheetColumn, lastSheetRow, parseArea } from "../../workbook/area";
import type { Area } from "../../workbook/area";
import { CellsBuilder } from "../../workbook/cells";
import type { Cells } from "../../workbook/cells";
import { HostError } from "../../workbook/port";
import { bounds } from "./bounds";
import { RichText } from "./readSharedStrings";
import { isTrue, readXml } from "./readXml";
import type { Attributes } from "./readXml";
import { cellValue } from "./sheetCell";
import type { CellContext } from "./sheetCell";
import { SheetFormulas } from "./sheetFormulas";
import type { FormulaElement } from "./sheetFormulas";

export interface SheetPart {
  readonly cells: Cells;
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly externalBooks: ReadonlySet<number>;
  /** Cells that name a shared text that is not there. */
  readonly missingTexts: number;
}

/** One worksheet part. */
export function readSheet(bytes: Uint8Array, part: string, context: CellContext): SheetPart {
  const reader = new SheetReader(part, context);
  readXml(bytes, part, reader);
  return reader.sheet();
}

class SheetReader {
  private readonly cells = new CellsBuilder();
  private readonly formulas = new SheetFormulas();
  private readonly merges: Area[] = [];
  private isProtected = false;
  private missingTexts = 0;
  private count = 0;

  /** Names of the open elements. */
  private readonly path: string[] = [];
  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  private value = "";
  private formula: Attributes | undefined;
  private formulaText = "";
  private readonly inline = new RichText();

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    const depth = this.path.push(name);
    if (this.path[1] !== "sheetData") this.openOutside(name, depth, attributes);
    else if (depth === 3 && name === "row") this.openRow(attributes);
    else if (depth === 4 && name === "c") this.openCell(attributes);
    else if (depth === 5 && name === "f") this.formula = attributes;
    else if (depth > 5 && this.path[4] === "is") this.inline.open(name);
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.path[1] !== "sheetData") return;
    if (depth === 4 && name === "c") this.closeCell();
    else if (depth > 5 && this.path[4] === "is") this.inline.close(name);
  }

  text(text: string): void {
    if (this.path.length < 5 || this.path[1] !== "sheetData") return;
    const parent = this.path[4];
    if (parent === "is") this.inline.add(text);
    else if (this.path.length > 5) return;
    else if (parent === "v") this.value += text;
    else if (parent === "f") this.formulaText += text;
  }

  sheet(): SheetPart {
    return {
      cells: this.cells.build(),
      merges: this.merges,
      isProtected: this.isProtected,
      externalBooks: this.formulas.externalBooks,
      missingTexts: this.missingTexts,
    };
  }

  private openOutside(name: string, depth: number, attributes: Attributes): void {
    if (depth === 1 && name !== "worksheet") throw new HostError("broken", this.part);
    if (depth === 2 && name === "sheetProtection") this.isProtected = isTrue(attributes["sheet"]);
    if (depth === 3 && name === "mergeCell" && this.merges.length < bounds.merges) {
      const area = parseArea(attributes["ref"] ?? "");
      if (area) this.merges.push(area);
    }
  }

  private openRow(attributes: Attributes): void {
    const named = attributes["r"];
    this.row = named === undefined ? this.row + 1 : Number(named) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row <= lastSheetRow)) throw new HostError("broken", this.part);
  }

  private openCell(attributes: Attributes): void {
    const place = attributes["r"];
    if (place === undefined) this.column++;
    else {
      const area = parseArea(place);
      if (!area) throw new HostError("broken", this.part);
      this.row = area.top;
      this.column = area.left;
    }
    if (this.column > lastSheetColumn || this.row < 0) throw new HostError("broken", this.part);
    this.cell = attributes;
    this.value = "";
    this.formula = undefined;
    this.formulaText = "";
    this.inline.start();
  }

  private closeCell(): void {
    const type = this.cell["t"];
    const text = type === "inlineStr" ? this.inline.text() || this.value : this.value;
    const formula = this.formulas.of(this.row, this.column, this.formula && formulaElement(this.formula, this.formulaText));
    const value = cellValue(type, text, this.context, () => this.missingTexts++);
    if (formula === undefined && (value === undefined || value === "")) return;
    if (++this.count > bounds.cells) throw new HostError("too-large", this.part);
    this.cells.add(this.row, this.column, value, formula, this.context.formats[Number(this.cell["s"] ?? 0)] ?? "General");
  }
}

function formulaElement(attributes: Attributes, text: string): FormulaElement {
  return {
    kind: attributes["t"],
    group: attributes["si"],
    area: attributes["ref"],
    rowInput: attributes["r1"],
    columnInput: attributes["r2"],
    isTwoWay: isTrue(attributes["dt2D"]),
    isRowInput: isTrue(attributes["dtr"]),
    text,
  };
}
