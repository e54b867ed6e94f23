import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useText } from "../text/text";

export interface BarProps {
  readonly tone: "info" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
  /** One thing to do about it. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
  readonly onClose?: () => void;
  /** It stands in a region that says it. */
  readonly isSaidAround?: boolean;
}

/** A message in the page, never over it. Errors are said at once, the others when there is time. */
export function Bar({ tone, title, children, action, onClose, isSaidAround = false }: BarProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <div className={mergeClasses(styles.bar, styles[tone])} {...(!isSaidAround && { role: tone === "error" ? "alert" : "status" })}>
      <div className={styles.text}>
        {title !== undefined && <strong>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {(action ?? onClose) && (
        <div className={styles.buttons}>
          {action && (
            <Button size="small" onClick={action.onPress}>
              {action.label}
            </Button>
          )}
          {onClose && (
            <Button size="small" appearance="transparent" icon={<Dismiss16Regular />} aria-label={words.pane.close} onClick={onClose} />
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `6px ${tokens.spacingHorizontalS} 6px ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  text: { flex: "1 1 140px", minWidth: 0 },
  // Where they find no room beside a long text they stand below it, together.
  buttons: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, marginLeft: "auto" },
  info: { backgroundColor: tokens.colorNeutralBackground2, borderLeftColor: tokens.colorBrandStroke1 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderLeftWidth: "4px",
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderLeftWidth: "4px",
    color: tokens.colorNeutralForeground1,
  },
});
