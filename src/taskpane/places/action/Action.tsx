import { deleteAction, saveAction } from "../../../app/write/saveAction";
import { FieldGrid } from "../../rowForm/FieldGrid";
import { RowForm } from "../../rowForm/RowForm";
import { said } from "../../rowForm/said";
import { TableField } from "../../rowForm/TableField";
import { useRowForm } from "../../rowForm/useRowForm";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { blankAction, doneWholly } from "./actionForm";

/** The form of one action. */
export function Action({ place: { action: id }, check, state, actions }: PlaceProps<"action">) {
  const { words } = useText();
  const say = words.actions;
  const { field, example } = say;
  const saved = check.tables.rows.actions.find((one) => one.id === id);
  const row = useRowForm(
    { check, state, actions },
    {
      table: "actions",
      kind: "action",
      id,
      saved,
      blank: blankAction,
      deed: saveAction,
      inputOf: (typed, draft) => ({ row: doneWholly(typed, draft), id: saved?.id }),
      about: ({ what }) => what,
    },
  );
  return (
    <RowForm
      name={`action ${id}`}
      title={saved ? say.formTitle : say.newTitle}
      form={row}
      says={say}
      onDelete={() => saved && actions.perform(deleteAction, { id: saved.id }, { subject: id, about: saved.what })}
      onBack={() => actions.tell({ is: "went-back" })}
    >
      <FieldGrid isLevelAtTop>
        <TableField row={row} name="what" label={field.what} placeholder={example.what} lines={2} />
        <TableField
          row={row}
          name="owner"
          label={field.owner}
          placeholder={example.owner}
          suggestions={said(check.tables.rows.actions, "owner")}
        />
        <TableField row={row} name="due" label={field.due} />
        <TableField row={row} name="role" label={field.role} none={say.noRole} />
        <TableField row={row} name="status" label={field.status} />
        <TableField row={row} name="done" label={field.done} placeholder={example.done} />
        <TableField row={row} name="scope" label={field.scope} />
        <TableField
          row={row}
          name="hypothesis"
          label={field.hypothesis}
          choices={said(check.hypotheses, "claim")}
          none={say.noHypothesis}
          isWide
        />
      </FieldGrid>
    </RowForm>
  );
}
