import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { lostHypotheses } from "../../../app/plan/lostHypotheses";
import { useText } from "../../text/text";

export interface LostHypothesesProps {
  readonly check: Check;
  readonly onOpen: (id: string) => void;
}

/** Hypotheses whose market is gone, with the way out: their form, where another market is chosen. */
export function LostHypotheses({ check, onOpen }: LostHypothesesProps) {
  const styles = useStyles();
  const { words } = useText();
  const say = words.hypothesis;
  return lostHypotheses(check).map(({ row: { id, claim = say.unnamed }, names }) => (
    <div key={id} className={styles.lost}>
      <span>{say.lost(claim, words.number.list(names))}</span>{" "}
      <Button size="small" data-item={`hypothesis ${id}`} aria-label={say.changeOf(claim)} onClick={() => onOpen(id)}>
        {say.chooseMarket}
      </Button>
    </div>
  ));
}

const useStyles = makeStyles({
  lost: {
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
