// Everything that must hold before a change lands: `npm test`. Prints one line per check and what failed, and counts at the end.
// usage: npm test            all checks
//        npm test -- NAME    only the checks whose name holds NAME (format, types, lint, walls, licences, unused, build, size, tests)
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join(root, ".cache", "jest-report.json");
const wanted = process.argv[2] ?? "";

/** Each list runs in order; the lists run side by side. The machine that must pass has two cores. */
const lanes = [
  [
    { name: "format", command: "npm run -s format:check" },
    { name: "types", command: "npm run -s types" },
    { name: "walls", command: "npm run -s walls" },
    { name: "licences", command: "npm run -s licences" },
    { name: "unused", command: "npm run -s unused" },
    { name: "lint", command: "npm run -s lint" },
  ],
  [
    { name: "build", command: "npm run -s build -- --env origin=https://growth-ceiling.example" },
    { name: "size", command: "npm run -s size" },
  ],
];
const tests = { name: "tests", command: `npm run -s jest -- --json --outputFile=${JSON.stringify(report)}`, isShown: true };

mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
let failed = 0;
let passed = 0;

await Promise.all(lanes.map(runInOrder));
await runInOrder([tests]);

const counts = readCounts();
console.log(`\nchecks: ${passed} passed, ${failed} failed`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed > 0 || (tests.name.includes(wanted) && counts.passed === 0) ? 1 : 0;

async function runInOrder(checks) {
  for (const check of checks.filter(({ name }) => name.includes(wanted))) await run(check);
}

function run({ name, command, isShown = false }) {
  return new Promise((done) => {
    const started = Date.now();
    const child = spawn(command, { cwd: root, shell: true, stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"] });
    let output = "";
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    child.on("close", (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
      if (code === 0) passed += 1;
      else {
        failed += 1;
        if (output) console.log(output);
      }
      done();
    });
  });
}

function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch (problem) {
    if (tests.name.includes(wanted)) console.log(`No test report: ${problem.message}`);
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
