import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { standingOfAction } from "../../../domain/action/standingOfAction";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { Fold } from "../../frame/Fold";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { ActionItem } from "./ActionItem";
import { actionGroups, closedActions } from "./actionGroups";
import { ExportActions } from "./ExportActions";
import { WaitingHypotheses } from "./WaitingHypotheses";

/** Who does what by when, so that what was agreed comes true: for marketing and for sales. */
export function Actions({ check, state, actions }: PlaceProps<"actions">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.actions;
  const { asOf, tables } = check;
  const rows = tables.rows.actions;
  const groups = useMemo(() => actionGroups(rows, asOf), [rows, asOf]);
  const closed = useMemo(() => closedActions(rows, asOf), [rows, asOf]);
  const overdue = rows.filter((row) => standingOfAction(row, asOf) === "overdue").length;
  const open = rows.length - closed.length - overdue;
  const isWriting = state.write.at === "writing";
  const item = (row: (typeof rows)[number]) => <ActionItem key={row.id} row={row} asOf={asOf} isWriting={isWriting} actions={actions} />;
  return (
    <PaneFrame
      name="actions"
      header={<BackHeader title={say.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <Button
          appearance={rows.length === 0 ? "primary" : "secondary"}
          icon={<Add20Regular />}
          data-item="action new"
          onClick={() => actions.tell({ is: "went", to: { at: "action", action: "new" } })}
        >
          {say.add}
        </Button>
      }
    >
      {rows.length === 0 ? (
        <p className={styles.text}>
          {words.plan.purpose.actions} {say.none} {check.hypotheses.length === 0 && say.noHypotheses}
        </p>
      ) : (
        <p className={styles.head}>
          {overdue > 0 && <strong className={styles.overdue}>{say.overdueCount(overdue)}</strong>}
          {open > 0 && <span>{say.open(open)}</span>}
          {open + overdue === 0 && <span>{say.allClosed}</span>}
        </p>
      )}
      <WaitingHypotheses check={check} isWriting={isWriting} actions={actions} />
      {groups.map(({ role, rows: own }) => (
        <section key={role}>
          <SectionHead title={say.groups[role]}>{numbers.plain(own.length)}</SectionHead>
          <ul className={styles.list}>{own.map(item)}</ul>
        </section>
      ))}
      <div className={styles.folds}>
        {closed.length > 0 && (
          <Fold name="actions closed" title={say.closed(closed.length)}>
            <ul className={styles.list}>{closed.map(item)}</ul>
          </Fold>
        )}
        {rows.length > 0 && <ExportActions check={check} />}
      </div>
      <TableProblemList problems={check.problems.filter(({ table }) => table === "actions")} onGoTo={actions.goTo} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  head: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  list: { margin: 0, padding: 0 },
  folds: { marginTop: tokens.spacingVerticalXL },
});
