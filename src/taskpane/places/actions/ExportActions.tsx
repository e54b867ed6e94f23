import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Check } from "../../../app/check/check";
import { exportActions, exportForms, type ExportForm } from "../../../app/export/exportActions";
import { Fold } from "../../frame/Fold";
import { useText } from "../../text/text";
import { saveFile } from "./saveFile";

export interface ExportActionsProps {
  readonly check: Check;
}

const types: Readonly<Record<ExportForm, string>> = { csv: "text/csv;charset=utf-8", ics: "text/calendar;charset=utf-8" };

/** The actions as a file. A host that lets no file through still shows its text, to be copied. */
export function ExportActions({ check }: ExportActionsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.actions.export;
  const [made, setMade] = useState<{ readonly name: string; readonly text: string }>();
  const [copied, setCopied] = useState<"yes" | "no">();
  const area = useRef<HTMLTextAreaElement>(null);
  const hasDates = check.tables.rows.actions.some(({ due, status }) => due !== undefined && status !== "dropped");
  const save = (form: ExportForm) => {
    const name = `${say.fileName}-${check.asOf}.${form}`;
    const text = exportActions(check, form, numbers);
    saveFile(name, text, types[form]);
    setMade({ name, text });
    setCopied(undefined);
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("yes");
    } catch (error) {
      console.warn("The clipboard is closed to this pane:", error);
      setCopied("no");
      area.current?.focus();
      area.current?.select();
    }
  };
  return (
    <Fold name="actions export" title={say.title}>
      <p className={styles.text}>{say.about}</p>
      <div className={styles.buttons}>
        {exportForms.map((form) => (
          <Button
            key={form}
            size="small"
            disabledFocusable={form === "ics" && !hasDates}
            onClick={() => (form === "csv" || hasDates) && save(form)}
          >
            {say[form]}
          </Button>
        ))}
      </div>
      {!hasDates && <p className={styles.hint}>{say.noDates}</p>}
      {made && (
        <div>
          <p className={styles.hint} role="status">
            {copied === "yes" ? say.copied : copied === "no" ? say.notCopied : say.saved(made.name)}
          </p>
          <textarea ref={area} className={styles.area} readOnly rows={4} value={made.text} aria-label={say.text(made.name)} />
          <Button size="small" onClick={() => void copy(made.text)}>
            {say.copy}
          </Button>
        </div>
      )}
    </Fold>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, ...small },
  hint: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3, ...small },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  area: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    marginBottom: tokens.spacingVerticalXS,
    resize: "vertical",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    ...small,
  },
});
