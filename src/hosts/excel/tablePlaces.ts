import { sameArea } from "../../workbook/area";
import { areaOf, type TableStructure } from "./readStructure";
import { usedOnce } from "./usedOnce";

/** Where tables stand, asked again in the requests that read their cells: what a later request answers may belong to another place. */
export class TablePlaces {
  private readonly asked: { readonly table: TableStructure; readonly range: Excel.Range }[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly tables: readonly TableStructure[],
  ) {}

  /** In the request that comes next. */
  ask(): void {
    for (const table of this.tables) {
      const range = usedOnce(this.context.workbook.tables.getItem(table.name).getRange());
      this.asked.push({ table, range: range.load("rowIndex,columnIndex,rowCount,columnCount") });
    }
  }

  /** After the requests: the name of one that does not stand where it was found. What was too large an answer said nothing. */
  moved(): string | undefined {
    return this.asked.find(({ table, range }) => range.toJSON().rowIndex !== undefined && !sameArea(areaOf(range), table.area))?.table.name;
  }
}
