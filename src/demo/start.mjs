// The demo: a spreadsheet with the product's pane beside it, in an ordinary browser, on this machine only.
// usage: npm start        PORT=3001 npm start takes another port (0: any free one); Ctrl+C stops
import { buildDemo } from "./buildDemo.mjs";
import { serveFiles } from "./serveFiles.mjs";

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT=${process.env.PORT} is not a port: give a number from 1 to 65535.`);
}

console.log("Building the demo (some ten seconds)...");
const files = new Map();
let server;
try {
  // The port is taken before the build, so that nobody waits for a build only to hear that the port is busy.
  const building = buildDemo(files);
  building.catch(() => undefined);
  server = await serveFiles(files, port, building);
  await building;
} catch (problem) {
  fail(
    problem.code === "EADDRINUSE"
      ? `Port ${port} is busy: another program, or another demo, already listens there. Stop it, or take another port: PORT=${port < 65535 ? port + 1 : 3000} npm start`
      : problem.code === "EACCES"
        ? `Port ${port} is not allowed for ordinary users. Take another one: PORT=3000 npm start`
        : `The demo could not be built.\n${problem.message}`,
  );
}

console.log(`Growth Ceiling runs on ${server.url}   (Ctrl+C stops it)`);
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    console.log("\nStopped.");
    process.exit(0);
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
