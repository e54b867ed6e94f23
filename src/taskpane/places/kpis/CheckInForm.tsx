import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { KpiOnPage } from "../../../app/plan/kpiPage";
import { saveCheckIn } from "../../../app/write/saveCheckIn";
import { readFields } from "../../form/readFields";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import type { CheckInDraft } from "./place";

export interface CheckInFormProps {
  readonly one: KpiOnPage;
  readonly draft: CheckInDraft;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const fields = [
  { name: "value", kind: "number" },
  { name: "date", kind: "date" },
  { name: "remark", kind: "text" },
] as const;

/** How a KPI stands today: a value, and a day and a remark where there is more to say. */
export function CheckInForm({ one: { id, kpi }, draft, isWriting, actions }: CheckInFormProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.kpi.checkIn;
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  // The person has asked for this field: the button that opened it is gone.
  useEffect(() => first.current?.focus(), []);
  const { values, problems: unread } = readFields<keyof CheckInDraft>(fields, {}, { ...draft }, numbers);
  const lacking = (["value", "date"] as const).filter((name) => values[name] === undefined && !unread.some(({ field }) => field === name));
  const problems = [...unread, ...lacking.map((field) => ({ path: field, field, code: "missing" as const }))];
  const type = (change: Partial<CheckInDraft>) => actions.tell({ is: "typed", draft: "checkIn", key: id, change });
  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const { value, date, remark } = values;
    if (problems.length > 0 || isWriting || typeof value !== "number") return;
    const row = {
      quarter: kpi.quarter,
      team: kpi.team,
      kpi: kpi.name,
      date: String(date),
      value,
      ...(remark !== undefined && { remark: String(remark) }),
    };
    actions.perform(saveCheckIn, { row }, { subject: id, about: say.done(kpi.name, numbers.plain(value, 2)) });
  };
  const messageOf = (name: keyof CheckInDraft) => {
    const problem = problems.find(({ field }) => field === name);
    return isAsked && problem ? { validationMessage: words.problem[problem.code]("detail" in problem ? (problem.detail ?? "") : "") } : {};
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <Field label={say.value} className={styles.half} {...messageOf("value")}>
        <Input
          input={{ ref: first }}
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          maxLength={60}
          value={draft.value}
          onChange={(_, { value }) => type({ value })}
        />
      </Field>
      <Field label={say.date} className={styles.half} {...messageOf("date")}>
        <Input
          className={styles.input}
          autoComplete="off"
          maxLength={60}
          value={draft.date}
          onChange={(_, { value }) => type({ date: value })}
        />
      </Field>
      <Field label={say.remark} className={styles.wide}>
        <Input
          className={styles.input}
          autoComplete="off"
          maxLength={500}
          value={draft.remark}
          onChange={(_, { value }) => type({ remark: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isWriting}>
          {say.save}
        </Button>
        <Button size="small" onClick={() => actions.tell({ is: "dropped", draft: "checkIn", key: id })}>
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  half: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  buttons: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
