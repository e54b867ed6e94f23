import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KpiOnPage } from "../../../app/plan/kpiPage";
import { Fold } from "../../frame/Fold";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface KpiAgreementsProps {
  readonly kpis: readonly KpiOnPage[];
  readonly actions: PaneActions;
}

const said = ["workingMethod", "rhythm", "owner", "reward", "hypothesis"] as const;

/** The how, beforehand: way of working, rhythm, owner and reward of each KPI; each can be changed from here. */
export function KpiAgreements({ kpis, actions }: KpiAgreementsProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.kpi;
  return (
    <Fold name="kpi agreements" title={say.agreements}>
      {kpis.map(({ id, kpi, assessed }) => (
        <section key={id}>
          <div className={styles.head}>
            <h3 className={styles.name}>{kpi.name}</h3>
            <Button
              size="small"
              appearance="subtle"
              aria-label={say.changeOf(kpi.name)}
              data-item={`kpi ${id}`}
              onClick={() => actions.tell({ is: "went", to: { at: "kpi", kpi: id } })}
            >
              {say.change}
            </Button>
          </div>
          <dl className={styles.list}>
            {said
              .filter((field) => kpi[field] !== undefined || assessed.missing.some((lacking) => lacking === field))
              .map((field) => (
                <div key={field} className={styles.row}>
                  <dt className={styles.field}>{say.field[field]}</dt>
                  <dd className={styles.value}>{kpi[field] ?? "–"}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Fold>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, ...small },
  row: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  field: { color: tokens.colorNeutralForeground3, flexBasis: "92px", minWidth: 0 },
  value: { margin: 0, flexGrow: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
});
