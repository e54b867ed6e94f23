import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FigureId } from "../../wording/figure";
import { Figure } from "./Figure";

export interface FigureListProps {
  readonly figures: readonly { readonly name: ReactNode; readonly figure: FigureId }[];
}

/** Figures side by side as far as they fit, each behind its name. */
export function FigureList({ figures }: FigureListProps) {
  const styles = useStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, figure }) => (
        <div key={figure}>
          <dt>{name}</dt>
          <dd>
            <Figure figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = makeStyles({
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& div": { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  },
});
