import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { scenarioFields, type Segment } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { fieldValueText } from "../../market/fieldValueText";
import { fieldKind } from "../../market/fieldText";
import { presentValue } from "../../market/presentValue";
import type { AssumptionDraft } from "./place";
import { presentText } from "./scenarioForm";
import { useText } from "../../text/text";

export interface AssumptionRowsProps {
  readonly rows: readonly AssumptionDraft[];
  /** As they are without any scenario. */
  readonly segments: readonly Segment[];
  /** By path: `changes[0].value`. */
  readonly problems: readonly PlanProblem[];
  readonly onChange: (rows: readonly AssumptionDraft[]) => void;
}

/** Market, figure and value of each assumption; the base's value stands under it. */
export function AssumptionRows({ rows, segments, problems, onChange }: AssumptionRowsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const said = words.scenario.form;
  const change = (id: number, changed: Partial<AssumptionDraft>) =>
    onChange(rows.map((row) => (row.id === id ? follow(row, changed) : row)));
  return (
    <ul className={styles.list}>
      {rows.map((row, index) => {
        const problem = problems.find(({ path }) => path.startsWith(`changes[${index}]`));
        const unit = fieldKind[row.field] === "percent" ? "%" : undefined;
        const number = index + 1;
        return (
          <li key={row.id} className={styles.row}>
            <div role="group" aria-label={said.number(number)} className={styles.fields}>
              <Select
                size="small"
                className={styles.market}
                aria-label={said.market}
                value={row.market}
                onChange={(_, { value }) => change(row.id, { market: value })}
              >
                <option value="all">{words.scenario.allMarkets}</option>
                {segments.map(({ segment }) => (
                  <option key={segment} value={segment}>
                    {segment}
                  </option>
                ))}
                {row.market !== "all" && !segments.some(({ segment }) => segment === row.market) && (
                  <option value={row.market}>{row.market}</option>
                )}
              </Select>
              <Select
                size="small"
                className={styles.field}
                aria-label={said.field}
                value={row.field}
                onChange={(_, { value }) => change(row.id, { field: scenarioFields.find((field) => field === value) ?? row.field })}
              >
                {scenarioFields.map((field) => (
                  <option key={field} value={field}>
                    {words.market.field[field]}
                  </option>
                ))}
              </Select>
              <Field
                className={styles.value}
                {...(problem ? { validationMessage: words.problem[problem.code](problem.detail ?? "") } : { hint: said.now(present(row)) })}
              >
                <Input
                  size="small"
                  className={styles.input}
                  aria-label={said.value}
                  value={row.text}
                  inputMode="decimal"
                  autoComplete="off"
                  {...(unit && { contentAfter: <span>{unit}</span> })}
                  onChange={(_, { value }) => change(row.id, { text: value })}
                />
              </Field>
              <Button
                size="small"
                appearance="subtle"
                className={styles.remove}
                icon={<Delete20Regular />}
                aria-label={said.removeNumber(number)}
                title={said.remove}
                onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );

  function present({ market, field }: AssumptionDraft): string {
    const value = presentValue(segments, market, field);
    if (value === undefined) return words.scenario.preview.blank;
    return value === "various" ? words.scenario.various : fieldValueText(field, value, numbers);
  }

  /** A value that was not typed over follows the market and the figure that are chosen. */
  function follow(row: AssumptionDraft, changed: Partial<AssumptionDraft>): AssumptionDraft {
    const next = { ...row, ...changed };
    const wasPresent = row.text === presentText(segments, row.market, row.field, numbers);
    return changed.text === undefined && (wasPresent || changed.field !== undefined)
      ? { ...next, text: presentText(segments, next.market, next.field, numbers) }
      : next;
  }
}

/** Of the pane: a figure's name and its value do not stand side by side. */
const narrow = "@container (max-width: 300px)";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  row: { listStyleType: "none", padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) 32px",
    gap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  market: { gridColumn: "1 / -1", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  field: { minWidth: 0, [narrow]: { gridColumn: "1 / -1" }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  value: { minWidth: 0, [narrow]: { gridColumn: "1 / 3" } },
  input: { width: "100%", minWidth: 0 },
  remove: { minWidth: "24px" },
});
