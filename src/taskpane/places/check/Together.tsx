import type { Check } from "../../../app/check/check";
import { linksByName } from "../../../app/write/linksByName";
import { linkTogether } from "../../../app/write/linkTogether";
import { previewing } from "../../../app/write/writing";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { writesText } from "../../form/writesText";
import { Bar } from "../../frame/Bar";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface TogetherProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const namesShown = 4;

/** Rows that carry the names of markets, to be linked in one go. What will be written is said beside the button. */
export function Together({ check, isWriting, actions }: TogetherProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const links = linksByName(check);
  if (links.length === 0) return null;
  const names = [...new Set(links.flatMap(({ link }) => (link.scope === "all" ? [] : link.scope)))];
  const listed = words.number.list([...names.slice(0, namesShown), ...(names.length > namesShown ? ["…"] : [])]);
  const say = words.check.together;
  const edits = linkTogether.edits(previewing(check, numbers.language), { links });
  return (
    <Bar tone="info" title={say.title(links.length, listed)}>
      {edits.ok && <p className={styles.writes}>{writesText(edits.value, check, words).join(" ")}</p>}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isWriting}
        onClick={() => actions.perform(linkTogether, { links }, { subject: "together", about: listed })}
      >
        {say.link(links.length)}
      </Button>
    </Bar>
  );
}

const useStyles = makeStyles({
  writes: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
});
