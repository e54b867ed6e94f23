import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { answerGoal } from "../../../app/plan/goalContributions";
import { knownMarkets } from "../../../app/plan/knownMarkets";
import { deleteSharedGoal, saveSharedGoal } from "../../../app/write/saveSharedGoal";
import { TableProblemList } from "../../form/TableProblemList";
import { FieldGroup } from "../../rowForm/FieldGroup";
import { RowForm } from "../../rowForm/RowForm";
import { typedText } from "../../rowForm/rowDraft";
import { TableField } from "../../rowForm/TableField";
import { useRowForm } from "../../rowForm/useRowForm";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { Bonuses } from "./Bonuses";
import { GoalAnswer } from "./GoalAnswer";
import { goalBook } from "./goalBook";

const table = "sharedGoals";
const id = "goal";

/** "M at N %" of marketing and sales together, against what the markets give, with the bonus that follows. */
export function SharedGoal({ check, state, actions }: PlaceProps<"shared-goal">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.sharedGoal;
  const about = say.title;
  const [saved] = check.tables.rows.sharedGoals;
  const row = useRowForm(
    { check, state, actions },
    { table, kind: "sharedGoal", id, saved, deed: saveSharedGoal, inputOf: (typed) => ({ row: typed, id: saved?.id }), about: () => about },
  );
  const isSound = row.problems.length === 0;
  const answer = useMemo(() => (isSound ? answerGoal(check, row.row) : undefined), [isSound, check, row.row]);
  const expected = useMemo(() => knownMarkets(check).reduce((sum, { revenueNext }) => sum + revenueNext, 0), [check]);
  return (
    <RowForm
      name="shared-goal"
      title={words.plan.part.sharedGoal}
      book={answer ? goalBook(row.row, answer) : {}}
      form={row}
      says={{ save: words.funnel.save, delete: say.delete }}
      onDelete={() => saved && actions.perform(deleteSharedGoal, { id: saved.id }, { subject: id, about })}
      onBack={() => actions.tell({ is: "went-back" })}
      above={
        <div className={styles.answer}>
          <TableProblemList
            problems={check.problems.filter((problem) => problem.table === table || problem.table === "bonuses")}
            onGoTo={actions.goTo}
          />
          {answer ? <GoalAnswer answer={answer} /> : <p className={styles.text}>{words.plan.purpose.sharedGoal}</p>}
        </div>
      }
      below={<Bonuses check={check} state={state} actions={actions} reached={answer?.reached ?? null} />}
    >
      {!saved && !row.isTyped && expected > 0 && (
        <Button
          size="small"
          className={styles.start}
          onClick={() => row.type("revenue", typedText(table, "revenue", Math.round(expected), numbers))}
        >
          {say.start(numbers.money(expected))}
        </Button>
      )}
      <FieldGroup title={say.groups.goal}>
        <TableField row={row} name="revenue" />
        <TableField row={row} name="margin" />
        <TableField row={row} name="fixedCosts" />
        <TableField row={row} name="due" placeholder={numbers.date("2027-12-31")} />
        <TableField row={row} name="owner" isWide />
      </FieldGroup>
      <FieldGroup title={say.groups.reached}>
        <TableField row={row} name="revenueReached" />
        <TableField row={row} name="profitReached" />
      </FieldGroup>
    </RowForm>
  );
}

const useStyles = makeStyles({
  answer: { marginBottom: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  start: { marginBottom: tokens.spacingVerticalM },
});
