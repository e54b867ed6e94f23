import { makeStyles, tokens } from "@fluentui/react-components";
import type { Check } from "../../app/check/check";
import type { RoleStanding } from "../../domain/agreement/agreement";
import { roleWords } from "../../workbook/tables/words";
import { useText } from "../text/text";
import { standingsOf, type Subject } from "./standingsOf";

export interface StandsLineProps {
  readonly subject: Subject;
  readonly check: Check;
}

/** At a glance: who stands behind it, who does not and why, and who has to be asked again. Nothing while nobody has said anything. */
export function StandsLine({ subject, check }: StandsLineProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.agreement;
  const standings = standingsOf(subject, check);
  const names = (wanted: RoleStanding): readonly string[] =>
    standings
      .filter(({ standing }) => standing === wanted)
      .map(({ role, agreement }) => {
        const name = roleWords[numbers.language][role];
        return wanted === "object" && agreement?.reason !== undefined ? `${name} ${say.quoted(agreement.reason)}` : name;
      });
  const [behind, against, again, open] = [names("agree"), names("object"), names("asked-again"), names("not-asked")];
  if (open.length === standings.length) return null;
  const list = words.number.list;
  return (
    <p className={styles.line}>
      {behind.length > 0 && <span className={styles.behind}>{say.behind(list(behind))} </span>}
      {against.length > 0 && <span className={styles.against}>{say.against(list(against))} </span>}
      {again.length > 0 && <span>{say.again(list(again))} </span>}
      {open.length > 0 && <span>{say.open(list(open))}</span>}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  behind: { color: tokens.colorPaletteGreenForeground1 },
  against: { color: tokens.colorPaletteRedForeground1 },
});
