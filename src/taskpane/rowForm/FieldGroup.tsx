import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FieldGrid } from "./FieldGrid";

export interface FieldGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that belong together. */
export function FieldGroup({ title, children }: FieldGroupProps) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{title}</legend>
      <FieldGrid>{children}</FieldGrid>
    </fieldset>
  );
}

const useStyles = makeStyles({
  group: { border: "none", margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0, minWidth: 0 },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
});
