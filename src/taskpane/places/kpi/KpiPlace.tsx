import { useMemo } from "react";
import { deleteKpi, needsReason, saveKpi } from "../../../app/write/saveKpi";
import { FieldGrid } from "../../rowForm/FieldGrid";
import { RowForm } from "../../rowForm/RowForm";
import { TableField } from "../../rowForm/TableField";
import { useRowForm } from "../../rowForm/useRowForm";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { blankKpi, kpiFields } from "./kpiForm";

/** The form of one KPI. A target that is changed within the quarter asks why. */
export function KpiPlace({ place: { kpi: id, quarter, team }, check, state, actions }: PlaceProps<"kpi">) {
  const { words } = useText();
  const say = words.kpi;
  const saved = check.tables.rows.kpis.find((one) => one.id === id);
  const blank = useMemo(() => blankKpi(check, quarter, team), [check, quarter, team]);
  const row = useRowForm(
    { check, state, actions },
    {
      table: "kpis",
      kind: "kpi",
      id,
      saved,
      blank,
      deed: saveKpi,
      inputOf: (typed, { reason = "" }) => ({ row: typed, id: saved?.id, reason }),
      about: ({ name }) => name.trim(),
    },
  );
  const isChange = needsReason(saved, row.row.target, check.asOf);
  const fields = useMemo(() => kpiFields(check, saved ?? blank, isChange, words), [check, saved, blank, isChange, words]);
  return (
    <RowForm
      name={`kpi ${id}`}
      title={saved ? say.formTitle : say.newTitle}
      form={row}
      says={say}
      onDelete={() => saved && actions.perform(deleteKpi, { id: saved.id }, { subject: id, about: saved.name })}
      onBack={() => actions.tell({ is: "went-back" })}
    >
      <FieldGrid isLevelAtTop>
        {fields.map((field) => (
          <TableField key={field.name} row={row} {...field} />
        ))}
      </FieldGrid>
    </RowForm>
  );
}
