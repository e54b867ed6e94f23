import { Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { GivenHypothesis } from "../../../domain/parts/settleLevers";
import { evidenceStrengths, hypothesisLevers, hypothesisRoles, hypothesisStatuses, testOutcomes } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { isComputedLever, leverColumns } from "../../../workbook/tables/hypotheses/leverCells";
import { evidenceStrengthWords, hypothesisStatusWords, leverWords, roleWords, testOutcomeWords } from "../../../workbook/tables/words";
import type { HypothesisField } from "../../../wording/hypothesisField";
import { ScopeChoice } from "./ScopeChoice";
import { hypothesisText, isPercent, leverFields, type HypothesisDraft } from "./hypothesisForm";
import { useText } from "../../text/text";

export interface HypothesisFieldsProps {
  readonly known: Partial<GivenHypothesis>;
  readonly draft: HypothesisDraft;
  /** As read from what was typed. */
  readonly hypothesis: GivenHypothesis;
  /** Its amount follows from its lever. */
  readonly isComputed: boolean;
  /** There is a row of it, so that something can have come out. */
  readonly isSaved: boolean;
  /** What the lever gives. */
  readonly result: ReactNode;
  /** Said at a field though nothing is wrong with it. */
  readonly remarks: Readonly<Partial<Record<HypothesisField, string>>>;
  /** Names of markets to choose from. */
  readonly scopes: readonly string[];
  readonly problems: readonly (PlanProblem & { readonly field: HypothesisField })[];
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly onType: (field: HypothesisField, text: string) => void;
}

interface Section {
  readonly title: "claim" | "lever" | "impact" | "evidence" | "people" | "test" | "outcome";
  readonly fields: readonly HypothesisField[];
}

const wide: readonly HypothesisField[] = ["claim", "quantity", "impactBase", "evidence", "evidenceLink", "refutedBy", "learned"];
const understood: readonly HypothesisField[] = [
  ...leverFields,
  "impactLow",
  "impactBase",
  "impactHigh",
  "evidenceDate",
  "testDate",
  "outcomeDate",
];

/** All fields of a hypothesis. */
export function HypothesisFields(props: HypothesisFieldsProps) {
  const { known, draft, hypothesis, isComputed, isSaved, result, remarks, scopes, problems, showsAll, onType } = props;
  const styles = useStyles();
  const { words, numbers } = useText();
  const [left, setLeft] = useState<ReadonlySet<HypothesisField>>(new Set());
  const say = words.hypothesis;
  const language = numbers.language;
  const choices: Readonly<Partial<Record<HypothesisField, readonly (readonly [string, string])[]>>> = {
    lever: hypothesisLevers.map((lever) => [lever, leverWords[language][lever]]),
    role: [["", say.noRole], ...hypothesisRoles.map((role) => [role, roleWords[language][role]] as const)],
    status: hypothesisStatuses.map((status) => [status, hypothesisStatusWords[language][status]]),
    evidenceStrength: [["", say.noStrength], ...evidenceStrengths.map((one) => [one, evidenceStrengthWords[language][one]] as const)],
    outcome: [["", say.noOutcome], ...testOutcomes.map((one) => [one, testOutcomeWords[language][one]] as const)],
  };
  const { lever } = hypothesis;
  const sections: readonly Section[] = [
    { title: "claim", fields: ["claim", "scope", "lever"] },
    isComputed && isComputedLever(lever)
      ? { title: "lever", fields: orderOfLever.filter((field) => leverColumns(lever).includes(field)) }
      : { title: "impact", fields: ["impactBase", "impactLow", "impactHigh"] },
    { title: "evidence", fields: ["evidence", "evidenceStrength", "evidenceDate", "evidenceLink", "status"] },
    { title: "people", fields: ["owner", "role"] },
    { title: "test", fields: ["refutedBy", "testDate"] },
    ...(isSaved ? [{ title: "outcome", fields: ["outcome", "outcomeDate", "learned"] } as const] : []),
  ];
  return (
    <>
      {sections.map(({ title, fields }) => (
        <fieldset key={title} className={styles.section}>
          <legend className={styles.legend}>{say.sections[title]}</legend>
          <div className={styles.grid}>
            {fields.map(field)}
            {(title === "lever" || title === "impact") && result}
          </div>
        </fieldset>
      ))}
    </>
  );

  function field(name: HypothesisField) {
    const text = draft[name] ?? hypothesisText(known, name, numbers);
    const problem = problems.find((one) => one.field === name);
    const isShown = problem !== undefined && (showsAll || left.has(name));
    const hint = remarks[name] ?? (name === "elasticity" ? say.elasticityHint : name === "outcome" ? say.outcomeMoves : say.hint[name]);
    return (
      <Field
        key={name}
        label={labelOf(name)}
        className={wide.includes(name) ? styles.wide : styles.half}
        {...(hint !== undefined && { hint })}
        {...(isShown && problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
      >
        {control(name, text)}
      </Field>
    );
  }

  function labelOf(name: HypothesisField): string {
    const ofLever: Readonly<Record<string, string>> = isComputedLever(lever) ? say.leverField[lever] : {};
    return ofLever[name] ?? say.field[name];
  }

  function control(name: HypothesisField, text: string) {
    if (name === "scope") return <ScopeChoice text={text} scopes={scopes} onType={(typed) => onType(name, typed)} />;
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
    const isAmount = name.startsWith("impact") || name === "worth" || (name === "quantity" && lever === "retention");
    const isNumber = isAmount || leverFields.some((one) => one === name);
    return (
      <Input
        {...shared}
        className={styles.input}
        inputMode={isNumber ? "decimal" : "text"}
        maxLength={500}
        {...(isAmount && { contentBefore: <span className={styles.sign}>{numbers.currencySign}</span> })}
        {...(isPercent(name) && { contentAfter: <span className={styles.sign}>%</span> })}
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

const orderOfLever = ["quantity", "worth", "rateNow", "claimed", "elasticity", "claimedLow", "claimedHigh"] as const;

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
