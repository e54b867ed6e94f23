import { itemByKey } from "../../../app/check/itemByKey";
import type { Scope } from "../../../domain/plan";
import type { FormTexts } from "../../heldForm/formTexts";
import type { Held } from "../overWorkbook";
import type { LinkDraft } from "./place";

/** How a scope stands in a text; no market's name holds a line break. */
const between = "\n";
const all = `${between}all`;

export const held: Held<"link"> = {
  link: {
    keys: ({ item }) => [item],
    texts: (key, { check }) => {
      const { target } = itemByKey(check, key);
      if (target?.status !== "linked") return undefined;
      return {
        scope: target.scope ? scopeText(target.scope) : "",
        metric: target.metric ?? "",
        per: target.per ?? "",
        years: String(target.years ?? ""),
      };
    },
    tables: { "": "targets" },
    shown: (field, text, { link }) => {
      if (field === "scope") return text === all ? link.all : text.split(between).join(", ");
      if (field === "metric") return (link.metric as Readonly<Record<string, string>>)[text];
      return field === "per" ? (link.per as Readonly<Record<string, string>>)[text] : undefined;
    },
    read: ({ scope, metric, per, years }): FormTexts => ({
      ...(scope !== undefined && { scope: scopeText(scope) }),
      ...(metric !== undefined && { metric }),
      ...(per !== undefined && { per }),
      ...(years !== undefined && { years }),
    }),
    write: ({ keepsPlan }, { scope, ...own }) => ({
      ...(keepsPlan !== undefined && { keepsPlan }),
      ...(typeof scope === "string" && { scope: scope === all ? "all" : scope.split(between) }),
      ...(own as LinkDraft),
    }),
    rows: (key, { check }) => {
      const { target } = itemByKey(check, key);
      return target ? [target] : [];
    },
  },
};

function scopeText(scope: Scope): string {
  return scope === "all" ? all : scope.join(between);
}
