import type { IsoDate } from "../../domain/plan";
import { isIsoDate } from "../../domain/ground/isoDate";
import { trimmed } from "../../domain/scope/scope";
import { formatArea } from "../area";
import { isCellError, type CellValue } from "../cells";
import type { Sheet } from "../workbook";
import { dateOfSerial } from "./dateSerial";
import type { FoundTable } from "./foundTable";
import { readNumberText } from "./readNumberText";
import type { TableKey } from "../tableKey";
import type { RowPlace } from "./ownRow";
import type { TableProblem, TableProblemCode } from "./tableProblem";
import type { Language } from "../language";

/** The cells of one row of ours, read by column key; collects what is wrong with them. */
export class RowReader {
  readonly problems: TableProblem[] = [];
  /** What the row is called in problems. */
  name = "";

  constructor(
    private readonly sheet: Sheet,
    private readonly found: FoundTable,
    private readonly row: number,
    private readonly date1904: boolean,
  ) {}

  get table(): TableKey {
    return this.found.key;
  }

  get language(): Language {
    return this.found.language;
  }

  get place(): RowPlace {
    return { sheet: this.found.sheet, row: this.row };
  }

  value(key: string): CellValue | undefined {
    const column = this.columnOf(key);
    return column === undefined ? undefined : this.sheet.cells.value(this.row, column);
  }

  formula(key: string): string | undefined {
    const column = this.columnOf(key);
    return column === undefined ? undefined : this.sheet.cells.formula(this.row, column);
  }

  isBlank(key: string): boolean {
    const value = this.value(key);
    return this.formula(key) === undefined && (value === undefined || (typeof value === "string" && value.trim() === ""));
  }

  /** "" when blank; inner runs of spaces count as one, as for Excel's TRIM. */
  text(key: string): string {
    const value = this.value(key);
    if (isCellError(value)) this.report(key, "error-value", value.error);
    return value === undefined || isCellError(value) ? "" : trimmed(String(value)).replace(/ {2,}/g, " ");
  }

  number(key: string): number | undefined {
    const value = this.value(key);
    if (typeof value === "number") return value;
    if (value === undefined) {
      if (this.formula(key) !== undefined) this.report(key, "no-result");
      return undefined;
    }
    if (isCellError(value)) return this.report(key, "error-value", value.error);
    if (typeof value === "boolean") return this.report(key, "not-a-number", value ? "TRUE" : "FALSE");
    if (value.trim() === "") return undefined;
    const understood = readNumberText(value);
    if (understood === undefined) return this.report(key, "not-a-number", value);
    this.report(key, "number-as-text", value, String(understood));
    return understood;
  }

  date(key: string): IsoDate | undefined {
    const value = this.value(key);
    if (value === undefined) {
      if (this.formula(key) !== undefined) this.report(key, "no-result");
      return undefined;
    }
    if (isCellError(value)) return this.report(key, "error-value", value.error);
    if (typeof value === "number") return dateOfSerial(value, this.date1904) ?? this.report(key, "not-a-date", String(value));
    if (typeof value === "string" && value.trim() === "") return undefined;
    if (typeof value !== "string" || !isIsoDate(value.trim())) return this.report(key, "not-a-date", String(value));
    this.report(key, "number-as-text", value, value.trim());
    return value.trim();
  }

  /** Its text where nothing is to be reported: "" for an error. */
  plain(key: string): string {
    const value = this.value(key);
    return isCellError(value)
      ? ""
      : String(value ?? "")
          .trim()
          .replace(/ {2,}/g, " ")
          .slice(0, 80);
  }

  /** What stands in the cell, cut at 80 characters. */
  shown(key: string): string {
    const value = this.value(key);
    return (isCellError(value) ? value.error : String(value ?? "")).slice(0, 80);
  }

  report(key: string, code: TableProblemCode, found?: string, detail?: string): undefined {
    const column = this.found.columns.get(key);
    const at = this.columnOf(key);
    this.problems.push({
      code,
      table: this.found.key,
      sheet: this.found.sheet,
      field: key,
      ...(column && { header: column.header }),
      ...(at !== undefined && { address: formatArea({ top: this.row, left: at, bottom: this.row, right: at }) }),
      ...(this.name !== "" && { row: this.name }),
      ...(found !== undefined && { found: found.slice(0, 80) }),
      ...(detail !== undefined && { detail }),
    });
    return undefined;
  }

  private columnOf(key: string): number | undefined {
    const column = this.found.columns.get(key);
    return column && this.found.area.left + column.offset;
  }
}
