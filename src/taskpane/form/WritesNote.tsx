import { makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../text/text";

export interface WritesNoteProps {
  readonly lines: readonly string[];
}

/** What the button below will write, before it is pressed. */
export function WritesNote({ lines }: WritesNoteProps) {
  const styles = useStyles();
  const { words } = useText();
  if (lines.length === 0) return null;
  return (
    <div className={styles.note}>
      <h2 className={styles.title}>{words.pane.writes.title}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {words.pane.writes.nothingElse}
    </div>
  );
}

const useStyles = makeStyles({
  note: {
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: 0,
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, paddingLeft: "18px" },
});
