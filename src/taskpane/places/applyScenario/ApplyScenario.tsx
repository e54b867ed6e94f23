import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { applyScenario } from "../../../app/write/applyScenario";
import { scenarioEdits, type ScenarioEdit } from "../../../app/write/scenarioEdits";
import { previewing } from "../../../app/write/writing";
import { segmentKey } from "../../../domain/scope/scope";
import type { Place } from "../../../workbook/port";
import { BackHeader } from "../../frame/BackHeader";
import { OpenRows, type OpenRow } from "../../frame/OpenRows";
import { PaneFrame } from "../../frame/PaneFrame";
import { WritesNote } from "../../form/WritesNote";
import { editFieldName, editValueText } from "./scenarioEditText";
import type { PlaceProps } from "../placeProps";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

/** Which values in Markets change when a scenario is applied, or taken back, before it is done. */
export function ApplyScenario({ place: { name }, check, state, actions }: PlaceProps<"apply-scenario">) {
  const styles = useStyles();
  const text = useText();
  const { words, numbers } = text;
  const said = words.scenario.preview;
  const changes = useMemo(() => scenarioEdits(check, name), [check, name]);
  const edits = useMemo(() => applyScenario.edits(previewing(check, numbers.language), { name }), [check, name, numbers.language]);
  const applied = check.settings.scenario;
  const isBusy = state.write.at === "writing";
  const isReplacing = applied !== undefined && name !== undefined && segmentKey(applied) !== segmentKey(name);
  const apply = () => actions.perform(applyScenario, { name }, { subject: name ?? "", about: name ?? "" });
  return (
    <PaneFrame
      name={`apply ${name ?? ""}`}
      header={
        <BackHeader title={name === undefined ? said.backTitle : said.title(name)} onBack={() => actions.tell({ is: "went-back" })} />
      }
      footer={
        <>
          {edits.ok && (
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && apply()}>
              {name === undefined ? said.back : said.apply}
            </Button>
          )}
          <Button onClick={() => actions.tell({ is: "went-back" })}>{words.pane.cancel}</Button>
        </>
      }
    >
      {!edits.ok && (
        <p className={styles.wrong} role="alert">
          {words.scenario.cannot}{" "}
          {edits.problems
            .map(({ segment, code, detail = "" }) => `${segment === undefined ? "" : `${segment}: `}${words.problem[code](detail)}`)
            .join(" ")}
        </p>
      )}
      {edits.ok && (
        <>
          <p className={styles.text}>{changes.length === 0 ? said.nothing : said.count(changes.length)}</p>
          <OpenRows rows={changes} portion={50} row={row} />
          {isReplacing && <p className={styles.hint}>{said.replaces(applied)}</p>}
          {name !== undefined && <p className={styles.hint}>{said.kept}</p>}
          <WritesNote lines={writesText(edits.value, check, words)} />
        </>
      )}
    </PaneFrame>
  );

  function row(edit: ScenarioEdit): OpenRow {
    const { market, field, from, to } = edit;
    const place = placeOf(edit);
    return {
      key: `${market.id} ${field}`,
      title: words.check.goTo(placeText(place)),
      onOpen: () => actions.goTo(place),
      says: (
        <span className={styles.line}>
          <span className={styles.what}>{words.scenario.assumption(market.segment.segment, editFieldName(field, text))}</span>
          <span className={styles.step}>{said.step(editValueText(field, from, text), editValueText(field, to, text))}</span>
        </span>
      ),
    };
  }

  /** Its cell in Markets. */
  function placeOf({ market, field }: ScenarioEdit): Place {
    const { markets } = check.tables.found;
    const column = (markets?.area.left ?? 0) + (markets?.columns.get(field)?.offset ?? 0);
    const { sheet, row: at } = market.place;
    return { sheet, area: { top: at, bottom: at, left: column, right: column } };
  }
}

const useStyles = makeStyles({
  text: { margin: 0 },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  what: { color: tokens.colorNeutralForeground2 },
  step: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
