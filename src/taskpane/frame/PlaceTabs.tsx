import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { tabs, type PaneTab } from "../places/places";
import { useText } from "../text/text";

export interface PlaceTabsProps {
  readonly selected: PaneTab;
  readonly onSelect: (place: PaneTab) => void;
}

export function PlaceTabs({ selected, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const { words } = useText();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={selected}
      size="medium"
      aria-label={words.pane.placesLabel}
      onTabSelect={(_, { value }) => onSelect(tabs.find((tab) => tab === value) ?? "check")}
    >
      {tabs.map((tab) => (
        <Tab key={tab} value={tab}>
          {words.pane.places[tab]}
        </Tab>
      ))}
    </TabList>
  );
}

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", flexShrink: 1, "& button": { paddingLeft: "8px", paddingRight: "8px" } },
});
