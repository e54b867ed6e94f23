import { browserMemory } from "../../src/taskpane/paneMemory";
import { readOwn } from "../../src/taskpane/state/useOwnName";

function storage(): Storage {
  const kept = new Map<string, string>();
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text) } as Storage;
}

test("the name that was typed once is there when the pane is opened anew, in its own partition", () => {
  const one = storage();
  browserMemory(() => one, "excel-").write("who-speaks", '{"name":"Ada","role":"sales"}');
  expect(readOwn(browserMemory(() => one, "excel-").read("who-speaks"))).toEqual({ name: "Ada", role: "sales" });
  expect(browserMemory(() => one, undefined).read("who-speaks")).toBeUndefined();
});

test("a browser that keeps nothing is no failure", () => {
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const blocked = browserMemory(() => {
    throw new Error("The operation is insecure.");
  }, undefined);
  blocked.write("who-speaks", "x");
  expect(blocked.read("who-speaks")).toBeUndefined();
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});

test.each(["", "null", "{", "[]", '{"name":5}', '{"name":"  "}'])("what else may stand there (%s) is nobody's name", (text) => {
  expect(readOwn(text)).toBeUndefined();
});

test("a role that there is no more is asked again, and a name stays a name", () => {
  expect(readOwn('{"name":"=cmd","role":"king","reason":"x"}')).toEqual({ name: "=cmd" });
});
