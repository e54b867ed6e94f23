import { useMemo } from "react";
import { deleteAction, saveAction } from "../../../app/write/saveAction";
import { previewing } from "../../../app/write/writing";
import { RowForm } from "../../form/RowForm";
import { writesText } from "../../form/writesText";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { actionFields, formOfAction, readAction, type ActionField } from "./actionForm";

const nothingTyped = {};
const nothingKnown = {};

/** The form of one action. */
export function Action({ place: { action: id }, check, state, actions }: PlaceProps<"action">) {
  const { words, numbers } = useText();
  const say = words.actions;
  const row = check.tables.rows.actions.find((one) => one.id === id);
  const known = row ?? nothingKnown;
  const draft = state.drafts.action[id] ?? nothingTyped;
  const fields = useMemo(() => actionFields(check, known, words, numbers), [check, known, words, numbers]);
  const {
    action,
    values,
    problems: wrong,
  } = useMemo(() => readAction(fields, known, draft, check, numbers), [fields, known, draft, check, numbers]);
  const isTyped = Object.keys(draft).length > 0;
  const wanted = { row: action, id: row?.id };
  const edits = isTyped && wrong.length === 0 ? saveAction.edits(previewing(check, numbers.language), wanted) : undefined;
  const refused =
    state.write.at === "refused" && state.write.subject === id ? state.write.problems : edits && !edits.ok ? edits.problems : [];
  return (
    <RowForm<ActionField>
      name={`action ${id}`}
      title={row ? say.formTitle : say.newTitle}
      fields={fields}
      known={formOfAction(known)}
      draft={draft}
      values={values}
      problems={[...wrong, ...refused]}
      {...(row && { savedOn: row.place })}
      isTyped={isTyped}
      isBusy={state.write.at === "writing"}
      says={say}
      writes={edits?.ok === true ? writesText(edits.value, check, words) : []}
      onType={(name, text) => actions.tell({ is: "typed", draft: "action", key: id, change: { [name]: text } })}
      onSave={() => actions.perform(saveAction, wanted, { subject: id, about: action.what })}
      onDelete={row && (() => actions.perform(deleteAction, { id: row.id }, { subject: id, about: row.what }))}
      onDiscard={() => actions.tell({ is: "dropped", draft: "action", key: id })}
      onBack={() => actions.tell({ is: "went-back" })}
    />
  );
}
