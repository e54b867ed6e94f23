import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { VerdictText } from "../../../wording/verdictText";
import type { Standing } from "../../item/standing";
import { verdictLook } from "../../item/verdictLook";
import { VerdictIcon } from "../../item/VerdictIcon";

export interface VerdictBoxProps {
  readonly verdict: Standing;
  readonly text: Pick<VerdictText, "title" | "sentence">;
  readonly children?: ReactNode;
}

export function VerdictBox({ verdict, text, children }: VerdictBoxProps) {
  const styles = useStyles();
  const look = verdictLook[verdict];
  return (
    <section className={styles.box} style={{ backgroundColor: look.tint, borderColor: look.edge }}>
      <h2 className={styles.title} style={{ color: look.ink }}>
        <VerdictIcon verdict={verdict} />
        {text.title}
      </h2>
      <p className={styles.sentence}>{text.sentence}</p>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  box: {
    border: "1px solid",
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    marginTop: tokens.spacingVerticalS,
  },
  title: {
    display: "flex",
    columnGap: "6px",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { marginTop: "2px" },
  },
  sentence: { margin: `2px 0 0`, overflowWrap: "anywhere" },
});
