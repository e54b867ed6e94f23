import { balancePage } from "../balancePage";
import { definePart, type Sentence } from "./planPart";

/** Strategy, process and people: three colours of light, and what they add up to. */
export const balancePart = definePart({
  name: "balance",
  tables: ["statements", "answers"],
  summarise: (check) => {
    const { statements, groups, problems, assessment, disagreements } = balancePage(check);
    return {
      count: statements.length,
      ...attentionOf(),
      ...(assessment?.balanced === true && { says: ({ balance }) => balance.white }),
    };

    function attentionOf(): { readonly attention?: Sentence } {
      const [problem] = problems;
      if (problem) return { attention: ({ problem: said }) => said[problem.code](problem.detail ?? "") };
      if (groups.length === 0) return { attention: ({ balance }) => balance.nobody };
      const [disagreement] = disagreements;
      if (disagreement)
        return {
          attention: ({ balance }) =>
            balance.disagree(disagreement.low, disagreement.high, disagreement.statement?.statement ?? disagreement.id),
        };
      const [lagging] = assessment?.lagging ?? [];
      return lagging ? { attention: ({ balance }) => balance.lagging(balance.about[lagging]) } : {};
    }
  },
});
