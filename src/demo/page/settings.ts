import { languageOf, type Language } from "../../workbook/language";

/** What the person chose in the bar above the page. */
export interface DemoSettings {
  readonly paneWidth: PaneWidth;
  readonly theme: DemoTheme;
  readonly language: Language;
}

/** The pane's width in pixels as Excel opens it: on a Mac, on Windows, on the web. */
export const paneWidths = [270, 320, 350] as const;
export type PaneWidth = (typeof paneWidths)[number];

export const demoThemes = ["light", "dark", "system"] as const;
export type DemoTheme = (typeof demoThemes)[number];

/** The address may ask for settings: ?pane=270&theme=dark&language=nl */
export function firstSettings(search: string, browserLanguage: string): DemoSettings {
  const asked = new URLSearchParams(search);
  return {
    paneWidth: paneWidths.find((width) => String(width) === asked.get("pane")) ?? 320,
    theme: demoThemes.find((theme) => theme === asked.get("theme")) ?? "system",
    language: languageOf(asked.get("language") ?? browserLanguage),
  };
}
