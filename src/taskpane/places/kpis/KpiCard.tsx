import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import type { KpiOnPage } from "../../../app/plan/kpiPage";
import { saveKpi } from "../../../app/write/saveKpi";
import type { KpiRow } from "../../../domain/kpi/checkIn";
import { kpiFieldWords } from "../../../workbook/tables/words";
import { ProgressBar } from "../../figures/ProgressBar";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import { CheckInForm } from "./CheckInForm";
import type { CheckInDraft } from "./place";

export interface KpiCardProps {
  readonly one: KpiOnPage;
  /** Of the quarter, 0..1. */
  readonly passed: number;
  /** A value is being typed. */
  readonly draft: CheckInDraft | undefined;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** One KPI: where it stands, where time stands, and the way to say how it is now. */
export function KpiCard({ one, passed, draft, check, isWriting, actions }: KpiCardProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.kpi;
  const { id, kpi, assessed, course, typedOver, checkIns } = one;
  const row = check.tables.rows.kpis.find((saved) => saved.id === id);
  const putBack = (saved: KpiRow, target: number) =>
    actions.perform(saveKpi, { row: { ...saved, target }, id }, { subject: id, about: say.saved(saved.name) });
  const { name, unit = "", actual, target, role } = kpi;
  const isMaster = role === "master";
  const { progress } = assessed;
  const value = actual === undefined ? undefined : numbers.plain(actual, 2);
  const amount =
    target === undefined
      ? say.withUnit(value ?? say.noValue, value === undefined ? "" : unit)
      : kpi.start === undefined || kpi.start === 0
        ? say.withUnit(say.of(value ?? "–", numbers.plain(target, 2)), unit)
        : say.between(say.withUnit(value ?? "–", unit), numbers.plain(kpi.start, 2), numbers.plain(target, 2));
  const [last] = checkIns;
  const share = progress === null ? "" : numbers.roundPercent(Math.round(progress * 100) / 100, false);
  const facts = [share, say.course[course], last ? say.lastValue(numbers.date(last.date)) : ""].filter((fact) => fact !== "");
  const open = () =>
    actions.tell({ is: "typed", draft: "checkIn", key: id, change: { value: "", date: numbers.date(check.asOf), remark: "" } });
  return (
    <li className={mergeClasses(styles.card, isMaster && styles.master)}>
      {isMaster && <div className={styles.role}>{say.master}</div>}
      <div className={styles.head}>
        <h2 className={mergeClasses(styles.name, isMaster && styles.large)}>{name}</h2>
        {!isMaster && <span className={styles.amount}>{amount}</span>}
      </div>
      {isMaster && <div className={styles.figure}>{amount}</div>}
      {progress !== null && (
        <div className={styles.bar}>
          <ProgressBar
            value={progress}
            label={say.progressOf(name)}
            isBehind={course === "behind"}
            isThick={isMaster}
            {...(passed > 0 && passed < 1 && { due: passed })}
          />
        </div>
      )}
      <div className={styles.foot}>
        <span className={mergeClasses(styles.facts, course === "behind" && styles.behind, course === "reached" && styles.reached)}>
          {facts.join(" · ")}
        </span>
        {draft === undefined && (
          <Button
            size="small"
            appearance={isMaster ? "primary" : "secondary"}
            aria-label={say.checkIn.openOf(name)}
            data-item={`check-in ${id}`}
            onClick={open}
          >
            {say.checkIn.open}
          </Button>
        )}
      </div>
      {assessed.missing.length > 0 && (
        <div className={styles.missing}>
          {say.missing(assessed.missing.map((field) => kpiFieldWords[numbers.language][field]).join(", "))}
        </div>
      )}
      {typedOver && row && (
        <div className={styles.missing}>
          {say.typedOver(numbers.plain(typedOver.from, 2), numbers.plain(typedOver.to, 2))}
          <div className={styles.buttons}>
            <Button size="small" data-item={`kpi ${id}`} onClick={() => actions.tell({ is: "went", to: { at: "kpi", kpi: id } })}>
              {say.sayWhy}
            </Button>
            <Button size="small" disabledFocusable={isWriting} onClick={() => !isWriting && putBack(row, typedOver.from)}>
              {say.putBack(numbers.plain(typedOver.from, 2))}
            </Button>
          </div>
        </div>
      )}
      {assessed.changeWithoutReason && <div className={styles.missing}>{say.changedWithoutReason}</div>}
      {draft !== undefined && <CheckInForm one={one} draft={draft} isWriting={isWriting} actions={actions} />}
    </li>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  master: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  role: { ...small, color: tokens.colorNeutralForeground3 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  large: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  amount: { fontVariantNumeric: "tabular-nums" },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  bar: { margin: `${tokens.spacingVerticalXS} 0` },
  foot: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  facts: { ...small, minWidth: 0, color: tokens.colorNeutralForeground2 },
  behind: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
  reached: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  missing: { ...small, color: tokens.colorPaletteRedForeground1 },
});
