import type { Language } from "../../src/workbook/language";
import type { StoryTexts } from "./storyPanes";

export type Scene =
  "shout" | "market" | "grumble" | "object" | "again" | "actions" | "freeze" | "months" | "due" | "overwritten" | "moved" | "total";

interface Told {
  readonly when: string;
  readonly told: string;
}

interface StoryIn {
  readonly title: string;
  readonly intro: string;
  /** What of it is not as in Excel. */
  readonly note: string;
  readonly typed: StoryTexts;
  readonly scenes: Readonly<Record<Scene, Told>>;
}

/** The sample company's year, as it is told beside the pictures. */
export const storyTexts: Readonly<Record<Language, StoryIn>> = {
  en: {
    title: "A year with +15 %",
    intro:
      "Four people have the budget open: Femke for the board, Bram for sales, Iris for marketing, Joost for finance. Each picture is what one of them saw.",
    note: "The panes are the real ones, on one workbook in memory instead of Excel; what the others do meanwhile is done by the same deeds, without their forms.",
    typed: {
      comment: "Nobody asked us. Groningen could bring something, if we had dealers there.",
      claim: "Two dealers more in Groningen",
      evidence: "Both dealers of 2025 sold 60 bicycles in their first year",
      refutedBy: "Fewer than 20 bicycles ordered by the end of March",
      reason: "No proof yet that a dealer there sells as much",
      learned: "31 bicycles ordered by the end of March",
      plan: "Budget 2027",
      roles: "Board, sales, marketing, finance",
    },
    scenes: {
      shout: {
        when: "23 November",
        told: "The board asks for 15 % more a year. Femke opens the pane and reads that nobody can say yet what would have to be true.",
      },
      market: {
        when: "23 November",
        told: "Iris sees that the market figures are in the workbook already. One press takes them over and links the targets to them.",
      },
      grumble: {
        when: "24 November",
        told: "Bram grumbles in a comment. The pane shows it on the page of the target, and makes it a hypothesis that keeps its origin.",
      },
      object: { when: "26 November", told: "Bram agrees. Joost objects, and has to say why." },
      again: {
        when: "1 December",
        told: "Bram brings evidence, a test and a date. What Joost objected to has changed, so he is asked again, with what changed.",
      },
      actions: { when: "15 December", told: "All four agree. Of the agreed hypothesis the pane makes what has to be done." },
      freeze: { when: "15 December", told: "Joost freezes the plan, with everybody who stands behind it." },
      months: { when: "2 April", told: "A quarter later Femke sees the actuals beside the plan, and what the other months need now." },
      due: { when: "2 April", told: "The day of the test has passed. Bram is asked what came out." },
      overwritten: {
        when: "5 April",
        told: "It held. Bram raises the amount; Iris, at the same time, lowers it. Hers came later and counts, and Bram is told.",
      },
      moved: {
        when: "30 June",
        told: "Half a year on, every figure that moved stands against the frozen plan, with who and when. Each action can be taken back as a whole.",
      },
      total: { when: "30 June", told: "And the whole: where the growth comes from, and what the market does not carry." },
    },
  },
  nl: {
    title: "Een jaar met +15 %",
    intro:
      "Vier mensen hebben het budget open: Femke voor de directie, Bram voor verkoop, Iris voor marketing, Joost voor financiën. Elk beeld is wat een van hen zag.",
    note: "De panelen zijn de echte, op één werkmap in het geheugen in plaats van in Excel; wat de anderen intussen doen, gaat met dezelfde handelingen, zonder hun formulieren.",
    typed: {
      comment: "Ons is niets gevraagd. Groningen kan iets brengen, als we daar dealers hadden.",
      claim: "Twee dealers erbij in Groningen",
      evidence: "Beide dealers van 2025 verkochten 60 fietsen in hun eerste jaar",
      refutedBy: "Minder dan 20 fietsen besteld eind maart",
      reason: "Nog geen bewijs dat een dealer daar evenveel verkoopt",
      learned: "31 fietsen besteld eind maart",
      plan: "Budget 2027",
      roles: "Directie, verkoop, marketing, financiën",
    },
    scenes: {
      shout: {
        when: "23 november",
        told: "De directie wil 15 % meer per jaar. Femke opent het paneel en leest dat niemand nog kan zeggen wat daarvoor waar moet zijn.",
      },
      market: {
        when: "23 november",
        told: "Iris ziet dat de marktcijfers al in de werkmap staan. Eén klik neemt ze over en koppelt de doelen eraan.",
      },
      grumble: {
        when: "24 november",
        told: "Bram moppert in een opmerking. Het paneel toont die op de pagina van het doel en maakt er een hypothese van die haar herkomst houdt.",
      },
      object: { when: "26 november", told: "Bram is akkoord. Joost maakt bezwaar en moet zeggen waarom." },
      again: {
        when: "1 december",
        told: "Bram brengt bewijs, een toets en een datum. Waar Joost bezwaar tegen maakte, is veranderd: hij wordt opnieuw gevraagd, met wat er veranderde.",
      },
      actions: { when: "15 december", told: "Alle vier zijn akkoord. Van de afgesproken hypothese maakt het paneel wat er moet gebeuren." },
      freeze: { when: "15 december", told: "Joost bevriest het plan, met iedereen die erachter staat." },
      months: {
        when: "2 april",
        told: "Een kwartaal later ziet Femke de werkelijke cijfers naast het plan, en wat de andere maanden nu nodig hebben.",
      },
      due: { when: "2 april", told: "De dag van de toets is voorbij. Bram wordt gevraagd wat eruit kwam." },
      overwritten: {
        when: "5 april",
        told: "Ze hield stand. Bram verhoogt het bedrag; Iris verlaagt het op hetzelfde moment. Het hare kwam later en telt, en Bram krijgt het te horen.",
      },
      moved: {
        when: "30 juni",
        told: "Een halfjaar later staat elk cijfer dat bewoog naast het bevroren plan, met wie en wanneer. Elke handeling kan in haar geheel worden teruggenomen.",
      },
      total: { when: "30 juni", told: "En het geheel: waar de groei vandaan komt, en wat de markt niet draagt." },
    },
  },
  de: {
    title: "Ein Jahr mit +15 %",
    intro:
      "Vier Leute haben das Budget offen: Femke für die Geschäftsleitung, Bram für den Vertrieb, Iris für das Marketing, Joost für die Finanzen. Jedes Bild ist, was einer von ihnen sah.",
    note: "Die Bereiche sind die echten, auf einer Arbeitsmappe im Speicher statt in Excel; was die anderen inzwischen tun, geht durch dieselben Handlungen, ohne ihre Formulare.",
    typed: {
      comment: "Uns hat keiner gefragt. Groningen könnte etwas bringen, wenn wir dort Händler hätten.",
      claim: "Zwei Händler mehr in Groningen",
      evidence: "Beide Händler von 2025 verkauften im ersten Jahr 60 Fahrräder",
      refutedBy: "Weniger als 20 Fahrräder bestellt bis Ende März",
      reason: "Noch kein Beleg, dass ein Händler dort so viel verkauft",
      learned: "31 Fahrräder bestellt bis Ende März",
      plan: "Budget 2027",
      roles: "Geschäftsleitung, Vertrieb, Marketing, Finanzen",
    },
    scenes: {
      shout: {
        when: "23. November",
        told: "Die Geschäftsleitung will 15 % mehr im Jahr. Femke öffnet den Bereich und liest, dass noch niemand sagen kann, was dafür stimmen müsste.",
      },
      market: {
        when: "23. November",
        told: "Iris sieht, dass die Marktzahlen schon in der Mappe stehen. Ein Klick übernimmt sie und ordnet ihnen die Ziele zu.",
      },
      grumble: {
        when: "24. November",
        told: "Bram murrt in einem Kommentar. Der Bereich zeigt ihn auf der Seite des Ziels und macht eine Hypothese daraus, die ihre Herkunft behält.",
      },
      object: { when: "26. November", told: "Bram stimmt zu. Joost widerspricht und muss sagen, warum." },
      again: {
        when: "1. Dezember",
        told: "Bram bringt einen Beleg, eine Prüfung und ein Datum. Wogegen Joost war, hat sich geändert: Er wird erneut gefragt, mit dem, was anders ist.",
      },
      actions: { when: "15. Dezember", told: "Alle vier stimmen zu. Aus der vereinbarten Hypothese macht der Bereich, was zu tun ist." },
      freeze: { when: "15. Dezember", told: "Joost friert den Plan ein, mit allen, die dahinterstehen." },
      months: {
        when: "2. April",
        told: "Ein Quartal später sieht Femke die Ist-Zahlen neben dem Plan, und was die übrigen Monate jetzt brauchen.",
      },
      due: { when: "2. April", told: "Der Tag der Prüfung ist vorbei. Bram wird gefragt, was herauskam." },
      overwritten: {
        when: "5. April",
        told: "Sie hielt. Bram erhöht den Betrag; Iris senkt ihn zur selben Zeit. Ihrer kam später und zählt, und Bram erfährt es.",
      },
      moved: {
        when: "30. Juni",
        told: "Ein halbes Jahr später steht jede Zahl, die sich bewegt hat, neben dem eingefrorenen Plan, mit wer und wann. Jede Handlung lässt sich als Ganzes zurücknehmen.",
      },
      total: { when: "30. Juni", told: "Und das Ganze: woher das Wachstum kommt, und was der Markt nicht trägt." },
    },
  },
};
