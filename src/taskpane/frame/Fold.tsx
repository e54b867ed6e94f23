import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";
import { useFrame } from "./frame";

export interface FoldProps {
  /** What it is remembered by, from one target to the next. */
  readonly name: string;
  readonly title: string;
  /** Seen while it is closed: the one figure that sums it up. */
  readonly beside?: ReactNode;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A section that opens under its title; closed, its contents are not there at all. */
export function Fold({ name, title, beside, startsOpen = false, children }: FoldProps) {
  const styles = useStyles();
  const { folds } = useFrame().memory;
  const [isOpen, setOpen] = useState(folds.get(name) ?? startsOpen);
  const id = useId();
  const toggle = () => {
    folds.set(name, !isOpen);
    setOpen(!isOpen);
  };
  return (
    <section className={styles.fold}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <button type="button" className={styles.button} aria-expanded={isOpen} {...(isOpen && { "aria-controls": id })} onClick={toggle}>
            <ChevronRight16Regular className={isOpen ? styles.turned : styles.chevron} />
            <span>{title}</span>
          </button>
        </h2>
        {beside !== undefined && <span className={styles.beside}>{beside}</span>}
      </div>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "36px",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  button: {
    appearance: "none",
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalXS} 0 0`,
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  turned: { flexShrink: 0, color: tokens.colorNeutralForeground3, transform: "rotate(90deg)" },
  beside: {
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
  },
  body: { paddingBottom: tokens.spacingVerticalL },
});
