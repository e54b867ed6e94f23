import type { Check } from "../check/check";
import { sheetBasesOf } from "./sheetBasesOf";
import { PlanContext } from "./planContext";

const contexts = new WeakMap<Check, PlanContext>();

/** Made once for a check: answers while somebody moves a slider must not index the plan anew. */
export function planContextOf(check: Check): PlanContext {
  const context =
    contexts.get(check) ??
    new PlanContext(
      check.tables,
      check.asOf,
      sheetBasesOf(
        check.items.map(({ finding, target }) => [finding, target]),
        check.settings,
      ),
    );
  contexts.set(check, context);
  return context;
}
