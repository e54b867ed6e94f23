import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check } from "../../../app/check/check";
import { saveCompetitors, type CompetitorInput } from "../../../app/write/saveCompetitors";
import { previewing } from "../../../app/write/writing";
import type { ComputedSegment } from "../../../domain/market/assessSegment";
import type { PaneState } from "../../state/paneState";
import { competitorKinds as kinds, listKey } from "./marketLists";
import { readRows } from "./rowForm";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { useRowDrafts } from "./useRowDrafts";
import { writesText } from "../../form/writesText";
import { EditedRows } from "./EditedRows";
import { ZeroSumTable } from "../../market/ZeroSumTable";

export interface MarketCompetitorsProps {
  /** Id and name of the saved market. */
  readonly market: string;
  readonly segment: string;
  readonly present: readonly { readonly id: string }[];
  readonly computed: ComputedSegment | undefined;
  readonly targetYear: string;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

const needed = ["name", "share", "growth"];

/** Who else sells in this market, and whether everybody's plans fit in it. */
export function MarketCompetitors({ market, segment, present, computed, targetYear, check, state, actions }: MarketCompetitorsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [isAsked, setAsked] = useState(false);
  const list = listKey("competitors", market);
  const drafts = useRowDrafts(list, present, kinds, state, actions);
  const { rows, hasDraft } = drafts;
  const read = readRows(rows, kinds, needed, numbers);
  const wanted = read.rows.map(({ id, values }): CompetitorInput => ({
    name: "",
    share: Number.NaN,
    growth: Number.NaN,
    ...values,
    ...(id !== undefined && { id }),
  }));
  const edits = hasDraft ? saveCompetitors.edits(previewing(check, numbers.language), { segment, rows: wanted }) : undefined;
  const problems = [
    ...read.problems,
    ...(edits && !edits.ok ? edits.problems : []).filter(({ path }) => !read.problems.some((one) => one.path === path)),
  ];
  const isWhole = (index: number) => !problems.some(({ path }) => path.startsWith(`[${index}]`));
  const rivals = wanted.filter((_, index) => isWhole(index)).map((rival) => ({ ...rival, segment }));
  const say = words.competitor;
  const save = () => {
    setAsked(problems.length > 0);
    if (problems.length > 0) return;
    actions.perform(saveCompetitors, { segment, rows: wanted }, { subject: list, about: say.saved(segment) });
  };
  return (
    <>
      <p className={styles.text}>{say.text}</p>
      {computed && rivals.length > 0 && (
        <ZeroSumTable computed={computed} rivals={rivals} years={check.settings.horizonYears} targetYear={targetYear} isSaved={!hasDraft} />
      )}
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
});
