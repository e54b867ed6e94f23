import { createRoot, type Root } from "react-dom/client";
import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { freezePlan } from "../../src/app/write/freezePlan";
import { planActions } from "../../src/app/write/planActions";
import { saveAgreement } from "../../src/app/write/saveAgreement";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import { savePhasing } from "../../src/app/write/savePhasing";
import type { Writing } from "../../src/app/write/writing";
import type { HypothesisRole } from "../../src/domain/plan";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { App } from "../../src/taskpane/App";
import { subjectOfTarget } from "../../src/taskpane/agreement/standingsOf";
import type { Environment } from "../../src/taskpane/environment";
import type { Language } from "../../src/workbook/language";
import type { WorkbookHint, WorkbookHost } from "../../src/workbook/port";
import { speakAll } from "../../src/wording/speakAll";
import { does } from "../app/doing";
import type { MemoryWorkbook } from "../workbook/memoryWorkbook";
import { memoryWorkbookOf } from "../workbook/memoryWorkbookOf";

speakAll();

/** What people type in the story, in their language. */
export interface StoryTexts {
  readonly comment: string;
  readonly claim: string;
  readonly evidence: string;
  readonly refutedBy: string;
  readonly reason: string;
  readonly learned: string;
  readonly plan: string;
  readonly roles: string;
}

export interface Person {
  readonly role: HypothesisRole;
  readonly name: string;
}

declare global {
  interface Window {
    /** The workbook that everybody shares, from an .xlsx file. */
    shareFile: (base64: string, people: readonly Person[], language: Language, texts: StoryTexts) => void;
    /** On this day everybody opens their pane, which checks at once, or stands at its first run. */
    openOn: (today: string, looks: Pick<Environment, "culture" | "theme" | "start">) => void;
    /** What this role does in its own form. */
    act: (role: HypothesisRole, what: keyof typeof acts) => Promise<void>;
  }
}

interface Shared {
  readonly workbook: MemoryWorkbook;
  readonly people: readonly Person[];
  readonly language: Language;
  readonly texts: StoryTexts;
  readonly hosts: ReadonlyMap<HypothesisRole, WorkbookHost>;
}

let shared: Shared | undefined;
let today = "";
let roots: Root[] = [];
let ids = 0;
const newId = (): string => `row-${(ids += 1)}`;

window.shareFile = (base64, people, language, texts) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const workbook = memoryWorkbookOf(readWorkbook(bytes, "sample-budget.xlsx"));
  shared = { workbook, people, language, texts, hosts: hostsOf(workbook, people) };
};

/** Each hears what the others write. */
function hostsOf(workbook: MemoryWorkbook, people: readonly Person[]): ReadonlyMap<HypothesisRole, WorkbookHost> {
  const listeners = new Map<HypothesisRole, (hint: WorkbookHint) => void>();
  return new Map(
    people.map(({ role }): readonly [HypothesisRole, WorkbookHost] => [
      role,
      {
        read: (options) => workbook.read(options),
        goTo: (place) => workbook.goTo(place),
        marks: () => workbook.marks(),
        selection: () => workbook.selection(),
        apply: async (edits) => {
          await workbook.apply(edits);
          for (const [other, listener] of listeners)
            if (other !== role)
              for (const { id } of workbook.sheets) listener({ is: "cells-changed", sheet: id, isOwn: false, byOthers: true });
        },
        watch: (listener) => {
          listeners.set(role, listener);
          return Promise.resolve(() => Promise.resolve(void listeners.delete(role)));
        },
      },
    ]),
  );
}

window.openOn = (day, looks) => {
  today = day;
  const { people, hosts, language } = known();
  for (const root of roots) root.unmount();
  roots = people.map(({ role, name }) => {
    const host = hosts.get(role);
    const element = document.querySelector(`[data-role="${role}"]`);
    if (!host || !element) throw new Error(`no pane for ${role}`);
    const root = createRoot(element);
    const environment: Environment = {
      language,
      today: day,
      author: name,
      quiet: 0,
      newId,
      timeOfDay: () => "10:00",
      clock: () => `${day}T10:00:00`,
      ...looks,
    };
    root.render(<App host={host} environment={environment} />);
    return root;
  });
};

