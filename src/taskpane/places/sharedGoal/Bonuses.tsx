import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import type { Check } from "../../../app/check/check";
import { saveBonuses } from "../../../app/write/saveBonuses";
import { assessBonus } from "../../../domain/goal/bonus";
import type { Share } from "../../../domain/plan";
import { WritesNote } from "../../form/WritesNote";
import { SectionHead } from "../../frame/SectionHead";
import { PlainTable } from "../../rowForm/PlainTable";
import { readRow } from "../../rowForm/rowDraft";
import { useForm } from "../../rowForm/useForm";
import { useText } from "../../text/text";
import type { TabProps } from "../placeProps";
import type { BonusDraft } from "./bonusDraft";
import { BonusFields } from "./BonusFields";

export interface BonusesProps extends TabProps {
  readonly check: Check;
  /** Of the shared goal. */
  readonly reached: Share | null;
}

const key = "bonuses";
const noMarkets: readonly string[] = [];

/** Individual and collective parts side by side, and the bonus that follows from each: a plain table. */
export function Bonuses({ check, state, actions, reached }: BonusesProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.sharedGoal.bonus;
  const present = check.tables.rows.bonuses;
  const typed = state.drafts.bonuses[key];
  const drafts: readonly BonusDraft[] = typed ?? present.map(({ id }) => ({ id, cells: {} }));
  const knownOf = ({ id }: BonusDraft) => present.find((row) => row.id === id);
  const read = drafts.map((draft) => ({ ...readRow(key, knownOf(draft), draft.cells, noMarkets, numbers), id: draft.id }));
  const { box, isAsked, isTyped, isBusy, writes, onSave, onDrop } = useForm(
    { check, state, actions },
    {
      kind: key,
      id: key,
      saved: undefined,
      isTyped: typed !== undefined,
      deed: saveBonuses,
      wanted: { rows: read.map(({ row, id }) => ({ ...row, ...(id !== undefined && { id }) })) },
      about: say.title,
      // The deed refuses the same, by row.
      problemsWith: () => read.flatMap(({ problems }) => problems),
    },
  );
  const change = (next: readonly BonusDraft[]) => actions.tell({ is: "typed", draft: "bonuses", key, change: next });
  const amount = (value: number | null) => (value === null ? "–" : numbers.money(value));
  const sound = read.filter((one) => one.problems.length === 0);
  return (
    <section>
      <SectionHead title={say.title} />
      <p className={styles.text}>{say.text}</p>
      {sound.length > 0 && (
        <PlainTable
          head={[say.who, say.individual, say.collective, say.total]}
          rows={sound.map(({ row }) => {
            const { individualBonus, collectiveBonus, total } = assessBonus(row, reached);
            return { name: row.who, cells: [amount(individualBonus), amount(collectiveBonus), amount(total)] };
          })}
        />
      )}
      {reached === null && sound.some(({ row }) => (row.collective ?? 0) > 0) && <p className={styles.text}>{say.notReached}</p>}
      {reached !== null && sound.length > 0 && <p className={styles.text}>{say.reached(numbers.percent(reached))}</p>}
      <div ref={box}>
        <ul className={styles.list}>
          {read.map(({ id, ...reading }, index) => (
            <li key={id ?? `new ${index}`} className={styles.item}>
              <BonusFields
                reading={reading}
                showsAll={isAsked}
                onType={(name, text) =>
                  change(drafts.map((one, at) => (at === index ? { ...one, cells: { ...one.cells, [name]: text } } : one)))
                }
                onRemove={() => change(drafts.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.buttons}>
        <Button size="small" icon={<Add16Regular />} onClick={() => change([...drafts, { cells: {} }])}>
          {say.add}
        </Button>
        {isTyped && (
          <>
            <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && onSave()}>
              {say.save}
            </Button>
            <Button size="small" onClick={onDrop}>
              {words.market.revert}
            </Button>
          </>
        )}
      </div>
      <WritesNote lines={writes} />
    </section>
  );
}

const useStyles = makeStyles({
  text: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: `${tokens.spacingVerticalM} 0 0`, padding: 0 },
  item: {
    listStyleType: "none",
    paddingBottom: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
