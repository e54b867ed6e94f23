import { headerGroup, isUnit, subjectAbove, unitBeside, type Label } from "../sheet/labels";
import { hasNumberAt } from "../sheet/holdsNumber";
import { isPercentCell, type SheetSurvey } from "../sheet/sheetSurvey";
import type { SheetSides } from "../sheet/sides";
import type { SideOfPeriod } from "../sheet/horizon";
import { readingOfAll, type Reading, type WordReader } from "../words/readWords";
import { isPercentUnit, type CellContext, type Named } from "./context";

/** Reads the words around the cells of one sheet. What cells of a row or a column share is read once; the rest when somebody asks. */
export class ContextReader {
  readonly sheetName: Named;
  /** The last row's part of a context: cells beside each other share it. */
  private last: RowPart | undefined;
  private business: boolean | undefined;
  private readonly headerParts = new Map<Label, HeaderPart>();
  private readonly headerRows = new Map<number, Reading>();

  constructor(
    readonly survey: SheetSurvey,
    readonly words: WordReader,
    readonly sides: SheetSides,
  ) {
    this.sheetName = { text: survey.sheet.name, row: -1, column: -1, reads: words.conceptsIn(survey.sheet.name) };
  }

  at(row: number, column: number): CellContext {
    return new LateContext(this, row, column);
  }

  sideAt(row: number, column: number): SideOfPeriod | undefined {
    const side = this.sides.at(row, column);
    if (side) return side;
    const nearest = this.survey.surroundings.labels(row, column)[0];
    const ofLabel = nearest && this.sides.ofText(nearest.text);
    if (ofLabel) return this.isBeforeTitle(ofLabel, row, column) ? { ...ofLabel, side: "actual" } : ofLabel;
    const { header } = this.headerPart(row, column);
    const ofHeader = header && this.sides.ofText(header.text);
    return header?.reads.isEmpty && ofHeader?.by !== "marker" ? undefined : ofHeader;
  }

  /** "Win rate 2026" under the title "Targets 2027": the year that runs is what the targets are compared with. */
  private isBeforeTitle({ side, by, period }: SideOfPeriod, row: number, column: number): boolean {
    if (side !== "plan" || by === "marker" || !this.sides.hasBegun(period)) return false;
    return [...this.rowPart(row, column).headings.slice(0, 4), this.sheetName].some(({ text }) => {
      const title = text.length <= 60 ? this.sides.ofText(text)?.period : undefined;
      return title?.unit === period.unit && title.order > period.order;
    });
  }

  rowPart(row: number, column: number): RowPart {
    const from = this.labels(row, column);
    if (this.last?.from === from && from.length > 0) return this.last;
    const anchor = from[0] ?? this.survey.surroundings.header(row, column) ?? this.unitLeft(row, column);
    const part = {
      from,
      labels: from.map((label) => this.read(label)),
      headings:
        anchor && !this.isAmongNumbers(anchor) ? this.survey.surroundings.headings(anchor).map((heading) => this.read(heading)) : [],
    };
    this.last = part;
    return part;
  }

  /** "# | 60,000 | 65,340" under "Ice cream": where only a unit stands in the row, what stands over it is meant. */
  private unitLeft(row: number, column: number): Label | undefined {
    const { cells } = this.survey;
    for (let at = column - 1; at >= Math.max(0, column - farthestUnit); at -= 1) {
      const text = cells.value(row, at);
      if (typeof text === "string") return isUnit(text) ? { text, row, column: at } : undefined;
    }
    return undefined;
  }

  /** "new", "n/a" in a column of numbers: what stands above it is about the numbers. */
  private isAmongNumbers({ row, column }: Label): boolean {
    return typeof this.survey.cells.value(row - 1, column) === "number";
  }

  /** "5 % | sales growth": where nothing stands to the left, the text beside it speaks. */
  private labels(row: number, column: number): readonly Label[] {
    const labels = this.survey.surroundings.labels(row, column);
    const right = labels.length === 0 ? this.survey.cells.value(row, column + 1) : undefined;
    return typeof right === "string" && right.trim() !== "" && !isUnit(right) && right.length <= 80
      ? [{ text: right.trim(), row, column: column + 1 }]
      : labels;
  }

  headerPart(row: number, column: number): HeaderPart {
    const header = this.survey.surroundings.header(row, column);
    if (!header) return noHeader;
    let part = this.headerParts.get(header);
    if (!part) {
      const group = headerGroup(this.survey.cells, header, this.survey.merges);
      part = { header: this.read(header), group: group && this.read(group), headerRow: this.headerRow(header.row) };
      this.headerParts.set(header, part);
    }
    return part;
  }

  subject(row: number, column: number): Named | undefined {
    const { cells, surroundings } = this.survey;
    const nearest = surroundings.labels(row, column)[0];
    const subject = nearest && subjectAbove(cells, nearest, column, (atRow, atColumn) => this.isRate(atRow, atColumn));
    return subject && this.read(subject);
  }

