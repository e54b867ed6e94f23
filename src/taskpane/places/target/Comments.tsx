import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check, CheckItem } from "../../../app/check/check";
import { commentsOn } from "../../../app/check/commentsOn";
import { Fold } from "../../frame/Fold";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import { CommentThread } from "./CommentThread";

export interface CommentsProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const shownAtFirst = 10;

/** What colleagues wrote in the target's cells: each can become a hypothesis, and a thread can be answered. */
export function Comments({ item, check, state, actions }: CommentsProps) {
  const styles = useStyles();
  const { words } = useText();
  const [showsAll, showAll] = useState(false);
  const comments = commentsOn(item, check);
  const isSupported = !check.workbook.warnings.some(({ code }) => code === "comments-not-supported");
  if (comments.length === 0 && isSupported) return null;
  const shown = showsAll ? comments : comments.slice(0, shownAtFirst);
  return (
    <Fold name="comments" title={words.comment.title} {...(comments.length > 0 && { beside: String(comments.length) })}>
      {!isSupported && <p className={styles.text}>{words.comment.notSupported}</p>}
      {shown.map((comment) => (
        <CommentThread
          key={`${comment.row} ${comment.column} ${comment.kind}`}
          comment={comment}
          item={item}
          check={check}
          state={state}
          actions={actions}
        />
      ))}
      {shown.length < comments.length && (
        <Button size="small" appearance="subtle" onClick={() => showAll(true)}>
          {words.comment.all(comments.length)}
        </Button>
      )}
    </Fold>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
