import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check, CheckItem } from "../../../app/check/check";
import { gapLeft, leverAnswers, type LeverAnswer } from "../../../app/plan/leverGap";
import { cellsFromInputs } from "../../../workbook/tables/hypotheses/leverCells";
import { Fold } from "../../frame/Fold";
import { hypothesisDraftKey } from "../../form/hypothesisDraftKey";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface LeverGuideProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly actions: PaneActions;
}

/** Leads a person who has no idea yet through the levers: what each would have to be to close the gap. */
export function LeverGuide({ item, check, actions }: LeverGuideProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.hypothesis.guide;
  const left = gapLeft(item, check);
  if (left === null || item.assessment === undefined || !("gap" in item.assessment) || item.assessment.gap <= 0) return null;
  const workOut = (answer: LeverAnswer) => {
    const { lever, segment, needed, now, inputs } = answer;
    const claimed = needed === null || needed === undefined ? undefined : lever === "market-room" ? needed - (now ?? 0) : needed;
    const change = {
      lever,
      ...(segment !== undefined && { scope: segment }),
      ...(claimed !== undefined && { claimed: numbers.plain(claimed * 100, 2) }),
      ...(lever === "price" && { elasticity: numbers.plain(typeof inputs["elasticity"] === "number" ? inputs["elasticity"] : 0) }),
      ...knownTexts(answer),
    };
    actions.tell({ is: "typed", draft: "hypothesis", key: hypothesisDraftKey("new", item.key), change });
    actions.tell({ is: "went", to: { at: "hypothesis", hypothesis: "new", item: item.key } });
  };
  return (
    <Fold name="levers" title={say.title} beside={left > 0 ? numbers.money(left) : ""}>
      {left > 0 ? (
        <>
          <p className={styles.intro}>{say.intro(numbers.money(left))}</p>
          <ul className={styles.list}>
            {leverAnswers(item, check, left).map((answer) => (
              <li key={answer.lever} className={styles.item}>
                <span className={styles.question}>{say.question[answer.lever]}</span>
                <span className={styles.answer}>{answerText(answer)}</span>
                <Button
                  size="small"
                  className={styles.take}
                  aria-label={say.takeOf(say.question[answer.lever])}
                  data-item={`lever ${answer.lever}`}
                  onClick={() => workOut(answer)}
                >
                  {say.take}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.intro}>{say.done}</p>
      )}
    </Fold>
  );

  /** What the other hypotheses of the lever say it works on. */
  function knownTexts({ lever, inputs }: LeverAnswer): Readonly<Record<string, string>> {
    const { quantity, worth, rateNow } = cellsFromInputs(lever, inputs);
    return {
      ...(quantity !== undefined && { quantity: numbers.plain(quantity) }),
      ...(worth !== undefined && { worth: numbers.plain(worth) }),
      ...(rateNow !== undefined && { rateNow: numbers.plain(rateNow * 100) }),
    };
  }

  function answerText({ lever, now, needed, segment, inputs }: LeverAnswer): string {
    if (needed === undefined) return say.asks[lever] ?? say.impossible;
    if (needed === null) return lever === "margin" ? say.noMargin : say.impossible;
    const written = lever === "margin" ? numbers.points(needed) : numbers.roundPercent(needed, lever === "price");
    const text = say.answer[lever](now === undefined ? "" : numbers.roundPercent(now, false), written);
    const where = segment === undefined ? "" : `, ${say.inMarket(segment)}`;
    const free = lever === "price" && inputs["elasticity"] === 0 ? `, ${say.noElasticity}` : "";
    return `${text}${where}${free}`;
  }
}

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  question: { fontWeight: tokens.fontWeightSemibold, gridColumn: "1" },
  answer: { gridColumn: "1", color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  take: { gridColumn: "2", gridRow: "1 / span 2" },
});
