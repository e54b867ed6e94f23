import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface SpokenProps {
  /** Said when it changes. */
  readonly isLive?: boolean;
  readonly children: ReactNode;
}

/** For screen readers only. */
export function Spoken({ isLive = false, children }: SpokenProps) {
  const styles = useStyles();
  return (
    <div className={styles.spoken} {...(isLive && { role: "status" })}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
