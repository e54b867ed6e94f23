import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../text/text";

export interface MeanwhileProps {
  /** The field, where it does not stand beside it. */
  readonly name?: string;
  /** Of a row: who took it out. */
  readonly removedBy?: "them" | "here";
  /** As a person would read it; "": blank. */
  readonly was: string;
  readonly theirs: string;
  readonly own: string;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Somebody else has written into a field that is typed over here: both are shown, and the person chooses. */
export function Meanwhile({ name, removedBy, was, theirs, own, onKeep, onTake }: MeanwhileProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.pane.meanwhile;
  const shown = (text: string): string => (text.trim() === "" ? say.blank : text);
  return (
    <div role="alert" className={styles.box}>
      {name === undefined ? said() : say.of(name, said())}
      <span className={styles.ways}>
        <Button size="small" onClick={onKeep}>
          {removedBy === "here" ? say.leaveOut : say.keep(shown(own))}
        </Button>
        <Button size="small" onClick={onTake}>
          {removedBy === "them" ? say.leaveOut : say.take(shown(theirs))}
        </Button>
      </span>
    </div>
  );

  function said(): string {
    if (removedBy === "them") return say.gone;
    return removedBy === "here" ? say.changedRemoved(shown(theirs)) : say.text(shown(was), shown(theirs));
  }
}

const useStyles = makeStyles({
  box: {
    gridColumn: "1 / -1",
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXXS },
});
