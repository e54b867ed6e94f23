import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef } from "react";
import { currencyOfCheck } from "../app/check/currencyOf";
import type { Check as KnownCheck } from "../app/check/check";
import type { WorkbookHost } from "../workbook/port";
import { numbersFor } from "../wording/numbers";
import { wordsFor } from "../wording/catalogues";
import { FollowStatus } from "./frame/FollowStatus";
import { fetchCheck } from "./state/checkLazily";
import { SelectionHint } from "./frame/SelectionHint";
import { TopMessages } from "./frame/TopMessages";
import { WriteMessages } from "./frame/WriteMessages";
import type { Environment } from "./environment";
import { emptyMemory, FrameContext } from "./frame/frame";
import {
  ApplyScenario,
  fetchPlaces,
  Hypothesis,
  Import,
  Link,
  Market,
  Markets,
  Marks,
  Settings,
  Scenario,
  Scenarios,
  Target,
  Total,
} from "./lazyPlaces";
import type { PanePlace, PaneState } from "./state/paneState";
import { Check } from "./places/check/Check";
import { checkedOf, itemOf, placeOf } from "./state/readState";
import { TextContext } from "./text/text";
import { useTheme } from "./theme";
import { useCameFrom } from "./state/useCameFrom";
import { usePane, type PaneActions } from "./state/usePane";

export interface AppProps {
  readonly host: WorkbookHost;
  readonly environment: Environment;
}

/** The pane, wherever it stands: in Excel, or beside the demo's grid. It fills the element that it is rendered into. */
export function App({ host, environment }: AppProps) {
  const styles = useStyles();
  const [state, actions] = usePane(host, environment);
  const theme = useTheme(environment.theme);
  const { language, culture } = environment;
  const currency = currencyOf(state) ?? environment.currency ?? "EUR";
  const text = useMemo(
    () => ({ words: wordsFor(language), numbers: numbersFor(language, culture, currency) }),
    [language, culture, currency],
  );
  const memory = useRef(emptyMemory());
  const cameFrom = useCameFrom(state);
  useEffect(fetchCheck, []);
  const isChecked = state.check.at === "checked";
  useEffect(() => {
    if (isChecked) fetchPlaces();
  }, [isChecked]);
  const frame = {
    moves: state.moves,
    cameFrom,
    memory: memory.current,
    messages: <TopMessages state={state} actions={actions} />,
    hints: (
      <>
        <FollowStatus state={state} />
        <SelectionHint state={state} actions={actions} />
        <WriteMessages state={state} actions={actions} />
      </>
    ),
  };
  return (
    <FluentProvider theme={theme} className={styles.pane} lang={language}>
      <TextContext.Provider value={text}>
        <FrameContext.Provider value={frame}>
          <Suspense fallback={null}>{place(state, actions)}</Suspense>
        </FrameContext.Provider>
      </TextContext.Provider>
    </FluentProvider>
  );
}

function place(state: PaneState, actions: PaneActions) {
  const here = placeOf(state);
  const check = checkedOf(state)?.check;
  switch (here.at) {
    case "target":
    case "link": {
      const item = itemOf(state, here.item);
      if (!check || !item) return <Check state={state} actions={actions} />;
      const props = { key: `${here.at} ${here.item}`, item, check, state, actions };
      return here.at === "target" ? <Target {...props} key={props.key} /> : <Link {...props} key={props.key} />;
    }
    case "market":
      return check ? (
        <Market key={here.market} market={here.market} check={check} state={state} actions={actions} />
      ) : (
        <Markets state={state} actions={actions} />
      );
    case "hypothesis": {
      const item = itemOf(state, here.item);
      return check && item ? (
        <Hypothesis key={here.hypothesis} hypothesis={here.hypothesis} item={item} check={check} state={state} actions={actions} />
      ) : (
        <Check state={state} actions={actions} />
      );
    }
    case "settings":
      return check ? <Settings check={check} state={state} actions={actions} /> : <Markets state={state} actions={actions} />;
    case "import":
      return check ? <Import check={check} state={state} actions={actions} /> : <Markets state={state} actions={actions} />;
    case "marks":
      return check ? (
        <Marks key={here.item} {...(here.item !== undefined && { item: here.item })} check={check} state={state} actions={actions} />
      ) : (
        <Check state={state} actions={actions} />
      );
    case "scenarios":
    case "scenario":
    case "apply-scenario":
      return check ? scenarioPlace(here, check, state, actions) : <Total state={state} actions={actions} />;
    case "total":
      return <Total state={state} actions={actions} />;
    case "markets":
      return <Markets state={state} actions={actions} />;
    case "check":
      return <Check state={state} actions={actions} />;
  }
}

function scenarioPlace(
  here: Extract<PanePlace, { readonly at: "scenarios" | "scenario" | "apply-scenario" }>,
  check: KnownCheck,
  state: PaneState,
  actions: PaneActions,
) {
  const props = { check, state, actions };
  if (here.at === "scenarios") return <Scenarios {...props} />;
  const name = here.name !== undefined && { name: here.name };
  return here.at === "scenario" ? <Scenario key={here.name ?? ""} {...props} {...name} /> : <ApplyScenario {...props} {...name} />;
}

function currencyOf(state: PaneState): string | undefined {
  const check = checkedOf(state)?.check;
  return check && currencyOfCheck(check);
}

const useStyles = makeStyles({
  pane: { height: "100%", minHeight: 0, textAlign: "left" },
});
