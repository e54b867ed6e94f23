import type { BalanceAssessment, BalanceColour } from "../../../domain/balance/balance";
import { balanceColours } from "../../../domain/balance/balance";
import type { Words } from "../../../wording/catalogues";

/** What the three lights add up to, then who dominates and who lags; nothing while a colour has no answers. */
export function balanceSentences({ balanced, dominant, lagging }: BalanceAssessment, { balance: say }: Words): readonly string[] {
  if (balanced === null) return [say.incomplete];
  if (balanced) return [say.white];
  const names = (colours: readonly BalanceColour[]) => colours.map((colour) => say.about[colour]).join("; ");
  const mixed = balanceColours.filter((colour) => dominant.includes(colour)).join(" ");
  const lights: Readonly<Partial<Record<string, string>>> = say.light;
  return [say.coloured(lights[mixed] ?? mixed), say.dominant(names(dominant)), say.lagging(names(lagging))];
}
