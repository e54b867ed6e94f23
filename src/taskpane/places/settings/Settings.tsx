import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { saveSettings } from "../../../app/write/saveSettings";
import { previewing } from "../../../app/write/writing";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { WritesNote } from "../../form/WritesNote";
import type { SettingsDraft } from "./place";
import type { PlaceProps } from "../placeProps";
import { settingsFields, settingText, readSettings } from "./settingsForm";
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
          <Field
            key={field}
            label={words.market.plan.field[field]}
            hint={words.market.plan.hint[field]}
            {...(wrong.includes(field) && { validationMessage: words.market.plan.wrong[field] })}
          >
            <Input
              className={styles.input}
              value={draft[field] ?? settingText(check.settings, field)}
              placeholder={field === "currency" ? numbers.currency : ""}
              autoComplete="off"
              onChange={(_, { value }) =>
                actions.tell({
                  is: "typed",
                  draft: "settings",
                  key: "",
                  change: { [field]: value },
                })
              }
            />
          </Field>
        ))}
      </div>
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  input: { width: "120px", minWidth: 0 },
});
