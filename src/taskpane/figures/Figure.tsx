import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FigureId } from "../../wording/figure";
import { figureText } from "./figureText";
import { useFigures } from "./figures";
import { useText } from "../text/text";

export interface FigureProps {
  readonly figure: FigureId;
  /** When it is written in another way than its unit's. */
  readonly written?: string;
  readonly className?: string;
}

/** A number that can be asked for its definition. */
export function Figure({ figure, written, className }: FigureProps) {
  const styles = useStyles();
  const text = useText();
  const { book, unit, ask } = useFigures();
  const entry = book[figure];
  if (!entry) return <span className={className}>{written ?? text.words.number.notKnown}</span>;
  const shown = written ?? figureText(figure, entry.value, text, unit);
  return (
    <button
      type="button"
      className={mergeClasses(styles.figure, className)}
      aria-haspopup="dialog"
      title={text.words.pane.definition.ask(text.words.figure[figure].name)}
      onClick={() => ask(figure)}
    >
      {shown}
    </button>
  );
}

const useStyles = makeStyles({
  figure: {
    appearance: "none",
    border: "none",
    background: "none",
    padding: 0,
    margin: 0,
    minHeight: "24px",
    font: "inherit",
    color: "inherit",
    textAlign: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "help",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralStroke1,
    textUnderlineOffset: "3px",
    ":hover": { textDecorationColor: "currentColor" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px", borderRadius: tokens.borderRadiusSmall },
  },
});
