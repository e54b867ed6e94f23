import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Money, Rate } from "../../../domain/plan";
import { SectionHead } from "../../frame/SectionHead";
import { Spoken } from "../../frame/Spoken";
import { useText } from "../../text/text";
import type { ToldPhasing } from "./phasingPage";

export interface MonthTableProps {
  readonly told: ToldPhasing;
}

/** Month by month beside last year: what a commercial director reads. */
export function MonthTable({ told: { rows, year, yearToDate, done, planGrowth } }: MonthTableProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { column, tableTitle, inThousands, toCome } = words.phasing;
  const isLarge = rows.some(({ lastYear, planned, actual }) => Math.max(lastYear, planned, actual ?? 0) >= 1e6);
  const amount = (value: Money) => numbers.plain(isLarge ? value / 1000 : value, 0);
  const growth = (value: Rate | null) => (value === null ? "–" : numbers.growth(value));
  const unit = [numbers.currencySign, isLarge ? inThousands : ""].filter((part) => part !== "").join(" ");
  return (
    <>
      <SectionHead title={tableTitle}>{unit}</SectionHead>
      <table className={styles.table}>
        <thead>
          <tr>
            {(["month", "lastYear", "planned", "actual", "growth"] as const).map((key) => (
              <th key={key} scope="col">
                {column[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, lastYear, planned, actual, actualGrowth, growth: plannedGrowth }) => (
            <tr key={month} className={actual === null ? styles.toCome : undefined}>
              <th scope="row">{month}</th>
              <td>{amount(lastYear)}</td>
              <td>{amount(planned)}</td>
              <td className={mergeClasses(actual !== null && styles.strong)}>{actual === null ? "" : amount(actual)}</td>
              <td>
                {growth(actual === null ? plannedGrowth : actualGrowth)}
                {actual === null && <Spoken>{toCome}</Spoken>}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.phasing.year}</th>
            <td>{amount(rows.reduce((total, { lastYear }) => total + lastYear, 0))}</td>
            <td>{amount(year)}</td>
            <td>{done === 0 ? "" : amount(yearToDate)}</td>
            <td>{growth(planGrowth)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "3px 0 3px 6px", textAlign: "right", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
    "& th:first-child": { textAlign: "left", paddingLeft: 0 },
    "& thead th": { color: tokens.colorNeutralForeground3, verticalAlign: "bottom" },
    "& tbody tr, & tfoot tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
  toCome: { "& td:last-child": { color: tokens.colorNeutralForeground3 } },
  strong: { "&&": { fontWeight: tokens.fontWeightSemibold } },
});