  private isRate(row: number, column: number): boolean {
    const { cells } = this.survey;
    return isPercentCell(cells, row, column) || isPercentUnit(unitBeside(cells, row, column));
  }

  get isBusiness(): boolean {
    this.business ??= this.survey.texts.slice(0, 3_000).some((index) => {
      const value = this.survey.cells.valueAt(index);
      const reads = typeof value === "string" && value.length <= 120 ? this.words.conceptsIn(value) : undefined;
      return (
        reads !== undefined &&
        (reads.has("revenue") || reads.has("cost") || reads.has("profit") || reads.has("price") || reads.has("margin"))
      );
    });
    return this.business;
  }

  /** Of a list of parameters a line without a value is no heading: the line above it has one in the same column, and other amounts follow. */
  isHeaded({ row, column: labelColumn }: Label, column: number): boolean {
    const { cells } = this.survey;
    if (!hasNumberAt(cells, row - 1, column)) return true;
    let percents = 0;
    for (let at = row + 1; at <= row + longestBlock; at += 1) {
      if (!hasNumberAt(cells, at, column)) {
        if (typeof cells.value(at, labelColumn) === "string" && at === row + 1) continue;
        break;
      }
      if (!isPercentCell(cells, at, column)) return false;
      percents += 1;
    }
    return percents >= leastOfBlock;
  }

  private read(label: Label): Named {
    return { text: label.text, row: label.row, column: label.column, reads: this.words.conceptsIn(label.text) };
  }

  /** All that the texts of a header row name. */
  private headerRow(row: number): Reading {
    let reading = this.headerRows.get(row);
    if (!reading) {
      const { cells } = this.survey;
      const { start, end } = cells.rowSpan(row);
      const readings: Reading[] = [];
      for (let index = start; index < Math.min(end, start + 40); index += 1) {
        const value = cells.valueAt(index);
        if (typeof value === "string") readings.push(this.words.conceptsIn(value));
      }
      this.headerRows.set(row, (reading = readingOfAll(readings)));
    }
    return reading;
  }
}

const longestBlock = 12;
const farthestUnit = 6;
const leastOfBlock = 2;

interface RowPart {
  readonly from: readonly Label[];
  readonly labels: readonly Named[];
  readonly headings: readonly Named[];
}

type HeaderPart = Pick<CellContext, "header" | "group" | "headerRow">;

const noHeader: HeaderPart = { header: undefined, group: undefined, headerRow: readingOfAll([]) };

/** `null`: not asked for yet. */
class LateContext implements CellContext {
  private ofRow: RowPart | null = null;
  private ofHeader: HeaderPart | null = null;
  private ofSubject: Named | undefined | null = null;
  private ofUnit: string | null = null;
  private ofSide: SideOfPeriod | undefined | null = null;

  constructor(
    private readonly reader: ContextReader,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get labels(): readonly Named[] {
    return (this.ofRow ??= this.reader.rowPart(this.row, this.column)).labels;
  }

  get headings(): readonly Named[] {
    return (this.ofRow ??= this.reader.rowPart(this.row, this.column)).headings;
  }

  get header(): Named | undefined {
    return (this.ofHeader ??= this.reader.headerPart(this.row, this.column)).header;
  }

  get group(): Named | undefined {
    return (this.ofHeader ??= this.reader.headerPart(this.row, this.column)).group;
  }

  get headerRow(): Reading {
    return (this.ofHeader ??= this.reader.headerPart(this.row, this.column)).headerRow;
  }

  get subject(): Named | undefined {
    if (this.ofSubject === null) this.ofSubject = this.reader.subject(this.row, this.column);
    return this.ofSubject;
  }

  get sheetName(): Named {
    return this.reader.sheetName;
  }

  get titleAhead(): Named | undefined {
    return [...this.headings.slice(0, 4), this.reader.sheetName].find(
      ({ text }) => text.length <= 60 && this.reader.sides.ofText(text)?.side === "plan",
    );
  }

  get titleBehind(): Named | undefined {
    for (const title of [...this.headings.slice(0, 4), this.reader.sheetName]) {
      const side = title.text.length <= 60 ? this.reader.sides.ofText(title.text) : undefined;
      if (side) return side.side === "actual" ? title : undefined;
    }
    return undefined;
  }

  get unit(): string {
    return (this.ofUnit ??= unitBeside(this.reader.survey.cells, this.row, this.column) || this.unitOfRow());
  }

  /** "Conversion | % | 1.8 | 1.9 | ..." */
  private unitOfRow(): string {
    const label = this.labels[0];
    const beside =
      label?.row === this.row && label.column < this.column ? this.reader.survey.cells.value(this.row, label.column + 1) : undefined;
    return typeof beside === "string" && isUnit(beside) ? beside.trim() : "";
  }

  get isBusiness(): boolean {
    return this.reader.isBusiness;
  }

  isHeaded(heading: Named): boolean {
    return this.reader.isHeaded(heading, this.column);
  }

  get side(): SideOfPeriod | undefined {
    if (this.ofSide === null) this.ofSide = this.reader.sideAt(this.row, this.column);
    return this.ofSide;
  }
}
