import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useMemo, useRef, useState } from "react";
import { answerGoal } from "../../../app/plan/goalContributions";
import { knownMarkets } from "../../../app/plan/knownMarkets";
import { deleteSharedGoal, saveSharedGoal } from "../../../app/write/saveSharedGoal";
import { previewing } from "../../../app/write/writing";
import { TableProblemList } from "../../form/TableProblemList";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { FieldGroup } from "../../rowForm/FieldGroup";
import { typedText, type TableDraft } from "../../rowForm/rowDraft";
import { SaveFooter } from "../../rowForm/SaveFooter";
import { TableField } from "../../rowForm/TableField";
import { useTableRow } from "../../rowForm/useTableRow";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { Bonuses } from "./Bonuses";
import { GoalAnswer } from "./GoalAnswer";
import { goalBook } from "./goalBook";

const nothingTyped: TableDraft = {};
const noMarkets: ReadonlySet<string> = new Set();
const table = "sharedGoals";
const key = "goal";

/** "M at N %" of marketing and sales together, against what the markets give, with the bonus that follows. */
export function SharedGoal({ check, state, actions }: PlaceProps<"shared-goal">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.sharedGoal;
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const [saved] = check.tables.rows.sharedGoals;
  const draft = state.drafts.sharedGoal[key] ?? nothingTyped;
  const row = useTableRow(table, saved, draft, noMarkets);
  const isTyped = Object.keys(draft).length > 0;
  const isBusy = state.write.at === "writing";
  const isSound = row.problems.length === 0;
  const input = { row: row.row, id: saved?.id };
  const edits = isTyped && isSound ? saveSharedGoal.edits(previewing(check, numbers.language), input) : undefined;
  const answer = useMemo(() => (isSound ? answerGoal(check, row.row) : undefined), [isSound, check, row.row]);
  const expected = useMemo(() => knownMarkets(check).reduce((sum, { revenueNext }) => sum + revenueNext, 0), [check]);
  const type = (change: TableDraft) => actions.tell({ is: "typed", draft: "sharedGoal", key, change });
  const typeOne = (name: string, text: string) => type({ [name]: text });
  const about = say.title;
  const save = () => {
    setAsked(true);
    row.showAll();
    if (!isSound) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    else actions.perform(saveSharedGoal, input, { subject: key, about });
  };
  return (
    <PaneFrame
      name="shared-goal"
      header={<BackHeader title={words.plan.part.sharedGoal} onBack={() => actions.tell({ is: "went-back" })} />}
      book={answer ? goalBook(row.row, answer) : {}}
      footer={
        <SaveFooter
          isTyped={isTyped}
          isBusy={isBusy}
          wrong={isAsked ? row.problems.length : 0}
          saved={saved}
          onSave={save}
          onDrop={() => actions.tell({ is: "dropped", draft: "sharedGoal", key })}
        />
      }
    >
      <TableProblemList
        problems={check.problems.filter((problem) => problem.table === table || problem.table === "bonuses")}
        onGoTo={actions.goTo}
      />
      {answer ? <GoalAnswer answer={answer} /> : <p className={styles.text}>{words.plan.purpose.sharedGoal}</p>}
      <div ref={form} className={styles.form}>
        {!saved && !isTyped && expected > 0 && (
          <Button
            size="small"
            className={styles.start}
            onClick={() => type({ revenue: typedText(table, "revenue", Math.round(expected), numbers) })}
          >
            {say.start(numbers.money(expected))}
          </Button>
        )}
        <FieldGroup title={say.groups.goal}>
          <TableField table={table} name="revenue" row={row} onType={typeOne} />
          <TableField table={table} name="margin" row={row} onType={typeOne} />
          <TableField table={table} name="fixedCosts" row={row} onType={typeOne} />
          <TableField table={table} name="due" row={row} onType={typeOne} placeholder={numbers.date("2027-12-31")} />
          <TableField table={table} name="owner" row={row} onType={typeOne} isWide />
        </FieldGroup>
        <FieldGroup title={say.groups.reached}>
          <TableField table={table} name="revenueReached" row={row} onType={typeOne} />
          <TableField table={table} name="profitReached" row={row} onType={typeOne} />
        </FieldGroup>
      </div>
      {saved && (
        <Button
          appearance="subtle"
          className={styles.delete}
          icon={<Delete20Regular />}
          disabledFocusable={isBusy}
          onClick={() => !isBusy && actions.perform(deleteSharedGoal, { id: saved.id }, { subject: key, about })}
        >
          {say.delete}
        </Button>
      )}
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
      <Bonuses check={check} state={state} actions={actions} reached={answer?.reached ?? null} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  form: { marginTop: tokens.spacingVerticalL },
  start: { marginBottom: tokens.spacingVerticalM },
  delete: { marginLeft: "-8px" },
});
