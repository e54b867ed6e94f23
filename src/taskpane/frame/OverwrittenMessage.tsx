import { useMemo } from "react";
import type { Check } from "../../app/check/check";
import { kindOfLine } from "../../app/log/loggedActions";
import { overwritten, overwrittenKey, type Overwritten } from "../../app/log/overwritten";
import type { LoggedValue } from "../../domain/change/change";
import { loggedText } from "../../wording/loggedText";
import type { PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";
import { Bar } from "./Bar";

export interface OverwrittenMessageProps {
  readonly check: Check;
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly className: string;
}

const shown = 3;

/** Says to who wrote something in this pane that somebody else has changed it since, until they have seen it. What they wrote stands in the log. */
export function OverwrittenMessage({ check, state: { own, overwrittenRead, hasCompany }, actions, className }: OverwrittenMessageProps) {
  const { words, numbers } = useText();
  const say = words.record;
  const all = useMemo(() => overwritten({ own, withSheet: hasCompany === true }, check), [own, hasCompany, check]);
  const told = all.filter((one) => !overwrittenRead.includes(overwrittenKey(one)));
  if (told.length === 0) return null;
  const read = () => actions.tell({ is: "overwritten-read", keys: told.map(overwrittenKey) });
  return (
    <div className={className}>
      <Bar
        tone="warning"
        action={{
          label: say.overwrittenShow,
          onPress: () => {
            read();
            actions.tell({ is: "went", to: { at: "record" } });
          },
        }}
        onClose={read}
      >
        {told.slice(0, shown).map((one) => (
          <div key={overwrittenKey(one)}>{sentence(one)}</div>
        ))}
        {told.length > shown && <div>{say.overwrittenMore(told.length - shown)}</div>}
      </Bar>
    </div>
  );

  function sentence({ line, is, now, by, isInSheet }: Overwritten): string {
    const what = [line.subject, line.field].filter((part) => part !== undefined && part !== "").join(" · ");
    const who = isInSheet ? say.overwrittenInSheet : (by ?? say.somebody);
    const text = (value: LoggedValue | undefined) => loggedText(value, kindOfLine(check, line), numbers, check.workbook.date1904);
    return is === "deleted" ? say.overwrittenGone(what, who) : say.overwritten(what, who, text(now), text(line.to));
  }
}
