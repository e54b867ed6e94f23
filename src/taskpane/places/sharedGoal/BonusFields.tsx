import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect } from "react";
import { actionRoles } from "../../../domain/action/action";
import type { BonusParts } from "../../../domain/goal/bonus";
import { actionRoleWords } from "../../../workbook/tables/words";
import type { TableDraft } from "../../rowForm/rowDraft";
import { TableField } from "../../rowForm/TableField";
import { useTableRow } from "../../rowForm/useTableRow";
import { useText } from "../../text/text";

export interface BonusFieldsProps {
  readonly known: BonusParts | undefined;
  readonly cells: TableDraft;
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly onType: (name: string, text: string) => void;
  readonly onRemove: () => void;
}

const table = "bonuses";
const noMarkets: ReadonlySet<string> = new Set();

/** Whose bonus, for what, and how much of it for the own and for the shared goal. */
export function BonusFields({ known, cells, showsAll, onType, onRemove }: BonusFieldsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const row = useTableRow(table, known, cells, noMarkets);
  const { showAll } = row;
  useEffect(() => {
    if (showsAll) showAll();
    // Once: what is shown stays shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [showsAll]);
  const field = (name: string) => <TableField table={table} name={name} row={row} onType={onType} />;
  return (
    <div className={styles.fields}>
      <div className={styles.head}>
        {field("who")}
        <Button
          size="small"
          appearance="subtle"
          className={styles.remove}
          icon={<Dismiss16Regular />}
          aria-label={words.sharedGoal.bonus.remove(row.row.who)}
          onClick={onRemove}
        />
      </div>
      <TableField
        table={table}
        name="role"
        row={row}
        onType={onType}
        options={[["", words.hypothesis.noRole], ...actionRoles.map((role) => [role, actionRoleWords[numbers.language][role]] as const)]}
      />
      {field("goal")}
      {field("target")}
      {field("actual")}
      {field("individual")}
      {field("collective")}
    </div>
  );
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "end",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  head: { gridColumn: "1 / -1", display: "flex", alignItems: "flex-end", "& > :first-child": { flexGrow: 1 } },
  remove: { flexShrink: 0 },
});
