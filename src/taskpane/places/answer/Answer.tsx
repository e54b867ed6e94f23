import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { balancePage } from "../../../app/plan/balancePage";
import { saveAnswer } from "../../../app/write/saveBalance";
import { previewing } from "../../../app/write/writing";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { ScoreChoice } from "./ScoreChoice";

const nothingTyped = { group: "", scores: {} };

/** The scan as one person fills it in: a group, no name, and a score from 1 to 5 for each statement. */
export function Answer({ check, state, actions }: PlaceProps<"answer">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.balance.answer;
  const [isAsked, setAsked] = useState(false);
  const list = useId();
  const { statements, groups } = useMemo(() => balancePage(check), [check]);
  const draft = state.drafts.answer[""];
  const { group, scores } = draft ?? nothingTyped;
  const given = Object.fromEntries(Object.entries(scores).filter(([code]) => statements.some((one) => one.code === code)));
  const wanted = { group, scores: given };
  const edits = saveAnswer.edits(previewing(check, numbers.language), wanted);
  const problems = edits.ok ? [] : edits.problems;
  const left = statements.length - Object.keys(given).length;
  const isBusy = state.write.at === "writing";
  const type = (change: Partial<typeof nothingTyped>) => actions.tell({ is: "typed", draft: "answer", key: "", change });
  const save = () => {
    setAsked(true);
    if (problems.length === 0) actions.perform(saveAnswer, wanted, { subject: "", about: say.saved(group.trim()) });
  };
  const offered = [...new Set([...groups.map((one) => one.group), ...Object.values(say.groups)])];
  const groupProblem = problems.find(({ path }) => path === "group");
  return (
    <PaneFrame
      name="answer"
      header={<BackHeader title={say.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!draft || isBusy} onClick={() => draft && !isBusy && save()}>
            {say.save}
          </Button>
          {draft && <Button onClick={() => actions.tell({ is: "dropped", draft: "answer", key: "" })}>{say.discard}</Button>}
          <span className={styles.status} role="status">
            {isAsked && problems.length > 0
              ? problems.some(({ path }) => path === "scores")
                ? say.none
                : words.market.fixFirst(problems.length)
              : draft && left > 0
                ? say.left(left)
                : ""}
          </span>
        </>
      }
    >
      <p className={styles.text}>{say.intro}</p>
      <Field
        label={say.group}
        hint={say.groupHint}
        {...(isAsked && groupProblem && { validationMessage: words.problem[groupProblem.code](groupProblem.detail ?? "") })}
      >
        <Input
          className={styles.input}
          list={list}
          autoComplete="off"
          maxLength={80}
          value={group}
          onChange={(_, { value }) => type({ group: value })}
        />
      </Field>
      <datalist id={list}>
        {offered.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <p className={styles.scale}>{say.scale}</p>
      {statements.map(({ code, statement }) => (
        <ScoreChoice
          key={code}
          code={code}
          statement={statement}
          score={given[code]}
          onScore={(score) => type({ scores: { ...given, [code]: score } })}
        />
      ))}
    </PaneFrame>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, ...small },
  scale: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3, ...small },
  status: { color: tokens.colorNeutralForeground3, ...small },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
});
