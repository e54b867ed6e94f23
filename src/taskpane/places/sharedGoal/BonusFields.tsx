import { Button, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { FieldGrid } from "../../rowForm/FieldGrid";
import type { RowReading } from "../../rowForm/rowDraft";
import { TableField } from "../../rowForm/TableField";
import { useTableRow } from "../../rowForm/useTableRow";
import { useText } from "../../text/text";

export interface BonusFieldsProps {
  readonly reading: RowReading<"bonuses">;
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly onType: (name: string, text: string) => void;
  readonly onRemove: () => void;
}

/** Whose bonus, for what, and how much of it for the own and for the shared goal. */
export function BonusFields({ reading, showsAll, onType, onRemove }: BonusFieldsProps) {
  const styles = useStyles();
  const { words } = useText();
  const row = useTableRow(reading, showsAll, onType);
  return (
    <FieldGrid>
      <div className={styles.head}>
        <TableField row={row} name="who" />
        <Button
          size="small"
          appearance="subtle"
          className={styles.remove}
          icon={<Dismiss16Regular />}
          aria-label={words.sharedGoal.bonus.remove(row.row.who)}
          onClick={onRemove}
        />
      </div>
      <TableField row={row} name="role" none={words.hypothesis.noRole} />
      <TableField row={row} name="goal" />
      <TableField row={row} name="target" />
      <TableField row={row} name="actual" />
      <TableField row={row} name="individual" />
      <TableField row={row} name="collective" />
    </FieldGrid>
  );
}

const useStyles = makeStyles({
  head: { gridColumn: "1 / -1", display: "flex", alignItems: "flex-end", "& > :first-child": { flexGrow: 1 } },
  remove: { flexShrink: 0 },
});
