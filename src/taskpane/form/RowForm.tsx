import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useRef, useState, type ReactNode } from "react";
import { BackHeader } from "../frame/BackHeader";
import { PaneFrame } from "../frame/PaneFrame";
import { useText } from "../text/text";
import { RowFields, type RowFieldsProps } from "./RowFields";
import { WritesNote } from "./WritesNote";

export interface RowFormProps<Name extends string> extends Omit<RowFieldsProps<Name>, "showsAll"> {
  /** Names the place. */
  readonly name: string;
  readonly title: string;
  /** Where the row stands in the workbook; absent: it is not there yet. */
  readonly savedOn?: { readonly sheet: string; readonly row: number };
  readonly isTyped: boolean;
  readonly isBusy: boolean;
  readonly says: { readonly save: string; readonly discard: string; readonly delete: string };
  /** What saving will write. */
  readonly writes: readonly string[];
  readonly onSave: () => void;
  readonly onDelete?: (() => void) | undefined;
  readonly onDiscard: () => void;
  readonly onBack: () => void;
  readonly children?: ReactNode;
}

/** The place of one row of a table: its fields, what saving writes, and its deletion. What is typed is kept until it is saved or thrown away. */
export function RowForm<Name extends string>(props: RowFormProps<Name>) {
  const { name, title, savedOn, isTyped, isBusy, says, writes, onSave, onDelete, onDiscard, onBack, children, problems } = props;
  const styles = useStyles();
  const { words } = useText();
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const isWrong = isAsked && problems.length > 0;
  const save = () => {
    setAsked(true);
    if (problems.length > 0) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    else onSave();
  };
  const status = isTyped ? words.market.unsaved : savedOn ? words.pane.savedOn(savedOn.sheet, savedOn.row + 1) : "";
  return (
    <PaneFrame
      name={name}
      header={<BackHeader title={title} onBack={onBack} />}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!isTyped || isBusy} onClick={() => isTyped && !isBusy && save()}>
            {says.save}
          </Button>
          {isTyped && <Button onClick={onDiscard}>{savedOn ? words.market.revert : says.discard}</Button>}
          <span className={isWrong ? styles.wrong : styles.status} role="status">
            {isWrong ? words.market.fixFirst(problems.length) : status}
          </span>
        </>
      }
    >
      <div ref={form}>
        <RowFields {...props} showsAll={isAsked} />
      </div>
      {children}
      {onDelete && (
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
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  delete: { marginTop: tokens.spacingVerticalXL, marginLeft: "-8px" },
});
