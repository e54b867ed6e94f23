import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MarketLook } from "./marketLook";
import { useText } from "../text/text";

export interface MarketBadgeProps {
  readonly look: MarketLook;
}

/** In words, with a colour beside them. */
export function MarketBadge({ look }: MarketBadgeProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <span
      className={mergeClasses(styles.badge, look.is === "complete" ? styles.good : look.is === "draft" ? styles.plain : styles.lacking)}
    >
      {said()}
    </span>
  );

  function said(): string {
    const { badge } = words.market;
    switch (look.is) {
      case "incomplete": {
        const [first] = look.missing;
        return first !== undefined && look.missing.length === 1
          ? badge.incomplete(words.verdict.field[first])
          : badge.incompleteMany(look.missing.length);
      }
      case "stale":
        return badge.stale(words.number.months(look.months));
      case "draft":
      case "refused":
      case "inconsistent":
      case "complete":
        return badge[look.is];
    }
  }
}

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  good: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderTopColor: tokens.colorPaletteGreenBorder1,
    borderRightColor: tokens.colorPaletteGreenBorder1,
    borderBottomColor: tokens.colorPaletteGreenBorder1,
    borderLeftColor: tokens.colorPaletteGreenBorder1,
  },
  lacking: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTopColor: tokens.colorStatusWarningBorder1,
    borderRightColor: tokens.colorStatusWarningBorder1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
    borderLeftColor: tokens.colorStatusWarningBorder1,
  },
  plain: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
});
