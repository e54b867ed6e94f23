import { Button, makeStyles, Tab, TabList } from "@fluentui/react-components";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { useFigures } from "../figures/figures";
import { tabs, type PaneTab } from "../places/places";
import { useText } from "../text/text";

export interface PlaceTabsProps {
  readonly selected: PaneTab;
  readonly onSelect: (place: PaneTab) => void;
}

export function PlaceTabs({ selected, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const { words } = useText();
  const { askAll } = useFigures();
  return (
    <>
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
      <Button
        appearance="subtle"
        size="small"
        className={styles.glossary}
        icon={<QuestionCircle20Regular />}
        aria-haspopup="dialog"
        aria-label={words.glossary.title}
        title={words.glossary.title}
        onClick={askAll}
      />
    </>
  );
}

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    flexShrink: 1,
    "& button": { paddingLeft: "8px", paddingRight: "8px", "@container (max-width: 340px)": { paddingLeft: "6px", paddingRight: "6px" } },
  },
  // A pane that is narrower has no room for it beside the tabs: there the first run and every definition lead to it.
  glossary: { flexShrink: 0, marginLeft: "auto", minWidth: "24px", "@container (max-width: 310px)": { display: "none" } },
});
