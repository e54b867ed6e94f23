import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useText } from "../text";

export interface PlaceTabsProps {
  readonly selected: "check" | "markets";
  readonly onSelect: (place: "check" | "markets") => void;
}

export function PlaceTabs({ selected, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <TabList className={styles.tabs} selectedValue={selected} size="medium" aria-label={words.pane.placesLabel} onTabSelect={(_, { value }) => onSelect(value === "markets" ? "markets" : "check")}>
      <Tab value="check">{words.pane.places.check}</Tab>
      <Tab value="markets">{words.pane.places.markets}</Tab>
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", "& button": { paddingLeft: "8px", paddingRight: "8px" } },
});
