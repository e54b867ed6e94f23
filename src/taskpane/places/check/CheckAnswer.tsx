import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Check } from "../../../app/check/check";
import { Bar } from "../../frame/Bar";
import { groupsOf } from "../../item/groups";
import { selectedItem } from "../../item/selectedItem";
import type { PaneState } from "../../state/paneState";
import type { PaneActions } from "../../state/usePane";
import { placeText } from "../../text/placeText";
import { useText } from "../../text/text";
import { AlsoTheseCells } from "./AlsoTheseCells";
import { AlsoThese } from "./AlsoThese";
import { Dismissed } from "./Dismissed";
import { MarketData } from "./MarketData";
import { roomWanted, FindingGroup } from "./FindingGroup";
import { MarksStanding } from "./MarksStanding";
import { SteadyList } from "./SteadyList";
import { Summary } from "./Summary";
import { Together } from "./Together";
import { useGrowing } from "./useGrowing";
import { WorkbookRemarks } from "./WorkbookRemarks";

export interface CheckAnswerProps {
  readonly check: Check;
  /** An amount is known that an unsupported one works on. */
  readonly hasStake: boolean;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What a check found: the headline, and every finding under what it is. */
export function CheckAnswer({ check, hasStake, state, actions }: CheckAnswerProps) {
  const styles = useStyles();
  const { words } = useText();
  const [allOf, showAllOf] = useState<ReadonlySet<string>>(new Set());
  const { list } = state;
  const groups = useMemo(() => groupsOf(check, list.only, list.order), [check, list.only, list.order]);
  const shown = groups.reduce((sum, { items }) => sum + items.length, 0);
  const wanted = groups.map((group) => roomWanted(group, allOf.has(group.of)));
  const drawn = useGrowing(
    "check",
    wanted.reduce((sum, room) => sum + room, 0),
  );
  // What is left for each group when those before it have taken theirs.
  const rooms = wanted.map((_, index) => drawn - wanted.slice(0, index).reduce((sum, room) => sum + room, 0));
  return (
    <>
      <Summary check={check} hasStake={hasStake} only={list.only} onOnly={(only) => actions.tell({ is: "filtered", only })} />
      <AlsoThese check={check} to={list.alikeTo} isWriting={state.write.at === "writing"} actions={actions} />
      <AlsoTheseCells check={check} to={list.alikeTo} taken={list.alikeTaken} actions={actions} />
      <WorkbookRemarks check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <MarketData check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <Together check={check} isWriting={state.write.at === "writing"} actions={actions} />
      <div className={styles.mark}>
        {check.summary.unsupported > 0 && (
          <Button size="small" onClick={() => actions.tell({ is: "went", to: { at: "marks" } })}>
            {words.marks.open}
          </Button>
        )}
        <MarksStanding state={state} actions={actions} />
      </div>
      {list.only && (
        <Bar tone="info" action={{ label: words.check.showAll, onPress: () => actions.tell({ is: "filtered", only: undefined }) }}>
          {words.check.filtered(shown, check.summary.targets)}
        </Bar>
      )}
      <SteadyList check={check} />
      {groups.map(
        (group, index) =>
          (rooms[index] ?? 0) > 0 && (
            <FindingGroup
              key={group.of}
              group={group}
              room={rooms[index] ?? 0}
              showsAll={allOf.has(group.of)}
              onShowAll={() => showAllOf(new Set([...allOf, group.of]))}
              check={check}
              state={state}
              actions={actions}
            />
          ),
      )}
      <div className={styles.end}>
        {state.selected && !selectedItem(check, state.selected) && (
          <p className={styles.missed}>
            {words.check.missed}{" "}
            <Button size="small" onClick={() => state.selected && actions.choose(state.selected)}>
              {words.check.choose(placeText(state.selected))}
            </Button>
          </p>
        )}
        <Dismissed check={check} isShown={list.showsDismissed} isWriting={state.write.at === "writing"} actions={actions} />
      </div>
    </>
  );
}

const useStyles = makeStyles({
  missed: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    ":empty": { display: "none" },
  },
  end: { marginTop: tokens.spacingVerticalL },
});
