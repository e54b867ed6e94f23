import { useMemo } from "react";
import { deleteKpi, saveKpi } from "../../../app/write/saveKpi";
import { previewing } from "../../../app/write/writing";
import { RowForm } from "../../form/RowForm";
import { writesText } from "../../form/writesText";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { asksReason, blankKpi, kpiFields, readKpi, type KpiField } from "./kpiForm";

const nothingTyped = {};

/** The form of one KPI. A target that is changed within the quarter asks why. */
export function KpiPlace({ place: { kpi: id, quarter, team }, check, state, actions }: PlaceProps<"kpi">) {
  const { words, numbers } = useText();
  const say = words.kpi;
  const row = check.tables.rows.kpis.find((one) => one.id === id);
  const known = useMemo(() => row ?? blankKpi(check, quarter, team), [row, check, quarter, team]);
  const draft = state.drafts.kpi[id] ?? nothingTyped;
  const reading = useMemo(() => readKpi(known, draft, row?.id, numbers), [known, draft, row, numbers]);
  const isChange = asksReason(known, row !== undefined, reading, check);
  const fields = useMemo(() => kpiFields(check, known, isChange, words, numbers), [check, known, isChange, words, numbers]);
  const { input, values, problems: wrong } = reading;
  const isTyped = Object.keys(draft).length > 0;
  const edits = isTyped ? saveKpi.edits(previewing(check, numbers.language), input) : undefined;
  const refused = edits && !edits.ok ? edits.problems : [];
  const unread = new Set(wrong.map(({ field }) => field));
  return (
    <RowForm<KpiField>
      name={`kpi ${id}`}
      title={row ? say.formTitle : say.newTitle}
      fields={fields}
      known={known}
      draft={draft}
      values={values}
      problems={[...wrong, ...refused.filter(({ field }) => !unread.has(field))]}
      {...(row && { savedOn: row.place })}
      isTyped={isTyped}
      isBusy={state.write.at === "writing"}
      says={say}
      writes={edits?.ok === true ? writesText(edits.value, check, words) : []}
      onType={(name, text) => actions.tell({ is: "typed", draft: "kpi", key: id, change: { [name]: text } })}
      onSave={() => actions.perform(saveKpi, input, { subject: id, about: input.row.name.trim() })}
      onDelete={row && (() => actions.perform(deleteKpi, { id: row.id }, { subject: id, about: row.name }))}
      onDiscard={() => actions.tell({ is: "dropped", draft: "kpi", key: id })}
      onBack={() => actions.tell({ is: "went-back" })}
    />
  );
}
