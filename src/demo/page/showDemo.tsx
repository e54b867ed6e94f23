import { createRoot } from "react-dom/client";
import { speakAll } from "../../wording/speakAll";
import { DemoPage } from "./DemoPage";
import type { FileAccess } from "./fileAccess";
import "./demo.css";

speakAll();

export interface DemoParts extends FileAccess {
  readonly sampleAddress: string;
}

/** Shows the demo page; its reading of files comes from the door. */
export function showDemo({ sampleAddress, ...reading }: DemoParts): void {
  const page = document.getElementById("page");
  if (!page) return;
  const sample = { name: "sample-budget.xlsx", bytes: async () => new Uint8Array(await (await fetch(sampleAddress)).arrayBuffer()) };
  createRoot(page).render(<DemoPage sample={sample} reading={reading} />);
}
