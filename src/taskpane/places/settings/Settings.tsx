import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { settingsOfSheet } from "../../../app/check/settingsOfSheet";
import { saveSettings } from "../../../app/write/saveSettings";
import { previewing } from "../../../app/write/writing";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { WritesNote } from "../../form/WritesNote";
import type { SettingsDraft } from "./place";
import type { PlaceProps } from "../placeProps";
import { settingsFields, settingText, readSettings, type SettingsField } from "./settingsForm";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

const nothingTyped = {};

/** What holds for all markets and targets: years ahead, base year, currency. */
export function Settings({ check, state, actions }: PlaceProps<"settings">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const draft: SettingsDraft = state.drafts.settings[""] ?? nothingTyped;
  const { settings, wrong } = readSettings(check.settings, draft);
  const hasDraft = Object.keys(draft).length > 0;
  const canSave = hasDraft && wrong.length === 0 && state.write.at !== "writing";
  const edits = canSave ? saveSettings.edits(previewing(check, numbers.language), settings) : undefined;
  const ofSheet = useMemo(() => settingsOfSheet(check), [check]);
  const type = (field: SettingsField, value: string) =>
    actions.tell({ is: "typed", draft: "settings", key: "", change: { [field]: value } });
  /** What the sheet says of it, in one click; nothing where the form says so already. */
  const offer = (field: (typeof settingsFields)[number]) => {
    const said = ofSheet[field];
    const value = String(said?.value ?? "");
    if (!said || (draft[field] ?? "").trim().toUpperCase() === value) return null;
    return (
      <div className={styles.offer}>
        <span>{words.market.plan.inSheet(value, placeText(said.at))}</span>
        <Button
          size="small"
          aria-label={words.market.assumed.useLabel(value, words.market.plan.field[field])}
          onClick={() => type(field, value)}
        >
          {words.market.assumed.use(value)}
        </Button>
      </div>
    );
  };
  return (
    <PaneFrame
      name="settings"
      header={<BackHeader title={words.market.plan.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!canSave}
            onClick={() => canSave && actions.perform(saveSettings, settings, { subject: "", about: "" })}
          >
            {words.market.plan.save}
          </Button>
          <Button onClick={() => actions.tell({ is: "went-back" })}>{words.pane.cancel}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {settingsFields.map((field) => (
          <div key={field}>
            <Field
              label={words.market.plan.field[field]}
              hint={words.market.plan.hint[field]}
              {...(wrong.includes(field) && { validationMessage: words.market.plan.wrong[field] })}
            >
              <Input
                className={styles.input}
                value={draft[field] ?? settingText(check.settings, field)}
                placeholder={field === "currency" ? numbers.currency : ""}
                autoComplete="off"
                onChange={(_, { value }) => type(field, value)}
              />
            </Field>
            {offer(field)}
          </div>
        ))}
      </div>
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  input: { width: "120px", minWidth: 0 },
});
