import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlacedComment } from "../../../app/check/commentsOn";
import { answerComment, longestAnswer, placeOfComment } from "../../../app/write/answerComment";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";

export interface CommentAnswerProps {
  readonly comment: PlacedComment;
  readonly draftKey: string;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The answer to a thread as it will stand there; it can be reworded before, and it says what cannot be taken back. */
export function CommentAnswer({ comment, draftKey, state, actions }: CommentAnswerProps) {
  const styles = useStyles();
  const { words } = useText();
  const [isAsked, setAsked] = useState(false);
  const say = words.comment;
  const text = state.drafts.commentAnswer[draftKey]?.text ?? "";
  const isBusy = state.write.at === "writing";
  const refused = state.write.at === "refused" && state.write.subject === draftKey ? state.write.problems[0] : undefined;
  const problem = refused ?? (isAsked && text.trim() === "" ? ({ code: "empty" } as const) : undefined);
  const detail = problem && "detail" in problem ? problem.detail : undefined;
  const send = () => {
    setAsked(true);
    if (!isBusy && text.trim() !== "") actions.perform(answerComment, { to: comment, text }, { subject: draftKey, about: comment.author });
  };
  return (
    <div className={styles.form}>
      <Field label={say.answerLabel} {...(problem && { validationMessage: words.problem[problem.code](detail ?? "") })}>
        <Textarea
          value={text}
          rows={5}
          maxLength={longestAnswer}
          resize="vertical"
          className={styles.input}
          onChange={(_, { value }) => actions.tell({ is: "typed", draft: "commentAnswer", key: draftKey, change: { text: value } })}
        />
      </Field>
      <p className={styles.note}>
        {say.writes(placeText(placeOfComment(comment)))} {say.cannotTakeBack}
      </p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={send}>
          {say.send}
        </Button>
        <Button size="small" onClick={() => actions.tell({ is: "dropped", draft: "commentAnswer", key: draftKey })}>
          {words.pane.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
