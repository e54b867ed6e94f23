import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface FieldGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that belong together, two beside each other where there is room. */
export function FieldGroup({ title, children }: FieldGroupProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { border: "none", margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0, minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "end",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});
