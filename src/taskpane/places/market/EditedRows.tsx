import type { PlanProblem } from "../../../domain/ground/problem";
import type { RowKinds } from "./rowForm";
import { RowList } from "./RowList";
import { RowsFooter } from "./RowsFooter";
import type { RowDrafts } from "./useRowDrafts";

export interface EditedRowsProps<Key extends string> {
  readonly say: {
    readonly title: string;
    readonly field: Readonly<Record<Key, string>>;
    readonly add: string;
    readonly remove: (row: string) => string;
    readonly newRow: string;
    readonly save: string;
  };
  /** In the order of the columns. */
  readonly kinds: RowKinds & Readonly<Record<Key, RowKinds[string]>>;
  readonly drafts: RowDrafts;
  readonly problems: readonly PlanProblem[];
  /** Somebody tried to save. */
  readonly isAsked: boolean;
  readonly isBusy: boolean;
  readonly writes: readonly string[];
  readonly onSave: () => void;
}

/** A market's list, and once it was changed the ways to keep or drop that. */
export function EditedRows<Key extends string>({ say, kinds, drafts, problems, isAsked, isBusy, writes, onSave }: EditedRowsProps<Key>) {
  const { rows, hasDraft, onChange, drop } = drafts;
  return (
    <>
      <RowList
        label={say.title}
        columns={Object.entries(kinds).map(([key, kind]) => ({ key, label: say.field[key as Key], kind }))}
        rows={rows}
        problems={problems}
        showsAll={isAsked}
        hasDraft={hasDraft}
        add={say.add}
        remove={say.remove}
        newRow={say.newRow}
        onChange={onChange}
      />
      {hasDraft && (
        <RowsFooter save={say.save} wrong={isAsked ? problems.length : 0} isBusy={isBusy} writes={writes} onSave={onSave} onDrop={drop} />
      )}
    </>
  );
}
