import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, type ReactNode } from "react";
import { useEscape } from "../form/useOpenForm";
import { useText } from "../text/text";

export interface AskedSheetProps {
  readonly title: string;
  /** When it becomes another, the focus goes to the title. */
  readonly about: string;
  /** Absent when it is the first that was asked for. */
  readonly onBack?: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What somebody asked for, below what they asked it of. Escape leaves it. */
export function AskedSheet({ title, about, onBack, onClose, children }: AskedSheetProps) {
  const styles = useStyles();
  const { words } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), [about]);
  useEscape(sheet, onClose);
  return (
    <div ref={sheet} role="dialog" aria-labelledby="asked-title" className={styles.sheet}>
      <div className={styles.head}>
        {onBack && <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} aria-label={words.pane.back} onClick={onBack} />}
        <h2 id="asked-title" ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.pane.close} onClick={onClose} />
      </div>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  sheet: {
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
    "::first-letter": { textTransform: "uppercase" },
  },
});
