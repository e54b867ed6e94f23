import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import type { PlanProblem } from "../../../domain/ground/problem";
import type { RowDraft, RowKind } from "./rowForm";
import { useText } from "../../text/text";

export interface RowColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: RowKind;
}

export interface RowListProps {
  readonly label: string;
  /** The first stands beside the button that removes the row. */
  readonly columns: readonly RowColumn[];
  readonly rows: readonly RowDraft[];
  /** By path: `[0].year`. */
  readonly problems: readonly PlanProblem[];
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly hasDraft: boolean;
  readonly add: string;
  readonly remove: (row: string) => string;
  /** How a row without a word in its first field is called. */
  readonly newRow: string;
  readonly onChange: (rows: readonly RowDraft[]) => void;
}

/** A small list of rows to fill: add, change, remove, also by keyboard. */
export function RowList({ label, columns, rows, problems, showsAll, hasDraft, add, remove, newRow, onChange }: RowListProps) {
  const styles = useStyles();
  const { words } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (showsAll) list.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [showsAll]);
  const focusNext = useRef<string>(undefined);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (focusNext.current !== undefined) list.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [rows]);
  const hadDraft = useRef(hasDraft);
  useEffect(() => {
    // Saved or taken back: the button that did it is gone.
    if (hadDraft.current && !hasDraft && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>("[data-add]")?.focus();
    hadDraft.current = hasDraft;
  }, [hasDraft]);
  const [first, ...others] = columns;
  if (!first) return null;
  return (
    <div ref={list} role="group" aria-label={label}>
      <ul className={styles.rows}>
        {rows.map((row, index) => {
          const name = row.cells[first.key]?.trim() || newRow;
          return (
            <li key={row.id ?? `new ${index}`} className={styles.row}>
              <div className={styles.head}>
                {field(row, index, first, name)}
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.remove}
                  icon={<Dismiss16Regular />}
                  aria-label={remove(name)}
                  data-remove={index}
                  onClick={() => {
                    focusNext.current = rows.length === 1 ? "[data-add]" : `[data-remove="${Math.min(index, rows.length - 2)}"]`;
                    setLeft(new Set());
                    onChange(rows.filter((_, at) => at !== index));
                  }}
                />
              </div>
              <div className={styles.others}>{others.map((column) => field(row, index, column, name))}</div>
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        icon={<Add16Regular />}
        data-add
        onClick={() => {
          focusNext.current = `[data-first="${rows.length}"]`;
          onChange([...rows, { cells: {} }]);
        }}
      >
        {add}
      </Button>
    </div>
  );

  function field(row: RowDraft, index: number, { key, label: said, kind }: RowColumn, name: string) {
    const path = `[${index}].${key}`;
    const problem = problems.find((one) => one.path === path);
    const isShown = problem !== undefined && (showsAll || (left.has(path) && problem.code !== "missing"));
    return (
      <Field
        key={key}
        size="small"
        label={said}
        className={styles.field}
        {...(isShown && problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
      >
        <Input
          size="small"
          className={styles.input}
          aria-label={key === first?.key ? said : `${said}, ${name}`}
          value={row.cells[key] ?? ""}
          {...((kind === "percent" || kind === "level") && { contentAfter: <span className={styles.suffix}>%</span> })}
          {...(key === first?.key && { "data-first": index })}
          inputMode={kind === "text" ? "text" : kind === "year" ? "numeric" : "decimal"}
          autoComplete="off"
          onChange={(_, { value }) =>
            onChange(rows.map((one, at) => (at === index ? { ...one, cells: { ...one.cells, [key]: value } } : one)))
          }
          onBlur={() => setLeft(new Set([...left, path]))}
        />
      </Field>
    );
  }
}

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0 },
  row: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalXS,
  },
  head: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalS },
  others: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "end",
  },
  field: { minWidth: 0, flexGrow: 1, "& label": { color: tokens.colorNeutralForeground3 } },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  remove: { flexShrink: 0 },
  suffix: { color: tokens.colorNeutralForeground3 },
});
