import type { Check } from "../../../app/check/check";
import { itemByKey } from "../../../app/check/itemByKey";
import { proposedYears, type YearsOfTarget } from "../../../app/check/planYears";
import { linksByName } from "../../../app/write/linksByName";
import { linkTogether } from "../../../app/write/linkTogether";
import { previewing } from "../../../app/write/writing";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { writesText } from "../../form/writesText";
import { planYearsText } from "../../item/planYearsText";
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
  const plan = proposedYears(check, yearsOfLinks(check, links));
  const input = { links, ...(plan && { plan }) };
  const edits = linkTogether.edits(previewing(check, numbers.language), input);
  return (
    <Bar tone="info" title={say.title(links.length, listed)}>
      {edits.ok && (
        <p className={styles.writes}>
          {writesText(edits.value, check, words).join(" ")} {plan && `${planYearsText(plan, words)}.`}
        </p>
      )}
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={isWriting}
        onClick={() => actions.perform(linkTogether, input, { subject: "together", about: listed })}
      >
        {say.link(links.length)}
      </Button>
    </Bar>
  );
}

function yearsOfLinks(check: Check, links: ReturnType<typeof linksByName>): readonly YearsOfTarget[] {
  return links.map(({ item, link: { years } }) => ({ item: itemByKey(check, item), ...(years !== undefined && { years }) }));
}

const useStyles = makeStyles({
  writes: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
});
