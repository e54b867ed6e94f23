import { ProgressBar } from "@fluentui/react-components";
import { hostSentence } from "../hostSentence";
import type { PaneState } from "../paneState";
import { useText } from "../text";
import type { PaneActions } from "../usePane";
import { Bar } from "./Bar";

export interface PaneMessagesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** What a person should know wherever they are: the workbook changed, a write runs, went well or failed. */
export function PaneMessages({ state: { check, write, notice }, actions }: PaneMessagesProps) {
  const { words } = useText();
  return (
    <>
      {check.at === "checked" && check.isOld && (
        <Bar tone="warning" action={{ label: words.check.checkAgain, onPress: actions.check }}>
          {words.check.stale}
        </Bar>
      )}
      {write.at === "writing" && write.deed !== "go-to" && <ProgressBar aria-label={words.pane.writing} />}
      {write.at === "failed" && (
        <Bar tone="error" onClose={() => actions.tell({ is: "write-problem-closed" })}>
          {hostSentence(write.problem, words)} {write.deed === "go-to" || write.deed === "restore" ? "" : words.pane.typedIsKept}
        </Bar>
      )}
      {notice && (
        <Bar tone="info" onClose={() => actions.tell({ is: "notice-closed" })}>
          {said()}
        </Bar>
      )}
    </>
  );

  function said(): string {
    switch (notice?.of) {
      case "link":
        return words.pane.linked(notice.about);
      case "dismiss":
        return words.pane.dismissed(notice.about);
      case "restore":
        return words.pane.restored(notice.about);
      case "save-market":
        return words.pane.saved(notice.about);
      default:
        return words.check.cancelled;
    }
  }
}
