import { column, later, required } from "../../table/column";
import { anyNumber, date, money, price, rate, share, signedMoney, text, volume } from "../../table/kinds";
import { severalScope } from "../kinds/market";
import { evidenceStrength, hypothesisStatus, lever, role, testOutcome } from "../words";

export const hypothesisInputs = [
  required(column("scope", "Segment", severalScope, 24)),
  column("lever", "Lever", lever, 16),
  column("claim", "Claim", text, 40),
  /** Leads, customers, or the revenue that is at risk. */
  later(column("quantity", "Number or revenue", volume, 14)),
  /** Of an order, or of what is sold beside it. */
  later(column("worth", "Worth each", price, 12)),
  later(column("rateNow", "Rate now", share, 10)),
  later(column("claimedLow", "Claimed low", rate, 12)),
  /** The rate, the points or the price change that is claimed. */
  later(column("claimed", "Claimed", rate, 10)),
  later(column("claimedHigh", "Claimed high", rate, 12)),
  later(column("elasticity", "Elasticity", anyNumber, 10)),
  column("impactLow", "Impact low", signedMoney, 14),
  column("impactBase", "Impact base", money, 14),
  column("impactHigh", "Impact high", money, 14),
  column("evidence", "Evidence", text, 36),
  column("evidenceDate", "Evidence date", date, 12),
  later(column("evidenceLink", "Evidence link", text, 24)),
  later(column("evidenceStrength", "Evidence strength", evidenceStrength, 13)),
  column("owner", "Owner", text, 16),
  column("role", "Role", role, 12),
  column("status", "Status", hypothesisStatus, 13),
  column("refutedBy", "Refuted by", text, 30),
  column("testDate", "Tested on", date, 12),
  later(column("outcome", "Outcome", testOutcome, 12)),
  later(column("outcomeDate", "Outcome date", date, 12)),
  later(column("learned", "What came out", text, 30)),
  later(column("comment", "From comment", text, 30)),
  later(column("commentBy", "Comment by", text, 16)),
  later(column("commentCell", "Comment in", text, 16)),
];
