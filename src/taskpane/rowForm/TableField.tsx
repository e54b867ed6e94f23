import { Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { headerIn } from "../../workbook/tables/headers";
import { FieldFormula } from "../form/FieldFormula";
import { useText } from "../text/text";
import { fieldOptions } from "./fieldOptions";
import { columnsOf, isPercent, kindOf } from "./rowDraft";
import type { TableRow } from "./useTableRow";

export interface TableFieldProps {
  readonly row: TableRow;
  /** The column; or what the form asks beside them. */
  readonly name: string;
  /** Instead of the sheet's header. */
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Of a text: what may be chosen. A column's own choices are known. */
  readonly choices?: readonly string[];
  /** Of a choice: how none is called; absent: there is one always. */
  readonly none?: string;
  /** Of a text: what was said elsewhere, to choose from. */
  readonly suggestions?: readonly string[];
  /** As wide as the form; a text of more than one line is always. */
  readonly isWide?: boolean;
  readonly lines?: number;
}

/** A field of a row's form, called as the sheet calls it. */
export function TableField({ row, name, label, hint, placeholder, choices, none, suggestions = [], isWide, lines }: TableFieldProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const list = useId();
  const kind = kindOf(row.table, name);
  const problem = row.problemAt(name);
  const text = row.textOf(name);
  const options = fieldOptions(row, name, choices, none, words, numbers.language);
  const onChange = (_: unknown, { value }: { readonly value: string }) => row.type(name, value);
  const shared = { value: text, onBlur: () => row.leave(name), onChange };
  const typed = {
    ...shared,
    className: styles.input,
    maxLength: 500,
    autoComplete: "off",
    ...(placeholder !== undefined && { placeholder }),
  };
  const formula = row.formulaOf?.(name);
  return (
    <div className={mergeClasses(styles.field, (isWide === true || lines !== undefined) && styles.wide)}>
      {fieldWith()}
      <FieldFormula formula={formula} isTyped={row.draft[name] !== undefined} />
    </div>
  );

  function fieldWith() {
    return (
      <Field
        label={label ?? headerOfColumn()}
        {...(hint !== undefined && { hint })}
        {...(problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
      >
        {options ? (
          <Select {...shared} className={styles.select}>
            {options.map(([value, shown]) => (
              <option key={value} value={value}>
                {shown}
              </option>
            ))}
          </Select>
        ) : lines !== undefined ? (
          <Textarea {...typed} rows={lines} resize="vertical" />
        ) : (
          <span className={styles.box}>
            <Input
              {...typed}
              {...(suggestions.length > 0 && { list })}
              inputMode={kind?.isNumber === true && kind.name !== "date" ? "decimal" : "text"}
              {...(isMoney() && { contentBefore: <span className={styles.sign}>{numbers.currencySign}</span> })}
              {...(isPercent(kind?.name) && { contentAfter: <span className={styles.sign}>%</span> })}
            />
            {suggestions.length > 0 && (
              <datalist id={list}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </span>
        )}
      </Field>
    );
  }

  function headerOfColumn(): string {
    const column = columnsOf(row.table).find(({ key }) => key === name);
    return column ? headerIn(numbers.language, row.table, column) : name;
  }

  function isMoney(): boolean {
    return kind?.name === "money" || kind?.name === "price" || kind?.name === "signed-money";
  }
}

const useStyles = makeStyles({
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1" },
  box: { display: "block", minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  sign: { color: tokens.colorNeutralForeground3 },
});
