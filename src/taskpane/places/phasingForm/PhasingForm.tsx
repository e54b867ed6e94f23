import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { phasingsOf } from "../../../app/plan/phasings";
import { deletePhasing, savePhasing } from "../../../app/write/savePhasing";
import { previewing } from "../../../app/write/writing";
import type { PlanProblem } from "../../../domain/ground/problem";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { Bar } from "../../frame/Bar";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { hostSentence } from "../../text/hostSentence";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { MonthInputs } from "./MonthInputs";
import { readPhasing, takenMonths, typedPhasing } from "./phasingDraft";
import type { PhasingDraft } from "./place";
import { targetLabels } from "./targetLabels";

/** The form of one phasing. What is typed is kept until it is saved or thrown away. */
export function PhasingForm({ place: { id }, check, state, actions }: PlaceProps<"phasing-form">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.phasing.form;
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const draft = state.drafts.phasing[id];
  const known = useMemo(() => phasingsOf(check).find(({ head }) => head.id === id), [check, id]);
  const labels = useMemo(() => targetLabels(check), [check]);
  const typed = typedPhasing(known, draft, numbers);
  const { input, problems: typedWrong } = readPhasing(typed, numbers);
  const wanted = { ...input, id: known?.head.id };
  const edits = savePhasing.edits(previewing(check, numbers.language), wanted);
  const refused = edits.ok ? [] : edits.problems.filter(({ path }) => !typedWrong.some((wrong) => wrong.path === path));
  const problems = [...typedWrong, ...refused];
  const shown = isAsked ? problems : [];
  const isBusy = state.write.at === "writing";
  const hasDraft = draft !== undefined;
  const change = (changed: PhasingDraft) => actions.tell({ is: "typed", draft: "phasing", key: id, change: changed });
  const doing = { subject: id, about: input.head.name.trim() };
  const save = () => {
    setAsked(true);
    if (problems.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    actions.perform(savePhasing, wanted, doing);
  };
  const others = shown.filter(({ path }) => !fields.has(path) && !path.startsWith("months["));
  return (
    <PaneFrame
      name={`phasing-form ${id}`}
      header={<BackHeader title={known?.head.name ?? words.phasing.new} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!hasDraft || isBusy} onClick={() => hasDraft && !isBusy && save()}>
            {say.save}
          </Button>
          {hasDraft && (
            <Button onClick={() => actions.tell({ is: "dropped", draft: "phasing", key: id })}>
              {known === undefined ? words.scenario.form.discard : words.market.revert}
            </Button>
          )}
          {known && !hasDraft && (
            <Button
              disabledFocusable={isBusy}
              onClick={() => actions.perform(deletePhasing, { id }, { subject: id, about: known.head.name })}
            >
              {say.delete}
            </Button>
          )}
          <span className={styles.status} role="status">
            {isAsked && problems.length > 0 ? words.market.fixFirst(problems.length) : hasDraft ? words.market.unsaved : ""}
          </span>
        </>
      }
    >
      <div ref={form} className={styles.fields}>
        <Field label={say.name} {...saidOf("name")}>
          <Input
            className={styles.input}
            value={typed.name}
            placeholder={say.example}
            autoComplete="off"
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <Field label={say.amount}>
          <RadioGroup
            value={typed.spreads}
            layout="horizontal"
            onChange={(_, { value }) => change({ spreads: value === "target" ? "target" : "amount" })}
          >
            <Radio value="amount" label={say.own} />
            <Radio value="target" label={say.target} />
          </RadioGroup>
        </Field>
        {typed.spreads === "amount" ? (
          <Field label={say.year} {...saidOf("year")}>
            {amount(typed.year, (year) => change({ year }))}
          </Field>
        ) : (
          <Field label={say.target} hint={labels.length === 0 ? say.noTarget : say.targetHint} {...saidOf("target")}>
            <Select className={styles.input} value={typed.target} onChange={(_, { value }) => change({ target: value })}>
              <option value="">{say.choose}</option>
              {[...new Set([...labels, ...(typed.target === "" ? [] : [typed.target])])].map((label) => (
                <option key={label} value={label}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={say.growth}>
          <Select
            className={styles.input}
            value={typed.growth}
            onChange={(_, { value }) => change({ growth: value === "rising" ? "rising" : "flat" })}
          >
            <option value="flat">{say.flat}</option>
            <option value="rising">{say.rising}</option>
          </Select>
        </Field>
        {typed.growth === "rising" && (
          <Field label={say.first} {...saidOf("firstGrowth")}>
            {amount(typed.firstGrowth, (firstGrowth) => change({ firstGrowth }), "%")}
          </Field>
        )}
        <Field label={say.unit} hint={say.unitHint} {...saidOf("unit")}>
          {amount(typed.unit, (unit) => change({ unit }))}
        </Field>
        {others.map(({ path, code, detail = "" }) => (
          <p key={`${path} ${code}`} className={styles.wrong} role="alert">
            {words.problem[code](detail)}
          </p>
        ))}
        <div>
          <SectionHead title={say.months}>{numbers.currencySign}</SectionHead>
          <p className={styles.hint}>{say.useHint}</p>
          <Button size="small" onClick={() => actions.takeSelection(takenMonths(id, typed.months, numbers))}>
            {say.use}
          </Button>
          {draft?.failed !== undefined && draft.taken === undefined && (
            <Bar tone="warning">
              {typeof draft.failed === "string" ? words.import.refused[draft.failed] : hostSentence(draft.failed, words)}
            </Bar>
          )}
          {draft?.taken && (
            <div role="status">
              <p className={styles.hint}>
                {say.taken(draft.taken.place)} {draft.taken.isGrown && say.grown}
              </p>
              {draft.taken.problems.map(({ cell, code, detail }) => (
                <p key={`${cell} ${code}`} className={styles.wrong}>
                  {say.wrong(cell, words.problem[code](detail))}
                </p>
              ))}
            </div>
          )}
          <MonthInputs months={typed.months} problems={shown} onChange={(months) => change({ months })} />
        </div>
      </div>
      {hasDraft && edits.ok && typedWrong.length === 0 && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );

  function saidOf(path: string): { readonly validationMessage?: string } {
    const problem = shown.find((one: PlanProblem) => one.path === path);
    return problem ? { validationMessage: words.problem[problem.code](problem.detail ?? "") } : {};
  }

  function amount(value: string, onChange: (text: string) => void, after = numbers.currencySign) {
    return (
      <Input
        className={styles.amount}
        value={value}
        inputMode="decimal"
        autoComplete="off"
        contentAfter={after}
        onChange={(_, { value: text }) => onChange(text)}
      />
    );
  }
}

const fields: ReadonlySet<string> = new Set(["name", "year", "target", "firstGrowth", "unit"]);

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  input: { width: "100%", minWidth: 0, "& select": { minWidth: 0 } },
  amount: { width: "100%", maxWidth: "180px", minWidth: 0, "& input": { minWidth: 0 } },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
