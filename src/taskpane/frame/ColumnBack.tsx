import { Button } from "@fluentui/react-components";
import { mendColumns } from "../../app/write/mendColumns";
import { useText } from "../text/text";
import type { PaneActions } from "../state/usePane";

export interface ColumnBackProps {
  readonly actions: PaneActions;
}

/** The way out of a save that had no column to store something in. */
export function ColumnBack({ actions }: ColumnBackProps) {
  const { words } = useText();
  return (
    <Button size="small" onClick={() => actions.perform(mendColumns, {}, { subject: "columns", about: "" })}>
      {words.check.mend.columnBack}
    </Button>
  );
}
