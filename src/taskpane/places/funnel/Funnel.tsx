import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { deleteFunnel, saveFunnel } from "../../../app/write/saveFunnel";
import { assessFunnel } from "../../../domain/funnel/funnel";
import { SectionHead } from "../../frame/SectionHead";
import { FieldGroup } from "../../rowForm/FieldGroup";
import { FigureRows } from "../../rowForm/FigureRows";
import { RowForm } from "../../rowForm/RowForm";
import { TableField } from "../../rowForm/TableField";
import { useRowForm } from "../../rowForm/useRowForm";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { funnelBook } from "./funnelBook";
import { StageFields } from "./StageFields";
import { StageTable } from "./StageTable";

/** A fair or campaign: what it takes before it, what came of it after it. */
export function Funnel({ place: { funnel: id }, check, state, actions }: PlaceProps<"funnel">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.funnel;
  const saved = check.tables.rows.funnels.find((one) => one.id === id);
  const nameOf = ({ name }: { readonly name: string }) => name || say.unnamed;
  const row = useRowForm(
    { check, state, actions },
    { table: "funnels", kind: "funnel", id, saved, deed: saveFunnel, about: nameOf, inputOf: (typed) => ({ row: typed, id: saved?.id }) },
  );
  const funnel = row.row;
  const [isOver, setOver] = useState(funnel.actual !== undefined);
  const isSound = row.problems.every(({ field }) => field === "name" || field === "reason" || field === "scope");
  const { impossibleAt, needed, result, ordersNeeded } = useMemo(
    () => (isSound ? assessFunnel(funnel) : { impossibleAt: null, needed: undefined, result: undefined, ordersNeeded: null }),
    [isSound, funnel],
  );
  return (
    <RowForm
      name={`funnel ${id}`}
      title={saved ? saved.name : say.newTitle}
      book={isSound ? funnelBook(funnel) : {}}
      form={row}
      says={say}
      onDelete={() => saved && actions.perform(deleteFunnel, { id: saved.id }, { subject: id, about: nameOf(funnel) })}
      onBack={() => actions.tell({ is: "went-back" })}
      above={
        isSound ? (
          <section className={styles.answer} aria-live="polite">
            <p className={styles.headline}>{headline()}</p>
            <StageTable funnel={funnel} />
            <FigureRows
              figures={
                result
                  ? ["funnelRevenue", "funnelProfit", "costPerOrder", "breakEvenRevenue"]
                  : ["breakEvenRevenue", "ordersNeeded", "deliverableOrders", "funnelCeiling"]
              }
            />
            {funnel.scope !== undefined && !result && <p className={styles.hint}>{say.ceilingHint}</p>}
          </section>
        ) : (
          <p className={styles.hint}>{say.fillFirst}</p>
        )
      }
    >
      <FieldGroup title={say.groups.what}>
        <TableField row={row} name="name" isWide placeholder={say.nameExample} />
        <TableField row={row} name="scope" label={words.hypothesis.field.scope} none={say.noMarket} />
        <TableField row={row} name="orderValue" />
        <TableField row={row} name="cost" />
        <TableField row={row} name="margin" />
      </FieldGroup>
      <FieldGroup title={say.groups.wanted}>
        <TableField row={row} name="ordersNeeded" />
        <TableField row={row} name="revenueNeeded" />
      </FieldGroup>
      <p className={styles.hint}>{say.wantedHint}</p>
      <SectionHead title={say.stages.title} />
      <Checkbox className={styles.over} label={say.isOver} checked={isOver} onChange={(_, { checked }) => changeOver(checked === true)} />
      <StageFields row={row} isOver={isOver} onType={row.change} />
      {isOver && (
        <>
          <SectionHead title={say.groups.conclusion} />
          <FieldGroup title="">
            <TableField row={row} name="conclusion" none={say.noConclusion} isWide />
            <TableField row={row} name="reason" lines={2} placeholder={say.reasonExample} />
          </FieldGroup>
        </>
      )}
    </RowForm>
  );

  function headline(): string {
    if (result)
      return say.result(
        numbers.money(result.revenue),
        result.paidBack,
        result.profit === null ? "" : numbers.money(Math.abs(result.profit)),
      );
    const stage = funnel.stages.findIndex((one) => one.name === impossibleAt);
    if (stage >= 0)
      return say.impossible(impossibleAt ?? "", numbers.volume(needed?.[stage] ?? 0), numbers.volume(funnel.stages[stage]?.available ?? 0));
    return ordersNeeded === null ? say.nothingWanted : say.possible(numbers.volume(ordersNeeded));
  }

  /** What was counted afterwards is of no event that is still to come. */
  function changeOver(next: boolean) {
    setOver(next);
    if (!next && funnel.actual) row.change(Object.fromEntries([1, 2, 3, 4, 5, 6].map((stage) => [`actual${stage}`, ""])));
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
});
