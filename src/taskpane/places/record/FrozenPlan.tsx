import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Check } from "../../../app/check/check";
import { changesSinceFrozen, type MovedFigure } from "../../../app/log/changesSinceFrozen";
import { deleteFrozen } from "../../../app/write/freezePlan";
import type { LoggedValue } from "../../../domain/change/change";
import { loggedText, momentText } from "../../../wording/loggedText";
import { SectionHead } from "../../frame/SectionHead";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface FrozenPlanProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const shownAtFirst = 12;

/** Every figure that is another than when the plan was frozen last. */
export function FrozenPlan({ check, isWriting, actions }: FrozenPlanProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.record;
  const [showsAll, setShowsAll] = useState(false);
  const frozen = useMemo(() => changesSinceFrozen(check), [check]);
  if (!frozen) return null;
  const { freeze, name, date, by, roles, figures, moved } = frozen;
  const shown = showsAll ? moved : moved.slice(0, shownAtFirst);
  return (
    <section>
      <SectionHead title={say.frozenTitle} />
      <p className={styles.head}>
        {say.head(name, numbers.date(date))}
        {by !== undefined && ` · ${say.by(by)}`}
        {roles !== undefined && ` · ${roles}`}
      </p>
      <p className={styles.head}>{moved.length === 0 ? say.noneMoved(figures) : say.moved(moved.length, name)}</p>
      <ul className={styles.list}>
        {shown.map((figure) => (
          <li key={`${figure.table} ${figure.about} ${figure.field}`} className={styles.item}>
            <span className={styles.name}>{[figure.subject, figure.header].filter((part) => part !== "").join(" · ")}</span>
            <span>{say.from(textOf(figure.from, figure), textOf(figure.to, figure))}</span>
            <span className={styles.quiet}>{whoOf(figure)}</span>
          </li>
        ))}
      </ul>
      {shown.length < moved.length && (
        <Button size="small" appearance="transparent" onClick={() => setShowsAll(true)}>
          {say.all(moved.length)}
        </Button>
      )}
      <Button
        size="small"
        className={styles.delete}
        disabledFocusable={isWriting}
        onClick={() => !isWriting && actions.perform(deleteFrozen, { freeze }, { subject: freeze, about: name })}
      >
        {say.deleteFrozen}
      </Button>
    </section>
  );

  function textOf(value: LoggedValue | undefined, { kind }: MovedFigure): string {
    return loggedText(value, kind, numbers, check.workbook.date1904);
  }

  function whoOf({ row, who, when, isDerived }: MovedFigure): string {
    const doer =
      when === undefined
        ? isDerived
          ? say.follows
          : row === "kept"
            ? say.inSheet
            : ""
        : say.changed(who ?? say.somebody, momentText(when, numbers));
    return [row === "added" ? say.rowAdded : row === "gone" ? say.rowGone : "", doer].filter((part) => part !== "").join(" · ");
  }
}

const useStyles = makeStyles({
  head: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  item: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  delete: { marginTop: tokens.spacingVerticalS },
});
