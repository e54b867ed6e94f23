import { assumptionsSheet } from "./assumptionsSheet";
import { budgetSheet } from "./budgetSheet";
import { salesPlanSheet } from "./salesPlanSheet";
import { summarySheet } from "./summarySheet";
import type { SampleSheet } from "./sampleSheet";

/**
 * The budget of an invented Dutch bicycle maker: about thirty percentages, half of them targets, no market data.
 * Its revenue grew by some 8 % a year; the board wants +15 %.
 */
export const sampleBudget: readonly SampleSheet[] = [summarySheet, budgetSheet, assumptionsSheet, salesPlanSheet];
