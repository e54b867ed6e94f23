import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { CheckProgress } from "../../frame/CheckProgress";
import { MarketCard } from "./MarketCard";
import { PaneFrame } from "../../frame/PaneFrame";
import { PlaceTabs } from "../../frame/PlaceTabs";
import { marketLook } from "../../market/marketLook";
import { targetsOn } from "../../market/targetsOn";
import type { PaneState } from "../../state/paneState";
import { checkedOf } from "../../state/readState";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";

export interface MarketsProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** A card for each market; without one, what a market is good for. */
export function Markets({ state, actions }: MarketsProps) {
  const styles = useStyles();
  const { words } = useText();
  const check = checkedOf(state)?.check;
  const open = (market: string) => actions.tell({ is: "went", to: { at: "market", market } });
  const importRange = () => {
    actions.tell({ is: "went", to: { at: "import" } });
    if (!state.drafts.import[""]?.taken) actions.takeRange();
  };
  const hasNewDraft = state.drafts.market["new"] !== undefined;
  return (
    <PaneFrame
      name="markets"
      header={<PlaceTabs selected="markets" onSelect={(to) => actions.tell({ is: "tab-chosen", to })} />}
      footer={
        check ? (
          <>
            <Button appearance="primary" icon={<Add20Regular />} onClick={() => open("new")}>
              {words.market.add}
            </Button>
            <Button onClick={importRange}>{words.import.open}</Button>
          </>
        ) : undefined
      }
    >
      {state.check.at === "checking" && <CheckProgress progress={state.check.progress} onCancel={actions.cancel} />}
      <h1 className={styles.title} data-title tabIndex={-1}>
        {check?.markets.length === 0 || !check ? words.market.emptyTitle : words.market.title}
      </h1>
      {(!check || check.markets.length === 0) && (
        <>
          <p className={styles.text}>{words.market.emptyText}</p>
          <ul className={styles.needs}>
            {words.market.emptyNeeds.map((need) => (
              <li key={need}>{need}</li>
            ))}
          </ul>
          <p className={styles.text}>{words.market.emptyCap}</p>
          {check && <p className={styles.table}>{words.import.haveTable}</p>}
        </>
      )}
      {!check && state.check.at !== "checking" && (
        <>
          <p className={styles.hint}>{words.pane.checkFirst}</p>
          <Button appearance="primary" onClick={actions.check}>
            {words.check.checkNow}
          </Button>
        </>
      )}
      {hasNewDraft && (
        <Button className={styles.draft} onClick={() => open("new")}>
          {words.market.newTitle}: {words.market.badge.draft}
        </Button>
      )}
      {check && (
        <p className={styles.plan}>
          {words.market.plan.said(
            words.number.years(check.settings.horizonYears),
            check.settings.baseYear === undefined ? "" : String(check.settings.baseYear),
          )}{" "}
          <Link as="button" onClick={() => actions.tell({ is: "went", to: { at: "settings" } })}>
            {words.market.plan.change}
          </Link>
        </p>
      )}
      {check && (
        <ul className={styles.cards}>
          {check.markets.map((row) => (
            <MarketCard
              key={row.id}
              row={row}
              look={marketLook(row, check, state.drafts.market[row.id] !== undefined)}
              targets={targetsOn(row.segment.segment, check)}
              onOpen={() => open(row.id)}
            />
          ))}
        </ul>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  needs: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: "20px", color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  draft: { marginBottom: tokens.spacingVerticalS },
  plan: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& button": { fontSize: "inherit", minHeight: "24px" },
  },
  cards: { margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
