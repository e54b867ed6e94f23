import { startDemo } from "./demoServer";

test("npm start says where it runs, serves the page there, and Ctrl+C stops it", async () => {
  const server = await startDemo();
  const page = await fetch(server.url);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect((await fetch(`${server.url}/../package.json`)).status).toBe(404);
  const { code, output } = await server.stop();
  expect([code, output]).toEqual([0, expect.stringContaining("Stopped.") as string]);
});

test("a busy port gets a sentence that names another one, and exit code 1", async () => {
  const server = await startDemo();
  const port = Number(new URL(server.url).port);
  await expect(startDemo(port)).rejects.toThrow(`exit code 1: `);
  await expect(startDemo(port)).rejects.toThrow(`Port ${port} is busy`);
  await expect(startDemo(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
  await server.stop();
});

test("a port that is none gets a sentence", async () => {
  await expect(startDemo(70_000)).rejects.toThrow("PORT=70000 is not a port: give a number from 1 to 65535.");
});
