import type { FUniver } from "@univerjs/core/facade";
import { Recalculation } from "../../../src/demo/richApi/grid/Recalculation";
import { entity } from "../../../src/demo/richApi/protocol/kind";
import { answerRequest } from "../../../src/demo/richApi/protocol/answerRequest";
import { actionType, objectPathType } from "../../../src/demo/richApi/protocol/richApiMessage";

type Listener = (command: { readonly id: string; readonly params?: object }) => void;

const changed = { id: "sheet.mutation.set-range-values" };
const started = { id: "formula.mutation.set-formula-calculation-start" };
const done = { id: "formula.mutation.set-formula-calculation-notification", params: { functionsExecutedState: 3 } };

let tell: Listener;
let recalculation: Recalculation;
beforeEach(() => {
  const onCommandExecuted = (listener: Listener) => {
    tell = listener;
    return { dispose: () => undefined };
  };
  recalculation = new Recalculation({ onCommandExecuted } as unknown as FUniver);
});
afterEach(() => {
  recalculation.dispose();
});

/** A request whose only action deletes what it starts from. */
async function deleting(onDeleted: () => void): Promise<void> {
  const root = () => entity({ type: "Table", methods: { Delete: onDeleted as () => undefined } }, undefined);
  const nothing = () => undefined;
  const host = {
    root,
    references: new Map(),
    settle: () => recalculation.settle(),
    calculated: () => recalculation.finished(),
    refuse: nothing,
    acted: nothing,
  };
  const { Error: problem } = await answerRequest(host, {
    Actions: [{ Id: 1, ActionType: actionType.method, Name: "Delete", ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: objectPathType.global, Name: "" } },
  });
  expect(problem).toBeUndefined();
}

test("nothing is deleted while formulas are calculated: their results would land where the cells stood", async () => {
  tell(changed);
  tell(started);
  const seen: string[] = [];
  const request = deleting(() => seen.push("deleted"));
  await new Promise((resolve) => setImmediate(resolve));
  seen.push("calculated");
  tell(done);
  await request;
  expect(seen).toEqual(["calculated", "deleted"]);
});

test("a calculation that is still to come holds nothing up", async () => {
  tell(changed);
  const seen: string[] = [];
  await deleting(() => seen.push("deleted"));
  expect(seen).toEqual(["deleted"]);
});
