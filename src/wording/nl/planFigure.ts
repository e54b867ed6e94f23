import type { planFigureWords as english } from "../en/planFigure";

export const planFigureWords: typeof english = {
  yearPlanned: { name: "jaarplan", meaning: "Het bedrag dat over de maanden wordt verdeeld, in hele eenheden." },
  yearToDate: { name: "tot nu toe", meaning: "De werkelijke bedragen van de afgesloten maanden samen." },
  lastYearDone: { name: "vorig jaar, zelfde maanden", meaning: "Het bedrag van vorig jaar in de maanden die dit jaar zijn afgesloten." },
  lastYearOthers: { name: "vorig jaar, resterende maanden", meaning: "Het bedrag van vorig jaar in de maanden die dit jaar nog komen." },
  yearToDateGrowth: {
    name: "groei tot nu toe",
    meaning: "Groei van de afgesloten maanden ten opzichte van dezelfde maanden van vorig jaar.",
  },
  yearRemaining: { name: "nog te verkopen", meaning: "Wat de resterende maanden moeten brengen om het jaarplan te halen." },
  remainingGrowth: {
    name: "nog benodigde groei",
    meaning: "De groei die de resterende maanden nodig hebben ten opzichte van dezelfde maanden van vorig jaar.",
  },
  projection: { name: "verwachting", meaning: "Waar het jaar eindigt als de resterende maanden groeien zoals de afgesloten maanden." },
  projectionGap: { name: "verwachting min jaarplan", meaning: "Hoever de verwachting boven of onder het jaarplan uitkomt." },
  runRate: {
    name: "op jaarbasis",
    meaning: "Tot nu toe gedeeld door het aantal afgesloten maanden, maal twaalf. Houdt geen rekening met het seizoen.",
  },
  orderValue: { name: "orderwaarde", meaning: "De omzet die één order opbrengt." },
  funnelMargin: { name: "marge", meaning: "Het deel van de omzet dat na de variabele kosten overblijft." },
  funnelCost: { name: "kosten", meaning: "Wat de beurs of campagne kost." },
  breakEvenRevenue: { name: "break-even-omzet", meaning: "Extra omzet waarbij de kosten zijn terugverdiend." },
  breakEvenOrders: { name: "break-even-orders", meaning: "Orders waarbij de kosten zijn terugverdiend, naar boven afgerond." },
  ordersNeeded: {
    name: "benodigde orders",
    meaning: "De gewenste orders; anders die voor de gewenste omzet; anders die waarmee de kosten zijn terugverdiend. Naar boven afgerond.",
  },
  deliverableOrders: {
    name: "leverbare orders",
    meaning: "Wat bovenaan beschikbaar is, stap voor stap maal de conversie, nooit meer dan er in een stap beschikbaar is.",
  },
  funnelCeiling: { name: "funnelplafond", meaning: "Omzet die de funnel hoogstens kan leveren." },
  ordersWon: { name: "behaalde orders", meaning: "Het werkelijke aantal in de laatste stap." },
  funnelRevenue: { name: "behaalde omzet", meaning: "De omzet van de behaalde orders." },
  funnelProfit: {
    name: "winst",
    meaning: "Wat van de behaalde omzet overblijft na variabele kosten en de kosten van de beurs of campagne.",
  },
  costPerOrder: { name: "kosten per order", meaning: "Wat het kostte om één order te behalen." },
  capacity: {
    name: "capaciteit",
    meaning:
      "Wat het team dit jaar kan verkopen: per verkoper de omzet in een vol jaar maal de effectieve maanden gedeeld door twaalf, min de helft van het jaarlijkse verloop. Tijdens het inwerken telt een maand gedeeltelijk mee.",
  },
  capacityTarget: { name: "doel van het team", meaning: "De omzet die van het team wordt gevraagd." },
  capacityCoverage: { name: "dekking", meaning: "De capaciteit als percentage van het doel van het team." },
  capacityShort: { name: "tekort", meaning: "Wat het doel van het team meer vraagt dan de capaciteit; nooit onder nul." },
  expectedProfit: { name: "verwachte winst", meaning: "De omzet van dit jaar met de marge en de kostenverhoudingen van vorig jaar." },
  realProfit: { name: "werkelijke winst", meaning: "Omzet maal contributiemarge, min marketing en verkoop, min overige kosten." },
  marginLeak: { name: "lek in de marge", meaning: "De omzet van dit jaar maal de daling van de contributiemarge." },
  marketingAndSalesLeak: {
    name: "lek in marketing en verkoop",
    meaning: "Wat meer is uitgegeven dan bij de verhouding tot de omzet van vorig jaar past; onder nul is er bespaard.",
  },
  otherCostsLeak: {
    name: "lek in overige kosten",
    meaning: "Wat meer is uitgegeven dan bij de verhouding tot de omzet van vorig jaar past; onder nul is er bespaard.",
  },
  workingCapitalGrowth: { name: "groei van het werkkapitaal", meaning: "Werkkapitaal aan het eind van dit jaar min dat van vorig jaar." },
  workingCapitalLeak: {
    name: "lek in werkkapitaal",
    meaning: "Wat meer in werkkapitaal vastzit dan bij de verhouding tot de omzet van vorig jaar past.",
  },
  expectedCash: {
    name: "verwachte kasstroom",
    meaning: "Verwachte winst min wat het werkkapitaal vastlegt als het met de omzet meegroeit.",
  },
  cashFlow: { name: "werkelijke kasstroom", meaning: "Werkelijke winst min de groei van het werkkapitaal." },
  contributionPerEuroBefore: {
    name: "dekkingsbijdrage per euro, vorig jaar",
    meaning: "Dekkingsbijdrage gedeeld door de kosten van marketing en verkoop, vorig jaar.",
  },
  contributionPerEuroAfter: {
    name: "dekkingsbijdrage per euro, dit jaar",
    meaning: "Dekkingsbijdrage gedeeld door de kosten van marketing en verkoop, dit jaar.",
  },
  goalRevenue: { name: "omzetdoel", meaning: "De omzet die marketing en verkoop samen willen halen." },
  goalMargin: { name: "margedoel", meaning: "De winst die moet overblijven, als percentage van de omzet." },
  goalProfit: { name: "gewenste winst", meaning: "De winst die het doel vraagt." },
  fixedCosts: { name: "vaste kosten", meaning: "Kosten die niet met de verkoop meebewegen." },
  marketsRevenue: { name: "omzet", meaning: "Omzet van alle markten in het doeljaar, bij de geplande aandelen." },
  marketsContribution: { name: "dekkingsbijdrage", meaning: "Omzet maal contributiemarge, van alle markten samen." },
  marketsProfit: { name: "winst", meaning: "Dekkingsbijdrage min vaste kosten." },
  marketsMargin: { name: "marge", meaning: "Winst als percentage van de omzet." },
  revenueForMargin: {
    name: "omzet die de marge nodig heeft",
    meaning: "Omzet vanaf waar, na vaste kosten, het margedoel wordt gehaald met deze mix van markten.",
  },
  goalReached: {
    name: "bereikt van het doel",
    meaning: "Bereikte omzet en bereikte winst als percentage van het doel: de laagste van de twee, van 0 tot 100 %.",
  },
};
