import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookCapacity } from "../../../app/plan/capacitiesOf";
import { assessCapacity, type CapacityAssessment } from "../../../domain/capacity/capacity";
import type { Money } from "../../../domain/plan";
import { Figure } from "../../figures/Figure";
import { PlainTable } from "../../rowForm/PlainTable";
import { useText } from "../../text/text";

export interface TeamProps {
  readonly team: WorkbookCapacity;
  /** The only one: its figures can be asked for. */
  readonly isOnly: boolean;
  readonly onEdit: () => void;
}

/** One team: what it carries of what is asked, who is to be hired until when, and each person. */
export function Team({ team: { head, capacity }, isOnly, onEdit }: TeamProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <section className={styles.team}>
      <div className={styles.head}>
        <h2 className={styles.name}>{head.name}</h2>
        <Button size="small" aria-label={words.capacity.editTeam(head.name)} data-item={`team ${head.id}`} onClick={onEdit}>
          {words.capacity.edit}
        </Button>
      </div>
      {capacity ? (
        <Told assessed={assessCapacity(capacity)} target={capacity.target} hasHire={capacity.hire !== undefined} isOnly={isOnly} />
      ) : (
        <p className={styles.text}>{words.capacity.waiting}</p>
      )}
    </section>
  );
}

interface ToldProps {
  readonly assessed: CapacityAssessment;
  readonly target: Money | undefined;
  readonly hasHire: boolean;
  readonly isOnly: boolean;
}

function Told({ assessed, target, hasHire, isOnly }: ToldProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const say = words.capacity;
  const { capacity, coverage, short = 0, hires, hireBy, overAssignment, sellers } = assessed;
  /** Quotas that add up to the target need no sentence. */
  const isOver = typeof overAssignment === "number" && Math.abs(overAssignment) >= 0.0005;
  const share = typeof coverage === "number" ? Math.min(1, coverage) : undefined;
  const lead =
    target === undefined || typeof coverage !== "number"
      ? say.carry(numbers.money(capacity))
      : say.covers(numbers.percent(coverage), numbers.money(capacity), numbers.money(target));
  return (
    <>
      <p className={styles.lead}>
        {isOnly ? <Figure figure={target === undefined ? "capacity" : "capacityCoverage"} written={lead} /> : lead}
      </p>
      {share !== undefined && (
        <div className={styles.track} aria-hidden="true">
          <div className={styles.bar} style={{ width: `${share * 100}%` }} />
        </div>
      )}
      {target !== undefined && (
        <p className={styles.text}>
          {short > 0 ? <b className={styles.short}>{say.short(numbers.money(short))}. </b> : `${say.enough} `}
          {short > 0 && hiring()}
          {isOver && ` ${say.over(numbers.growth(overAssignment))}`}
        </p>
      )}
      {sellers.length === 0 ? (
        <p className={styles.text}>{say.noSellers}</p>
      ) : (
        <PlainTable
          head={[say.column.name, say.column.months, say.column.capacity, ...(target === undefined ? [] : [say.column.quota])]}
          rows={sellers.map(({ name, effectiveMonths, capacity: own, quotaByCapacity }) => ({
            name,
            cells: [
              numbers.plain(effectiveMonths, 1),
              numbers.money(own),
              ...(target === undefined ? [] : [typeof quotaByCapacity === "number" ? numbers.money(quotaByCapacity) : "–"]),
            ],
          }))}
        />
      )}
    </>
  );

  function hiring(): string {
    if (!hasHire) return say.noHire;
    return typeof hires === "number" && typeof hireBy === "number" ? say.hires(hires, String(hireBy)) : say.cannot;
  }
}

const contrast = "@media (forced-colors: active)";

const useStyles = makeStyles({
  team: { marginBottom: tokens.spacingVerticalXXL },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  lead: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    "& button": { textAlign: "left" },
  },
  track: {
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
    marginBottom: tokens.spacingVerticalXS,
  },
  bar: { height: "100%", backgroundColor: tokens.colorBrandBackground, [contrast]: { backgroundColor: "Highlight" } },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  short: { color: tokens.colorStatusWarningForeground3 },
});
