import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentOnePage20Regular } from "@fluentui/react-icons/svg/document-one-page";
import { useMemo } from "react";
import { planLines } from "../../../app/plan/parts/planLines";
import { CheckProgress } from "../../frame/CheckProgress";
import { PaneFrame } from "../../frame/PaneFrame";
import { PlaceTabs } from "../../frame/PlaceTabs";
import { OpenLine } from "../../planParts/OpenLine";
import { PartLine } from "../../planParts/PartLine";
import { partPlaces } from "../../planParts/partPlaces";
import { checkedOf } from "../../state/readState";
import { useText } from "../../text/text";
import type { TabProps } from "../placeProps";

/** From target to plan at a glance: one line for each part. */
export function Plan({ state, actions }: TabProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const check = checkedOf(state)?.check;
  const lines = useMemo(() => (check ? planLines(check, numbers) : []), [check, numbers]);
  const filled = lines.filter((line) => line.state !== "empty").length;
  return (
    <PaneFrame name="plan" header={<PlaceTabs selected="plan" onSelect={(to) => actions.tell({ is: "tab-chosen", to })} />}>
      {state.check.at === "checking" && <CheckProgress progress={state.check.progress} onCancel={actions.cancel} />}
      <h1 className={styles.title} data-title tabIndex={-1}>
        {words.plan.title}
      </h1>
      {filled === 0 ? (
        <p className={styles.text}>{words.plan.intro}</p>
      ) : (
        <p className={styles.text}>{words.plan.filled(filled, lines.length)}</p>
      )}
      {!check && state.check.at !== "checking" && (
        <>
          <p className={styles.hint}>{words.plan.checkFirst}</p>
          <Button appearance="primary" onClick={actions.check}>
            {words.check.checkNow}
          </Button>
        </>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <PartLine key={line.part} line={line} onOpen={() => actions.tell({ is: "went", to: partPlaces[line.part] })} />
        ))}
        {check && (
          <OpenLine
            item="page for the board"
            icon={<DocumentOnePage20Regular className={styles.icon} aria-hidden="true" />}
            name={words.plan.page.name}
            says={words.plan.page.says}
            onOpen={() => actions.tell({ is: "went", to: { at: "board-page" } })}
          />
        )}
      </ul>
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  lines: { margin: 0, padding: 0 },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});
