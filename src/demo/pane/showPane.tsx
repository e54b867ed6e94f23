import { createRoot, type Root } from "react-dom/client";
import { App } from "../../taskpane/App";
import type { Environment } from "../../taskpane/environment";
import { SelfCheckPage, type SelfCheckPageProps } from "../../taskpane/selfCheck/SelfCheckPage";
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

/** With `?self-check` in the address the self-check stands in its place, as in Excel. */
export function showPane(host: WorkbookHost, onCheck: SelfCheckPageProps["onCheck"], environment: Environment): void {
  const element = document.getElementById("pane");
  if (!element) return;
  document.documentElement.lang = environment.language;
  root ??= createRoot(element);
  const isSelfCheck = new URLSearchParams(location.search).has("self-check");
  root.render(
    isSelfCheck ? (
      <SelfCheckPage environment={environment} home="pane.html" onCheck={onCheck} />
    ) : (
      <App host={host} environment={environment} />
    ),
  );
}
