import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import type { Check, CheckItem } from "../../../app/check/check";
import type { ComputedTarget } from "../../../domain/target/judgeTarget";
import { hypothesesInScope } from "../../../app/plan/hypothesesInScope";
import { linearScale } from "../../figures/linearScale";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { Figure } from "../../figures/Figure";
import { LostHypotheses } from "./LostHypotheses";
import { HypothesisList } from "./HypothesisList";

export interface CoverageProps {
  readonly assessment: ComputedTarget;
  readonly item: CheckItem;
  readonly isSingle: boolean;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

/** How much of what has to be won is explained by hypotheses, and how much by nobody; and the hypotheses themselves. */
export function Coverage({ assessment: { gap, onPaper, proven, headroom }, item, isSingle, check, isWriting, actions }: CoverageProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const rows = hypothesesInScope(item.target?.scope ?? "all", check);
  const uncovered = Math.max(0, gap - onPaper);
  const whole = Math.max(gap, onPaper, 1e-9);
  const part = linearScale([0, whole], [0, 100]);
  const open = (hypothesis: string) => actions.tell({ is: "went", to: { at: "hypothesis", hypothesis, item: item.key } });
  return (
    <>
      {gap > 0 ? (
        <div className={styles.track} aria-hidden="true">
          <div className={styles.proven} style={{ width: `${part(Math.max(0, proven))}%` }} />
          <div className={styles.proposed} style={{ width: `${part(Math.max(0, onPaper - proven))}%` }} />
          {uncovered > 0 && <div className={styles.missing} style={{ width: `${part(uncovered)}%` }} />}
          {onPaper > gap && <div className={styles.wanted} style={{ left: `${part(gap)}%` }} />}
          {headroom < whole && <div className={styles.room} style={{ left: `${part(Math.max(0, headroom))}%` }} />}
        </div>
      ) : (
        <p className={styles.text}>{words.target.coverageNotNeeded}</p>
      )}
      <dl className={styles.rows}>
        {gap > 0 && (
          <>
            <dt>{words.hypothesis.toBeWon}</dt>
            <dd>
              <Figure figure="gap" />
            </dd>
          </>
        )}
        {onPaper > 0 && (
          <>
            <dt>{words.target.proven}</dt>
            <dd>
              <Figure figure="proven" />
            </dd>
            <dt>{words.target.onPaperRest}</dt>
            <dd>
              <Figure figure="proposed" />
            </dd>
          </>
        )}
        {gap > 0 && (
          <>
            <dt>{words.target.uncovered}</dt>
            <dd className={mergeClasses(uncovered > 0 && styles.uncovered)}>
              <Figure figure="unsupportedRevenue" written={numbers.money(uncovered)} />
            </dd>
          </>
        )}
        <dt>{words.hypothesis.room}</dt>
        <dd className={mergeClasses(onPaper > headroom && styles.uncovered)}>
          <Figure figure="headroom" />
        </dd>
      </dl>
      {rows.length > 0 ? (
        <HypothesisList rows={rows} isSingle={isSingle} check={check} isWriting={isWriting} actions={actions} onOpen={open} />
      ) : (
        gap > 0 && <p className={styles.text}>{words.hypothesis.none}</p>
      )}
      <LostHypotheses check={check} onOpen={open} />
      <Button size="small" icon={<Add16Regular />} className={styles.add} data-item="hypothesis new" onClick={() => open("new")}>
        {words.hypothesis.add}
      </Button>
    </>
  );
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  track: {
    position: "relative",
    display: "flex",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    [contrast]: { forcedColorAdjust: "none", border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  proven: { backgroundColor: tokens.colorPaletteGreenBackground3, [contrast]: { backgroundColor: "CanvasText" } },
  proposed: { backgroundColor: tokens.colorPaletteGreenBackground2, [contrast]: { backgroundColor: "GrayText" } },
  /** An outline: it is not there yet. */
  missing: {
    boxSizing: "border-box",
    border: `1.5px dashed ${tokens.colorPaletteRedForeground1}`,
    backgroundColor: tokens.colorPaletteRedBackground1,
    [contrast]: { border: "1.5px dashed CanvasText", backgroundColor: "Canvas" },
  },
  wanted: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    [contrast]: { backgroundColor: "Highlight" },
  },
  room: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "2px",
    marginLeft: "-1px",
    backgroundColor: tokens.colorPaletteDarkOrangeForeground1,
    [contrast]: { backgroundColor: "Highlight" },
  },
  rows: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    "& dt": { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
    "& dd": { margin: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  },
  uncovered: { color: tokens.colorPaletteRedForeground1 },
  add: { marginTop: tokens.spacingVerticalS },
});
