import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { hypothesisLevers, hypothesisRoles, hypothesisStatuses, type Hypothesis } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { hypothesisStatusWords, leverWords, roleWords } from "../../../workbook/tables/words";
import type { HypothesisField } from "../../../wording/hypothesisField";
import { allMarkets, hypothesisText, type HypothesisDraft } from "./hypothesisForm";
import { useText } from "../../text/text";

export interface HypothesisFieldsProps {
  readonly known: Partial<Hypothesis>;
  readonly draft: HypothesisDraft;
  /** As read from what was typed. */
  readonly hypothesis: Hypothesis;
  /** Names of markets to choose from. */
  readonly scopes: readonly string[];
  readonly problems: readonly (PlanProblem & { readonly field: HypothesisField })[];
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly onType: (field: HypothesisField, text: string) => void;
}

const sections = [
  { title: "claim", fields: ["claim", "scope", "lever"] },
  { title: "impact", fields: ["impactBase", "impactLow", "impactHigh"] },
  { title: "evidence", fields: ["evidence", "evidenceDate", "status"] },
  { title: "people", fields: ["owner", "role"] },
  { title: "test", fields: ["refutedBy", "testDate"] },
] as const satisfies readonly { readonly title: string; readonly fields: readonly HypothesisField[] }[];

const wide: readonly HypothesisField[] = ["claim", "impactBase", "evidence", "refutedBy"];
const understood: readonly HypothesisField[] = ["impactLow", "impactBase", "impactHigh", "evidenceDate", "testDate"];

/** All fields of a hypothesis. */
export function HypothesisFields({ known, draft, hypothesis, scopes, problems, showsAll, onType }: HypothesisFieldsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [left, setLeft] = useState<ReadonlySet<HypothesisField>>(new Set());
  const say = words.hypothesis;
  const language = numbers.language;
  const choices: Readonly<Partial<Record<HypothesisField, readonly (readonly [string, string])[]>>> = {
    scope: scopes.map((name) => [name, name === allMarkets ? say.allMarkets : name]),
    lever: hypothesisLevers.map((lever) => [lever, leverWords[language][lever]]),
    role: [["", say.noRole], ...hypothesisRoles.map((role) => [role, roleWords[language][role]] as const)],
    status: hypothesisStatuses.map((status) => [status, hypothesisStatusWords[language][status]]),
  };
  return (
    <>
      {sections.map(({ title, fields }) => (
        <fieldset key={title} className={styles.section}>
          <legend className={styles.legend}>{say.sections[title]}</legend>
          <div className={styles.grid}>{fields.map(field)}</div>
        </fieldset>
      ))}
    </>
  );

  function field(name: HypothesisField) {
    const text = draft[name] ?? hypothesisText(known, name, numbers);
    const problem = problems.find((one) => one.field === name);
    const isShown = problem !== undefined && (showsAll || left.has(name));
    const hint = say.hint[name];
    return (
      <Field
        key={name}
        label={say.field[name]}
        className={wide.includes(name) ? styles.wide : styles.half}
        {...(hint !== undefined && { hint })}
        {...(isShown && problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
      >
        {control(name, text)}
      </Field>
    );
  }

  function control(name: HypothesisField, text: string) {
    const options = choices[name];
    if (options) {
      return (
        <Select className={styles.select} value={text} onChange={(_, { value }) => onType(name, value)}>
          {options.map(([value, shown]) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </Select>
      );
    }
    const shared = { value: text, placeholder: say.example[name] ?? "", autoComplete: "off", onBlur: () => leave(name, text) };
    if (name === "claim")
      return (
        <Textarea
          {...shared}
          className={styles.input}
          rows={2}
          maxLength={500}
          resize="vertical"
          onChange={(_, { value }) => onType(name, value)}
        />
      );
    const isAmount = name.startsWith("impact");
    return (
      <Input
        {...shared}
        className={styles.input}
        inputMode={isAmount ? "decimal" : "text"}
        maxLength={500}
        {...(isAmount && { contentBefore: <span className={styles.sign}>{numbers.currencySign}</span> })}
        onChange={(_, { value }) => onType(name, value)}
      />
    );
  }

  /** Shows how a number or a date was understood, once its field is left. */
  function leave(name: HypothesisField, text: string) {
    setLeft(new Set([...left, name]));
    if (!understood.includes(name) || draft[name] === undefined || problems.some((one) => one.field === name)) return;
    const shown = hypothesisText(hypothesis, name, numbers);
    if (shown !== text) onType(name, shown);
  }
}

const useStyles = makeStyles({
  section: { border: "none", margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  half: { minWidth: 0 },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  select: { width: "100%", minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  sign: { color: tokens.colorNeutralForeground3 },
});
