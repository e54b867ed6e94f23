import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useRef, useState } from "react";
import { saveCascade } from "../../../app/write/saveCascade";
import { previewing } from "../../../app/write/writing";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { readLevels, typedLevels } from "./cascadeDraft";
import type { LevelDraft } from "./place";

/** The form of the cascade: who passes the target on, and what is asked there. */
export function Cascade({ check, state, actions }: PlaceProps<"cascade">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.capacity.cascade;
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const draft = state.drafts.cascade[""];
  const levels = typedLevels(check, draft, say.first, numbers);
  const { input, problems: typedWrong } = readLevels(levels, numbers);
  const edits = saveCascade.edits(previewing(check, numbers.language), input);
  const refused = edits.ok ? [] : edits.problems.filter(({ path }) => !typedWrong.some((wrong) => wrong.path === path));
  const problems = [...typedWrong, ...refused];
  const hasDraft = draft !== undefined;
  const isBusy = state.write.at === "writing";
  const set = (next: readonly LevelDraft[]) => actions.tell({ is: "typed", draft: "cascade", key: "", change: { levels: next } });
  const save = () => {
    setAsked(true);
    if (problems.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    actions.perform(saveCascade, input, { subject: "", about: say.title });
  };
  return (
    <PaneFrame
      name="cascade"
      header={<BackHeader title={say.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!hasDraft || isBusy} onClick={() => hasDraft && !isBusy && save()}>
            {words.capacity.form.save}
          </Button>
          {hasDraft && <Button onClick={() => actions.tell({ is: "dropped", draft: "cascade", key: "" })}>{words.market.revert}</Button>}
          <span className={styles.hint} role="status">
            {isAsked && problems.length > 0 ? words.market.fixFirst(problems.length) : hasDraft ? words.market.unsaved : ""}
          </span>
        </>
      }
    >
      <p className={styles.text}>{say.intro}</p>
      <div ref={form}>
        {levels.map((row, index) => (
          <div key={row.key} className={styles.row}>
            {(["level", "growth"] as const).map((field) => {
              const problem = isAsked ? problems.find(({ path }) => path === `levels[${index}].${field}`) : undefined;
              return (
                <Field
                  key={field}
                  size="small"
                  label={say[field]}
                  {...(problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
                >
                  <Input
                    className={styles.input}
                    value={row[field]}
                    autoComplete="off"
                    {...(field === "growth" && { contentAfter: "%", inputMode: "decimal" as const })}
                    onChange={(_, { value }) => set(levels.map((one, at) => (at === index ? { ...one, [field]: value } : one)))}
                  />
                </Field>
              );
            })}
            <Button
              size="small"
              appearance="subtle"
              className={styles.remove}
              icon={<Dismiss16Regular />}
              aria-label={words.capacity.form.remove(row.level || say.level)}
              onClick={() => set(levels.filter((_, at) => at !== index))}
            />
          </div>
        ))}
      </div>
      <Button size="small" icon={<Add16Regular />} onClick={() => set([...levels, { key: nextKey(levels), level: "", growth: "" }])}>
        {say.add}
      </Button>
      {hasDraft && edits.ok && typedWrong.length === 0 && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

function nextKey(levels: readonly LevelDraft[]): string {
  const numbers = levels.map(({ key }) => Number(/^new (\d+)$/.exec(key)?.[1] ?? 0));
  return `new ${Math.max(0, ...numbers) + 1}`;
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 96px) 32px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    marginBottom: tokens.spacingVerticalS,
  },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  remove: { marginTop: "22px" },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
