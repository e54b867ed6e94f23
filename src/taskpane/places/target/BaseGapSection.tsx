import { Button, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { baseGap, type BaseGap } from "../../../app/check/baseGap";
import type { Check, CheckItem } from "../../../app/check/check";
import { coverBase, type BaseCover } from "../../../app/write/coverBase";
import { leaveOutBase } from "../../../app/write/leaveOutBase";
import { previewing } from "../../../app/write/writing";
import { segmentKey } from "../../../domain/scope/scope";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { Bar } from "../../frame/Bar";
import { labelOf } from "../../item/itemText";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";

export interface BaseGapSectionProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What closes the difference between what the sheet applies a target to and what its markets add up to; or what somebody has left out, and why. */
export function BaseGapSection({ item, check, state, actions }: BaseGapSectionProps) {
  const { words, numbers } = useText();
  const gap = baseGap(item, check);
  if (!gap) return null;
  const say = words.target.base;
  if (gap.leftOut === undefined) return <Ways gap={gap} item={item} check={check} state={state} actions={actions} />;
  const countAgain = () => actions.perform(leaveOutBase, { item: item.key, reason: "" }, { subject: draftKey(item), about: labelOf(item) });
  return (
    <Bar tone="info" action={{ label: say.countAgain, onPress: () => state.write.at !== "writing" && countAgain() }}>
      {say.leftOut(numbers.money(gap.sheetBase - gap.covered), gap.leftOut)}
    </Bar>
  );
}

type Way = BaseCover["by"] | "leave";

function Ways({ gap, item, check, state, actions }: BaseGapSectionProps & { readonly gap: BaseGap }) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const typed = state.drafts.reason[draftKey(item)]?.words ?? "";
  const [chosen, choose] = useState<Way | undefined>(typed === "" ? undefined : "leave");
  const say = words.target.base;
  const rest = gap.sheetBase - gap.covered;
  const { at } = gap;
  const isWriting = state.write.at === "writing";
  const isOfAll = item.target?.scope === "all";
  const ways: readonly { readonly way: Way; readonly label: string }[] = [
    ...(rest > 0 ? [{ way: "rest" as const, label: say.rest(numbers.money(rest)) }] : []),
    // Where all markets are meant, one more for all of it would count everything twice.
    ...(isOfAll ? [] : [{ way: "total" as const, label: say.total(numbers.money(gap.sheetBase)) }]),
    { way: "leave", label: say.leave },
  ];
  return (
    <section className={styles.section} aria-label={say.title}>
      <div className={styles.title}>
        {say.title}{" "}
        {at && (
          <Link as="button" inline className={styles.link} onClick={() => actions.goTo(at)}>
            {placeText(at)}
          </Link>
        )}
      </div>
      <div className={styles.ways}>
        {ways.map(({ way, label }) => (
          <Button
            key={way}
            size="small"
            aria-expanded={chosen === way}
            appearance={chosen === way ? "outline" : "secondary"}
            onClick={() => choose(chosen === way ? undefined : way)}
          >
            {label}
          </Button>
        ))}
      </div>
      {(chosen === "rest" || chosen === "total") && (
        <Cover gap={gap} by={chosen} item={item} check={check} isWriting={isWriting} actions={actions} />
      )}
      {chosen === "leave" && (
        <div className={styles.chosen}>
          <Field label={say.reason} required>
            <Textarea
              value={typed}
              onChange={(_, { value }) => actions.tell({ is: "typed", draft: "reason", key: draftKey(item), change: { words: value } })}
            />
          </Field>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isWriting || typed.trim() === ""}
            onClick={() =>
              typed.trim() !== "" &&
              actions.perform(leaveOutBase, { item: item.key, reason: typed }, { subject: draftKey(item), about: labelOf(item) })
            }
          >
            {say.leaveOut}
          </Button>
        </div>
      )}
    </section>
  );
}

interface CoverProps {
  readonly gap: BaseGap;
  readonly by: BaseCover["by"];
  readonly item: CheckItem;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

function Cover({ gap, by, item, check, isWriting, actions }: CoverProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.target.base;
  const name = freeName(by === "rest" ? say.restName : say.totalName, check);
  const input: BaseCover = { item: item.key, by, name };
  const edits = coverBase.edits(previewing(check, numbers.language), input);
  const does =
    by === "rest" ? say.restDoes(name, numbers.money(gap.sheetBase - gap.covered)) : say.totalDoes(name, numbers.money(gap.sheetBase));
  return (
    <div className={styles.chosen}>
      <p className={styles.text}>{does}</p>
      <WritesNote lines={edits.ok ? writesText(edits.value, check, words) : []} />
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isWriting}
        onClick={() => actions.perform(coverBase, input, { subject: item.key, about: name })}
      >
        {say.make}
      </Button>
    </div>
  );
}

/** "Other revenue", or with a number where a market has that name. */
function freeName(name: string, { markets }: Check): string {
  const taken = new Set(markets.map(({ segment }) => segmentKey(segment.segment)));
  for (let number = 1; ; number += 1) {
    const one = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(segmentKey(one))) return one;
  }
}

/** Its reason is not that for setting the finding aside. */
function draftKey({ key }: CheckItem): string {
  return `left out ${key}`;
}

const useStyles = makeStyles({
  section: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: { fontSize: "inherit", minHeight: "24px", overflowWrap: "anywhere", textAlign: "left" },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  chosen: {
    marginTop: tokens.spacingVerticalS,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});
