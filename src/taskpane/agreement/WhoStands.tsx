import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Check } from "../../app/check/check";
import type { Stance } from "../../domain/agreement/agreement";
import type { SaidChange } from "../../domain/agreement/saidChanges";
import { hypothesisRoles } from "../../domain/plan";
import { roleWords } from "../../workbook/tables/words";
import { saveAgreement } from "../../app/write/saveAgreement";
import { Fold } from "../frame/Fold";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";
import { StanceForm } from "./StanceForm";
import { saidPart } from "./saidPart";
import { standingsOf, type Subject } from "./standingsOf";

export interface WhoStandsProps {
  readonly subject: Subject;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const changesShown = 8;

/** Who stands behind a target or a hypothesis, who does not, and why; what has changed since somebody agreed is shown, and asks again. */
export function WhoStands({ subject, check, state, actions }: WhoStandsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.agreement;
  const standings = standingsOf(subject, check);
  const key = `agreement ${subject.id}`;
  const roleName = (role: (typeof hypothesisRoles)[number]): string => roleWords[numbers.language][role];
  const stand = (
    stance: Stance,
    { name = "", role = "finance" }: { readonly name?: string; readonly role?: (typeof hypothesisRoles)[number] },
    reason: string,
  ) => {
    const row = {
      about: subject.id,
      subject: subject.name,
      role,
      stance,
      ...(name.trim() !== "" && { name: name.trim() }),
      ...(reason.trim() !== "" && { reason: reason.trim() }),
      date: check.asOf,
      said: subject.said,
    };
    const own = standings.find((one) => one.role === role);
    const about = `${roleName(role)}: ${say.standing[stance]}`;
    actions.perform(saveAgreement, { row, id: own?.agreement?.id }, { subject: key, about });
  };
  const change = ({ name, header, before, after }: SaidChange): string => {
    const [was, is] = [saidPart(before, numbers), saidPart(after, numbers)];
    if (before === undefined) return name === "" ? is : say.cameSince(name);
    if (after === undefined) return header === "" ? say.wentSince(name) : say.changed(`${name}, ${header}`, was, "–");
    return say.changed([name, header].filter((part) => part !== "").join(", "), was, is);
  };
  const agreed = standings.filter(({ standing }) => standing === "agree").length;
  return (
    <Fold name="agreement" title={say.title} beside={say.beside(agreed, hypothesisRoles.length)}>
      <dl className={styles.list}>
        {standings.map(({ role, standing, agreement, changes }) => (
          <div key={role} className={styles.row}>
            <dt>{roleName(role)}</dt>
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
              {agreement?.reason !== undefined && <div className={styles.facts}>{say.quoted(agreement.reason)}</div>}
              {standing === "asked-again" && agreement && (
                <div className={styles.facts}>
                  {say.stoodAt(say.standing[agreement.stance])}
                  <ul className={styles.changes}>
                    {changes.slice(0, changesShown).map((one) => (
                      <li key={`${one.name} ${one.header}`}>{change(one)}</li>
                    ))}
                    {changes.length > changesShown && <li>{say.moreChanges(changes.length - changesShown)}</li>}
                  </ul>
                </div>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <StanceForm draftKey={key} state={state} actions={actions} onStand={stand} />
    </Fold>
  );
}

const useStyles = makeStyles({
  /** The names of the roles take the room that the longest needs. */
  list: {
    display: "grid",
    gridTemplateColumns: "fit-content(50%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "4px",
    margin: 0,
  },
  row: {
    display: "contents",
    "& dt": { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  agrees: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  objects: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  changes: { margin: 0, paddingLeft: "16px" },
});
