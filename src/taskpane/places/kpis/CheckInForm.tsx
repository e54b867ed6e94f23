import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { KpiOnPage } from "../../../app/plan/kpiPage";
import { saveCheckIn } from "../../../app/write/saveCheckIn";
import { useOpenForm } from "../../form/useOpenForm";
import { FieldGrid } from "../../rowForm/FieldGrid";
import { readRow } from "../../rowForm/rowDraft";
import { TableField } from "../../rowForm/TableField";
import { useSaving } from "../../rowForm/useSaving";
import { useTableRow } from "../../rowForm/useTableRow";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import type { CheckInDraft } from "./place";

export interface CheckInFormProps {
  readonly one: KpiOnPage;
  readonly draft: CheckInDraft;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** How a KPI stands today: a value, and a day and a remark where there is more to say. */
export function CheckInForm({ one: { id, kpi }, draft, isWriting, actions }: CheckInFormProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.kpi.checkIn;
  const { box, isAsked, trySaving } = useSaving<HTMLFormElement>();
  const leave = () => actions.tell({ is: "dropped", draft: "checkIn", key: id });
  useOpenForm(box, leave);
  const named = { quarter: kpi.quarter, team: kpi.team, kpi: kpi.name, date: "", value: 0 };
  const row = useTableRow(readRow("checkIns", named, { ...draft }, [], numbers), isAsked, (name, text) =>
    actions.tell({ is: "typed", draft: "checkIn", key: id, change: { [name]: text } }),
  );
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isWriting) return;
    const doing = { subject: id, about: say.done(kpi.name, numbers.plain(row.row.value, 2)) };
    trySaving(row.problems, () => actions.perform(saveCheckIn, { row: row.row }, doing));
  };
  return (
    <form ref={box} className={styles.form} onSubmit={save} noValidate>
      <FieldGrid isLevelAtTop>
        <TableField row={row} name="value" label={say.value} />
        <TableField row={row} name="date" label={say.date} />
        <TableField row={row} name="remark" label={say.remark} isWide />
      </FieldGrid>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isWriting}>
          {say.save}
        </Button>
        <Button size="small" onClick={leave}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});
