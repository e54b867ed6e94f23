import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { applyScenario } from "../../../app/write/applyScenario";
import { scenarioEdits, type ScenarioEdit } from "../../../app/write/scenarioEdits";
import { previewing } from "../../../app/write/writing";
import { segmentKey } from "../../../domain/scope/scope";
import type { Place } from "../../../workbook/port";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { WritesNote } from "../../form/WritesNote";
import { editFieldName, editValueText } from "./scenarioEditText";
import type { PlaceProps } from "../placeProps";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

const portion = 50;

/** Which values in Markets change when a scenario is applied, or taken back, before it is done. */
export function ApplyScenario({ place: { name }, check, state, actions }: PlaceProps<"apply-scenario">) {
  const styles = useStyles();
  const text = useText();
  const { words, numbers } = text;
  const said = words.scenario.preview;
  const [limit, setLimit] = useState(portion);
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
          <ul className={styles.list}>{changes.slice(0, limit).map(row)}</ul>
          {changes.length > limit && (
            <Button appearance="transparent" size="small" onClick={() => setLimit(limit + portion)}>
              {said.showMore(Math.min(portion, changes.length - limit))}
            </Button>
          )}
          {isReplacing && <p className={styles.hint}>{said.replaces(applied)}</p>}
          {name !== undefined && <p className={styles.hint}>{said.kept}</p>}
          <WritesNote lines={writesText(edits.value, check, words)} />
        </>
      )}
    </PaneFrame>
  );

  function row(edit: ScenarioEdit) {
    const { market, field, from, to } = edit;
    const place = placeOf(edit);
    return (
      <li key={`${market.id} ${field}`} className={styles.item}>
        <button type="button" className={styles.row} title={words.check.goTo(placeText(place))} onClick={() => actions.goTo(place)}>
          <span className={styles.what}>{words.scenario.assumption(market.segment.segment, editFieldName(field, text))}</span>
          <span className={styles.step}>{said.step(editValueText(field, from, text), editValueText(field, to, text))}</span>
        </button>
      </li>
    );
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
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  item: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    appearance: "none",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
    minHeight: "28px",
    padding: "4px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  what: { color: tokens.colorNeutralForeground2 },
  step: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  hint: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
