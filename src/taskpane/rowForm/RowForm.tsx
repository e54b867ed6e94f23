import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import type { ReactNode, RefObject } from "react";
import type { OwnRow } from "../../workbook/table/ownRow";
import type { FigureBook } from "../figures/figureBook";
import { WritesNote } from "../form/WritesNote";
import { BackHeader } from "../frame/BackHeader";
import { PaneFrame } from "../frame/PaneFrame";
import { useText } from "../text/text";

/** How a form stands: what is typed, and what keeps it from being saved. */
export interface FormState {
  /** Around the fields. */
  readonly box: RefObject<HTMLDivElement | null>;
  /** As it stands in the workbook; absent: it is not there yet. */
  readonly saved: OwnRow | undefined;
  readonly isTyped: boolean;
  readonly isBusy: boolean;
  /** Problems, once somebody tried to save. */
  readonly wrong: number;
  /** What saving will write. */
  readonly writes: readonly string[];
  readonly onSave: () => void;
  readonly onDrop: () => void;
}

export interface RowFormProps {
  /** Names the place. */
  readonly name: string;
  readonly title: string;
  readonly book?: FigureBook;
  readonly form: FormState;
  readonly says: { readonly save: string; readonly delete: string };
  readonly onDelete: () => void;
  readonly onBack: () => void;
  /** What the row comes to, above its fields. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
  readonly below?: ReactNode;
}

/** The place of one row of a table: its fields, what saving writes, and its deletion. What is typed is kept until it is saved or thrown away. */
export function RowForm({ name, title, book = {}, form, says, onDelete, onBack, above, children, below }: RowFormProps) {
  const styles = useStyles();
  const { words } = useText();
  const { box, saved, isTyped, isBusy, wrong, writes, onSave, onDrop } = form;
  const canSave = isTyped && !isBusy;
  const status = isTyped ? words.market.unsaved : saved ? words.pane.savedOn(saved.place.sheet, saved.place.row + 1) : "";
  return (
    <PaneFrame
      name={name}
      header={<BackHeader title={title} onBack={onBack} />}
      book={book}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!canSave} onClick={() => canSave && onSave()}>
            {says.save}
          </Button>
          {isTyped && <Button onClick={onDrop}>{saved ? words.market.revert : words.market.discard}</Button>}
          <span className={wrong > 0 ? styles.wrong : styles.status} role="status">
            {wrong > 0 ? words.market.fixFirst(wrong) : status}
          </span>
        </>
      }
    >
      {above}
      <div ref={box}>{children}</div>
      {saved && (
        <Button
          appearance="subtle"
          className={styles.delete}
          icon={<Delete20Regular />}
          disabledFocusable={isBusy}
          onClick={() => !isBusy && onDelete()}
        >
          {says.delete}
        </Button>
      )}
      <WritesNote lines={writes} />
      {below}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  delete: { marginTop: tokens.spacingVerticalL, marginLeft: "-8px" },
});
