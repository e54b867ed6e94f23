import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useMemo, useRef, useState } from "react";
import { itemByKey } from "../../../app/check/itemByKey";
import { deleteHypothesis, saveHypothesis } from "../../../app/write/saveHypothesis";
import { previewing } from "../../../app/write/writing";
import type { HypothesisField } from "../../../wording/hypothesisField";
import { BackHeader } from "../../frame/BackHeader";
import { HypothesisFields } from "./HypothesisFields";
import { Origin } from "./Origin";
import { PaneFrame } from "../../frame/PaneFrame";
import { StandsLine } from "../../agreement/StandsLine";
import { subjectOfHypothesis } from "../../agreement/standingsOf";
import { WhoStands } from "../../agreement/WhoStands";
import { WritesNote } from "../../form/WritesNote";
import { statusAfter } from "../../../domain/parts/settleLevers";
import { testOutcomes } from "../../../domain/plan";
import { isComputedLever } from "../../../workbook/tables/hypotheses/leverCells";
import { fieldOf, leverFields, readHypothesis, type HypothesisDraft } from "./hypothesisForm";
import { formRemarks } from "./formRemarks";
import { LeverResult } from "./LeverResult";
import { hypothesisDraftKey } from "../../form/hypothesisDraftKey";
import { scopesFor } from "./scopesFor";
import type { PlaceProps } from "../placeProps";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

const nothingTyped = {};

/** The form of one hypothesis. What is typed is kept until it is saved or thrown away. */
export function Hypothesis({ place, check, state, actions }: PlaceProps<"hypothesis">) {
  const id = place.hypothesis;
  const item = itemByKey(check, place.item);
  const styles = useStyles();
  const { words, numbers } = useText();
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const row = check.hypotheses.find((one) => one.id === id);
  const subject = useMemo(() => row && subjectOfHypothesis(row, check, numbers.language), [row, check, numbers]);
  const key = hypothesisDraftKey(id, item.key);
  const draft = state.drafts.hypothesis[key] ?? nothingTyped;
  const scopes = useMemo(() => scopesFor(item, check, row), [item, check, row]);
  const known = useMemo(
    () => row ?? { scope: scopes[0] === undefined || scopes[0] === "" ? ("all" as const) : [scopes[0]] },
    [row, scopes],
  );
  const markets = useMemo(() => check.markets.map(({ segment }) => segment.segment), [check]);
  const {
    hypothesis,
    isComputed,
    problems: typedWrong,
  } = useMemo(() => readHypothesis(known, draft, markets, numbers), [known, draft, markets, numbers]);
  const isTyped = Object.keys(draft).length > 0;
  const wanted = { row: hypothesis, id: row?.id };
  const edits = isTyped && typedWrong.length === 0 ? saveHypothesis.edits(previewing(check, numbers.language), wanted) : undefined;
  const refused =
    state.write.at === "refused" && state.write.subject === key ? state.write.problems : edits && !edits.ok ? edits.problems : [];
  const problems = [...typedWrong, ...refused.map((problem) => ({ ...problem, field: fieldOf(problem) }))];
  const isBusy = state.write.at === "writing";
  const claim = hypothesis.claim || words.hypothesis.unnamed;
  const change = (typed: HypothesisDraft) => actions.tell({ is: "typed", draft: "hypothesis", key, change: typed });
  const type = (field: HypothesisField, text: string) => change({ [field]: text, ...(field === "outcome" && movedBy(text)) });
  /** What came out moves the status, where the person sees it and can still say otherwise. */
  const movedBy = (outcome: string): HypothesisDraft => {
    const known = testOutcomes.find((one) => one === outcome);
    const day = hypothesis.outcomeDate === undefined && known ? { outcomeDate: numbers.date(check.asOf) } : {};
    return known ? { status: statusAfter(known), ...day } : {};
  };
  const isLeverWrong = problems.some(({ field }) => [...leverFields, "scope"].some((one) => one === field));
  const offersLever = !isComputed && isComputedLever(hypothesis.lever);
  const save = () => {
    setAsked(true);
    if (problems.length > 0) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    else actions.perform(saveHypothesis, wanted, { subject: key, about: claim });
  };
  const remove = () => row && actions.perform(deleteHypothesis, { id: row.id }, { subject: key, about: claim });
  const isWrong = isAsked && problems.length > 0;
  return (
    <PaneFrame
      name={`hypothesis ${key}`}
      header={
        <BackHeader title={row ? words.hypothesis.title : words.hypothesis.newTitle} onBack={() => actions.tell({ is: "went-back" })} />
      }
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!isTyped || isBusy} onClick={() => isTyped && !isBusy && save()}>
            {words.hypothesis.save}
          </Button>
          {isTyped && (
            <Button onClick={() => actions.tell({ is: "dropped", draft: "hypothesis", key })}>
              {row ? words.market.revert : words.hypothesis.discard}
            </Button>
          )}
          <span className={isWrong ? styles.wrong : styles.status} role="status">
            {isWrong
              ? words.market.fixFirst(problems.length)
              : isTyped
                ? words.market.unsaved
                : row
                  ? words.pane.savedOn(row.place.sheet, row.place.row + 1)
                  : ""}
          </span>
        </>
      }
    >
      <Origin origin={hypothesis} check={check} actions={actions} />
      <div ref={form}>
        <HypothesisFields
          known={known}
          draft={draft}
          hypothesis={hypothesis}
          isComputed={isComputed}
          isSaved={row !== undefined}
          remarks={formRemarks(hypothesis, row, check, words)}
          result={
            isComputed ? (
              <LeverResult
                hypothesis={hypothesis}
                id={row?.id}
                isIncomplete={isLeverWrong}
                item={item}
                check={check}
                onTake={(claimed) => change({ claimed })}
              />
            ) : (
              offersLever && (
                <Button size="small" className={styles.compute} onClick={() => change({ impactLow: "", impactBase: "", impactHigh: "" })}>
                  {words.hypothesis.computeInstead}
                </Button>
              )
            )
          }
          scopes={scopes}
          problems={problems}
          showsAll={isAsked}
          onType={type}
        />
      </div>
      {subject && (
        <>
          <StandsLine subject={subject} check={check} />
          <WhoStands subject={subject} check={check} state={state} actions={actions} />
        </>
      )}
      {row && (
        <Button
          appearance="subtle"
          className={styles.delete}
          icon={<Delete20Regular />}
          disabledFocusable={isBusy}
          onClick={() => !isBusy && remove()}
        >
          {words.hypothesis.delete}
        </Button>
      )}
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  compute: { gridColumn: "1 / -1", justifySelf: "start" },
  delete: { marginTop: tokens.spacingVerticalXL, marginLeft: "-8px" },
});
