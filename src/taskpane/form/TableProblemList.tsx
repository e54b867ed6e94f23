import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { parseArea } from "../../workbook/area";
import type { Place } from "../../workbook/port";
import type { TableProblem } from "../../workbook/table/tableProblem";
import { tableProblemPlace, tableProblemSentence } from "../text/remarkText";
import { useText } from "../text/text";

export interface TableProblemListProps {
  readonly problems: readonly TableProblem[];
  readonly onGoTo: (place: Place) => void;
}

/** Each with its place, which is the way to the cell, and the way out. */
export function TableProblemList({ problems, onGoTo }: TableProblemListProps) {
  const styles = useStyles();
  const { numbers } = useText();
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => {
        const area = problem.address === undefined ? undefined : parseArea(problem.address);
        return (
          <li key={`${index} ${problem.code}`} className={styles.problem}>
            {area ? (
              <Link as="button" onClick={() => onGoTo({ sheet: problem.sheet, area })}>
                {tableProblemPlace(problem)}
              </Link>
            ) : (
              <b>{tableProblemPlace(problem)}</b>
            )}{" "}
            {tableProblemSentence(problem, numbers.language)}
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
  problem: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalXS} 0`,
    "& button": { fontSize: "inherit", minHeight: "24px", textAlign: "left" },
  },
});