window.act = async (role, what) => {
  const { people, hosts, language, texts } = known();
  const host = hosts.get(role);
  const name = people.find((person) => person.role === role)?.name ?? "";
  if (!host) throw new Error(`nobody is ${role}`);
  const check = await checkWorkbook(host, { asOf: today });
  await acts[what]({ host, writing: { check, language, newId, by: name, at: `${today}T10:00:00` }, role, name, texts });
};

interface Acting {
  readonly host: WorkbookHost;
  readonly writing: Writing;
  readonly role: HypothesisRole;
  readonly name: string;
  readonly texts: StoryTexts;
}

/** The sheet of the board's +15 %. */
const board = "Summary";

const acts = {
  comment: ({ name, texts }: Acting) => {
    const sheet = known().workbook.sheet("Summary");
    sheet.comments.push({ kind: "comment", row: 5, column: 2, author: name, text: texts.comment });
    return Promise.resolve();
  },
  propose: async ({ host, writing, role, name, texts }: Acting) => {
    const row = {
      scope: ["Regio Noord"],
      impact: { low: 150_000, base: 250_000, high: 400_000 },
      status: "proposed",
      claim: texts.claim,
      owner: name,
      role,
    } as const;
    const origin = { comment: texts.comment, commentBy: name, commentCell: "Summary!C6" };
    await does(host, writing, saveHypothesis, { row: { ...row, ...origin } });
  },
  object: async ({ host, writing, role, name, texts: { reason } }: Acting) => {
    await does(host, writing, saveAgreement, { row: { ...subjectOf(writing), role, stance: "object", name, reason } });
  },
  agree: async ({ host, writing, role, name }: Acting) => {
    await does(host, writing, saveAgreement, { row: { ...subjectOf(writing), role, stance: "agree", name } });
  },
  support: async ({ host, writing, texts }: Acting) => {
    const { id, ...row } = hypothesisOf(writing.check);
    const evidence = {
      evidence: texts.evidence,
      evidenceDate: "2026-12-01",
      evidenceStrength: "measured",
      refutedBy: texts.refutedBy,
      testDate: "2027-03-31",
    } as const;
    await does(host, writing, saveHypothesis, { row: { ...row, ...evidence, status: "agreed" }, id });
  },
  plan: async ({ host, writing }: Acting) => {
    await does(host, writing, planActions, {});
  },
  freeze: async ({ host, writing, texts: { plan, roles } }: Acting) => {
    await does(host, writing, freezePlan, { name: plan, roles });
  },
  months: async ({ host, writing, texts: { plan } }: Acting) => {
    const lastYear = [1500, 1600, 2200, 2500, 2700, 2600, 2000, 1800, 1700, 1500, 1300, 1200];
    const months = lastYear.map((amount, index) => ({ month: index + 1, lastYear: amount, ...(index < 3 && { actual: amount * 1.06 }) }));
    await does(host, writing, savePhasing, { head: { name: plan, year: 26_000 }, months });
  },
  test: async ({ host, writing, texts }: Acting) => {
    const { id, ...row } = hypothesisOf(writing.check);
    await does(host, writing, saveHypothesis, { row: { ...row, outcome: "held", outcomeDate: today, learned: texts.learned }, id });
  },
  lower: async ({ host, writing }: Acting) => {
    const { id, ...row } = hypothesisOf(writing.check);
    await does(host, writing, saveHypothesis, { row: { ...row, impact: { low: 100_000, base: 180_000, high: 300_000 } }, id });
  },
};

/** What somebody agrees or objects to, with what it says today. */
function subjectOf({ check, language }: Writing) {
  const item = check.items.find(({ finding }) => finding.sheet === board);
  const subject = item && subjectOfTarget(item, check, language);
  if (!subject) throw new Error("the board's target is not linked");
  return { about: subject.id, subject: subject.name, said: subject.said, date: check.asOf };
}

function hypothesisOf({ hypotheses }: Check) {
  const [first] = hypotheses;
  if (!first) throw new Error("no hypothesis");
  return first;
}

function known(): Shared {
  if (!shared) throw new Error("no workbook is shared");
  return shared;
}
