import { assumptionsSheet } from "./assumptionsSheet";
import { budgetSheet } from "./budgetSheet";
import { marketSheet } from "./marketSheet";
import { salesPlanSheet } from "./salesPlanSheet";
import { summarySheet } from "./summarySheet";
import type { SampleSheet } from "./sampleSheet";

/**
 * The budget of an invented Dutch bicycle maker: about thirty percentages, half of them targets, none of which uses the market
 * data that stands on the last sheet. Its revenue grew by some 8 % a year; the board wants +15 %.
 */
export const sampleBudget: readonly SampleSheet[] = [summarySheet, budgetSheet, assumptionsSheet, salesPlanSheet, marketSheet];
