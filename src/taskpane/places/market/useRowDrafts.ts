import { useMemo } from "react";
import type { PaneState } from "../../state/paneState";
import { rowDraft, type RowDraft, type RowKinds } from "./rowForm";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";

export interface RowDrafts {
  readonly rows: readonly RowDraft[];
  readonly hasDraft: boolean;
  readonly onChange: (rows: readonly RowDraft[]) => void;
  readonly drop: () => void;
}

/** A market's list as the sheet has it, or as it was typed since. */
export function useRowDrafts(
  list: string,
  present: readonly (object & { readonly id: string })[],
  kinds: RowKinds,
  state: PaneState,
  actions: PaneActions,
): RowDrafts {
  const { numbers } = useText();
  const known = useMemo(
    () => present.map((row) => rowDraft(row.id, Object.fromEntries(Object.entries(row)), kinds, numbers)),
    [present, kinds, numbers],
  );
  const draft = state.drafts.rows[list];
  return {
    rows: draft ?? known,
    hasDraft: draft !== undefined,
    onChange: (rows) => actions.tell({ is: "typed", draft: "rows", key: list, change: rows }),
    drop: () => actions.tell({ is: "dropped", draft: "rows", key: list }),
  };
}
