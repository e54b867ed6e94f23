import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo, useRef, useState } from "react";
import { basePlanOf } from "../../../app/plan/planOf";
import { planScenarios } from "../../../app/plan/planScenarios";
import { saveScenario } from "../../../app/write/saveScenario";
import { previewing } from "../../../app/write/writing";
import { segmentKey } from "../../../domain/scope/scope";
import { AssumptionRows } from "./AssumptionRows";
import { BackHeader } from "../../frame/BackHeader";
import { Bar } from "../../frame/Bar";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { WritesNote } from "../../form/WritesNote";
import type { PlaceProps } from "../placeProps";
import type { AssumptionDraft, ScenarioDraft } from "./place";
import { addedRow, copiedRows, readScenario, scenarioForm } from "./scenarioForm";
import { useText } from "../../text/text";
import { writesText } from "../../form/writesText";

/** More markets than these are not copied in one go: nobody reads so long a form. */
const mostCopied = 30;

/** The form of one scenario. What is typed is kept until it is saved or thrown away. */
export function Scenario({ place: { name: known }, check, state, actions }: PlaceProps<"scenario">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const said = words.scenario.form;
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const key = known ?? "";
  const draft = state.drafts.scenario[key];
  const present = useMemo(() => planScenarios(check).find(({ name }) => segmentKey(name) === segmentKey(key)), [check, key]);
  const segments = useMemo(() => basePlanOf(check).segments, [check]);
  const { name, rows } = scenarioForm(present, draft, numbers);
  const { scenario, problems: typedWrong } = readScenario({ name, rows }, numbers);
  const wanted = { scenario, previous: known };
  const edits = saveScenario.edits(previewing(check, numbers.language), wanted);
  const refused = edits.ok ? [] : edits.problems.filter(({ path }) => !typedWrong.some((wrong) => wrong.path === path));
  const problems = [...typedWrong, ...refused];
  const isEmpty = rows.length === 0;
  const shown = isAsked ? problems : [];
  const nameProblem = shown.find(({ path }) => path === "name");
  const others = shown.filter(({ path }) => path !== "name" && !path.startsWith("changes["));
  const isApplied =
    known !== undefined && check.settings.scenario !== undefined && segmentKey(check.settings.scenario) === segmentKey(known);
  const change = (changed: ScenarioDraft) => actions.tell({ is: "typed", draft: "scenario", key, change: changed });
  const setRows = (next: readonly AssumptionDraft[]) => change({ rows: next });
  const hasDraft = draft !== undefined;
  const save = () => {
    setAsked(true);
    if (problems.length > 0 || isEmpty) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    actions.perform(saveScenario, wanted, { subject: key, about: scenario.name.trim() });
  };
  return (
    <PaneFrame
      name={`scenario ${key}`}
      header={<BackHeader title={known ?? words.scenario.new} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!hasDraft || state.write.at === "writing"}
            onClick={() => hasDraft && state.write.at !== "writing" && save()}
          >
            {said.save}
          </Button>
          {hasDraft && (
            <Button onClick={() => actions.tell({ is: "dropped", draft: "scenario", key })}>
              {known === undefined ? said.discard : words.market.revert}
            </Button>
          )}
          <span className={styles.status} role="status">
            {isAsked && problems.length > 0 ? words.market.fixFirst(problems.length) : hasDraft ? words.market.unsaved : ""}
          </span>
        </>
      }
    >
      {isApplied && <Bar tone="info">{said.appliedNote}</Bar>}
      <div ref={form}>
        <Field label={said.name} {...(nameProblem && { validationMessage: words.problem[nameProblem.code](nameProblem.detail ?? "") })}>
          <Input
            className={styles.name}
            value={name}
            placeholder={said.example}
            autoComplete="off"
            onChange={(_, { value }) => change({ name: value })}
          />
        </Field>
        <SectionHead title={said.assumptions} />
        {isAsked && isEmpty && (
          <p className={styles.wrong} role="alert">
            {said.needsOne}
          </p>
        )}
        <AssumptionRows rows={rows} segments={segments} problems={shown} onChange={setRows} />
        {others.map(({ path, code, detail = "" }) => (
          <p key={`${path} ${code}`} className={styles.wrong} role="alert">
            {words.problem[code](detail)}
          </p>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<Add20Regular />} onClick={() => setRows([...rows, addedRow(rows, segments, numbers)])}>
          {said.add}
        </Button>
        {segments.length <= mostCopied && (
          <Button size="small" onClick={() => setRows(copiedRows(rows, segments, numbers))}>
            {said.copy}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{segments.length <= mostCopied ? said.copyHint : said.tooMany(segments.length)}</p>
      {hasDraft && edits.ok && !isEmpty && typedWrong.length === 0 && <WritesNote lines={writesText(edits.value, check, words)} />}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  name: { width: "100%", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalM },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  status: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
