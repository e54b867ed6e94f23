/** What makes Excel calculate in automatic mode: an action on cells' contents, rows, tables or names. By type and member of the protocol. */
const recalculating = new Set([
  "Range.Values",
  "Range.Formulas",
  "Range.FormulasR1C1",
  "Range.Insert",
  "Range.Clear",
  "Range.Delete",
  "TableCollection.Add",
  "TableColumnCollection.Add",
  "Table.Resize",
  "Table.Name",
  "Table.ShowTotals",
  "TableRow.Delete",
  "NamedItemCollection.Add",
  "Worksheet.Name",
  "Worksheet.Delete",
]);

/** How often a request makes Excel calculate, when each action does so by itself or all wait for the end. */
export class RecalculationCount {
  private count = 0;
  private isSuspended = false;
  private isDue = false;

  acted(type: string, member: string): void {
    if (type === "Application" && member === "SuspendApiCalculationUntilNextSync") this.isSuspended = true;
    if (!recalculating.has(`${type}.${member}`)) return;
    if (this.isSuspended) this.isDue = true;
    else this.count += 1;
  }

  get total(): number {
    return this.count + Number(this.isDue);
  }
}
