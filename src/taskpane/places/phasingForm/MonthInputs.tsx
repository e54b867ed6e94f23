import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanProblem } from "../../../domain/ground/problem";
import { useText } from "../../text/text";
import type { MonthDraft } from "./place";

export interface MonthInputsProps {
  readonly months: readonly MonthDraft[];
  readonly problems: readonly PlanProblem[];
  readonly onChange: (months: readonly MonthDraft[]) => void;
}

/** Twelve rows: last year's amount, and what came of the month. */
export function MonthInputs({ months, problems, onChange }: MonthInputsProps) {
  const styles = useStyles();
  const { words } = useText();
  const { form, column } = words.phasing;
  const set = (index: number, change: Partial<MonthDraft>) =>
    onChange(months.map((row, at) => (at === index ? { ...row, ...change } : row)));
  return (
    <div className={styles.grid}>
      <span className={styles.head}>{column.month}</span>
      <span className={styles.head}>{form.last}</span>
      <span className={styles.head}>{form.actual}</span>
      {months.map((row, index) => {
        const wrong = problems.filter(({ path }) => path.startsWith(`months[${index}].`));
        return (
          // A month is its place in the year.
          <MonthRow key={`month ${index + 1}`} index={index} row={row} wrong={wrong} onChange={(change) => set(index, change)} />
        );
      })}
    </div>
  );
}

interface MonthRowProps {
  readonly index: number;
  readonly row: MonthDraft;
  readonly wrong: readonly PlanProblem[];
  readonly onChange: (change: Partial<MonthDraft>) => void;
}

function MonthRow({ index, row, wrong, onChange }: MonthRowProps) {
  const styles = useStyles();
  const { words } = useText();
  const { form } = words.phasing;
  const month = String(index + 1);
  return (
    <>
      <span className={styles.month}>{month}</span>
      {(["lastYear", "actual"] as const).map((field) => (
        <Input
          key={field}
          size="small"
          className={styles.input}
          aria-label={form.monthOf(month, field === "lastYear" ? form.last : form.actual)}
          aria-invalid={wrong.some(({ path }) => path.endsWith(`.${field}`))}
          inputMode="decimal"
          autoComplete="off"
          value={row[field]}
          onChange={(_, { value }) => onChange({ [field]: value })}
        />
      ))}
      {wrong.map(({ path, code, detail = "" }) => (
        <span key={`${path} ${code}`} className={styles.wrong} role="alert">
          {form.wrong(form.monthOf(month, path.endsWith(".actual") ? form.actual : form.last), words.problem[code](detail))}
        </span>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "minmax(32px, auto) minmax(0, 1fr) minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    marginTop: tokens.spacingVerticalS,
  },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  month: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0, width: "100%", "& input": { textAlign: "right", minWidth: 0, fontVariantNumeric: "tabular-nums" } },
  wrong: {
    gridColumn: "1 / -1",
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
