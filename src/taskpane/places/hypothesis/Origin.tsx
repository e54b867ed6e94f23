import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { commentOfOrigin, type CommentOrigin } from "../../../app/plan/commentOrigin";
import { placeOfComment } from "../../../app/write/answerComment";
import type { PaneActions } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";

export interface OriginProps {
  readonly origin: CommentOrigin;
  readonly check: Check;
  readonly actions: PaneActions;
}

/** The comment that a hypothesis was made of, and the way to where it stands now. */
export function Origin({ origin, check, actions }: OriginProps) {
  const styles = useStyles();
  const { words } = useText();
  const { comment, commentBy = "", commentCell = "" } = origin;
  if (comment === undefined) return null;
  const found = commentOfOrigin(origin, check);
  return (
    <figure className={styles.origin}>
      <figcaption className={styles.from}>{words.comment.origin(commentBy)}</figcaption>
      <blockquote className={styles.words}>{comment}</blockquote>
      {found ? (
        <Link as="button" className={styles.place} onClick={() => actions.goTo(placeOfComment(found))}>
          {words.comment.originNow(placeText(placeOfComment(found)))}
        </Link>
      ) : (
        <span className={styles.from}>{words.comment.originGone(commentCell)}</span>
      )}
    </figure>
  );
}

const useStyles = makeStyles({
  origin: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  from: { color: tokens.colorNeutralForeground3 },
  words: { margin: 0, whiteSpace: "pre-line" },
  place: { fontSize: "inherit", lineHeight: "inherit", minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
});
