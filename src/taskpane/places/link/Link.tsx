import { isAtTheEnd } from "../../../app/plan/targetValue";
import { periods } from "../../../domain/plan";
import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { itemByKey } from "../../../app/check/itemByKey";
import { valueOfFinding } from "../../../app/check/valueOfFinding";
import { proposedYears } from "../../../app/check/planYears";
import { linkTarget } from "../../../app/write/linkTarget";
import { previewing } from "../../../app/write/writing";
import { BackHeader } from "../../frame/BackHeader";
import { MarketChoice } from "./MarketChoice";
import { PaneFrame } from "../../frame/PaneFrame";
import { WritesNote } from "../../form/WritesNote";
import { MeaningNotes } from "../../item/MeaningNotes";
import { compoundedText, labelOf, valueText } from "../../item/itemText";
import { planYearsText } from "../../item/planYearsText";
import { linkForm, linkMetrics, linkOf } from "./linkForm";
import { newMarketFor } from "../../market/marketOfFinding";
import { yearsTyped } from "../../form/yearsTyped";
import type { PlaceProps } from "../placeProps";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

/** Puts a market behind a percentage. What will be written stands above the button. */
export function Link({ place, check, state, actions }: PlaceProps<"link">) {
  const item = itemByKey(check, place.item);
  const styles = useStyles();
  const { words, numbers } = useText();
  const [isAsked, setAsked] = useState(false);
  const form = linkForm(item, state.drafts.link[item.key], check);
  const link = linkOf(form);
  const change = (changed: Partial<typeof form>) => actions.tell({ is: "typed", draft: "link", key: item.key, change: changed });
  const hasScope = form.scope === "all" || form.scope.length > 0;
  const proposed = link && proposedYears(check, [{ item, ...(link.years !== undefined && { years: link.years }) }]);
  const input = link && { item: item.key, link, ...(proposed && !form.keepsPlan && { plan: proposed }) };
  const edits = input && linkTarget.edits(previewing(check, numbers.language), input);
  const [refused] = edits && !edits.ok ? edits.problems : [];
  const writes = edits?.ok === true ? writesText(edits.value, check, words) : [];
  const comesTo = compoundedText(valueOfFinding(item.finding, form.metric, form.per), form.metric, form.per, { words, numbers });
  const isRate = item.finding.kind === "conversion-target" || item.finding.kind === "margin-target";
  return (
    <PaneFrame
      name={`link ${item.key}`}
      header={<BackHeader title={words.link.title} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button
            appearance={check.markets.length === 0 ? "secondary" : "primary"}
            disabledFocusable={state.write.at === "writing"}
            onClick={() => {
              setAsked(true);
              if (input && !refused) actions.perform(linkTarget, input, { subject: item.key, about: labelOf(item) });
            }}
          >
            {item.status === "linked" ? words.link.saveLink : words.link.link}
          </Button>
          <Button onClick={() => actions.tell({ is: "went-back" })}>{words.pane.cancel}</Button>
        </>
      }
    >
      <p className={styles.what}>{labelOf(item)}</p>
      <h2 className={styles.question}>{words.link.question(valueText(item, numbers))}</h2>
      {isRate && <p className={styles.hint}>{words.link.rateNote}</p>}
      <MeaningNotes item={item} />
      <MarketChoice
        check={check}
        scope={form.scope}
        problem={isAsked && !hasScope ? words.link.scopeNeeded : undefined}
        onChange={(scope) => change({ scope })}
        onNew={() => {
          for (const event of newMarketFor(item, numbers, state.drafts.market["new"] !== undefined)) actions.tell(event);
        }}
      />
      <Field label={words.link.metricTitle} {...(refused && { validationMessage: words.problem[refused.code](refused.detail ?? "") })}>
        <RadioGroup
          value={form.metric}
          onChange={(_, { value }) => change({ metric: linkMetrics.find((metric) => metric === value) ?? form.metric })}
        >
          {linkMetrics.map((metric) => (
            <Radio key={metric} value={metric} label={words.link.metric[metric]} />
          ))}
        </RadioGroup>
      </Field>
      {!isAtTheEnd(form.metric) && (
        <Field label={words.link.perTitle} {...(comesTo !== "" && { hint: comesTo })}>
          <RadioGroup
            layout="horizontal"
            className={styles.wrap}
            value={form.per}
            onChange={(_, { value }) => change({ per: periods.find((period) => period === value) ?? form.per })}
          >
            {periods.map((period) => (
              <Radio key={period} value={period} label={words.link.per[period]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field
        label={words.link.years}
        hint={words.link.yearsHint(words.number.years(check.settings.horizonYears))}
        {...(yearsTyped(form.years) === undefined && { validationMessage: words.link.yearsWrong })}
      >
        <Input className={styles.years} value={form.years} inputMode="numeric" onChange={(_, { value }) => change({ years: value })} />
      </Field>
      {proposed && (
        <Checkbox
          className={styles.plan}
          checked={!form.keepsPlan}
          label={
            <>
              {planYearsText(proposed, words)}
              <span className={styles.planHint}>{words.market.plan.follow.hint}</span>
            </>
          }
          onChange={(_, { checked }) => change({ keepsPlan: checked !== true })}
        />
      )}
      <WritesNote lines={writes} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  question: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrap: { flexWrap: "wrap" },
  years: { width: "96px", minWidth: 0 },
  plan: { display: "flex", marginLeft: "-8px", "& label": { overflowWrap: "anywhere" } },
  planHint: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
