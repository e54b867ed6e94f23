import { isLevel } from "../../../domain/target/judgeTarget";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { itemByKey } from "../../../app/check/itemByKey";
import { overclaimOf } from "../../../app/plan/overclaimOf";
import { BackHeader } from "../../frame/BackHeader";
import { Bar } from "../../frame/Bar";
import { ChanceAnswer } from "./chance/ChanceAnswer";
import { BaseGapSection } from "./BaseGapSection";
import { BeforeMarket } from "./BeforeMarket";
import { Comments } from "./Comments";
import { FindingNotes } from "./FindingNotes";
import { ItemDismissal } from "../../item/ItemDismissal";
import { NotFilledIn } from "./NotFilledIn";
import { PaneFrame } from "../../frame/PaneFrame";
import { TargetFigures } from "./TargetFigures";
import { TargetHead } from "./TargetHead";
import { VerdictBox } from "./VerdictBox";
import { WhatIf } from "./WhatIf";
import { StandsLine } from "../../agreement/StandsLine";
import { subjectOfTarget } from "../../agreement/standingsOf";
import { WhoStands } from "../../agreement/WhoStands";
import { labelOf } from "../../item/itemText";
import { standingOf } from "../../item/standing";
import type { PlaceProps } from "../placeProps";
import { useText } from "../../text/text";
import { useChance } from "./chance/useChance";
import { useTargetPage } from "./useTargetPage";
import { warningSentences } from "./warningSentences";
import { yearLabels } from "./yearLabels";

/** What would have to be true for one target; the slider tries others, and writes nothing. */
export function Target({ place, check, state, actions }: PlaceProps<"target">) {
  const item = itemByKey(check, place.item);
  const styles = useStyles();
  const text = useText();
  const { words, numbers } = text;
  const [tried, tryOut] = useState<number | undefined>(undefined);
  const page = useTargetPage(item, check, tried);
  const { markets, years, text: said, assessment, computed, book, unit, slider } = page;
  const { chance, book: chanceBook } = useChance(page.plan, page.asked, computed?.revenueBase ?? 0, check);
  const labels = yearLabels(item, check);
  // No market judges a margin or a conversion: to complete one would not help it.
  const lacking = isLevel(assessment) ? undefined : markets.find((market) => market.assessment.missing.length > 0);
  const standing = assessment?.verdict ?? standingOf(item);
  const isLinked = item.status === "linked";
  const subject = useMemo(() => subjectOfTarget(item, check, numbers.language), [item, check, numbers]);
  const openLink = () => actions.tell({ is: "went", to: { at: "link", item: item.key } });
  return (
    <PaneFrame
      name={`target ${item.key}`}
      header={<BackHeader title={labelOf(item)} onBack={() => actions.tell({ is: "went-back" })} />}
      book={{ ...book, ...chanceBook }}
      unit={unit}
      footer={
        <>
          <Button appearance={isLinked ? "secondary" : "primary"} onClick={openLink}>
            {isLinked ? words.target.editLink : words.check.linkMarket}
          </Button>
          {!isLinked && <Button onClick={() => actions.tell({ is: "dismissal-opened", item: item.key })}>{words.check.notATarget}</Button>}
        </>
      }
    >
      <TargetHead
        item={item}
        check={check}
        markets={markets}
        tried={slider && tried !== undefined && tried !== slider.own ? tried : undefined}
        computed={computed}
        labels={labels}
        years={years}
        actions={actions}
      />
      <ItemDismissal item={item} check={check} state={state} actions={actions} />
      {slider && (
        <WhatIf
          {...slider.scale}
          value={slider.value}
          own={slider.own}
          isGrowth={slider.isGrowth}
          zones={slider.zones}
          supportedUpTo={slider.supportedUpTo}
          said={`${numbers.typedPercent(slider.value, slider.isGrowth)}: ${said.title}`}
          onChange={(value) => tryOut(value === slider.own ? undefined : value)}
        />
      )}
      <VerdictBox
        verdict={standing}
        text={standing === "figures-beside" ? { title: words.check.figuresBesideTitle, sentence: words.check.figuresBesideText } : said}
      >
        {chance?.plan.job && (
          <p className={styles.chance}>
            {words.uncertainty.title}: <ChanceAnswer chance={chance} />
          </p>
        )}
        {lacking && (
          <Button
            size="small"
            className={styles.complete}
            onClick={() => actions.tell({ is: "went", to: { at: "market", market: lacking.id } })}
          >
            {words.target.complete(lacking.segment.segment)}
          </Button>
        )}
      </VerdictBox>
      {subject && <StandsLine subject={subject} check={check} />}
      {!computed && <BeforeMarket item={item} />}
      {page.assessment &&
        warningSentences(page.assessment, markets, text, overclaimOf(item, check)).map((sentence) => (
          <Bar key={sentence} tone="warning">
            {sentence}
          </Bar>
        ))}
      <NotFilledIn item={item} check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <BaseGapSection item={item} check={check} state={state} actions={actions} />
      {computed && (
        <TargetFigures
          item={item}
          page={page}
          computed={computed}
          labels={labels}
          chance={chance}
          check={check}
          isWriting={state.write.at === "writing"}
          actions={actions}
        />
      )}
      {subject && <WhoStands subject={subject} check={check} state={state} actions={actions} />}
      <Comments item={item} check={check} state={state} actions={actions} />
      <FindingNotes item={item} check={check} isWriting={state.write.at === "writing"} actions={actions} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  chance: { margin: `${tokens.spacingVerticalXS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  complete: { marginTop: tokens.spacingVerticalS },
});
