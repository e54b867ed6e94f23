import { omit } from "./omit";
import type { FormField } from "../market/formField";
import type { ImportDraft, PaneEvent, PaneState, WriteState } from "./paneState";

/** What people do with what they have typed and not saved. */
export type DraftEvent = Extract<
  PaneEvent,
  {
    readonly is:
      | "scenario-typed"
      | "scenario-dropped"
      | "market-typed"
      | "rows-typed"
      | "rows-dropped"
      | "import-changed"
      | "range-taken"
      | "range-not-taken"
      | "settings-typed"
      | "market-dropped"
      | "link-changed"
      | "hypothesis-typed"
      | "hypothesis-dropped"
      | "reason-changed";
  }
>;

export const noImport: ImportDraft = { settings: {}, mode: "values", unwanted: [] };

/** What is typed and not saved is kept until it is saved or dropped, wherever the person goes meanwhile. */
export function afterDraft(state: PaneState, event: DraftEvent): PaneState {
  switch (event.is) {
    case "scenario-typed": {
      const draft = { ...state.drafts.scenarios[event.scenario], ...event.change };
      const write =
        state.write.at === "refused" || (state.write.at === "failed" && state.write.deed === "save-scenario")
          ? ({ at: "none" } as const)
          : state.write;
      return { ...state, write, drafts: { ...state.drafts, scenarios: { ...state.drafts.scenarios, [event.scenario]: draft } } };
    }
    case "scenario-dropped":
      return {
        ...state,
        write: state.write.at === "writing" ? state.write : { at: "none" },
        drafts: { ...state.drafts, scenarios: omit(state.drafts.scenarios, event.scenario) },
      };
    case "market-typed": {
      const draft = { ...state.drafts.markets[event.market], [event.field]: event.text };
      return {
        ...state,
        write: afterTyping(state.write, event.field),
        drafts: { ...state.drafts, markets: { ...state.drafts.markets, [event.market]: draft } },
      };
    }
    case "rows-typed":
      return {
        ...state,
        write: afterTypingRows(state.write, event.list),
        drafts: { ...state.drafts, rows: { ...state.drafts.rows, [event.list]: event.rows } },
      };
    case "rows-dropped":
      return {
        ...state,
        write: afterTypingRows(state.write, event.list),
        drafts: { ...state.drafts, rows: omit(state.drafts.rows, event.list) },
      };
    case "import-changed":
      return withImport(state, { ...state.drafts.import, ...event.change });
    case "range-taken":
      return withImport(state, { ...noImport, mode: state.drafts.import.mode, taken: event.taken });
    case "range-not-taken":
      return withImport(state, { ...state.drafts.import, failed: event.why });
    case "settings-typed":
      return { ...state, drafts: { ...state.drafts, settings: { ...state.drafts.settings, [event.field]: event.text } } };
    case "market-dropped":
      return {
        ...state,
        write: state.write.at === "writing" ? state.write : { at: "none" },
        drafts: { ...state.drafts, markets: omit(state.drafts.markets, event.market) },
      };
    case "link-changed": {
      const draft = { ...state.drafts.links[event.item], ...event.change };
      return { ...state, drafts: { ...state.drafts, links: { ...state.drafts.links, [event.item]: draft } } };
    }
    case "hypothesis-typed": {
      const draft = { ...state.drafts.hypotheses[event.draft], ...event.change };
      return {
        ...state,
        write: state.write.at === "writing" ? state.write : { at: "none" },
        drafts: { ...state.drafts, hypotheses: { ...state.drafts.hypotheses, [event.draft]: draft } },
      };
    }
    case "hypothesis-dropped":
      return {
        ...state,
        write: state.write.at === "writing" ? state.write : { at: "none" },
        drafts: { ...state.drafts, hypotheses: omit(state.drafts.hypotheses, event.draft) },
      };
    case "reason-changed": {
      const draft = { words: "", ...state.drafts.reasons[event.item], ...event.change };
      return { ...state, drafts: { ...state.drafts, reasons: { ...state.drafts.reasons, [event.item]: draft } } };
    }
  }
}

export function withImport(state: PaneState, draft: ImportDraft): PaneState {
  const write = state.write.at === "failed" && state.write.deed === "import" ? ({ at: "none" } as const) : state.write;
  return { ...state, write, drafts: { ...state.drafts, import: draft } };
}

/** What was refused is looked at anew when it is saved again; a field that is being mended is not scolded meanwhile. */
function afterTyping(write: WriteState, field: FormField): WriteState {
  if (write.at === "refused") return { ...write, problems: write.problems.filter((problem) => problem.field !== field) };
  return write.at === "failed" && write.deed === "save-market" ? { at: "none" } : write;
}

function afterTypingRows(write: WriteState, list: string): WriteState {
  return (write.at === "refused" && write.market === list) || write.at === "failed" ? { at: "none" } : write;
}
