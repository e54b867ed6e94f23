import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { capacitiesOf } from "../../../app/plan/capacitiesOf";
import { deleteCapacity, saveCapacity } from "../../../app/write/saveCapacity";
import { TakeCells } from "../../form/TakeCells";
import { takenChange } from "../../form/takenChange";
import { SectionHead } from "../../frame/SectionHead";
import { RowForm } from "../../rowForm/RowForm";
import { besides, useForm } from "../../rowForm/useForm";
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
  const draft = state.drafts.capacity[id];
  const known = useMemo(() => capacitiesOf(check.tables).find(({ head }) => head.id === id), [check, id]);
  const typed = typedCapacity(known, draft, numbers);
  const { input, problems: unread } = readCapacity(typed, numbers);
  const form = useForm(
    { check, state, actions },
    {
      kind: "capacity",
      id,
      saved: known?.head,
      isTyped: draft !== undefined,
      deed: saveCapacity,
      wanted: { ...input, id: known?.head.id },
      about: input.head.name.trim(),
      problemsWith: besides(unread),
    },
  );
  const shown = form.isAsked ? form.problems : [];
  const change = (changed: CapacityDraft) => actions.tell({ is: "typed", draft: "capacity", key: id, change: changed });
  const { place = "", count = 0 } = draft?.taken ?? {};
  return (
    <RowForm
      name={`capacity-form ${id}`}
      title={known?.head.name ?? words.capacity.new}
      form={form}
      says={say}
      onDelete={() => known && actions.perform(deleteCapacity, { id }, { subject: id, about: known.head.name })}
      onBack={() => actions.tell({ is: "went-back" })}
    >
      <div className={styles.fields}>
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
          <TakeCells
            says={say}
            draft={draft}
            told={count === 0 ? say.noColumns : say.taken(count, place)}
            onTake={() =>
              actions.takeSelection((taken) => ({
                is: "typed",
                draft: "capacity",
                key: id,
                change: takenChange(taken, (range) => takenSellers(range, typed.sellers, numbers)),
              }))
            }
          />
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
    </RowForm>
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
});
