import { Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from "@fluentui/react-components";
import type { RowTable } from "../../workbook/tables/rowTables";
import { tables } from "../../workbook/tables/tables";
import { headerIn } from "../../workbook/tables/headers";
import { useText } from "../text/text";
import { isMoney, isPercent, kindOf } from "./rowDraft";
import type { TableRow } from "./useTableRow";

export interface TableFieldProps<Table extends RowTable> {
  readonly table: Table;
  readonly name: string;
  readonly row: TableRow<Table>;
  readonly onType: (name: string, text: string) => void;
  /** Instead of the sheet's header. */
  readonly label?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** What may be chosen: value and word. */
  readonly options?: readonly (readonly [string, string])[];
  /** As wide as the form. */
  readonly isWide?: boolean;
  readonly lines?: number;
}

/** A field of a row's form, called as the sheet calls it. */
export function TableField<Table extends RowTable>({
  table,
  name,
  row,
  onType,
  label,
  hint,
  placeholder,
  options,
  isWide = false,
  lines,
}: TableFieldProps<Table>) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const kind = kindOf(table, name);
  const problem = row.problemAt(name);
  const shared = { value: row.textOf(name), ...(placeholder !== undefined && { placeholder }), onBlur: () => row.leave(name) };
  return (
    <Field
      className={mergeClasses(styles.field, isWide && styles.wide)}
      label={label ?? headerOfColumn()}
      {...(hint !== undefined && { hint })}
      {...(problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
    >
      {options ? (
        <Select className={styles.select} value={shared.value} onBlur={shared.onBlur} onChange={(_, { value }) => onType(name, value)}>
          {options.map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </Select>
      ) : lines !== undefined ? (
        <Textarea
          {...shared}
          className={styles.input}
          rows={lines}
          maxLength={500}
          resize="vertical"
          onChange={(_, { value }) => onType(name, value)}
        />
      ) : (
        <Input
          {...shared}
          className={styles.input}
          autoComplete="off"
          maxLength={500}
          inputMode={kind === "text" || kind === "date" ? "text" : "decimal"}
          {...(isMoney(kind) && { contentBefore: <span className={styles.sign}>{numbers.currencySign}</span> })}
          {...(isPercent(kind) && { contentAfter: <span className={styles.sign}>%</span> })}
          onChange={(_, { value }) => onType(name, value)}
        />
      )}
    </Field>
  );

  function headerOfColumn(): string {
    const column = (tables[table].inputs as readonly { readonly key: string; readonly header: string }[]).find(({ key }) => key === name);
    return column ? headerIn(numbers.language, table, column) : name;
  }
}

const useStyles = makeStyles({
  field: { minWidth: 0 },
  wide: { gridColumn: "1 / -1" },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  sign: { color: tokens.colorNeutralForeground3 },
});
