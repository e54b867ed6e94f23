import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { planFigures } from "../../../app/log/frozenFigures";
import { freezePlan } from "../../../app/write/freezePlan";
import { hypothesisRoles } from "../../../domain/plan";
import { roleWords } from "../../../workbook/tables/words";
import { SectionHead } from "../../frame/SectionHead";
import { useSaving } from "../../rowForm/useSaving";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import type { FreezeDraft } from "./place";

export interface FreezeFormProps {
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const key = "new";
const nothingTyped: FreezeDraft = {};

/** A name, and who stands behind it. */
export function FreezeForm({ check, state, actions }: FreezeFormProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.record;
  const { box, isAsked, trySaving } = useSaving<HTMLElement>();
  const { name = "", roles = [] } = state.drafts.record[key] ?? nothingTyped;
  const type = (change: FreezeDraft) => actions.tell({ is: "typed", draft: "record", key, change });
  const isWriting = state.write.at === "writing";
  if (planFigures(check).length === 0) return <p className={styles.text}>{say.nothingToFreeze}</p>;
  const isLacking = isAsked && name.trim() === "";
  const freeze = () => {
    if (isWriting) return;
    const told = hypothesisRoles.filter((role) => roles.includes(role)).map((role) => roleWords[numbers.language][role]);
    trySaving(name.trim() === "" ? ["name"] : [], () =>
      actions.perform(freezePlan, { name, roles: told.join(", ") }, { subject: key, about: name.trim() }),
    );
  };
  return (
    <section ref={box}>
      <SectionHead title={say.freeze} />
      <p className={styles.text}>{say.freezeIntro}</p>
      <Field label={say.name} required {...(isLacking && { validationMessage: say.nameMissing })}>
        <Input className={styles.input} value={name} maxLength={80} onChange={(_, { value }) => type({ name: value })} />
      </Field>
      <fieldset className={styles.roles}>
        <legend className={styles.legend}>{say.roles}</legend>
        {hypothesisRoles.map((role) => (
          <Checkbox
            key={role}
            label={roleWords[numbers.language][role]}
            checked={roles.includes(role)}
            onChange={(_, { checked }) => type({ roles: checked === true ? [...roles, role] : roles.filter((one) => one !== role) })}
          />
        ))}
      </fieldset>
      <Button data-item="freeze" disabledFocusable={isWriting} onClick={freeze}>
        {say.freeze}
      </Button>
    </section>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  roles: { border: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0, display: "flex", flexWrap: "wrap" },
  legend: { padding: 0 },
});
