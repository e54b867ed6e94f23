import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check, CheckItem } from "../../../app/check/check";
import { beforeMarket } from "../../../app/check/beforeMarket";
import { BeforeSentences } from "../../item/BeforeSentences";
import { startAssumed } from "../../item/startAssumed";
import { placeOfItem } from "../../item/itemText";
import { newMarketFor } from "../../market/marketOfFinding";
import type { PaneState } from "../../state/paneState";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { ItemDismissal } from "../../item/ItemDismissal";
import { placeText } from "../../text/placeText";

export interface FindingActionsProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What can be done about a finding that stands on no market yet. */
export function FindingActions({ item, check, state, actions }: FindingActionsProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const place = placeOfItem(item);
  if (state.list.dismissing === item.key) return <ItemDismissal item={item} check={check} state={state} actions={actions} />;
  const growth = beforeMarket(item.finding);
  // Without any market there is nothing to choose from: the first one is begun at once.
  const link = () => {
    actions.tell({ is: "went", to: { at: "link", item: item.key } });
    if (check.markets.length > 0) return;
    for (const event of newMarketFor(item, numbers, state.drafts.market["new"] !== undefined)) actions.tell(event);
  };
  return (
    <>
      {growth && (
        <div className={styles.before}>
          <BeforeSentences growth={growth} assumed={startAssumed} />
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={link}>
          {words.check.linkMarket}
        </Button>
        <Button size="small" onClick={() => actions.tell({ is: "dismissal-opened", item: item.key })}>
          {words.check.notATarget}
        </Button>
        <Button size="small" appearance="subtle" title={words.check.goTo(placeText(place))} onClick={() => actions.goTo(place)}>
          {words.check.goToCell}
        </Button>
        {item.finding.where !== "sheet-name" && (
          <Button size="small" appearance="subtle" onClick={() => actions.tell({ is: "went", to: { at: "marks", item: item.key } })}>
            {words.marks.open}
          </Button>
        )}
        {growth?.needsShare === true && (
          <Button size="small" appearance="subtle" onClick={() => actions.tell({ is: "went", to: { at: "target", item: item.key } })}>
            {words.before.tryOthers}
          </Button>
        )}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  before: {
    padding: `0 0 ${tokens.spacingVerticalS} 28px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@container (max-width: 300px)": { paddingLeft: 0 },
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: "28px",
    "@container (max-width: 300px)": { paddingLeft: 0 },
  },
});
