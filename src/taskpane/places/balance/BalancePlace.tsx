import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { useMemo } from "react";
import { balancePage } from "../../../app/plan/balancePage";
import { deleteAnswer } from "../../../app/write/saveBalance";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { Fold } from "../../frame/Fold";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { balanceSentences } from "./balanceSentences";
import { ColourList } from "./ColourList";
import { Disagreements } from "./Disagreements";
import { FirstStatements } from "./FirstStatements";
import { LightPicture } from "./LightPicture";

/** Strategy, sales process and people as three lights: what they add up to, and where groups disagree. */
export function BalancePlace({ check, state, actions }: PlaceProps<"balance">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.balance;
  const page = useMemo(() => balancePage(check), [check]);
  const { statements, colours, groups, problems, lost, assessment } = page;
  const isWriting = state.write.at === "writing";
  const [headline, ...more] = groups.length === 0 || !assessment ? [] : balanceSentences(assessment, words);
  return (
    <PaneFrame
      name="balance"
      header={<BackHeader title={say.open} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        statements.length > 0 && (
          <>
            <Button appearance="primary" data-item="answer new" onClick={() => actions.tell({ is: "went", to: { at: "answer" } })}>
              {say.answer.open}
            </Button>
            <Button data-item="statements" onClick={() => actions.tell({ is: "went", to: { at: "statements" } })}>
              {say.statement.open}
            </Button>
          </>
        )
      }
    >
      {statements.length === 0 && <FirstStatements check={check} isWriting={isWriting} actions={actions} />}
      {statements.length > 0 && (
        <>
          {problems.map(({ path, code, detail = "" }) => (
            <p key={`${path} ${code}`} className={styles.wrong}>
              {words.problem[code](detail)}
            </p>
          ))}
          {headline !== undefined && <p className={styles.headline}>{headline}</p>}
          {more.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          {groups.length === 0 && <p className={styles.text}>{say.nobody}</p>}
          {problems.length === 0 && (
            <>
              <LightPicture colours={colours} />
              <ColourList colours={colours} />
              <Disagreements page={page} />
            </>
          )}
          {groups.length > 0 && (
            <section>
              <SectionHead title={say.answersTitle} />
              <ul className={styles.list}>
                {groups.map(({ group, answers }) => (
                  <li key={group} className={styles.group}>
                    <span className={styles.told}>{say.answersOf(group, answers.length)}</span>
                    {answers.map((answer, index) => (
                      <Button
                        key={answer}
                        size="small"
                        appearance="subtle"
                        icon={<Delete16Regular />}
                        aria-label={say.deleteAnswer(group, index + 1)}
                        title={say.deleteAnswer(group, index + 1)}
                        disabledFocusable={isWriting}
                        onClick={() =>
                          !isWriting && actions.perform(deleteAnswer, { answer }, { subject: answer, about: say.deleted(group) })
                        }
                      />
                    ))}
                    {answers.length === 1 && <span className={styles.hint}>{say.notAnonymous}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <div className={styles.folds}>
            <Fold name="balance statements" title={say.statementsTitle}>
              <ul className={styles.list}>
                {statements.map(({ code, statement, means }) => (
                  <li key={code} className={styles.statement}>
                    {statement}{" "}
                    <span className={styles.quiet}>
                      {means.length === 0
                        ? say.noMean
                        : means.map(({ group, mean }) => say.groupMean(group, numbers.plain(mean, 1))).join(" · ")}
                    </span>
                  </li>
                ))}
              </ul>
            </Fold>
          </div>
        </>
      )}
      {lost.length > 0 && (
        <p className={styles.wrong}>{say.lost(lost.length, [...new Set(lost.map(({ statement }) => statement))].join(", "))}</p>
      )}
      <TableProblemList
        problems={check.problems.filter(({ table }) => table === "statements" || table === "answers")}
        onGoTo={actions.goTo}
      />
    </PaneFrame>
  );
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  wrong: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorPaletteRedForeground1, ...small },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  group: { display: "flex", flexWrap: "wrap", alignItems: "center", minHeight: "28px", overflowWrap: "anywhere" },
  told: { flexGrow: 1, minWidth: 0 },
  hint: { flexBasis: "100%", color: tokens.colorPaletteMarigoldForeground2, ...small },
  statement: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, ...small },
  folds: { marginTop: tokens.spacingVerticalL },
});
