import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check, CheckItem } from "../../../app/check/check";
import type { PlacedComment } from "../../../app/check/commentsOn";
import { commentOfOrigin, originOf } from "../../../app/plan/commentOrigin";
import { placeOfComment } from "../../../app/write/answerComment";
import { formatArea } from "../../../workbook/area";
import { shortened } from "../../../workbook/shortened";
import { hypothesisDraftKey } from "../../form/hypothesisDraftKey";
import { answerOf } from "../../item/answerOf";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";
import { CommentAnswer } from "./CommentAnswer";

export interface CommentThreadProps {
  readonly comment: PlacedComment;
  readonly item: CheckItem;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const longestShown = 240;
const repliesShown = 3;
/** As it is read out on a button. */
const longestName = 60;

/** One comment with its answers, or a note. */
export function CommentThread({ comment, item, check, state, actions }: CommentThreadProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [isWhole, showWhole] = useState(false);
  const say = words.comment;
  const { kind, author, text: said, replies = [] } = comment;
  const place = placeOfComment(comment);
  const cell = formatArea(place.area);
  const key = `${item.key} ${place.sheet}!${cell}`;
  const isAnswering = state.drafts.commentAnswer[key] !== undefined;
  const isLong = said.length > longestShown || replies.length > repliesShown || replies.some((one) => one.text.length > longestShown);
  const cut = (whole: string): string => (isWhole ? whole : shortened(whole, longestShown));
  const shownReplies = isWhole ? replies : replies.slice(-repliesShown);
  const made = check.hypotheses.filter((row) => isSame(commentOfOrigin(row, check), comment));
  const called = shortened(said, longestName);
  const toHypothesis = () => {
    const id = hypothesisDraftKey("new", item.key);
    const origin = originOf(comment);
    const typed = state.drafts.hypothesis[id];
    // A claim that somebody has begun is theirs; one that another comment gave is not.
    const isOwn = (typed?.claim ?? "") !== "" && typed?.claim !== typed?.comment;
    const change = { ...origin, ...(!isOwn && { claim: origin.comment }) };
    actions.tell({ is: "typed", draft: "hypothesis", key: id, change });
    actions.tell({ is: "went", to: { at: "hypothesis", hypothesis: "new", item: item.key } });
  };
  return (
    <article className={styles.thread} aria-label={kind === "note" ? say.note(author, cell) : say.by(author, cell)}>
      <div className={styles.from}>
        <Link as="button" className={styles.place} onClick={() => actions.goTo(place)}>
          {kind === "note" ? say.note(author, cell) : say.by(author, cell)}
        </Link>
      </div>
      <div className={styles.text}>{cut(said)}</div>
      {shownReplies.length < replies.length && <div className={styles.from}>{say.earlier(replies.length - shownReplies.length)}</div>}
      {shownReplies.map((reply, index) => (
        <div key={index} className={styles.reply}>
          <span className={styles.from}>{say.reply(reply.author)}</span> {cut(reply.text)}
        </div>
      ))}
      {isLong && (
        <Button size="small" appearance="subtle" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {isWhole ? say.less : say.more}
        </Button>
      )}
      {made.map(({ id, claim }) => (
        <Link
          key={id}
          as="button"
          className={styles.made}
          data-item={`hypothesis ${id}`}
          onClick={() => actions.tell({ is: "went", to: { at: "hypothesis", hypothesis: id, item: item.key } })}
        >
          {say.became(shortened(claim ?? words.hypothesis.unnamed, longestShown))}
        </Link>
      ))}
      {!isAnswering && (
        <div className={styles.buttons}>
          {made.length === 0 && (
            <Button size="small" aria-label={say.toHypothesisOf(called)} onClick={toHypothesis}>
              {say.toHypothesis}
            </Button>
          )}
          {kind === "comment" && (
            <Button
              size="small"
              aria-label={say.answerOf(called)}
              onClick={() =>
                actions.tell({ is: "typed", draft: "commentAnswer", key, change: { text: answerOf(item, check, { words, numbers }) } })
              }
            >
              {say.answer}
            </Button>
          )}
        </div>
      )}
      {isAnswering && <CommentAnswer comment={comment} draftKey={key} state={state} actions={actions} />}
      {kind === "note" && <div className={styles.from}>{say.noteNotAnswered}</div>}
    </article>
  );
}

function isSame(one: PlacedComment | undefined, other: PlacedComment): boolean {
  return one !== undefined && one.sheet === other.sheet && one.row === other.row && one.column === other.column && one.kind === other.kind;
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  thread: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: "4px",
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    ...small,
    "& + &": { marginTop: tokens.spacingVerticalS },
  },
  from: { color: tokens.colorNeutralForeground3 },
  place: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left", overflowWrap: "anywhere" },
  text: { whiteSpace: "pre-line" },
  reply: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "pre-line",
  },
  made: { fontSize: "inherit", lineHeight: "inherit", minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
