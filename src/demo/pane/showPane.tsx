import { createRoot, type Root } from "react-dom/client";
import { App } from "../../taskpane/App";
import type { Environment } from "../../taskpane/environment";
import type { WorkbookHost } from "../../workbook/port";
import { speakAll } from "../../wording/speakAll";

declare global {
  interface Window {
    /** In the pane's frame: shows the pane, or shows it anew when its surroundings change. */
    showPane?: (environment: Environment) => Promise<void>;
  }
}

speakAll();

let root: Root | undefined;

export function showPane(host: WorkbookHost, environment: Environment): void {
  const element = document.getElementById("pane");
  if (!element) return;
  document.documentElement.lang = environment.language;
  root ??= createRoot(element);
  root.render(<App host={host} environment={environment} />);
}
