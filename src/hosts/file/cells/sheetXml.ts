import { lastSheetColumn, lastSheetRow, parseArea } from "../../../workbook/area";
import type { Area } from "../../../workbook/area";
import { HostError } from "../../../workbook/port";
import { bounds } from "../bounds";
import { isTrue } from "../xml/readXml";
import type { Attributes, XmlHandler } from "../xml/readXml";
import { RichText } from "../xml/richText";
import type { SheetCells } from "./sheetCells";
import type { FormulaElement } from "./sheetFormulas";

/** Follows the XML reader through a worksheet part. */
export class SheetXml implements XmlHandler {
  readonly merges: Area[] = [];
  isProtected = false;
  /** How many elements are called so; only one stands directly in the worksheet. */
  sheetDataCount = 0;
  isSheetDataInPlace = false;

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
    private readonly cells: SheetCells,
  ) {}

  open(name: string, attributes: Attributes): void {
    const depth = this.path.push(name);
    if (this.path[1] !== "sheetData" || depth === 2) this.openOutside(name, depth, attributes);
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

  private openOutside(name: string, depth: number, attributes: Attributes): void {
    if (depth === 1 && name !== "worksheet") throw new HostError("broken", this.part);
    if (name === "sheetData") {
      this.sheetDataCount++;
      this.isSheetDataInPlace = depth === 2;
    }
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
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row <= lastSheetRow)) throw this.misplaced(`row ${named ?? this.row + 1}`);
  }

  /** A place that no sheet has, such as row 0: the file is well-formed, and yet damaged. */
  private misplaced(place: string): HostError {
    return new HostError("broken", `${this.part} (${place.slice(0, 20).trim()})`);
  }

  private openCell(attributes: Attributes): void {
    const place = attributes["r"];
    if (place === undefined) this.column++;
    else {
      const area = parseArea(place);
      if (!area) throw this.misplaced(`cell ${place}`);
      this.row = area.top;
      this.column = area.left;
    }
    if (this.column > lastSheetColumn || this.row < 0) throw this.misplaced(`cell ${place ?? ""}`);
    this.cell = attributes;
    this.value = "";
    this.formula = undefined;
    this.formulaText = "";
    this.inline.start();
  }

  private closeCell(): void {
    const { t: type, s: style = "0" } = this.cell;
    const text = type === "inlineStr" ? this.inline.text() || this.value : this.value;
    this.cells.add(this.row, this.column, type, Number(style), text, this.formula && formulaElement(this.formula, this.formulaText));
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
