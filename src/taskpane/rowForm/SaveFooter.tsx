import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OwnRow } from "../../workbook/table/ownRow";
import { useText } from "../text/text";

export interface SaveFooterProps {
  readonly isTyped: boolean;
  readonly isBusy: boolean;
  /** Problems that keep it from being saved, once somebody tried. */
  readonly wrong: number;
  /** Where it stands already. */
  readonly saved?: OwnRow | undefined;
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

/** Save, throw away what was typed, and what stands in the way. */
export function SaveFooter({ isTyped, isBusy, wrong, saved, onSave, onDrop }: SaveFooterProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <>
      <Button appearance="primary" disabledFocusable={!isTyped || isBusy} onClick={() => isTyped && !isBusy && onSave()}>
        {words.funnel.save}
      </Button>
      {isTyped && <Button onClick={onDrop}>{saved ? words.market.revert : words.hypothesis.discard}</Button>}
      <span className={wrong > 0 ? styles.wrong : styles.status} role="status">
        {wrong > 0
          ? words.market.fixFirst(wrong)
          : isTyped
            ? words.market.unsaved
            : saved
              ? words.pane.savedOn(saved.place.sheet, saved.place.row + 1)
              : ""}
      </span>
    </>
  );
}

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
