import type { Page } from "playwright-core";
import type { ListedPart } from "../../src/app/plan/parts/planParts";
import type { PanePlace, PaneTab } from "../../src/taskpane/places/places";
import type { Words } from "../../src/wording/catalogues";

export interface Walk {
  readonly page: Page;
  readonly words: Words;
}

/** How a person gets to each place from the findings. A new place does not compile before it has its way here. */
export const everyWay: Readonly<Record<PanePlace["at"], (walk: Walk) => Promise<void>>> = {
  check: async ({ page }) => {
    await page.getByRole("button", { name: /Region East/ }).click();
  },
  target: async (walk) => {
    await openTarget(walk);
    await unfoldAll(walk);
  },
  link: async (walk) => {
    await openTarget(walk);
    await press(walk, walk.words.target.editLink);
  },
  hypothesis: async (walk) => {
    await openTarget(walk);
    await unfoldAll(walk);
    await press(walk, walk.words.hypothesis.add);
  },
  marks: async (walk) => {
    await press(walk, walk.words.marks.open);
    await walk.page.getByText(walk.words.marks.none).waitFor();
  },
  markets: (walk) => openTab(walk, "markets"),
  market: async (walk) => {
    await openTab(walk, "markets");
    await walk.page.getByRole("button", { name: /^Region North/ }).click();
    await unfoldAll(walk);
  },
  settings: async (walk) => {
    await openTab(walk, "markets");
    await press(walk, walk.words.market.plan.change);
  },
  import: async (walk) => {
    await openTab(walk, "markets");
    await press(walk, walk.words.import.open);
    await walk.page.getByText("Data!A1:I5").first().waitFor();
  },
  total: (walk) => openTab(walk, "total"),
  scenarios: async (walk) => {
    await openTab(walk, "total");
    await press(walk, walk.words.scenario.open);
  },
  scenario: async (walk) => {
    await openTab(walk, "total");
    await press(walk, walk.words.scenario.open);
    await press(walk, walk.words.scenario.editName("Board"));
  },
  "apply-scenario": async (walk) => {
    await openTab(walk, "total");
    await press(walk, walk.words.scenario.open);
    await press(walk, walk.words.scenario.applyName("Board"));
  },
  plan: (walk) => openTab(walk, "plan"),
  "board-page": async (walk) => {
    await openTab(walk, "plan");
    await walk.page.getByRole("button", { name: new RegExp(`^${walk.words.plan.page.name}`) }).click();
  },
  phasing: (walk) => openPart(walk, "phasing"),
  leakage: (walk) => openPart(walk, "leakage"),
  record: (walk) => openPart(walk, "record"),
  "shared-goal": (walk) => openPart(walk, "sharedGoal"),
  funnels: (walk) => openPart(walk, "funnels"),
  funnel: async (walk) => {
    await openPart(walk, "funnels");
    await walk.page.getByRole("button", { name: /Trade fair/ }).click();
  },
  kpis: async (walk) => {
    await openPart(walk, "kpis");
    await unfoldAll(walk);
    await press(walk, walk.words.kpi.checkIn.openOf("Appointments at fairs"));
  },
  kpi: async (walk) => {
    await openPart(walk, "kpis");
    await unfoldAll(walk);
    await press(walk, walk.words.kpi.changeOf("Appointments at fairs"));
  },
  balance: async (walk) => {
    await openPart(walk, "balance");
    await unfoldAll(walk);
  },
  answer: async (walk) => {
    await openPart(walk, "balance");
    await press(walk, walk.words.balance.answer.open);
  },
  statements: async (walk) => {
    await openPart(walk, "balance");
    await press(walk, walk.words.balance.statement.open);
  },
  actions: async (walk) => {
    await openPart(walk, "actions");
    await unfoldAll(walk);
  },
  action: async (walk) => {
    await openPart(walk, "actions");
    await press(walk, walk.words.actions.changeOf("Visit the twenty largest dealers in the north"));
  },
  capacity: (walk) => openPart(walk, "capacity"),
  cascade: async (walk) => {
    await openPart(walk, "capacity");
    await press(walk, walk.words.capacity.cascade.edit);
  },
  "capacity-form": async (walk) => {
    await openPart(walk, "capacity");
    await press(walk, walk.words.capacity.editTeam("Field sales"));
  },
  "phasing-form": async (walk) => {
    await openPart(walk, "phasing");
    await press(walk, walk.words.phasing.edit);
  },
};

/** The pane on `everything`, with tables of the person's own beside ours, checked again. */
export async function begin(walk: Walk): Promise<void> {
  await walk.page.evaluate(addOwnTables);
  await press(walk, walk.words.check.again);
  await walk.page.getByRole("button", { name: /Region East/ }).waitFor();
}

/** Runs in the page: a percentage without a market, and a table that can be taken over. */
function addOwnTables(): void {
  window.workbook.addSheet("Sales plan", [
    ["Plan", "2026 actual", "2027 plan"],
    ["Revenue Region East", 1000, { formula: "B2*(1+C3)", value: 1150 }],
    ["Growth target revenue Region East", 0, 0.15],
  ]);
  const { name } = window.workbook.addSheet("Data", [
    ["Regio", "Product", "Marktomvang (x 1.000)", "Marktgroei %", "Ons aandeel", "Nettoprijs (€)", "Bron", "Datum bron", "Maat"],
    ["Noord", "Fietsen", 20, 3, "12,5%", 500, "Jaarboek", 2026, 26],
    ["Zuid", "Fietsen", "1,2 mln", -2, "8%", 480, "Jaarboek", 2026, 1300],
    ["Zuid", "E-bikes", "veel", 10, "140%", 1900, "Jaarboek", 2026, 60],
    ["Totaal", null, 1220],
  ]);
  window.workbook.selection = () => Promise.resolve({ sheet: name, area: { top: 0, left: 0, bottom: 4, right: 8 } });
}

async function press({ page }: Walk, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
}

async function openTab({ page, words }: Walk, tab: PaneTab): Promise<void> {
  await page.getByRole("tab", { name: words.pane.places[tab] }).click();
}

export async function goHome(walk: Walk): Promise<void> {
  const back = walk.page.getByRole("button", { name: walk.words.pane.back, exact: true });
  while ((await back.count()) > 0) await back.click();
  await openTab(walk, "check");
}

async function openTarget({ page, words }: Walk): Promise<void> {
  await page.getByRole("button", { name: /Target 1/ }).click();
  const open = page.getByRole("button", { name: words.check.open, exact: true });
  const title = page.getByRole("heading", { level: 1, name: "Target 1" });
  await title.or(open).first().waitFor();
  if ((await title.count()) === 0) await open.click();
  await title.waitFor();
}

async function unfoldAll({ page }: Walk): Promise<void> {
  const closed = page.locator('main h2 button[aria-expanded="false"]');
  await page.locator("main h2 button[aria-expanded]").first().waitFor();
  while ((await closed.count()) > 0) await closed.first().click();
}

async function openPart(walk: Walk, part: ListedPart): Promise<void> {
  await openTab(walk, "plan");
  await walk.page.getByRole("button", { name: new RegExp(`^${walk.words.plan.part[part]}`) }).click();
}
