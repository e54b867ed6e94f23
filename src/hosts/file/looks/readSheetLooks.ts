import { lastSheetColumn, parseArea } from "../../../workbook/area";
import type { ColumnLook, RowLook, SheetLooks, StyledCell } from "../../../workbook/looks";
import { isTrue, readXml, type Attributes } from "../xml/readXml";
import { colorOf } from "./colors";

/** How one worksheet part looks. At most `most` styled cells are kept: the rest looks plain. */
export function readSheetLooks(bytes: Uint8Array, part: string, theme: readonly string[], most: number): SheetLooks {
  const reader = new SheetLooksReader(theme, most);
  readXml(bytes, part, reader);
  return reader.looks();
}

class SheetLooksReader {
  private readonly cells: StyledCell[] = [];
  private readonly columns: ColumnLook[] = [];
  private readonly rows: RowLook[] = [];
  private properties: Partial<SheetLooks> = {};
  private showsGridlines = true;
  private isFirstView = true;
  private row = -1;
  private column = -1;

  constructor(
    private readonly theme: readonly string[],
    private readonly most: number,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "col") this.openColumn(attributes);
    else if (name === "sheetFormatPr") this.openFormat(attributes);
    else if (name === "pane" && this.isFirstView) this.openPane(attributes);
    else if (name === "sheetView" && this.isFirstView)
      this.showsGridlines = attributes["showGridLines"] === undefined || isTrue(attributes["showGridLines"]);
    else if (name === "tabColor") this.set("tabColor", colorOf(attributes, this.theme));
  }

  close(name: string): void {
    if (name === "sheetView") this.isFirstView = false;
  }

  text(): void {
    return;
  }

  looks(): SheetLooks {
    return { ...this.properties, cells: this.cells, columns: this.columns, rows: this.rows, showsGridlines: this.showsGridlines };
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]) - 1;
    this.column = -1;
    const height = positive(attributes["ht"]);
    const style = isTrue(attributes["customFormat"]) ? positive(attributes["s"]) : undefined;
    const isHidden = isTrue(attributes["hidden"]);
    if (height === undefined && style === undefined && !isHidden) return;
    this.rows.push({ row: this.row, isHidden, ...(height === undefined ? {} : { height }), ...(style === undefined ? {} : { style }) });
  }

  private openCell(attributes: Attributes): void {
    const place = attributes["r"] === undefined ? undefined : parseArea(attributes["r"]);
    this.column = place ? place.left : this.column + 1;
    const style = positive(attributes["s"]);
    if (style !== undefined && this.cells.length < this.most) this.cells.push({ row: place?.top ?? this.row, column: this.column, style });
  }

  private openColumn(attributes: Attributes): void {
    const first = Number(attributes["min"]) - 1;
    const last = Math.min(lastSheetColumn, Number(attributes["max"]) - 1);
    if (!(first >= 0 && first <= last)) return;
    const width = positive(attributes["width"]);
    const style = positive(attributes["style"]);
    this.columns.push({
      first,
      last,
      isHidden: isTrue(attributes["hidden"]),
      ...(width === undefined ? {} : { width }),
      ...(style === undefined ? {} : { style }),
    });
  }

  private openFormat(attributes: Attributes): void {
    this.set("defaultWidth", positive(attributes["defaultColWidth"]));
    this.set("defaultHeight", positive(attributes["defaultRowHeight"]));
  }

  private openPane(attributes: Attributes): void {
    if (!attributes["state"]?.startsWith("frozen")) return;
    this.set("frozen", { rows: positive(attributes["ySplit"]) ?? 0, columns: positive(attributes["xSplit"]) ?? 0 });
  }

  private set<Key extends keyof SheetLooks>(key: Key, value: SheetLooks[Key] | undefined): void {
    if (value !== undefined) this.properties = { ...this.properties, [key]: value };
  }
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return text !== undefined && number > 0 && Number.isFinite(number) ? number : undefined;
}
