import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { capacitiesOf } from "../../../app/plan/capacitiesOf";
import { deleteCapacity, saveCapacity } from "../../../app/write/saveCapacity";
import { previewing } from "../../../app/write/writing";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { Bar } from "../../frame/Bar";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { hostSentence } from "../../text/hostSentence";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { readCapacity, takenSellers, typedCapacity } from "./capacityDraft";
import type { CapacityDraft, HeadField } from "./place";
import { SellerInputs } from "./SellerInputs";

/** The form of one team with its people. What is typed is kept until it is saved or thrown away. */
export function CapacityForm({ place: { id }, check, state, actions }: PlaceProps<"capacity-form">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.capacity.form;
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const draft = state.drafts.capacity[id];
  const known = useMemo(() => capacitiesOf(check.tables).find(({ head }) => head.id === id), [check, id]);
  const typed = typedCapacity(known, draft, numbers);
  const { input, problems: typedWrong } = readCapacity(typed, numbers);
  const wanted = { ...input, id: known?.head.id };
  const edits = saveCapacity.edits(previewing(check, numbers.language), wanted);
  const refused = edits.ok ? [] : edits.problems.filter(({ path }) => !typedWrong.some((wrong) => wrong.path === path));
  const problems = [...typedWrong, ...refused];
  const shown = isAsked ? problems : [];
  const isBusy = state.write.at === "writing";
  const hasDraft = draft !== undefined;
  const change = (changed: CapacityDraft) => actions.tell({ is: "typed", draft: "capacity", key: id, change: changed });
  const save = () => {
    setAsked(true);
    if (problems.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    actions.perform(saveCapacity, wanted, { subject: id, about: input.head.name.trim() });
  };
  return (
    <PaneFrame
      name={`capacity-form ${id}`}
      header={<BackHeader title={known?.head.name ?? words.capacity.new} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!hasDraft || isBusy} onClick={() => hasDraft && !isBusy && save()}>
            {say.save}
          </Button>
          {hasDraft && (
            <Button onClick={() => actions.tell({ is: "dropped", draft: "capacity", key: id })}>
              {known === undefined ? words.scenario.form.discard : words.market.revert}
            </Button>
          )}
          {known && !hasDraft && (
            <Button
              disabledFocusable={isBusy}
              onClick={() => actions.perform(deleteCapacity, { id }, { subject: id, about: known.head.name })}
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
        {field("name", say.name, { placeholder: say.example })}
        <Field label={say.scope} hint={say.scopeHint} {...saidOf("scope", "scope[0]")}>
          <Select className={styles.wide} value={typed.scope} onChange={(_, { value }) => change({ scope: value })}>
            <option value="all">{say.all}</option>
            {check.markets.map(({ id: row, segment }) => (
              <option key={row} value={segment.segment}>
                {segment.segment}
              </option>
            ))}
            <option value="">{say.noScope}</option>
          </Select>
        </Field>
        {field("target", say.target, { after: numbers.currencySign })}
        {field("attrition", say.attrition, { after: "%", hint: say.attritionHint })}
        <div>
          <SectionHead title={say.sellers} />
          <p className={styles.hint}>{say.useHint}</p>
          <Button size="small" onClick={() => actions.takeSelection(takenSellers(id, typed.sellers, numbers))}>
            {say.use}
          </Button>
          {draft?.failed !== undefined && draft.taken === undefined && (
            <Bar tone="warning">
              {typeof draft.failed === "string" ? words.import.refused[draft.failed] : hostSentence(draft.failed, words)}
            </Bar>
          )}
          {draft?.taken && (
            <div role="status">
              <p className={styles.hint}>{draft.taken.count === 0 ? say.noColumns : say.taken(draft.taken.count, draft.taken.place)}</p>
              {draft.taken.problems.map(({ cell, code, detail }) => (
                <p key={`${cell} ${code}`} className={styles.wrong}>
                  {say.wrong(cell, words.problem[code](detail))}
                </p>
              ))}
            </div>
          )}
          <SellerInputs sellers={typed.sellers} problems={shown} onChange={(sellers) => change({ sellers })} />
        </div>
        <div>
          <SectionHead title={say.hire} />
          <div className={styles.fields}>
            {field("hireProductivity", say.hireProductivity, { after: numbers.currencySign })}
            {field("hireRamp", say.hireRamp)}
            {field("hireStart", say.hireStart)}
          </div>
        </div>
      </div>
      {hasDraft && edits.ok && typedWrong.length === 0 && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );

  function saidOf(...paths: readonly string[]): { readonly validationMessage?: string } {
    const problem = shown.find(({ path }) => paths.includes(path));
    return problem ? { validationMessage: words.problem[problem.code](problem.detail ?? "") } : {};
  }

  function field(
    name: Exclude<HeadField, "scope">,
    label: string,
    { after, hint, placeholder }: { readonly after?: string; readonly hint?: string; readonly placeholder?: string } = {},
  ) {
    return (
      <Field label={label} {...(hint !== undefined && { hint })} {...saidOf(name, domainPaths[name] ?? name)}>
        <Input
          className={name === "name" ? styles.wide : styles.amount}
          value={typed[name]}
          autoComplete="off"
          {...(placeholder !== undefined && { placeholder })}
          {...(name !== "name" && { inputMode: "decimal" as const })}
          {...(after !== undefined && { contentAfter: after })}
          onChange={(_, { value }) => change({ [name]: value })}
        />
      </Field>
    );
  }
}

/** Where the domain says what is wrong with one more seller. */
const domainPaths: Readonly<Partial<Record<HeadField, string>>> = {
  hireProductivity: "hire.productivity",
  hireRamp: "hire.rampMonths",
  hireStart: "hire.startMonth",
};

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  wide: { width: "100%", minWidth: 0, "& select": { minWidth: 0 } },
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
