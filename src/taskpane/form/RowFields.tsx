import { Field, Input, makeStyles, mergeClasses, Select, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PlanProblem } from "../../domain/ground/problem";
import { useText } from "../text/text";
import { typedText, type RowDraft, type RowField } from "./readFields";

export interface RowFieldsProps<Name extends string> {
  readonly fields: readonly RowField<Name>[];
  readonly known: Readonly<Partial<Record<Name, unknown>>>;
  readonly draft: RowDraft<Name>;
  readonly values: Readonly<Partial<Record<Name, string | number>>>;
  readonly problems: readonly PlanProblem[];
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly onType: (name: Name, text: string) => void;
}

/** The fields of one row of a table, two beside each other where there is room. */
export function RowFields<Name extends string>({ fields, known, draft, values, problems, showsAll, onType }: RowFieldsProps<Name>) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const list = useId();
  const [left, setLeft] = useState<ReadonlySet<Name>>(new Set());
  return <div className={styles.grid}>{fields.map(field)}</div>;

  function field(one: RowField<Name>) {
    const { name, label, hint, isWide = false } = one;
    const problem = problems.find((each) => each.field === name);
    const isShown = problem !== undefined && (showsAll || left.has(name));
    return (
      <Field
        key={name}
        label={label}
        className={mergeClasses(styles.half, (isWide || one.kind === "lines") && styles.wide)}
        {...(hint !== undefined && { hint })}
        {...(isShown && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
      >
        {control(one)}
      </Field>
    );
  }

  function control({ name, kind, example = "", choices = [], suggestions = [] }: RowField<Name>) {
    const text: string = draft[name] ?? typedText(known[name], kind, numbers);
    if (kind === "choice")
      return (
        <Select className={styles.select} value={text} onChange={(_, { value }) => onType(name, value)}>
          {choices.map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </Select>
      );
    const shared = { value: text, placeholder: example, autoComplete: "off", maxLength: 500, onBlur: () => leave(name, kind, text) };
    if (kind === "lines")
      return <Textarea {...shared} className={styles.input} rows={2} resize="vertical" onChange={(_, { value }) => onType(name, value)} />;
    const offered = suggestions.length > 0 ? { list: `${list} ${name}` } : {};
    return (
      <span className={styles.box}>
        <Input
          {...shared}
          {...offered}
          className={styles.input}
          inputMode={kind === "number" || kind === "percent" ? "decimal" : "text"}
          onChange={(_, { value }) => onType(name, value)}
        />
        {suggestions.length > 0 && (
          <datalist id={`${list} ${name}`}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
      </span>
    );
  }

  /** Shows how a number or a date was understood, once its field is left. */
  function leave(name: Name, kind: RowField["kind"], text: string) {
    setLeft(new Set([...left, name]));
    const value = values[name];
    if (draft[name] === undefined || value === undefined || !["number", "percent", "date"].includes(kind)) return;
    const shown = typedText(value, kind, numbers);
    if (shown !== text) onType(name, shown);
  }
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: "8px",
    rowGap: "8px",
    alignItems: "start",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  half: { minWidth: 0 },
  wide: { gridColumn: "1 / -1" },
  box: { display: "block", minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});
