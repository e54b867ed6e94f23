import type { Check } from "../../../app/check/check";
import type { Place } from "../../../workbook/port";
import type { MarketRow } from "../../../workbook/tables/tableRows";
import { useText } from "../../text/text";
import { Bar } from "../../frame/Bar";
import { TableProblemList } from "../../form/TableProblemList";

export interface RowProblemsProps {
  readonly row: MarketRow;
  readonly check: Check;
  readonly onGoTo: (place: Place) => void;
}

/** What is wrong in the row of one market, as it stands in the sheet. */
export function RowProblems({ row, check, onGoTo }: RowProblemsProps) {
  const { words } = useText();
  const problems = check.problems.filter(
    ({ table, address }) => table === "markets" && address?.replace(/^[A-Z]+/u, "") === String(row.place.row + 1),
  );
  if (problems.length === 0) return null;
  return (
    <Bar tone="warning" title={words.market.rowProblems}>
      <TableProblemList problems={problems} onGoTo={onGoTo} />
    </Bar>
  );
}
