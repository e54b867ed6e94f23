import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { targetLabels } from "../../../app/plan/targetLabels";
import { drawMonthsChart } from "../../../app/write/monthsChart";
import { FigureList } from "../../figures/FigureList";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { SectionHead } from "../../frame/SectionHead";
import { Starts } from "../../planParts/Starts";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { MonthChart } from "./MonthChart";
import { MonthTable } from "./MonthTable";
import { phasingPage } from "./phasingPage";
import { PhasingHead } from "./PhasingHead";

/** The year over its months, beside last year's, with what the other months need now. */
export function Phasing({ state, check, actions }: PlaceProps<"phasing">) {
  const styles = useStyles();
  const { words } = useText();
  const { all, shown, told } = useMemo(() => phasingPage(check, state.year), [check, state.year]);
  const problems = check.problems.filter(({ table }) => table === "phasing" || table === "months");
  const starts = useMemo(
    () =>
      targetLabels(check).map((label) => ({
        from: label,
        onPress: () => {
          actions.tell({ is: "typed", draft: "phasing", key: "new", change: { name: label, spreads: "target", target: label } });
          actions.tell({ is: "went", to: { at: "phasing-form", id: "new" } });
        },
      })),
    [check, actions],
  );
  const edit = (which: string) => actions.tell({ is: "went", to: { at: "phasing-form", id: which } });
  const draw = () => shown && actions.perform(drawMonthsChart, { id: shown.head.id }, { subject: "", about: shown.head.name });
  return (
    <PaneFrame
      name="phasing"
      header={<BackHeader title={words.plan.part.phasing} onBack={() => actions.tell({ is: "went-back" })} />}
      book={told?.book ?? {}}
      footer={
        <>
          {shown && (
            <Button appearance="primary" onClick={() => edit(shown.head.id)}>
              {words.phasing.edit}
            </Button>
          )}
          <Button appearance={shown ? "secondary" : "primary"} icon={<Add20Regular />} onClick={() => edit("new")}>
            {words.phasing.new}
          </Button>
        </>
      }
    >
      <TableProblemList problems={problems} onGoTo={actions.goTo} />
      {!shown && <p className={styles.text}>{words.phasing.none}</p>}
      {!shown && <Starts hint={words.phasing.startText} starts={starts} />}
      {shown && all.length > 1 && (
        <Select
          className={styles.choice}
          aria-label={words.phasing.choose}
          value={shown.head.id}
          onChange={(_, { value }) => actions.tell({ is: "year-chosen", id: value })}
        >
          {all.map(({ head }) => (
            <option key={head.id} value={head.id}>
              {head.name}
            </option>
          ))}
        </Select>
      )}
      {shown && all.length === 1 && <h2 className={styles.name}>{shown.head.name}</h2>}
      {shown && !told && <p className={styles.text}>{words.phasing.waiting}</p>}
      {told && (
        <>
          <PhasingHead told={told} />
          <MonthChart months={told.rows} />
          <Button size="small" className={styles.draw} disabledFocusable={state.write.at === "writing"} onClick={draw}>
            {words.phasing.draw}
          </Button>
          <MonthTable told={told} />
          <SectionHead title={words.phasing.figures} />
          <FigureList
            figures={(
              [
                "yearPlanned",
                "yearToDate",
                "yearToDateGrowth",
                "yearRemaining",
                "remainingGrowth",
                "projection",
                "projectionGap",
                "runRate",
              ] as const
            )
              .filter((figure) => told.book[figure] !== undefined)
              .map((figure) => ({ name: words.figure[figure].name, figure }))}
          />
        </>
      )}
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  draw: { marginTop: tokens.spacingVerticalXS },
  choice: { marginBottom: tokens.spacingVerticalS, "& select": { minWidth: 0 } },
  name: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});
