import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface SectionHeadProps {
  readonly title: string;
  /** Beside the title: the unit, or the one figure that sums it up. */
  readonly children?: ReactNode;
}

export function SectionHead({ title, children }: SectionHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {children !== undefined && <span className={styles.beside}>{children}</span>}
    </div>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  beside: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
