import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface FieldGridProps {
  readonly children: ReactNode;
  /** Instead of at the bottom: fields whose names take one line each. */
  readonly isLevelAtTop?: boolean;
}

/** Fields two beside each other where there is room. */
export function FieldGrid({ children, isLevelAtTop = false }: FieldGridProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.fields, isLevelAtTop && styles.top)}>{children}</div>;
}

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "end",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  top: { alignItems: "start" },
});
