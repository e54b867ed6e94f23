import { Button, Field, Link, makeStyles, ProgressBar, Slider, tokens } from "@fluentui/react-components";
import type { LinkedMarket } from "../../../../app/plan/linkedMarket";
import type { ComputedTarget } from "../../../../domain/target/judgeTarget";
import type { Target } from "../../../../domain/plan";
import { useText } from "../../../text/text";
import type { Chance as ChanceOf } from "./useChance";
import { answerOf } from "./useSimulation";
import { Bar } from "../../../frame/Bar";
import { ChanceDrawing } from "./ChanceDrawing";
import { Figure } from "../../../figures/Figure";
import { Tornado } from "./Tornado";

export interface ChanceProps {
  readonly chance: ChanceOf;
  readonly target: Target;
  readonly assessment: ComputedTarget;
  readonly markets: readonly LinkedMarket[];
  readonly isWriting: boolean;
  readonly onOpenMarket: (id: string) => void;
  readonly onKeepCorrelation: (correlation: number) => void;
}

/** Of the slider: five points each. */
const steps = 20;

/** What the low and high of every input come to: how likely the target is, and which input decides it. */
export function Chance({
  chance: { plan, state, actions, rows, correlation },
  target,
  assessment,
  markets,
  isWriting,
  onOpenMarket,
  onKeepCorrelation,
}: ChanceProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.uncertainty;
  const answer = answerOf(state);
  const links = markets
    .filter(({ segment }) => plan.certain.includes(segment.segment))
    .map(({ id, segment }) => (
      <Link key={id} as="button" className={styles.link} onClick={() => onOpenMarket(id)}>
        {say.fillIn(segment.segment)}
      </Link>
    ));
  if (!plan.job) {
    return (
      <>
        <p className={styles.text}>{say.noneText}</p>
        <div className={styles.links}>{links}</div>
      </>
    );
  }
  return (
    <>
      {state.at === "running" && (
        <div className={styles.running}>
          <ProgressBar className={styles.progress} aria-label={say.running} value={state.done / Math.max(1, state.total)} />
          <span className={styles.count}>{say.progress(numbers.plain(state.done), numbers.plain(state.total))}</span>
          <Button size="small" onClick={actions.cancel}>
            {say.cancel}
          </Button>
        </div>
      )}
      {state.at === "cancelled" && (
        <Bar tone="info" action={{ label: say.again, onPress: actions.again }}>
          {say.cancelled}
        </Bar>
      )}
      {state.at === "failed" && (
        <Bar tone="error" action={{ label: say.again, onPress: actions.again }}>
          {say.failed}
        </Bar>
      )}
      {answer && (
        <div className={state.at === "running" ? styles.old : undefined}>
          <p className={styles.said}>
            <Figure figure="probability" written={say.reached(numbers.percent(answer.simulation.probability))} />
          </p>
          <ChanceDrawing
            answer={answer}
            isFixed={target.metric === "revenue" || target.metric === "profit"}
            required={assessment.requiredRevenue}
            ceiling={assessment.marketCeiling}
          />
          <p className={styles.lead}>{target.per === "horizon" ? say.overall : say.aYear}</p>
          <dl className={styles.points}>
            {(["p10", "p50", "p90"] as const).map((point) => (
              <div key={point}>
                <dt>{point.toUpperCase()}</dt>
                <dd className={styles.value}>
                  <Figure figure={({ p10: "growthP10", p50: "growthP50", p90: "growthP90" } as const)[point]} />
                </dd>
                <dd className={styles.meaning}>{say.percentiles[point]}</dd>
              </div>
            ))}
          </dl>
          {target.metric !== "revenue" && target.metric !== "profit" && <p className={styles.text}>{say.targetMoves}</p>}
          <Tornado rows={rows} expectedRevenue={answer.simulation.expectedRevenue} />
          <Field label={say.correlation} hint={plan.isCorrelated ? say.correlationHint : say.correlationIdle}>
            <Slider
              min={0}
              max={steps}
              value={Math.round(correlation.value * steps)}
              aria-valuetext={numbers.roundPercent(correlation.value, false)}
              onChange={(_, data) => correlation.change(data.value / steps)}
            />
          </Field>
          <div className={styles.correlation}>
            <Figure figure="correlation" written={say.correlationSaid(numbers.roundPercent(correlation.value, false))} />
            {correlation.value !== correlation.kept && (
              <Button size="small" disabledFocusable={isWriting} onClick={() => onKeepCorrelation(correlation.value)}>
                {say.keepCorrelation}
              </Button>
            )}
          </div>
          {plan.mayCountTwice && <p className={styles.text}>{say.countsTwice}</p>}
          {plan.certain.length > 0 && (
            <>
              <p className={styles.text}>{say.certainMarkets(words.number.list(plan.certain))}</p>
              <div className={styles.links}>{links}</div>
            </>
          )}
          <p className={styles.text}>
            {say.method(numbers.plain(answer.simulation.trials), answer.simulation.seed, say.distribution[answer.simulation.distribution])}
          </p>
        </div>
      )}
    </>
  );
}

const small = { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, ...small },
  lead: { margin: `${tokens.spacingVerticalS} 0 0`, ...small },
  said: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
  old: { opacity: 0.6 },
  running: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  progress: { flex: "1 1 100%" },
  count: { flexGrow: 1, ...small, fontVariantNumeric: "tabular-nums" },
  links: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "2px", marginBottom: tokens.spacingVerticalS },
  link: { minHeight: "24px", textAlign: "left" },
  points: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    "& dt": small,
    "& dd": { margin: 0 },
  },
  value: { fontWeight: tokens.fontWeightSemibold },
  meaning: { ...small, hyphens: "auto" },
  correlation: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
  },
});
