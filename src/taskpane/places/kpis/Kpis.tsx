import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { kpiPage, type KpiView } from "../../../app/plan/kpiPage";
import { usable } from "../../../app/plan/usable";
import { startOfQuarter } from "../../../domain/kpi/quarter";
import { kpiRuleWords } from "../../../workbook/tables/words";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { Starts } from "../../planParts/Starts";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { KpiAgreements } from "./KpiAgreements";
import { KpiCard } from "./KpiCard";
import { KpiHistory } from "./KpiHistory";

const tablesOfIt: readonly string[] = ["kpis", "checkIns", "kpiChanges"];
const firstView: KpiView = {};

/** A quarter of a team on one screen: the master KPI, the others, and how far each is beside how far the quarter is. */
export function Kpis({ check, state, actions }: PlaceProps<"kpis">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.kpi;
  const view = state.drafts.kpis[""] ?? firstView;
  const page = useMemo(() => kpiPage(check, view), [check, view]);
  const { quarters, teams, quarter, team, passed, rules, kpis, lost } = page;
  const look = (change: KpiView) => actions.tell({ is: "typed", draft: "kpis", key: "", change });
  const time =
    passed === 0
      ? say.notBegun(numbers.date(startOfQuarter(quarter)))
      : passed === 1
        ? say.over
        : say.passed(numbers.roundPercent(Math.round(passed * 100) / 100, false));
  const choice = (label: string, value: string, options: readonly string[], onChoose: (value: string) => void) => (
    <Field label={label} className={styles.field}>
      <Select size="small" className={styles.select} value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        {options.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
  const starts = usable(check.tables.rows.hypotheses)
    .filter(({ status, claim = "" }) => status === "agreed" && claim !== "")
    .map(({ claim: hypothesis = "" }) => ({
      from: words.agreement.quoted(hypothesis),
      onPress: () => {
        actions.tell({ is: "typed", draft: "kpi", key: "new", change: { hypothesis } });
        actions.tell({ is: "went", to: { at: "kpi", kpi: "new", quarter, ...(team !== "" && { team }) } });
      },
    }));
  return (
    <PaneFrame
      name="kpis"
      header={<BackHeader title={words.plan.part.kpis} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <Button
          appearance={kpis.length === 0 ? "primary" : "secondary"}
          icon={<Add20Regular />}
          data-item="kpi new"
          onClick={() => actions.tell({ is: "went", to: { at: "kpi", kpi: "new", quarter, ...(team !== "" && { team }) } })}
        >
          {say.add}
        </Button>
      }
    >
      {teams.length > 0 && (
        <div className={styles.choices}>
          {choice(say.quarter, quarter, quarters, (value) => look({ quarter: value }))}
          {choice(say.team, team, teams, (value) => look({ team: value }))}
        </div>
      )}
      {kpis.length === 0 ? (
        <p className={styles.text}>
          {teams.length === 0 && words.plan.purpose.kpis} {say.none}
        </p>
      ) : (
        <p className={styles.time}>{time}</p>
      )}
      {kpis.length === 0 && <Starts hint={say.startText} starts={starts} />}
      {kpis.length > 0 && rules.length > 0 && (
        <p className={styles.wrong}>{say.rule(rules.map((rule) => kpiRuleWords[numbers.language][rule]).join(", "))}</p>
      )}
      <ul className={styles.list}>
        {kpis.map((one) => (
          <KpiCard
            key={one.id}
            one={one}
            passed={passed}
            draft={state.drafts.checkIn[one.id]}
            check={check}
            isWriting={state.write.at === "writing"}
            actions={actions}
          />
        ))}
      </ul>
      {kpis.length > 0 && <KpiAgreements kpis={kpis} actions={actions} />}
      {kpis.length > 0 && <KpiHistory kpis={kpis} isWriting={state.write.at === "writing"} actions={actions} />}
      {lost.length > 0 && <p className={styles.wrong}>{say.lost([...new Set(lost.map(({ kpi }) => kpi))].join(", "))}</p>}
      <TableProblemList problems={check.problems.filter(({ table }) => tablesOfIt.includes(table))} onGoTo={actions.goTo} />
    </PaneFrame>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: "100px", minWidth: 0 },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  text: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  time: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2, ...small },
  wrong: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorPaletteRedForeground1, ...small },
  list: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`, padding: 0 },
});
