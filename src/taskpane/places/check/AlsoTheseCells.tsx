import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { alikeCells, dropAlike, takeAlike } from "../../../app/check/alikeCells";
import type { Check } from "../../../app/check/check";
import type { Place } from "../../../workbook/port";
import { Bar } from "../../frame/Bar";
import type { PaneActions } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";

export interface AlsoTheseCellsProps {
  readonly check: Check;
  /** Key of the cells that somebody pointed at. */
  readonly to: string | undefined;
  /** Those that were added as like them. */
  readonly taken: readonly Place[] | undefined;
  readonly actions: PaneActions;
}

const placesShown = 6;

/** Asks whether cells with the same pattern are targets too; they are put into the list only, by one press, and taken out by one. */
export function AlsoTheseCells({ check, to, taken, actions }: AlsoTheseCellsProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.check.alike;
  if (taken) {
    return (
      <Bar
        tone="info"
        title={say.taken(taken.length)}
        action={{ label: say.drop, onPress: () => actions.tell({ is: "alike-dropped", check: dropAlike(check, taken) }) }}
        onClose={() => actions.tell({ is: "alike-left" })}
      />
    );
  }
  const item = check.items.find(({ key, status }) => key === to && status !== "not-a-target");
  const alike = item && alikeCells(check, item.finding);
  if (!alike) return null;
  const { by, name, places } = alike;
  return (
    <Bar tone="info" title={say.cells[by](places.length, name)}>
      <p className={styles.places}>
        {words.number.list([...places.slice(0, placesShown).map(placeText), ...(places.length > placesShown ? ["…"] : [])])}
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => actions.tell({ is: "alike-taken", check: takeAlike(check, places), places })}
        >
          {say.take(places.length)}
        </Button>
        <Button size="small" onClick={() => actions.tell({ is: "alike-left" })}>
          {say.leaveCells}
        </Button>
      </div>
    </Bar>
  );
}

const useStyles = makeStyles({
  places: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
