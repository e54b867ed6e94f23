import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { deleteScenario } from "../../../app/write/deleteScenario";
import { planTargets } from "../../../app/plan/planTargets";
import { scenarioEdits } from "../../../app/write/scenarioEdits";
import { BackHeader } from "../../frame/BackHeader";
import { PlanYearsBar } from "../../item/PlanYearsBar";
import { PaneFrame } from "../../frame/PaneFrame";
import { ScenarioCard } from "./ScenarioCard";
import { ScenarioTable } from "./ScenarioTable";
import type { PlaceProps } from "../placeProps";
import { scenariosThatFit, shownScenarios } from "./scenarioChoice";
import { scenarioBook } from "./scenarioBook";
import { scenarioColumns } from "./scenarioColumns";
import { useText } from "../../text/text";
import { useWidth } from "../../frame/useWidth";

/** All scenarios beside the base, as many as the pane is wide, and what can be done with each. */
export function Scenarios({ check, state, actions }: PlaceProps<"scenarios">) {
  const styles = useStyles();
  const { words } = useText();
  const [box, width] = useWidth<HTMLDivElement>();
  const columns = useMemo(() => scenarioColumns(check), [check]);
  const [base, ...scenarios] = columns;
  const names = scenarios.flatMap(({ name }) => name ?? []);
  const fit = scenariosThatFit(width);
  const shown = shownScenarios(names, state.total.beside, fit);
  const applied = check.settings.scenario;
  const otherYears = useMemo(
    () =>
      check.items.filter(({ status, assessment }) => status === "linked" && assessment !== undefined).length - planTargets(check).length,
    [check],
  );
  const isOutdated = applied !== undefined && scenarioEdits(check, applied).length > 0;
  const open = (name?: string) => actions.tell({ is: "went", to: { at: "scenario", ...(name !== undefined && { name }) } });
  const remove = (name: string) => actions.perform(deleteScenario, { name }, { subject: name, about: name });
  return (
    <PaneFrame
      name="scenarios"
      header={<BackHeader title={words.scenario.title} onBack={() => actions.tell({ is: "went-back" })} />}
      book={base?.figures ? scenarioBook(base.figures) : {}}
      footer={
        <Button appearance={names.length === 0 ? "primary" : "secondary"} icon={<Add20Regular />} onClick={() => open()}>
          {words.scenario.new}
        </Button>
      }
    >
      {names.length === 0 && (
        <p className={styles.text}>
          {words.scenario.intro} {words.scenario.none}
        </p>
      )}
      {names.length > 0 && <PlanYearsBar check={check} isWriting={state.write.at === "writing"} actions={actions} />}
      <div ref={box}>
        {names.length > fit && (
          <div role="group" aria-label={words.scenario.choose} className={styles.choice}>
            <span className={styles.label}>{words.scenario.choose}</span>
            {names.map((name) => (
              <ToggleButton
                key={name}
                size="small"
                checked={shown.includes(name)}
                onClick={() =>
                  actions.tell({ is: "total-viewed", change: { beside: [...state.total.beside.filter((one) => one !== name), name] } })
                }
              >
                {name}
              </ToggleButton>
            ))}
          </div>
        )}
        {names.length > 0 && <ScenarioTable columns={columns.filter(({ name }) => name === undefined || shown.includes(name))} />}
        {names.length > 0 && otherYears > 0 && <p className={styles.hint}>{words.total.topDown.otherYears(otherYears)}</p>}
      </div>
      {names.length > 0 && (
        <ul className={styles.cards}>
          {scenarios.map((column) => (
            <ScenarioCard
              key={column.name}
              column={column}
              isOutdated={column.isApplied && isOutdated}
              isBusy={state.write.at === "writing"}
              onApply={() => actions.tell({ is: "went", to: { at: "apply-scenario", name: column.name ?? "" } })}
              onEdit={() => open(column.name)}
              onRemove={() => remove(column.name ?? "")}
            />
          ))}
        </ul>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  choice: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginBottom: tokens.spacingVerticalS,
    "& button": { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
  },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cards: { margin: `${tokens.spacingVerticalXL} 0 0`, padding: 0 },
});
