import { Button, Field, Input, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check, CheckItem } from "../../../app/check/check";
import { targetSaid } from "../../../app/plan/targetSaid";
import { saveAgreement } from "../../../app/write/saveAgreement";
import { standingOfRole, type Stance } from "../../../domain/agreement/agreement";
import { hypothesisRoles, type HypothesisRole } from "../../../domain/plan";
import { languageOfTables } from "../../../workbook/tables/foundTable";
import { roleWords } from "../../../workbook/tables/words";
import { Fold } from "../../frame/Fold";
import { labelOf } from "../../item/itemText";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import type { AgreementDraft } from "./agreementDraft";

export interface WhoStandsProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const nothingTyped: AgreementDraft = {};

/** At a glance who stands behind a target, who does not, and why; what has changed since somebody agreed asks again. */
export function WhoStands({ item, check, state, actions }: WhoStandsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [isAsked, setAsked] = useState(false);
  const say = words.agreement;
  const said = targetSaid(item, languageOfTables(check.tables.found, numbers.language));
  const id = item.target?.id ?? "";
  if (said === undefined || id === "") return null;
  const key = `agreement ${item.key}`;
  const me = state.drafts.agreement["me"] ?? nothingTyped;
  const { reason = "" } = state.drafts.agreement[key] ?? nothingTyped;
  const role = me.role ?? "finance";
  const rows = check.tables.rows.agreements.filter((row) => row.about === id && row.isUsable);
  const standings = hypothesisRoles.map((one) => ({ role: one, ...standingOfRole(rows, one, said) }));
  const own = standings.find((one) => one.role === role);
  const isBusy = state.write.at === "writing";
  const roleName = (one: HypothesisRole): string => roleWords[numbers.language][one];
  const tell = (draft: string, change: AgreementDraft) => actions.tell({ is: "typed", draft: "agreement", key: draft, change });
  const stand = (stance: Stance) => {
    setAsked(stance === "object" && reason.trim() === "");
    if (isBusy || (stance === "object" && reason.trim() === "")) return;
    const name = me.name?.trim() ?? "";
    const row = {
      about: id,
      subject: labelOf(item),
      role,
      stance,
      ...(name !== "" && { name }),
      ...(reason.trim() !== "" && { reason: reason.trim() }),
      date: check.asOf,
      said,
    };
    const about = `${roleName(role)}: ${say.standing[stance]}`;
    actions.perform(saveAgreement, { row, id: own?.agreement?.id }, { subject: key, about });
  };
  const agreed = standings.filter(({ standing }) => standing === "agree").length;
  return (
    <Fold name="agreement" title={say.title} beside={say.beside(agreed, hypothesisRoles.length)}>
      <dl className={styles.list}>
        {standings.map(({ role: one, standing, agreement }) => (
          <div key={one} className={styles.row}>
            <dt>{roleName(one)}</dt>
            <dd>
              <span
                className={mergeClasses(
                  standing === "agree" && styles.agrees,
                  (standing === "object" || standing === "asked-again") && styles.objects,
                )}
              >
                {say.standing[standing]}
              </span>
              {agreement && (
                <span className={styles.facts}>
                  {` ${say.by(agreement.name ?? "", agreement.date === undefined ? "" : numbers.date(agreement.date))}`}
                </span>
              )}
              {agreement?.reason !== undefined && <div className={styles.facts}>{agreement.reason}</div>}
              {standing === "asked-again" && agreement?.said !== undefined && (
                <div className={styles.facts}>{say.before(agreement.said)}</div>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.form}>
        <Field label={say.role} className={styles.half}>
          <Select
            className={styles.input}
            value={role}
            onChange={(_, { value }) => tell("me", { role: hypothesisRoles.find((one) => one === value) ?? role })}
          >
            {hypothesisRoles.map((one) => (
              <option key={one} value={one}>
                {roleName(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say.name} hint={say.nameHint} className={styles.half}>
          <Input
            className={styles.input}
            value={me.name ?? ""}
            autoComplete="off"
            maxLength={80}
            onChange={(_, { value }) => tell("me", { name: value })}
          />
        </Field>
        <Field label={say.reason} className={styles.wide} {...(isAsked && { validationMessage: say.reasonMissing })}>
          <Input
            className={styles.input}
            value={reason}
            autoComplete="off"
            maxLength={500}
            onChange={(_, { value }) => tell(key, { reason: value })}
          />
        </Field>
        <div className={styles.wide}>
          <Button size="small" aria-label={say.agreeFor(roleName(role))} disabledFocusable={isBusy} onClick={() => stand("agree")}>
            {say.agree}
          </Button>{" "}
          <Button size="small" aria-label={say.objectFor(roleName(role))} disabledFocusable={isBusy} onClick={() => stand("object")}>
            {say.object}
          </Button>
        </div>
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(64px, 1fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: "2px 0",
    "& dt": { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  agrees: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  objects: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
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
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 }, "& select": { minWidth: 0 } },
});
