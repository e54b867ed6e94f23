import { makeStyles, tokens } from "@fluentui/react-components";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";

/** The year over its months, beside last year's. */
export function Phasing({ actions }: PlaceProps<"phasing">) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <PaneFrame name="phasing" header={<BackHeader title={words.plan.part.phasing} onBack={() => actions.tell({ is: "went-back" })} />}>
      <p className={styles.text}>{words.plan.purpose.phasing}</p>
    </PaneFrame>
  );
}

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });
