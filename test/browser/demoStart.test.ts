import { startDemo } from "./demoServer";

test("npm start says where it runs and serves the page there; a busy port gets a sentence that names another one; Ctrl+C stops it", async () => {
  const server = await startDemo();
  const page = await fetch(server.url);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect((await fetch(`${server.url}/../package.json`)).status).toBe(404);
  const port = Number(new URL(server.url).port);
  const refusal = await startDemo(port).then(
    () => "started",
    (problem: Error) => problem.message,
  );
  expect(refusal).toContain("exit code 1: ");
  expect(refusal).toContain(`Port ${port} is busy`);
  expect(refusal).toContain(`PORT=${port + 1} npm start`);
  const { code, output } = await server.stop();
  expect([code, output]).toEqual([0, expect.stringContaining("Stopped.") as string]);
});

test("a port that is none gets a sentence", async () => {
  await expect(startDemo(70_000)).rejects.toThrow("PORT=70000 is not a port: give a number from 1 to 65535.");
});
