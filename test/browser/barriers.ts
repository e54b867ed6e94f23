import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { OpenDemo } from "./demoPage";

/** Axe finds nothing, and nothing scrolls sideways, in a pane of each width. */
export async function expectNoBarrier(
  { demo, pane }: { readonly demo: OpenDemo; readonly pane: Frame },
  place: string,
  widths: readonly number[] = [270, 160],
): Promise<void> {
  for (const width of widths) {
    await demo.page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    await expectNoBarrierAt(pane, place, width);
  }
}

/** The same for a pane that already has its width. */
export async function expectNoBarrierAt(pane: Frame, place: string, width: number): Promise<void> {
  const isReady = await pane.evaluate(() => "axe" in window);
  if (!isReady) await pane.addScriptTag({ content: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") });
  // Drawings are laid out anew in the frame after the one in which they learn their width.
  await pane.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))));
  const overflow = await pane.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main")].map((part) => part.scrollWidth - part.clientWidth),
  );
  expect({ place, width, overflow: Math.max(...overflow) }).toEqual({ place, width, overflow: 0 });
  const violations = await pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: object, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    );
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
  });
  const ids = await pane.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
  expect({ place, width, violations, twice: ids.filter((id, index) => ids.indexOf(id) !== index) }).toEqual({
    place,
    width,
    violations: [],
    twice: [],
  });
}
