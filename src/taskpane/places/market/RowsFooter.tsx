import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../../text/text";
import { WritesNote } from "../../form/WritesNote";

export interface RowsFooterProps {
  readonly save: string;
  /** Problems that keep it from being saved, once somebody tried. */
  readonly wrong: number;
  readonly isBusy: boolean;
  readonly writes: readonly string[];
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** Below a list that was changed: what will be written, and the two ways on. */
export function RowsFooter({ save, wrong, isBusy, writes, onSave, onDrop }: RowsFooterProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <>
      <div className={styles.buttons}>
        {/* A field that is left shows what is wrong below it, and would push the button away from under the pointer: so the field keeps the focus. */}
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => !isBusy && onSave()}
        >
          {save}
        </Button>
        <Button size="small" onClick={onDrop}>
          {words.history.revert}
        </Button>
        <span role="status" className={wrong > 0 ? styles.wrong : styles.status}>
          {wrong > 0 ? words.market.fixFirst(wrong) : words.market.unsaved}
        </span>
      </div>
      <WritesNote lines={writes} />
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
