import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import type { KpiOnPage } from "../../../app/plan/kpiPage";
import { deleteCheckIn } from "../../../app/write/saveCheckIn";
import { Fold } from "../../frame/Fold";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface KpiHistoryProps {
  readonly kpis: readonly KpiOnPage[];
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** So many values of each KPI; all stand in the sheet. */
const mostShown = 8;

/** What was checked in, and which target was changed and why. */
export function KpiHistory({ kpis, isWriting, actions }: KpiHistoryProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.kpi;
  return (
    <Fold name="kpi history" title={say.history}>
      {kpis.map(({ id, kpi, checkIns, changes }) => (
        <section key={id}>
          <h3 className={styles.name}>{kpi.name}</h3>
          <ul className={styles.list}>
            {checkIns.length + changes.length === 0 && <li className={styles.quiet}>{say.noHistory}</li>}
            {changes.map(({ date, from, to, reason = "" }, index) => (
              <li key={`${date} ${index}`}>
                {numbers.date(date)} · {say.changed(numbers.plain(from, 2), numbers.plain(to, 2))}
                <span className={styles.quiet}> · {reason === "" ? say.noReason : reason}</span>
              </li>
            ))}
            {checkIns.slice(0, mostShown).map((row) => (
              <li key={row.id} className={styles.row}>
                <span className={styles.told}>
                  {numbers.date(row.date)} · <b>{numbers.plain(row.value, 2)}</b>
                  {row.remark !== undefined && <span className={styles.quiet}> · {row.remark}</span>}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete16Regular />}
                  aria-label={say.checkIn.deleteOf(kpi.name, numbers.date(row.date))}
                  disabledFocusable={isWriting}
                  onClick={() =>
                    !isWriting && actions.perform(deleteCheckIn, { id: row.id }, { subject: id, about: say.checkIn.deleted(kpi.name) })
                  }
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  name: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere", ...small },
  row: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  told: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
