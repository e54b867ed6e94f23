import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../../app/check/check";
import { staleMarks, type MarksToChange } from "../../../app/write/markTargets";
import { unmarkTargets } from "../../../app/write/unmarkTargets";
import { overlaps } from "../../../workbook/area";
import type { FoundMark, Place } from "../../../workbook/port";
import { hostSentence } from "../../text/hostSentence";
import type { PaneState } from "../../state/paneState";
import { useText } from "../../text/text";
import type { PaneActions } from "../../state/usePane";
import { Bar } from "../../frame/Bar";
import { SectionHead } from "../../frame/SectionHead";

export interface MarksPresentProps {
  readonly plan: MarksToChange;
  readonly item: string | undefined;
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Which marks of ours stand in the workbook now, and the way to be rid of them. */
export function MarksPresent({ plan, item, check, state: { marks, write }, actions }: MarksPresentProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <section>
      <SectionHead title={words.marks.present} />
      <div role="status">{(marks === undefined || marks.at === "reading") && <p className={styles.text}>{words.marks.reading}</p>}</div>
      {marks?.at === "failed" && (
        <Bar tone="error" title={words.marks.failed} action={{ label: words.marks.again, onPress: actions.readMarks }}>
          {hostSentence(marks.problem, words)}
        </Bar>
      )}
      {marks?.at === "known" && present(marks.found)}
    </section>
  );

  function present(found: readonly FoundMark[]) {
    if (found.length === 0) return <p className={styles.text}>{words.marks.none}</p>;
    const formats = found.filter(({ is }) => is === "format");
    const stale = staleMarks(check, found).length;
    const answered = found.filter(({ isAnswered }) => isAnswered).length;
    const locked = [...new Set(found.flatMap(({ isOnProtectedSheet, sheet }) => (isOnProtectedSheet ? [sheet] : [])))];
    const removable = found.some(({ isAnswered, isOnProtectedSheet }) => !isAnswered && !isOnProtectedSheet);
    const own =
      item === undefined
        ? []
        : plan.places.filter(({ place }) =>
            found.some(({ sheet, areas }) => sheet === place.sheet && areas.some((area) => overlaps(area, place.area))),
          );
    return (
      <>
        <ul className={styles.list}>
          {own.length > 0 && <li>{words.marks.isMarked}</li>}
          <li>{words.marks.found(formats.length, found.length - formats.length, new Set(found.map(({ sheet }) => sheet)).size)}</li>
          {stale > 0 && <li>{words.marks.elsewhere(stale)}</li>}
          {answered > 0 && <li>{words.marks.answered(answered)}</li>}
          {locked.length > 0 && <li>{words.marks.locked(locked.join(", "))}</li>}
        </ul>
        <div className={styles.buttons}>
          {own.length > 0 && (
            <Button
              size="small"
              disabledFocusable={write.at === "writing"}
              onClick={() => unmark({ places: own.map(({ place }) => place) })}
            >
              {words.marks.removeOne}
            </Button>
          )}
          {removable && (
            <Button size="small" disabledFocusable={write.at === "writing"} onClick={() => unmark({})}>
              {words.marks.remove}
            </Button>
          )}
        </div>
      </>
    );
  }

  function unmark(which: { readonly places?: readonly Place[] }): void {
    actions.perform(unmarkTargets, which, { subject: "", about: "" });
  }
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});
