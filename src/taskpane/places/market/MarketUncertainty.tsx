import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { settleMarketIdentity } from "../../../domain/market/marketIdentity";
import { uncertainFields, type Segment, type UncertainField } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { rangeInputs } from "../../../workbook/tables/markets/marketInputs";
import type { RangeField } from "../../../workbook/tables/markets/marketInputs";
import type { MarketDraft } from "../../market/formField";
import { rangeText } from "./marketForm";
import { useText } from "../../text/text";
import { Fold } from "../../frame/Fold";

export interface MarketUncertaintyProps {
  readonly known: Segment | undefined;
  readonly draft: MarketDraft;
  /** As read from what was typed. */
  readonly segment: Segment;
  readonly problems: readonly PlanProblem[];
  /** Also problems of fields that were not left yet. */
  readonly showsAll: boolean;
  readonly onType: (field: RangeField, text: string) => void;
}

/** Low and high around what is expected. Folded: a market can be used without. */
export function MarketUncertainty({ known, draft, segment, problems, showsAll, onType }: MarketUncertaintyProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const say = words.market.uncertainty;
  const count = Object.keys(segment.ranges ?? {}).length;
  const isWrong = showsAll && rangeInputs.some(({ key }) => problems.some(({ field }) => field === key));
  const expected = (field: UncertainField) =>
    segment[field] ?? { marketGrowth: undefined, priceChange: 0, shareNext: settleMarketIdentity(segment).share }[field];
  return (
    // Where something in it is wrong it opens, whatever was done with it before.
    <Fold
      key={String(isWrong)}
      name={isWrong ? "uncertainty to mend" : "uncertainty"}
      title={say.title}
      beside={count === 0 ? say.none : say.some(count)}
      startsOpen={isWrong}
    >
      <p className={styles.text}>{say.text}</p>
      {uncertainFields.map((field) => (
        <div key={field} role="group" aria-label={words.market.field[field]} className={styles.range}>
          <div className={styles.head}>
            <span>{words.market.field[field]}</span>
            <span className={styles.base}>
              {say.base} {shown(expected(field))}
            </span>
          </div>
          <div className={styles.bounds}>
            {rangeInputs.filter((input) => input.field === field).map(({ key, bound }) => input(key, field, bound))}
          </div>
        </div>
      ))}
    </Fold>
  );

  function input(key: RangeField, field: UncertainField, bound: "low" | "high") {
    const problem = problems.find((one) => one.field === key);
    const isShown = problem !== undefined && (showsAll || left.has(key) || (draft[key] === undefined && known !== undefined));
    const name = words.market.field[field];
    return (
      <Field
        key={key}
        size="small"
        className={styles.bound}
        label={bound === "low" ? say.least : say.most}
        {...(isShown && problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
      >
        <Input
          size="small"
          className={styles.input}
          aria-label={bound === "low" ? say.low(name) : say.high(name)}
          value={draft[key] ?? (known ? rangeText(known, key, numbers) : "")}
          contentAfter={<span className={styles.base}>%</span>}
          inputMode="decimal"
          autoComplete="off"
          onChange={(_, { value }) => onType(key, value)}
          onBlur={() => setLeft(new Set([...left, key]))}
        />
      </Field>
    );
  }

  function shown(value: number | undefined): string {
    return value === undefined ? words.number.notKnown : numbers.percent(value);
  }
}

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  range: { marginTop: tokens.spacingVerticalS },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  base: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  bounds: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", columnGap: tokens.spacingHorizontalS },
  bound: { minWidth: 0 },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
});
