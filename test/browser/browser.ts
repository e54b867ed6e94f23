import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/**
 * A headless Chromium with a fresh profile: the one that npm brings, which sees no font of this machine and needs no system packages, so that
 * tests say the same everywhere; `CHROMIUM_PATH` takes another.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await chromiumPath();
  return chromium.launch({ executablePath, args: launchArguments, env: definedVariables() });
}

/** Without the background flags a closed network refuses Chromium's own connections by the dozen. */
const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

async function chromiumPath(): Promise<string> {
  const given = process.env["CHROMIUM_PATH"];
  return given ? given : bundledChromium();
}

/** The package unpacks itself into the temporary folder; the variable makes it unpack the system libraries that it needs as well. */
async function bundledChromium(): Promise<string> {
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  return alone(join(tmpdir(), "growth-ceiling-chromium.lock"), async () => {
    const { default: bundled } = await import("@sparticuz/chromium");
    return bundled.executablePath();
  });
}

/** Test files run side by side: whoever makes the lock file unpacks, the others wait; a lock older than two minutes was left behind. */
async function alone<Value>(lock: string, work: () => Promise<Value>): Promise<Value> {
  for (let waited = 0; waited < 600; waited += 1) {
    const made = await open(lock, "wx").catch(() => undefined);
    if (made) {
      await made.close();
      return work().finally(() => rm(lock, { force: true }));
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  await rm(lock, { force: true });
  return work();
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
