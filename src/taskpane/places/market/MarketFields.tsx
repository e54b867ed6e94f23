import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Check } from "../../../app/check/check";
import type { DerivedField } from "../../../domain/market/marketIdentity";
import { settleMarketIdentity } from "../../../domain/market/marketIdentity";
import type { Segment } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import type { MarketField } from "../../../wording/marketField";
import type { FormField, MarketDraft } from "../../market/formField";
import { fieldKind, fieldText, typedKindOf } from "../../market/fieldText";
import { useText } from "../../text/text";
import { FieldFormula } from "../../form/FieldFormula";
import { sheetAssumptions } from "../../../app/check/sheetAssumptions";
import { SheetAssumed } from "../../market/SheetAssumed";
import { Understood } from "./Understood";
import { MarketUncertainty } from "./MarketUncertainty";

export interface MarketFieldsProps {
  readonly check: Check;
  readonly known: Segment | undefined;
  readonly draft: MarketDraft;
  /** As read from what was typed. */
  readonly segment: Segment;
  readonly derived: DerivedField | null;
  readonly problems: readonly PlanProblem[];
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly onType: (field: FormField, text: string) => void;
  /** Of a field that follows other cells. */
  readonly formulaOf: (field: FormField) => string | undefined;
  /** Under the reachable share while it is blank. */
  readonly proposal?: ReactNode;
}

const sections: readonly { readonly title: "name" | "now" | "next" | "ceiling" | "source"; readonly fields: readonly MarketField[] }[] = [
  { title: "name", fields: ["segment", "unit", "currency"] },
  { title: "now", fields: ["marketSize", "share", "volume", "price"] },
  { title: "next", fields: ["marketGrowth", "priceChange", "shareNext", "contributionMargin"] },
  { title: "ceiling", fields: ["marketPotential", "maxShare"] },
  { title: "source", fields: ["source", "sourceDate", "owner"] },
];

const wide: readonly MarketField[] = ["segment", "source"];

/** All fields of a market. The one that follows from two others looks derived until somebody types over it. */
export function MarketFields({
  check,
  known,
  draft,
  segment,
  derived,
  problems,
  showsAll,
  onType,
  formulaOf,
  proposal,
}: MarketFieldsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [left, setLeft] = useState<ReadonlySet<MarketField>>(new Set());
  const unit = segment.unit ?? words.market.defaultUnit;
  const identity = settleMarketIdentity(segment);
  return (
    <>
      {sections.map(({ title, fields }) => (
        <fieldset key={title} className={styles.section}>
          <legend className={title === "name" ? styles.hidden : styles.legend}>{words.market.sections[title]}</legend>
          <div className={styles.grid}>{fields.map(field)}</div>
          {title === "ceiling" && proposal}
          {title === "next" && (
            <MarketUncertainty known={known} draft={draft} segment={segment} problems={problems} showsAll={showsAll} onType={onType} />
          )}
        </fieldset>
      ))}
    </>
  );

  function field(name: MarketField) {
    const typed = draft[name];
    const text = typed ?? (known ? fieldText(known, name, numbers) : "");
    const isDerived = derived === name && text.trim() === "";
    const problem = problems.find((one) => one.field === name);
    const isShown = problem !== undefined && (showsAll || left.has(name) || (typed === undefined && known !== undefined));
    const derivedValue = isDerived && derived !== null ? identity[derived] : undefined;
    const hint =
      isDerived && derived !== null
        ? `${words.market.derived}, ${words.market.derivedFrom[derived]}`
        : name === "price" && text.trim() !== ""
          ? undefined
          : words.market.hint[name];
    return (
      <div key={name} className={wide.includes(name) ? styles.wide : styles.half}>
        <Field
          label={words.market.field[name]}
          {...(hint !== undefined && { hint })}
          {...(isShown &&
            problem && { validationMessage: words.problem[problem.code](problem.detail === undefined ? "" : written(problem)) })}
        >
          <Input
            className={isDerived ? styles.derived : styles.input}
            value={text}
            placeholder={derivedValue === undefined ? example(name) : fieldText({ [name]: round(derivedValue, name) }, name, numbers)}
            {...(suffix(name) !== "" && { contentAfter: <span className={styles.suffix}>{suffix(name)}</span> })}
            inputMode={fieldKind[name] === "amount" || fieldKind[name] === "percent" ? "decimal" : "text"}
            autoComplete="off"
            data-field={name}
            spellCheck={name === "source"}
            onChange={(_, { value }) => onType(name, value)}
            onBlur={() => leave(name, text)}
          />
        </Field>
        <FieldFormula formula={formulaOf(name)} isTyped={typed !== undefined} />
        {(name === "priceChange" || name === "marketGrowth") && text.trim() === "" && (
          <SheetAssumed
            field={name}
            assumptions={sheetAssumptions(check, segment.segment, name)}
            onUse={({ value }) => onType(name, fieldText({ [name]: value }, name, numbers))}
          />
        )}
        {typed !== undefined && isNumber(name) && (
          <Understood
            text={typed}
            kind={typedKindOf(name)}
            say={(value) => said(name, value)}
            onChoose={(choice) => onType(name, choice)}
          />
        )}
      </div>
    );
  }

  function said(name: MarketField, value: number): string {
    if (fieldKind[name] === "percent") return numbers.typedPercent(value, false);
    return name === "price" ? numbers.price(value) : numbers.volume(value, unit);
  }

  /** Shows how a number was understood, once its field is left. */
  function leave(name: MarketField, text: string) {
    setLeft(new Set([...left, name]));
    const isWrong = problems.some((problem) => problem.field === name);
    if (isWrong || draft[name] === undefined || fieldKind[name] === "text") return;
    const understood = fieldText(segment, name, numbers);
    if (understood !== text) onType(name, understood);
  }

  function written({ code, detail = "" }: PlanProblem): string {
    return (code === "potential-below-size" || code === "volume-above-market") && Number.isFinite(Number(detail))
      ? numbers.volume(Number(detail), unit)
      : detail;
  }

  function example(name: MarketField): string {
    if (name === "currency") return numbers.currency;
    return name === "sourceDate" ? numbers.date("2026-03-01") : (words.market.example[name] ?? "");
  }

  function suffix(name: MarketField): string {
    if (fieldKind[name] === "percent") return "%";
    if (name === "price") return numbers.currencySign;
    return name === "marketSize" || name === "volume" || name === "marketPotential" ? unit : "";
  }
}

function isNumber(field: MarketField): boolean {
  return fieldKind[field] === "amount" || fieldKind[field] === "percent";
}

/** A derived share shows two decimals of a percentage, an amount whole units. */
function round(value: number, field: MarketField): number {
  return fieldKind[field] === "percent" ? Math.round(value * 1e4) / 1e4 : Math.round(value);
}

const useStyles = makeStyles({
  section: { border: "none", margin: `${tokens.spacingVerticalL} 0 0`, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
    "@container (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  half: { minWidth: 0, overflowWrap: "anywhere" },
  wide: { gridColumn: "1 / -1", minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  derived: {
    width: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    "& input": { minWidth: 0, fontStyle: "italic", "::placeholder": { color: tokens.colorNeutralForeground2, opacity: 1 } },
  },
  suffix: { color: tokens.colorNeutralForeground3, maxWidth: "72px", overflowX: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
