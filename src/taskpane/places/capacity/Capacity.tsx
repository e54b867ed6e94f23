import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { cascadeOf } from "../../../app/plan/cascadeOf";
import { capacitiesOf } from "../../../app/plan/capacitiesOf";
import { knownMarkets } from "../../../app/plan/knownMarkets";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { unmistakable } from "../../form/typedNumber";
import { Starts } from "../../planParts/Starts";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { CascadeSteps } from "./CascadeSteps";
import { Team } from "./Team";
import { teamBook } from "./teamBook";

/** Whether the people carry what is asked, team by team, and until when others must have started. */
export function Capacity({ check, actions }: PlaceProps<"capacity">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const teams = useMemo(() => capacitiesOf(check.tables), [check]);
  const cascade = useMemo(() => cascadeOf(check), [check]);
  const problems = check.problems.filter(({ table }) => table === "capacity" || table === "sellers" || table === "cascade");
  const starts = useMemo(() => {
    const markets = knownMarkets(check);
    const begin = (scope: string, revenue: number) => () => {
      const target = unmistakable(Math.round(revenue), "amount", numbers);
      actions.tell({ is: "typed", draft: "capacity", key: "new", change: { scope, target } });
      actions.tell({ is: "went", to: { at: "capacity-form", id: "new" } });
    };
    const all = markets.reduce((sum, { revenueNext }) => sum + revenueNext, 0);
    return [
      ...(markets.length > 1 ? [{ from: words.capacity.form.all, onPress: begin("all", all) }] : []),
      ...markets.map(({ segment, revenueNext }) => ({ from: segment, onPress: begin(segment, revenueNext) })),
    ];
  }, [check, actions, numbers, words]);
  const edit = (id: string) => actions.tell({ is: "went", to: { at: "capacity-form", id } });
  return (
    <PaneFrame
      name="capacity"
      header={<BackHeader title={words.plan.part.capacity} onBack={() => actions.tell({ is: "went-back" })} />}
      book={teamBook(teams)}
      footer={
        <Button appearance={teams.length === 0 ? "primary" : "secondary"} icon={<Add20Regular />} onClick={() => edit("new")}>
          {words.capacity.new}
        </Button>
      }
    >
      <TableProblemList problems={problems} onGoTo={actions.goTo} />
      {teams.length === 0 && <p className={styles.text}>{words.capacity.none}</p>}
      {teams.length === 0 && <Starts hint={words.capacity.startText} starts={starts} />}
      {teams.map((team) => (
        <Team key={team.head.id} team={team} isOnly={teams.length === 1} onEdit={() => edit(team.head.id)} />
      ))}
      <CascadeSteps {...cascade} hasTeams={teams.length > 0} onEdit={() => actions.tell({ is: "went", to: { at: "cascade" } })} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });
