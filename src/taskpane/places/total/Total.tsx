import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { segmentKey } from "../../../domain/scope/scope";
import { CheckProgress } from "../../frame/CheckProgress";
import { EffectList } from "./EffectList";
import { LackingMarkets } from "./LackingMarkets";
import { PaneFrame } from "../../frame/PaneFrame";
import { PlanYearsBar } from "../../item/PlanYearsBar";
import { PlaceTabs } from "../../frame/PlaceTabs";
import { SectionHead } from "../../frame/SectionHead";
import { TopDown } from "./TopDown";
import { TotalBridge } from "./TotalBridge";
import { TotalHead } from "./TotalHead";
import type { PaneState } from "../../state/paneState";
import type { TotalView } from "./place";
import { scenarioNames } from "../../../app/plan/scenarioNames";
import { checkedOf } from "../../state/readState";
import { useText } from "../../text/text";
import { topDownPage } from "./topDownPage";
import { totalFigures } from "./totalFigures";
import { totalPage } from "./totalPage";
import type { PaneActions } from "../../state/usePane";

export interface TotalProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** All markets together: where the growth comes from, and whether it carries the company's target. */
export function Total({ state, actions }: TotalProps) {
  const styles = useStyles();
  const { words } = useText();
  const check = checkedOf(state)?.check;
  const { order, by } = state.total;
  const total = useMemo(() => check && totalPage(check, order), [check, order]);
  const topDown = useMemo(() => check && topDownPage(check), [check]);
  const book = useMemo(() => (total && topDown ? totalFigures(total, topDown, words.total.others) : {}), [total, topDown, words]);
  const openMarket = (market: string) => actions.tell({ is: "went", to: { at: "market", market } });
  const toMarkets = () => actions.tell({ is: "tab-chosen", to: "markets" });
  const scenarios = check ? scenarioNames(check).length : 0;
  const isEmpty = !check || check.markets.length === 0;
  return (
    <PaneFrame name="total" header={<PlaceTabs selected="total" onSelect={(to) => actions.tell({ is: "tab-chosen", to })} />} book={book}>
      {state.check.at === "checking" && <CheckProgress progress={state.check.progress} onCancel={actions.cancel} />}
      {isEmpty && (
        <>
          <h1 className={styles.title} data-title tabIndex={-1}>
            {words.total.emptyTitle}
          </h1>
          <p className={styles.text}>{words.total.emptyText}</p>
          {!check && <p className={styles.hint}>{words.total.checkFirst}</p>}
          {check ? (
            <Button appearance="primary" onClick={toMarkets}>
              {words.total.toMarkets}
            </Button>
          ) : (
            state.check.at !== "checking" && (
              <Button appearance="primary" onClick={actions.check}>
                {words.check.checkNow}
              </Button>
            )
          )}
        </>
      )}
      {check && !isEmpty && total && topDown && (
        <>
          {total.segments.length === 0 ? (
            <>
              <h1 className={styles.title} data-title tabIndex={-1}>
                {words.total.title}
              </h1>
              <p className={styles.text}>{words.total.nothingComputed}</p>
            </>
          ) : (
            <>
              <TotalHead total={total} years={check.settings.horizonYears} baseYear={check.settings.baseYear} />
              <TotalBridge total={total} view={state.total} {...labels(check.settings)} onView={view} />
              <EffectList total={total} by={by} onBy={(effect) => view({ by: effect })} onOpen={openMarket} />
            </>
          )}
          <PlanYearsBar check={check} isWriting={state.write.at === "writing"} actions={actions} />
          <LackingMarkets lacking={total.lacking} onOpen={openMarket} />
          <TopDown
            page={topDown}
            onCheck={() => actions.tell({ is: "tab-chosen", to: "check" })}
            onTarget={(item) => actions.tell({ is: "went", to: { at: "target", item } })}
            onMarket={(name) => {
              const row = check.markets.find(({ segment }) => segmentKey(segment.segment) === segmentKey(name));
              if (row) openMarket(row.id);
            }}
          />
          <section>
            <SectionHead title={words.scenario.title}>{scenarios > 0 ? words.scenario.count(scenarios) : undefined}</SectionHead>
            <p className={styles.text}>{words.scenario.intro}</p>
            <Button size="small" onClick={() => actions.tell({ is: "went", to: scenarios > 0 ? { at: "scenarios" } : { at: "scenario" } })}>
              {scenarios > 0 ? words.scenario.open : words.scenario.new}
            </Button>
          </section>
        </>
      )}
    </PaneFrame>
  );

  function view(change: Partial<TotalView>) {
    actions.tell({ is: "total-viewed", change });
  }

  function labels({ baseYear, horizonYears }: { readonly baseYear?: number; readonly horizonYears: number }) {
    return baseYear === undefined
      ? { fromLabel: words.pane.baseYear, toLabel: words.total.then }
      : { fromLabel: String(baseYear), toLabel: String(baseYear + horizonYears) };
  }
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
