import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { mendable, mendColumns } from "../../../app/write/mendColumns";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface MendColumnsProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** Where writing our columns anew mends what is wrong in our tables, it can be asked for. */
export function MendColumns({ check, isWriting, actions }: MendColumnsProps) {
  const styles = useStyles();
  const { words } = useText();
  if (!check.problems.some(({ code }) => mendable.includes(code))) return null;
  const say = words.check.mend;
  return (
    <p className={styles.mend}>
      {say.text}{" "}
      <Button
        size="small"
        disabledFocusable={isWriting}
        onClick={() => actions.perform(mendColumns, {}, { subject: "columns", about: "" })}
      >
        {say.button}
      </Button>
    </p>
  );
}

const useStyles = makeStyles({ mend: { margin: `0 0 ${tokens.spacingVerticalS}` } });
