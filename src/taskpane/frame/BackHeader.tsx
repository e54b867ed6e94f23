import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect } from "react";
import { useText } from "../text/text";

export interface BackHeaderProps {
  readonly title: string;
  readonly onBack: () => void;
}

/** Heads a place that was opened from another. */
export function BackHeader({ title, onBack }: BackHeaderProps) {
  const styles = useStyles();
  const { words } = useText();
  useEffect(() => {
    // At the document, after all others: a definition or a form that stands in the place is left first. What was typed is kept.
    const leave = (event: KeyboardEvent) => {
      const isMeant = event.key === "Escape" && !event.defaultPrevented && !event.isComposing;
      if (isMeant) onBack();
    };
    document.addEventListener("keydown", leave);
    return () => document.removeEventListener("keydown", leave);
  }, [onBack]);
  return (
    <>
      <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={words.pane.back} onClick={onBack} />
      <h1 className={styles.title} data-title tabIndex={-1} title={title}>
        {title}
      </h1>
    </>
  );
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: `4px 0`,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflowY: "hidden",
  },
});
