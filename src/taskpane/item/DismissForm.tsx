import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useOpenForm } from "../form/useOpenForm";
import type { ReasonDraft } from "./reasonDraft";
import { useText } from "../text/text";

export interface DismissFormProps {
  readonly draft: ReasonDraft | undefined;
  /** Where the reason is written. */
  readonly sheet: string;
  readonly isWriting: boolean;
  readonly onChange: (change: Partial<ReasonDraft>) => void;
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why it is not a target, and says what will be written. */
export function DismissForm({ draft, sheet, isWriting, onChange, onDismiss, onCancel }: DismissFormProps) {
  const styles = useStyles();
  const { words } = useText();
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useOpenForm(form, onCancel);
  const own = draft?.words.trim() ?? "";
  const reason = own || draft?.chosen || "";
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === "") setAsked(true);
        else onDismiss(reason);
      }}
    >
      <Field label={words.check.dismissTitle} {...(isAsked && reason === "" && { validationMessage: words.check.reasonNeeded })}>
        <RadioGroup value={own === "" ? (draft?.chosen ?? "") : ""} onChange={(_, { value }) => onChange({ chosen: value, words: "" })}>
          {Object.entries(words.check.reasons).map(([code, text]) => (
            <Radio key={code} value={text} label={text} className={styles.choice} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.check.otherReason}>
        <Input value={draft?.words ?? ""} maxLength={500} onChange={(_, { value }) => onChange({ words: value })} />
      </Field>
      <p className={styles.hint}>{words.check.dismissWrites(sheet)}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isWriting}>
          {words.check.dismiss}
        </Button>
        <Button onClick={onCancel}>{words.check.keep}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
  choice: { "& label": { paddingTop: "4px", paddingBottom: "4px" } },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
