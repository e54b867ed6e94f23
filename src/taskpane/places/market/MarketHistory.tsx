import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check } from "../../../app/check/check";
import { saveHistory, type HistoryInput } from "../../../app/write/saveHistory";
import { previewing } from "../../../app/write/writing";
import type { PaneState } from "../../state/paneState";
import { historyKinds as kinds, listKey } from "./marketLists";
import { readRows } from "./rowForm";
import { useFigures } from "../../figures/figures";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { useRowDrafts } from "./useRowDrafts";
import { writesText } from "../../form/writesText";
import { Figure } from "../../figures/Figure";
import { EditedRows } from "./EditedRows";

export interface MarketHistoryProps {
  /** Id and name of the saved market. */
  readonly market: string;
  readonly segment: string;
  readonly present: readonly { readonly id: string }[];
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const facts = ["bestYear", "medianYear", "bestGain"] as const;

/** What a market's years were: revenue, volume and market size, to be added to, changed and removed. */
export function MarketHistory({ market, segment, present, check, state, actions }: MarketHistoryProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { book } = useFigures();
  const [isAsked, setAsked] = useState(false);
  const list = listKey("history", market);
  const drafts = useRowDrafts(list, present, kinds, state, actions);
  const { rows, hasDraft } = drafts;
  const read = readRows(rows, kinds, ["year"], numbers);
  const wanted = read.rows.map(({ id, values }): HistoryInput => ({ year: Number.NaN, ...values, ...(id !== undefined && { id }) }));
  const edits = hasDraft ? saveHistory.edits(previewing(check, numbers.language), { segment, rows: wanted }) : undefined;
  const problems = [
    ...read.problems,
    ...(edits && !edits.ok ? edits.problems : []).filter(({ path }) => !read.problems.some((one) => one.path === path)),
  ];
  const say = words.history;
  const known = facts.filter((fact) => book[fact] !== undefined);
  const save = () => {
    setAsked(problems.length > 0);
    if (problems.length > 0) return;
    actions.perform(saveHistory, { segment, rows: wanted }, { subject: list, about: say.saved(segment) });
  };
  return (
    <>
      <p className={styles.text}>{say.text}</p>
      {known.length > 0 && (
        <dl className={styles.facts}>
          {known.map((fact) => (
            <div key={fact}>
              <dt>{say.facts[fact]}</dt>
              <dd>
                <Figure figure={fact} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {known.length > 0 && <p className={styles.text}>{say.factsNote}</p>}
      <EditedRows
        say={say}
        kinds={kinds}
        drafts={drafts}
        problems={problems}
        isAsked={isAsked}
        isBusy={state.write.at === "writing"}
        writes={edits?.ok === true ? writesText(edits.value, check, words) : []}
        onSave={save}
      />
    </>
  );
}

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  facts: {
    margin: 0,
    "& div": { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
});
