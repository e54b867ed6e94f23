import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { useMemo } from "react";
import { TableProblemList } from "../../form/TableProblemList";
import { BackHeader } from "../../frame/BackHeader";
import { PaneFrame } from "../../frame/PaneFrame";
import { OpenLine } from "../../planParts/OpenLine";
import { Starts } from "../../planParts/Starts";
import type { TableDraft } from "../../rowForm/rowDraft";
import { useText } from "../../text/text";
import type { PlaceProps } from "../placeProps";
import { funnelLine } from "./funnelLine";
import { funnelStarts, usualStages } from "./funnelStart";

/** Every fair and campaign, each in one line; and ways to begin one. */
export function Funnels({ check, actions }: PlaceProps<"funnels">) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { funnels } = check.tables.rows;
  const starts = useMemo(() => funnelStarts(check, words, numbers), [check, words, numbers]);
  const problems = check.problems.filter(({ table }) => table === "funnels");
  const open = (id: string) => actions.tell({ is: "went", to: { at: "funnel", funnel: id } });
  const begin = (draft: TableDraft) => {
    actions.tell({ is: "typed", draft: "funnel", key: "new", change: draft });
    open("new");
  };
  return (
    <PaneFrame
      name="funnels"
      header={<BackHeader title={words.plan.part.funnels} onBack={() => actions.tell({ is: "went-back" })} />}
      footer={
        <Button
          appearance={funnels.length === 0 ? "primary" : "secondary"}
          icon={<Add20Regular />}
          onClick={() => begin(usualStages(words))}
        >
          {words.funnel.new}
        </Button>
      }
    >
      <p className={styles.text}>{words.plan.purpose.funnels}</p>
      {funnels.length === 0 && <p className={styles.text}>{words.funnel.example}</p>}
      <TableProblemList problems={problems} onGoTo={actions.goTo} />
      <ul className={styles.list}>
        {funnels.map((funnel) => (
          <OpenLine
            key={funnel.id}
            item={`funnel ${funnel.id}`}
            name={funnel.name}
            says={funnel.isUsable ? funnelLine(funnel, words, numbers) : words.hypothesis.unusable}
            onOpen={() => open(funnel.id)}
          />
        ))}
      </ul>
      <Starts hint={words.funnel.startText} starts={starts.map(({ market, draft }) => ({ from: market, onPress: () => begin(draft) }))} />
    </PaneFrame>
  );
}

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
});
