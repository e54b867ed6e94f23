import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useMemo, useRef, useState } from "react";
import { deleteFunnel, saveFunnel } from "../../../app/write/saveFunnel";
import { previewing } from "../../../app/write/writing";
import { funnelConclusions } from "../../../domain/funnel/conclusion";
import { assessFunnel } from "../../../domain/funnel/funnel";
import { segmentKey } from "../../../domain/scope/scope";
import { funnelConclusionWords } from "../../../workbook/tables/words";
import { WritesNote } from "../../form/WritesNote";
import { writesText } from "../../form/writesText";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { FieldGroup } from "../../rowForm/FieldGroup";
import { FigureRows } from "../../rowForm/FigureRows";
import { allMarketsOption, type TableDraft } from "../../rowForm/rowDraft";
import { SaveFooter } from "../../rowForm/SaveFooter";
import { TableField } from "../../rowForm/TableField";
import { useTableRow } from "../../rowForm/useTableRow";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { funnelBook } from "./funnelBook";
import { StageFields } from "./StageFields";
import { StageTable } from "./StageTable";

const nothingTyped: TableDraft = {};
const table = "funnels";

/** A fair or campaign: what it takes before it, what came of it after it. */
export function Funnel({ place: { funnel: id }, check, state, actions }: PlaceProps<"funnel">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.funnel;
  const form = useRef<HTMLDivElement>(null);
  const [isAsked, setAsked] = useState(false);
  const saved = check.tables.rows.funnels.find((row) => row.id === id);
  const draft = state.drafts.funnel[id] ?? nothingTyped;
  const markets = useMemo(() => check.markets.map(({ segment }) => segment.segment).filter((name) => name !== ""), [check]);
  const keys = useMemo(() => new Set(markets.map(segmentKey)), [markets]);
  const row = useTableRow(table, saved, draft, keys);
  const [isOver, setOver] = useState(row.row.actual !== undefined);
  const isTyped = Object.keys(draft).length > 0;
  const isBusy = state.write.at === "writing";
  const input = { row: row.row, id: saved?.id };
  const edits = isTyped && row.problems.length === 0 ? saveFunnel.edits(previewing(check, numbers.language), input) : undefined;
  const isSound = row.problems.every(({ field }) => field === "name" || field === "reason" || field === "scope");
  const { impossibleAt, needed, result, ordersNeeded } = useMemo(
    () => (isSound ? assessFunnel(row.row) : { impossibleAt: null, needed: undefined, result: undefined, ordersNeeded: null }),
    [isSound, row.row],
  );
  const type = (change: TableDraft) => actions.tell({ is: "typed", draft: "funnel", key: id, change });
  const typeOne = (name: string, text: string) => type({ [name]: text });
  const name = row.row.name || say.unnamed;
  const save = () => {
    setAsked(true);
    row.showAll();
    if (row.problems.length > 0) requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    else actions.perform(saveFunnel, input, { subject: id, about: name });
  };
  return (
    <PaneFrame
      name={`funnel ${id}`}
      header={<BackHeader title={saved ? saved.name : say.newTitle} onBack={() => actions.tell({ is: "went-back" })} />}
      book={isSound ? funnelBook(row.row) : {}}
      footer={
        <SaveFooter
          isTyped={isTyped}
          isBusy={isBusy}
          wrong={isAsked ? row.problems.length : 0}
          saved={saved}
          onSave={save}
          onDrop={() => actions.tell({ is: "dropped", draft: "funnel", key: id })}
        />
      }
    >
      {isSound && (
        <section className={styles.answer} aria-live="polite">
          <p className={styles.headline}>{headline()}</p>
          <StageTable funnel={row.row} />
          <FigureRows
            figures={
              result
                ? ["funnelRevenue", "funnelProfit", "costPerOrder", "breakEvenRevenue"]
                : ["breakEvenRevenue", "ordersNeeded", "deliverableOrders", "funnelCeiling"]
            }
          />
          {row.row.scope !== undefined && !result && <p className={styles.hint}>{say.ceilingHint}</p>}
        </section>
      )}
      {!isSound && <p className={styles.hint}>{say.fillFirst}</p>}
      <div ref={form}>
        <FieldGroup title={say.groups.what}>
          <TableField table={table} name="name" row={row} onType={typeOne} isWide placeholder={say.nameExample} />
          <TableField
            table={table}
            name="scope"
            row={row}
            onType={typeOne}
            label={words.hypothesis.field.scope}
            options={[["", say.noMarket], [allMarketsOption, words.hypothesis.allMarkets], ...markets.map((one) => [one, one] as const)]}
          />
          <TableField table={table} name="orderValue" row={row} onType={typeOne} />
          <TableField table={table} name="cost" row={row} onType={typeOne} />
          <TableField table={table} name="margin" row={row} onType={typeOne} />
        </FieldGroup>
        <FieldGroup title={say.groups.wanted}>
          <TableField table={table} name="ordersNeeded" row={row} onType={typeOne} />
          <TableField table={table} name="revenueNeeded" row={row} onType={typeOne} />
        </FieldGroup>
        <p className={styles.hint}>{say.wantedHint}</p>
        <SectionHead title={say.stages.title} />
        <Checkbox className={styles.over} label={say.isOver} checked={isOver} onChange={(_, { checked }) => changeOver(checked === true)} />
        <StageFields row={row} isOver={isOver} onType={type} />
        {isOver && (
          <>
            <SectionHead title={say.groups.conclusion} />
            <FieldGroup title="">
              <TableField
                table={table}
                name="conclusion"
                row={row}
                onType={typeOne}
                isWide
                options={[
                  ["", say.noConclusion],
                  ...funnelConclusions.map((one) => [one, funnelConclusionWords[numbers.language][one]] as const),
                ]}
              />
              <TableField table={table} name="reason" row={row} onType={typeOne} isWide lines={2} placeholder={say.reasonExample} />
            </FieldGroup>
          </>
        )}
      </div>
      {saved && (
        <Button
          appearance="subtle"
          className={styles.delete}
          icon={<Delete20Regular />}
          disabledFocusable={isBusy}
          onClick={() => !isBusy && actions.perform(deleteFunnel, { id: saved.id }, { subject: id, about: name })}
        >
          {say.delete}
        </Button>
      )}
      {edits?.ok === true && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );

  function headline(): string {
    if (result)
      return say.result(
        numbers.money(result.revenue),
        result.paidBack,
        result.profit === null ? "" : numbers.money(Math.abs(result.profit)),
      );
    const stage = row.row.stages.findIndex((one) => one.name === impossibleAt);
    if (stage >= 0)
      return say.impossible(
        impossibleAt ?? "",
        numbers.volume(needed?.[stage] ?? 0),
        numbers.volume(row.row.stages[stage]?.available ?? 0),
      );
    return ordersNeeded === null ? say.nothingWanted : say.possible(numbers.volume(ordersNeeded));
  }

  /** What was counted afterwards is of no event that is still to come. */
  function changeOver(next: boolean) {
    setOver(next);
    if (!next && row.row.actual) type(Object.fromEntries([1, 2, 3, 4, 5, 6].map((stage) => [`actual${stage}`, ""])));
  }
}

const useStyles = makeStyles({
  answer: { margin: `0 0 ${tokens.spacingVerticalL}` },
  headline: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  over: { marginLeft: "-8px" },
  delete: { marginTop: tokens.spacingVerticalXL, marginLeft: "-8px" },
});
