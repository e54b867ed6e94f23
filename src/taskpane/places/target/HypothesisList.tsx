import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { standing, statusAfter } from "../../../domain/parts/settleLevers";
import { judgeHypothesis } from "../../../app/write/saveHypothesis";
import { testOutcomes, type HypothesisStatus, type TestOutcome } from "../../../domain/plan";
import { isWebAddress } from "../../../domain/ground/isWebAddress";
import type { SettledHypothesis } from "../../../app/plan/settleHypotheses";
import { hypothesisStatusWords, roleWords, testOutcomeWords } from "../../../workbook/tables/words";
import { StandsLine } from "../../agreement/StandsLine";
import { subjectOfHypothesis } from "../../agreement/standingsOf";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";

export interface HypothesisListProps {
  readonly rows: readonly SettledHypothesis[];
  /** The target is on one market: its name need not be said. */
  readonly isSingle: boolean;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
  readonly onOpen: (id: string) => void;
}

/** The hypotheses behind a target: agreed or rejected in one click, changed in their form. */
export function HypothesisList({ rows, isSingle, check, isWriting, actions, onOpen }: HypothesisListProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.hypothesis;
  const judge = (row: SettledHypothesis, status: HypothesisStatus) => {
    const about = say.judged[status](row.claim ?? say.unnamed);
    actions.perform(judgeHypothesis, { row: { ...row, status }, id: row.id }, { subject: row.id, about });
  };
  const came = (row: SettledHypothesis, outcome: TestOutcome) => {
    const about = say.tested[outcome](row.claim ?? say.unnamed);
    const tested = { ...row, outcome, outcomeDate: check.asOf, status: statusAfter(outcome) };
    actions.perform(judgeHypothesis, { row: tested, id: row.id }, { subject: row.id, about });
  };
  return (
    <ul className={styles.list} aria-label={say.listLabel}>
      {rows.map((row) => {
        const { id, claim = say.unnamed, brings, scope, evidence, evidenceDate, evidenceLink, owner, role, testDate, isUsable } = row;
        const { outcome, outcomeDate, learned, evidenceStrength } = row;
        const status = standing(row);
        const by = say.by(owner ?? "", role ? roleWords[numbers.language][role] : "");
        const isDue = testDate !== undefined && testDate <= check.asOf && status !== "rejected" && outcome === undefined;
        const range =
          brings.low !== null && brings.high !== null && brings.low < brings.high
            ? say.impactBetween(numbers.money(brings.low), numbers.money(brings.high))
            : "";
        const facts = [isSingle ? "" : scope === "all" ? say.forAll : scope.join(", "), by, range].filter((fact) => fact !== "");
        const act = (to: HypothesisStatus, label: string, named: string) => (
          <Button key={to} size="small" aria-label={named} disabledFocusable={isWriting} onClick={() => !isWriting && judge(row, to)}>
            {label}
          </Button>
        );
        return (
          <li key={id} className={styles.item}>
            <div className={styles.top}>
              <span className={mergeClasses(styles.claim, status === "rejected" && styles.struck)}>{claim}</span>
              <span className={styles.amount}>{brings.base === null ? "" : numbers.money(brings.base)}</span>
            </div>
            <div className={styles.facts}>
              <span className={mergeClasses(styles.status, status === "agreed" && styles.agreed)}>
                {hypothesisStatusWords[numbers.language][status]}
              </span>
              {facts.join(" · ")}
            </div>
            <div className={styles.facts}>
              {evidence === undefined || evidence.trim() === ""
                ? say.noEvidence
                : say.evidenceOf(evidence, evidenceDate === undefined ? "" : numbers.date(evidenceDate))}
              {evidenceStrength && ` (${say.strengthOf[evidenceStrength]})`}
              {evidenceLink !== undefined && isWebAddress(evidenceLink) && (
                <>
                  {" · "}
                  <Link href={evidenceLink} target="_blank" rel="noopener noreferrer">
                    {say.openLink}
                  </Link>
                </>
              )}
            </div>
            {outcome && (
              <div className={styles.facts}>
                {say.outcomeOf(testOutcomeWords[numbers.language][outcome], outcomeDate === undefined ? "" : numbers.date(outcomeDate))}
                {learned !== undefined && `. ${learned}`}
              </div>
            )}
            {testDate !== undefined && status !== "rejected" && outcome === undefined && (
              <div className={mergeClasses(styles.facts, isDue && styles.due)}>
                {isDue ? say.testDue(numbers.date(testDate)) : say.test(numbers.date(testDate))}
              </div>
            )}
            {isUsable && isDue && (
              <div className={styles.buttons}>
                {testOutcomes.map((one) => (
                  <Button
                    key={one}
                    size="small"
                    aria-label={say.cameOf(say.came[one], claim)}
                    disabledFocusable={isWriting}
                    onClick={() => !isWriting && came(row, one)}
                  >
                    {say.came[one]}
                  </Button>
                ))}
              </div>
            )}
            <StandsLine subject={subjectOfHypothesis(row, check, numbers.language)} check={check} />
            {!isUsable && <div className={mergeClasses(styles.facts, styles.due)}>{say.unusable}</div>}
            <div className={styles.buttons}>
              {isUsable && status !== "agreed" && outcome !== "refuted" && act("agreed", say.agree, say.agreeTo(claim))}
              {isUsable && status !== "rejected" && act("rejected", say.reject, say.rejectOf(claim))}
              {isUsable && status !== "proposed" && outcome !== "refuted" && act("proposed", say.reopen, say.reopenOf(claim))}
              <Button
                size="small"
                appearance="subtle"
                aria-label={say.changeOf(claim)}
                data-item={`hypothesis ${id}`}
                onClick={() => onOpen(id)}
              >
                {say.change}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  top: { display: "flex", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  claim: { minWidth: 0 },
  struck: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  amount: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  facts: { ...small, color: tokens.colorNeutralForeground3 },
  status: {
    display: "inline-block",
    marginRight: tokens.spacingHorizontalXS,
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
  },
  agreed: { color: tokens.colorPaletteGreenForeground1, border: `1px solid ${tokens.colorPaletteGreenBorder1}` },
  due: { color: tokens.colorPaletteRedForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});
