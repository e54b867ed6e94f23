import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { saveMarket } from "../../../app/write/saveMarket";
import { previewing } from "../../../app/write/writing";
import { assessSegment } from "../../../domain/market/assessSegment";
import type { BridgeOrder } from "../../../domain/market/fullBridge";
import { segmentKey } from "../../../domain/scope/scope";
import { BackHeader } from "../../frame/BackHeader";
import { Bar } from "../../frame/Bar";
import { DeleteMarket } from "./DeleteMarket";
import { Implied } from "./Implied";
import { MarketBadge } from "../../market/MarketBadge";
import { MarketFields } from "./MarketFields";
import { MarketFigures } from "./MarketFigures";
import { PaneFrame } from "../../frame/PaneFrame";
import { RowProblems } from "./RowProblems";
import { ShareProposal } from "./ShareProposal";
import { WritesNote } from "../../form/WritesNote";
import type { FormField } from "../../market/formField";
import { marketBook } from "./marketBook";
import { formFieldOf, isRangeField, readMarket } from "./marketForm";
import { formulasOfRow } from "../../../app/check/formulasOfRow";
import { lookOf } from "../../market/marketLook";
import type { PlaceProps } from "../placeProps";
import { targetsOn } from "../../market/targetsOn";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

const nothingTyped = {};

const MarketMore = lazy(async () => ({ default: (await import("./MarketMore")).MarketMore }));

/** The form of one market. What is typed is kept until it is saved or thrown away. */
export function Market({ place: { market }, check, state, actions }: PlaceProps<"market">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [isAsked, setAsked] = useState(false);
  const [order, setOrder] = useState<BridgeOrder>("market-first");
  const row = check.markets.find(({ id }) => id === market);
  const draft = state.drafts.market[market] ?? nothingTyped;
  const known = row?.segment;
  const { segment, problems: typedWrong } = useMemo(() => readMarket(known, draft, numbers), [known, draft, numbers]);
  const { horizonYears } = check.settings;
  // A range that is not whole yet keeps no figure from being shown.
  const assessment = typedWrong.every(({ field = "" }) => isRangeField(field))
    ? assessSegment(segment, horizonYears, check.asOf)
    : undefined;
  const computed = assessment?.computable === true ? assessment : undefined;
  const key = row && segmentKey(row.segment.segment);
  const history = useMemo(() => check.history.filter((year) => year.isUsable && segmentKey(year.segment) === key), [check, key]);
  const rivals = useMemo(() => check.competitors.filter((rival) => rival.isUsable && segmentKey(rival.segment) === key), [check, key]);
  const book = useMemo(() => {
    const typed = new Set(Object.entries(segment).flatMap(([field, value]) => (value === undefined ? [] : [field])));
    return computed
      ? marketBook({ segment: computed, typed, years: horizonYears, history, rivals, order, ownName: words.competitor.own })
      : {};
  }, [computed, segment, horizonYears, history, rivals, order, words]);
  const hasDraft = Object.keys(draft).length > 0;
  const wanted = { segment, id: market === "new" ? undefined : market };
  const edits = hasDraft ? saveMarket.edits(previewing(check, numbers.language), wanted) : undefined;
  const refused =
    state.write.at === "refused" && state.write.subject === market ? state.write.problems : edits && !edits.ok ? edits.problems : [];
  const others = refused.map((problem) => ({ ...problem, field: formFieldOf(problem) }));
  const problems = [...typedWrong, ...others.filter(({ field }) => !typedWrong.some((wrong) => wrong.field === field))];
  const targets = row ? targetsOn(row.segment.segment, check) : 0;
  const form = useRef<HTMLDivElement>(null);
  const formulas = useMemo(() => (row ? formulasOfRow(check, "markets", row.place) : new Map<string, string>()), [check, row]);
  const type = (field: FormField, text: string) => actions.tell({ is: "typed", draft: "market", key: market, change: { [field]: text } });
  const save = () => {
    setAsked(true);
    if (problems.length === 0) actions.perform(saveMarket, wanted, { subject: market, about: segment.segment });
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const isWrong = isAsked && problems.length > 0;
  return (
    <PaneFrame
      name={`market ${market}`}
      header={<BackHeader title={row ? row.segment.segment : words.market.newTitle} onBack={() => actions.tell({ is: "went-back" })} />}
      book={book}
      unit={segment.unit}
      footer={
        <>
          <Button appearance="primary" disabledFocusable={!hasDraft || state.write.at === "writing"} onClick={save}>
            {words.market.save}
          </Button>
          {hasDraft && (
            <Button onClick={() => actions.tell({ is: "dropped", draft: "market", key: market })}>
              {row ? words.market.revert : words.market.discard}
            </Button>
          )}
          <span className={isWrong ? styles.wrong : styles.status} role="status">
            {isWrong
              ? words.market.fixFirst(problems.length)
              : hasDraft
                ? words.market.unsaved
                : row
                  ? words.pane.savedOn(row.place.sheet, row.place.row + 1)
                  : ""}
          </span>
        </>
      }
    >
      {row && (
        <div className={styles.head}>
          <span>{words.market.targetsRestLong(targets)}</span>
          {assessment && <MarketBadge look={row.isUsable || hasDraft ? lookOf(assessment) : { is: "refused" }} />}
        </div>
      )}
      {row && <RowProblems row={row} check={check} onGoTo={actions.goTo} />}
      {assessment?.implied && (
        <Bar tone="warning" title={words.market.disagree.title}>
          <Implied implied={assessment.implied} />
        </Bar>
      )}
      <div ref={form}>
        <MarketFields
          check={check}
          known={known}
          draft={draft}
          segment={segment}
          derived={assessment?.derived ?? null}
          problems={problems}
          showsAll={isAsked}
          onType={type}
          formulaOf={(field) => formulas.get(field)}
          proposal={
            computed &&
            segment.maxShare === undefined && (
              <ShareProposal segment={segment} computed={computed} years={horizonYears} history={history} onType={type} />
            )
          }
        />
      </div>
      <MarketFigures computed={computed} />
      <Suspense fallback={null}>
        <MarketMore
          row={row}
          segment={segment}
          computed={computed}
          order={order}
          onOrder={setOrder}
          check={check}
          state={state}
          actions={actions}
        />
      </Suspense>
      {row && <DeleteMarket row={row} check={check} isBusy={state.write.at === "writing"} actions={actions} />}
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
