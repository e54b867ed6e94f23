import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { phasingsOf } from "../../../app/plan/phasings";
import { targetLabels } from "../../../app/plan/targetLabels";
import { deletePhasing, savePhasing } from "../../../app/write/savePhasing";
import { TakeCells } from "../../form/TakeCells";
import { takenChange } from "../../form/takenChange";
import { SectionHead } from "../../frame/SectionHead";
import { RowForm } from "../../rowForm/RowForm";
import { besides, useForm } from "../../rowForm/useForm";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { MonthInputs } from "./MonthInputs";
import { readPhasing, takenMonths, typedPhasing } from "./phasingDraft";
import type { PhasingDraft } from "./place";

/** The form of one phasing. What is typed is kept until it is saved or thrown away. */
export function PhasingForm({ place: { id }, check, state, actions }: PlaceProps<"phasing-form">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.phasing.form;
  const draft = state.drafts.phasing[id];
  const known = useMemo(() => phasingsOf(check).find(({ head }) => head.id === id), [check, id]);
  const labels = useMemo(() => targetLabels(check), [check]);
  const typed = typedPhasing(known, draft, numbers);
  const { input, problems: unread } = readPhasing(typed, numbers);
  const form = useForm(
    { check, state, actions },
    {
      kind: "phasing",
      id,
      saved: known?.head,
      isTyped: draft !== undefined,
      deed: savePhasing,
      wanted: { ...input, id: known?.head.id },
      about: input.head.name.trim(),
      problemsWith: besides(unread),
    },
  );
  const shown = form.isAsked ? form.problems : [];
  const change = (changed: PhasingDraft) => actions.tell({ is: "typed", draft: "phasing", key: id, change: changed });
  const others = shown.filter(({ path }) => !fields.has(path) && !path.startsWith("months["));
  const { place = "", isGrown = false } = draft?.taken ?? {};
  return (
    <RowForm
      name={`phasing-form ${id}`}
      title={known?.head.name ?? words.phasing.new}
      form={form}
      says={say}
      onDelete={() => known && actions.perform(deletePhasing, { id }, { subject: id, about: known.head.name })}
      onBack={() => actions.tell({ is: "went-back" })}
    >
      <div className={styles.fields}>
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
          <TakeCells
            says={say}
            draft={draft}
            told={isGrown ? `${say.taken(place)} ${say.grown}` : say.taken(place)}
            onTake={() =>
              actions.takeSelection((taken) => ({
                is: "typed",
                draft: "phasing",
                key: id,
                change: takenChange(taken, (range) => takenMonths(range, typed.months, numbers)),
              }))
            }
          />
          <MonthInputs months={typed.months} problems={shown} onChange={(months) => change({ months })} />
        </div>
      </div>
    </RowForm>
  );

  function saidOf(path: string): { readonly validationMessage?: string } {
    const problem = shown.find((one) => one.path === path);
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
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
