import { useMemo } from "react";
import { ownYears, type OwnYears } from "../../../app/check/ownYears";
import { saveHistory } from "../../../app/write/saveHistory";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Check, CheckItem } from "../../../app/check/check";
import { saveSettings } from "../../../app/write/saveSettings";
import { segmentKey } from "../../../domain/scope/scope";
import type { ComputedTarget } from "../../../domain/target/judgeTarget";
import type { Chance } from "./chance/useChance";
import type { TargetPage } from "./useTargetPage";
import { arriving } from "../../frame/arriving";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import type { YearLabels } from "./yearLabels";
import { Bridge } from "./Bridge";
import { Ceilings } from "./Ceilings";
import { ChanceAnswer } from "./chance/ChanceAnswer";
import { Coverage } from "./Coverage";
import { Figure } from "../../figures/Figure";
import { Fold } from "../../frame/Fold";
import { LeverGuide } from "./LeverGuide";
import { OutsideView } from "./OutsideView";
import { SolveBackwards } from "./SolveBackwards";

const ChanceSection = arriving(async () => (await import("./chance/Chance")).Chance);

const RivalsSection = arriving(async () => (await import("./Rivals")).Rivals);

export interface TargetFiguresProps {
  readonly item: CheckItem;
  readonly page: TargetPage;
  readonly computed: ComputedTarget;
  readonly labels: YearLabels;
  readonly chance: Chance | undefined;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** Under the verdict: the bridge, and one line for each further question, whose answer opens under it. */
export function TargetFigures({ item, page, computed, labels, chance, check, isWriting, actions }: TargetFiguresProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { markets, years, segments, asked, solution, book } = page;
  const [only] = markets.length === 1 ? markets : [];
  const [segment] = segments.length === 1 ? segments : [];
  const rivals = page.plan?.competitors.filter((rival) => segment && segmentKey(rival.segment) === segmentKey(segment.segment)) ?? [];
  const { ceilings, outsideView } = computed;
  const openMarket = (market: string) => actions.tell({ is: "went", to: { at: "market", market } });
  const past = useMemo(() => ownYears(item, check), [item, check]);
  const takeYears = ({ segment: name, rows }: OwnYears) =>
    !isWriting && actions.perform(saveHistory, { segment: name, rows }, { subject: `years ${item.key}`, about: words.history.saved(name) });
  return (
    <>
      <Bridge
        assessment={computed}
        fromLabel={labels.base ?? words.pane.baseYear}
        toLabel={labels.target ?? words.pane.targetYear(words.number.years(years))}
      />
      <div className={styles.folds}>
        {asked && solution && (
          <Fold
            name="solve"
            title={words.target.solveTitle}
            beside={
              book.neededShare && (
                <Figure
                  figure="neededShare"
                  written={`${numbers.percent(segments[0]?.settled.share ?? 0)} → ${numbers.percent(book.neededShare.value)}`}
                />
              )
            }
          >
            <SolveBackwards target={asked} solution={solution} segments={segments} />
          </Fold>
        )}
        <Fold name="coverage" title={words.target.coverageTitle} beside={book.coveredPart && <Figure figure="coveredPart" />}>
          <Coverage assessment={computed} item={item} isSingle={only !== undefined} check={check} isWriting={isWriting} actions={actions} />
        </Fold>
        <LeverGuide item={item} check={check} actions={actions} />
        {asked && chance && (
          <Fold
            name="chance"
            title={words.uncertainty.title}
            beside={chance.plan.job ? <ChanceAnswer chance={chance} /> : words.uncertainty.none}
          >
            <ChanceSection
              chance={chance}
              target={asked}
              assessment={computed}
              markets={markets}
              isWriting={isWriting}
              onOpenMarket={openMarket}
              onKeepCorrelation={(correlation) =>
                actions.perform(saveSettings, { ...check.settings, correlation }, { subject: "correlation", about: "" })
              }
            />
          </Fold>
        )}
        <Fold name="ceilings" title={words.target.scaleTitle} beside={<Figure figure={bindingFigure[ceilings.binding]} />}>
          <Ceilings assessment={computed} hasPotential={markets.every(({ segment }) => segment.marketPotential !== undefined)} />
        </Fold>
        {only && segment && typeof computed.requiredVolume === "number" && (
          <Fold
            name="rivals"
            title={words.target.rivalsSection.title}
            beside={
              book.shareSumNext ? (
                <Figure figure="shareSumNext" written={words.target.rivalsSection.together(numbers.percent(book.shareSumNext.value))} />
              ) : (
                words.target.rivalsSection.unknown
              )
            }
          >
            <RivalsSection
              segment={segment}
              rivals={rivals}
              sums={computed.zeroSum}
              requiredVolume={computed.requiredVolume}
              unit={page.unit}
              years={years}
              targetYear={labels.target ?? words.pane.targetYear(words.number.years(years))}
              onOpenMarket={() => openMarket(only.id)}
            />
          </Fold>
        )}
        <Fold
          name="outside"
          title={words.target.outsideTitle}
          beside={
            book.marketPace && <Figure figure="marketPace" written={words.target.outsideBeside(numbers.growth(book.marketPace.value))} />
          }
        >
          <OutsideView
            view={outsideView}
            metric={asked?.metric ?? "revenue"}
            own={past && { ...past, take: () => takeYears(past) }}
            {...(only && { market: { name: only.segment.segment, open: () => openMarket(only.id) } })}
          />
        </Fold>
      </div>
    </>
  );
}

const bindingFigure = { market: "marketCeiling", capacity: "capacity", funnel: "funnelCeiling" } as const;

const useStyles = makeStyles({
  folds: { marginTop: tokens.spacingVerticalM },
});
