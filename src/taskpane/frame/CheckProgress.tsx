import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Progress } from "../state/paneState";
import { useText } from "../text/text";

export interface CheckProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** Reading counts for the first two thirds: it waits for Excel, looking does not. */
const partForReading = 2 / 3;

export function CheckProgress({ progress, onCancel }: CheckProgressProps) {
  const styles = useStyles();
  const { words } = useText();
  const { phase, done, total } = progress;
  const part = total === 0 ? undefined : done / total;
  const value = part === undefined ? undefined : phase === "reading" ? part * partForReading : partForReading + part * (1 - partForReading);
  const said = phase === "reading" ? words.check.checking(Math.min(done + 1, total), total) : words.check.scanning;
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span role="status" data-title tabIndex={-1} className={styles.said}>
          {said}
        </span>
        <Button size="small" onClick={onCancel}>
          {words.check.cancel}
        </Button>
      </div>
      <ProgressBar {...(value === undefined ? {} : { value })} aria-label={said} />
    </div>
  );
}

const useStyles = makeStyles({
  box: { marginBottom: tokens.spacingVerticalM },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  said: { outline: "none" },
});
