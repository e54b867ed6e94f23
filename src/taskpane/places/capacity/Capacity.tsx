import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { cascadeOf } from "../../../app/plan/cascadeOf";
import { capacitiesOf } from "../../../app/plan/capacitiesOf";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { CascadeSteps } from "./CascadeSteps";
import { Team } from "./Team";
import { teamBook } from "./teamBook";

/** Whether the people carry what is asked, team by team, and until when others must have started. */
export function Capacity({ check, actions }: PlaceProps<"capacity">) {
  const styles = useStyles();
  const { words } = useText();
  const teams = useMemo(() => capacitiesOf(check.tables), [check]);
  const cascade = useMemo(() => cascadeOf(check), [check]);
  const problems = check.problems.filter(({ table }) => table === "capacity" || table === "sellers" || table === "cascade");
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
      {teams.map((team) => (
        <Team key={team.head.id} team={team} isOnly={teams.length === 1} onEdit={() => edit(team.head.id)} />
      ))}
      <CascadeSteps {...cascade} hasTeams={teams.length > 0} onEdit={() => actions.tell({ is: "went", to: { at: "cascade" } })} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });
