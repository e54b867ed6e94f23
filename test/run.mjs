// Everything that must hold before a change lands: `npm test`. Prints one line per check and what failed, and counts at the end.
// usage: npm test            all checks
//        npm test -- NAME    only the checks whose name holds NAME (format, types, lint, walls, licences, unused, together, build, size, tests)
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join(root, ".cache", "jest-report.json");
const wanted = process.argv[2] ?? "";

/** The machine that must pass has two cores: two at a time, the longest first; the tests, which take both, come last. */
const checks = [
  {
    name: "build",
    command: "npm run -s build -- --env origin=https://growth-ceiling.example",
    then: { name: "size", command: "npm run -s size" },
  },
  { name: "lint", command: "npm run -s lint" },
  { name: "types", command: "npm run -s types" },
  { name: "together", command: "node test/together/run.mjs --count 6" },
  { name: "unused", command: "npm run -s unused" },
  { name: "format", command: "npm run -s format:check" },
  { name: "walls", command: "npm run -s walls" },
  { name: "licences", command: "npm run -s licences" },
];
const tests = { name: "tests", command: `npm run -s jest -- --json --outputFile=${JSON.stringify(report)}`, isShown: true };
/** Files that stand on the same are run in one process (`test/grouped`). Young objects get more room: a quarter of the time went into clearing it. */
const environment = {
  ...process.env,
  TESTS_GROUPED: "yes",
  NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} --max-semi-space-size=64`,
};

mkdirSync(dirname(report), { recursive: true });
rmSync(report, { force: true });
const begun = Date.now();
let failed = 0;
let passed = 0;

await Promise.all([drain(checks), drain(checks)]);
await drain([tests]);

const { slowest, ...counts } = readReport();
if (slowest.length > 0) console.log(`\nthe slowest test files, in seconds of one worker\n${slowest.join("\n")}`);
console.log(`\nchecks: ${passed} passed, ${failed} failed, in ${((Date.now() - begun) / 1000).toFixed(0)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed > 0 || (tests.name.includes(wanted) && counts.passed === 0) ? 1 : 0;

/** Takes one check after the other, until none is left. */
async function drain(waiting) {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    if (check.name.includes(wanted)) await run(check);
    if (check.then?.name.includes(wanted)) await run(check.then);
  }
}

function run({ name, command, isShown = false }) {
  return new Promise((done) => {
    const started = Date.now();
    const child = spawn(command, {
      cwd: root,
      env: environment,
      shell: true,
      stdio: ["ignore", isShown ? "inherit" : "pipe", isShown ? "inherit" : "pipe"],
    });
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

function readReport() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    const slowest = testResults
      .flatMap(filesOf)
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, 10)
      .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)}  ${name}`);
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, slowest };
  } catch (problem) {
    if (tests.name.includes(wanted)) console.log(`No test report: ${problem.message}`);
    return { passed: 0, failed: 0, skipped: 0, slowest: [] };
  }
}

/** The files of a group (`test/grouped`) stand in `describe`s of their names; what they load together belongs to none of them. */
function filesOf({ name, startTime, endTime, assertionResults }) {
  const path = relative(root, name);
  if (!path.includes("grouped")) return [{ name: path, seconds: (endTime - startTime) / 1000 }];
  const seconds = new Map();
  for (const { ancestorTitles, duration } of assertionResults)
    seconds.set(ancestorTitles[0], (seconds.get(ancestorTitles[0]) ?? 0) + (duration ?? 0) / 1000);
  return [...seconds].map(([file, sum]) => ({ name: join("test", file), seconds: sum }));
}
