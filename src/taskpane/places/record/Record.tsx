import { makeStyles, tokens } from "@fluentui/react-components";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { ChangeLog } from "./ChangeLog";
import { FreezeForm } from "./FreezeForm";
import { FrozenPlan } from "./FrozenPlan";

/** The plan as it was frozen beside what it is now, and everything the pane changed. */
export function Record({ check, state, actions }: PlaceProps<"record">) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <PaneFrame name="record" header={<BackHeader title={words.plan.part.record} onBack={() => actions.tell({ is: "went-back" })} />}>
      <p className={styles.text}>{words.plan.purpose.record}</p>
      <FrozenPlan check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <FreezeForm check={check} state={state} actions={actions} />
      <ChangeLog check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <TableProblemList
        problems={check.problems.filter(({ table }) => table === "frozen" || table === "changes" || table === "changesArchive")}
        onGoTo={actions.goTo}
      />
    </PaneFrame>
  );
}

const useStyles = makeStyles({ text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 } });
