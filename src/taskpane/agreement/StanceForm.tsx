import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Stance } from "../../domain/agreement/agreement";
import { hypothesisRoles } from "../../domain/plan";
import { roleWords } from "../../workbook/tables/words";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";
import { ownDraft, type AgreementDraft } from "./agreementDraft";

export interface StanceFormProps {
  readonly draftKey: string;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onStand: (stance: Stance, me: AgreementDraft, reason: string) => void;
}

const nothingTyped: AgreementDraft = {};

/** Agreeing or objecting, in a role. Who speaks is asked once, and shown from then on as what it is: typed, and not verified. */
export function StanceForm({ draftKey, state, actions, onStand }: StanceFormProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.agreement;
  const me = state.drafts.agreement[ownDraft] ?? nothingTyped;
  const { reason = "" } = state.drafts.agreement[draftKey] ?? nothingTyped;
  const { name = "", role = "finance" } = me;
  const [isAsking, setAsking] = useState(name.trim() === "");
  const [isReasonAsked, askReason] = useState(false);
  const isBusy = state.write.at === "writing";
  const roleName = roleWords[numbers.language][role];
  const tell = (key: string, change: AgreementDraft) => actions.tell({ is: "typed", draft: "agreement", key, change });
  const stand = (stance: Stance) => {
    const lacksReason = stance === "object" && reason.trim() === "";
    askReason(lacksReason);
    if (isBusy || lacksReason) return;
    if (name.trim() !== "") setAsking(false);
    onStand(stance, { name, role }, reason);
  };
  return (
    <div className={styles.form}>
      {isAsking ? (
        <>
          <Field label={say.role} className={styles.half}>
            <Select
              className={styles.input}
              value={role}
              onChange={(_, { value }) => tell(ownDraft, { role: hypothesisRoles.find((one) => one === value) ?? role })}
            >
              {hypothesisRoles.map((one) => (
                <option key={one} value={one}>
                  {roleWords[numbers.language][one]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say.name} hint={say.nameHint} className={styles.half}>
            <Input
              className={styles.input}
              value={name}
              autoComplete="off"
              maxLength={80}
              onChange={(_, { value }) => tell(ownDraft, { name: value })}
            />
          </Field>
        </>
      ) : (
        <div className={styles.me}>
          <span>{say.speakAs(name.trim(), roleName)}</span>{" "}
          <Button size="small" appearance="subtle" onClick={() => setAsking(true)}>
            {say.somebodyElse}
          </Button>
        </div>
      )}
      <Field label={say.reason} className={styles.wide} {...(isReasonAsked && { validationMessage: say.reasonMissing })}>
        <Input
          className={styles.input}
          value={reason}
          autoComplete="off"
          maxLength={500}
          onChange={(_, { value }) => tell(draftKey, { reason: value })}
        />
      </Field>
      <div className={styles.wide}>
        <Button size="small" aria-label={say.agreeFor(roleName)} disabledFocusable={isBusy} onClick={() => stand("agree")}>
          {say.agree}
        </Button>{" "}
        <Button size="small" aria-label={say.objectFor(roleName)} disabledFocusable={isBusy} onClick={() => stand("object")}>
          {say.object}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    alignItems: "start",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  half: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  me: { gridColumn: "1 / -1", minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 }, "& select": { minWidth: 0 } },
});
