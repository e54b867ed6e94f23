import { makeStyles, tokens } from "@fluentui/react-components";
import type { KnownGrowth, Assumed } from "../../wording/beforeText";
import { beforeText } from "../../wording/beforeText";
import { useText } from "../text/text";

export interface BeforeSentencesProps {
  readonly growth: KnownGrowth;
  readonly assumed: Assumed;
}

/** What a growth asks as far as its workbook knows it. */
export function BeforeSentences({ growth, assumed }: BeforeSentencesProps) {
  const styles = useStyles();
  const { numbers } = useText();
  return (
    <>
      {beforeText(growth, assumed, numbers).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  sentence: { margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});
