import type { hostWords as english } from "../en/host";

export const hostWords: typeof english = {
  cancelled: {
    sentence: () => "Gestopt voordat de werkmap tot het eind gelezen was.",
    wayOut: "Er is niets gewijzigd. Begin opnieuw wanneer u wilt.",
  },
  "cell-edit-mode": {
    sentence: () => "Er wordt een cel bewerkt, en zolang laat Excel niemand anders toe.",
    wayOut: "Druk op Enter of Esc om de cel te verlaten en probeer het opnieuw. Er is niets gewijzigd.",
  },
  busy: {
    sentence: () => "Excel is met iets anders bezig.",
    wayOut: "Wacht even, sluit openstaande vensters en probeer het opnieuw.",
  },
  "sheet-protected": {
    sentence: (subject) => `${named("Het blad", subject)} is beveiligd; er kan niets op geschreven worden.`,
    wayOut: "Hef de beveiliging op (Controleren > Beveiliging blad opheffen) en probeer het opnieuw.",
  },
  "sheet-hidden": {
    sentence: (subject) => `${named("Het blad", subject)} is verborgen; de cellen kunnen niet getoond worden.`,
    wayOut: "Maak het blad zichtbaar (rechtsklik op een tabblad > Zichtbaar maken) en probeer het opnieuw.",
  },
  "sheet-missing": {
    sentence: (subject) => `${named("Het blad", subject)} is er niet meer.`,
    wayOut: "Controleer opnieuw, zodat u hier ziet wat er in de werkmap staat.",
  },
  "table-missing": {
    sentence: (subject) => `${named("De tabel", subject)} is er niet meer, of heet nu anders.`,
    wayOut: "Maak de wijziging ongedaan, of geef de tabel haar naam terug (Tabelontwerp > Tabelnaam), en controleer opnieuw.",
  },
  "column-missing": {
    sentence: (subject) => `${named("De kolom", subject)} is er niet meer, of heeft nu een andere kop.`,
    wayOut: "Maak de wijziging ongedaan, of geef de kolom haar kop terug, en controleer opnieuw.",
  },
  "cells-changed": {
    sentence: (subject) => `${named("De cel", subject)} is niet meer wat ze was toen de werkmap werd gecontroleerd.`,
    wayOut: "Er is niets gewijzigd. Controleer opnieuw, en probeer het dan nog eens.",
  },
  "row-missing": {
    sentence: (subject) => `${named("De rij", subject)} is er niet meer; misschien heeft iemand haar intussen verwijderd.`,
    wayOut: "Controleer opnieuw, zodat u hier ziet wat er in de werkmap staat.",
  },
  "workbook-switched": {
    sentence: () => "Er staat nu een andere werkmap voor.",
    wayOut: "Ga terug naar de werkmap waar dit venster bij hoort en probeer het opnieuw.",
  },
  "too-large": {
    sentence: (subject) => `${named("Deze werkmap", subject)} is groter dan hier verwerkt kan worden.`,
    wayOut: "Haal weg wat niet nodig is, zoals rijen met ruwe gegevens, of splits de werkmap, en probeer het opnieuw.",
  },
  "not-supported": {
    sentence: (subject) =>
      subject
        ? `Deze versie van Excel, of dit bestand, ondersteunt het niet: ${subject}.`
        : "Deze versie van Excel, of dit bestand, ondersteunt dat niet.",
    wayOut: "Werk Excel bij of gebruik Excel op het web, of sla het bestand op als gewone .xlsx-werkmap.",
  },
  "access-denied": {
    sentence: (subject) => (subject ? `Excel staat het niet toe: ${subject}.` : "Excel staat dat in deze werkmap niet toe."),
    wayOut: "Zorg dat de werkmap geopend is om te bewerken, niet alleen-lezen of beveiligd, en probeer het opnieuw.",
  },
  "partly-written": {
    sentence: (subject) => `Excel stopte midden in het schrijven${subject ? ` naar ${subject}` : ""}, en liet het niet terugdraaien.`,
    wayOut: "Maak het ongedaan met Ctrl+Z, of kijk op onze bladen: er kan een halve rij staan. Controleer daarna opnieuw.",
  },
  "comments-left-out": {
    sentence: (count) =>
      count === "1"
        ? "Excel nam een opmerking niet aan: in de cel staat misschien een notitie."
        : `Excel nam ${count} opmerkingen niet aan: in de cellen staan misschien notities.`,
    wayOut: "Al het andere is geschreven. Verwijder de notities in die cellen, of ga verder zonder opmerkingen.",
  },
  "headers-hidden": {
    sentence: (subject) => (subject ? `De koprij van de tabel ${subject} staat uit.` : "De koprij van onze tabel staat uit."),
    wayOut: "Zet haar aan (Tabelontwerp > Veldnamenrij) en controleer opnieuw. Er is niets geschreven.",
  },
  "table-filtered": {
    sentence: (subject) => (subject ? `Een filter verbergt rijen van de tabel ${subject}.` : "Een filter verbergt rijen van onze tabel."),
    wayOut:
      "Wis het filter (Gegevens > Wissen) en probeer het opnieuw: over verborgen rijen zou Excel in de verkeerde schrijven. Er is niets geschreven.",
  },
  "cells-in-the-way": {
    sentence: () =>
      "Excel kan daar niet schrijven: gefilterde rijen, samengevoegde cellen, een andere tabel of een draaitabel staan in de weg.",
    wayOut: "Wis filters en maak ruimte naast en onder onze tabellen, en probeer het opnieuw.",
  },
  "made-later": {
    sentence: () => "Onze bladen in deze werkmap zijn gemaakt door een latere versie van Growth Ceiling.",
    wayOut: "Sluit en open het deelvenster, zodat het zijn nieuwste versie haalt. Tot dan leest en controleert het, en wijzigt het niets.",
  },
  offline: {
    sentence: () => "Excel is nu niet bereikbaar.",
    wayOut: "Kijk of u verbinding hebt en probeer het opnieuw. Wat u hebt getypt, blijft hier staan.",
  },
  "not-a-workbook": {
    sentence: (subject) => `${named("Dit bestand", subject)} is geen Excel-werkmap.`,
    wayOut: "Open het in het programma waarmee het gemaakt is en sla het op als .xlsx.",
  },
  "no-sheets": {
    sentence: (subject) =>
      `${named("Dit bestand", subject)} heeft geen blad met cellen, alleen grafieken of macro's; er valt dus niets te doorzoeken.`,
    wayOut: "Open het in Excel en kijk of de bladen in een ander bestand staan.",
  },
  encrypted: {
    sentence: (subject) => `${named("Dit bestand", subject)} is met een wachtwoord beveiligd en kan niet gelezen worden.`,
    wayOut: "Open het in Excel, haal het wachtwoord weg (Bestand > Info > Werkmap beveiligen) en bewaar een kopie.",
  },
  "old-format": {
    sentence: (format) => oldFormats[format] ?? "Dit bestand heeft een andere indeling dan .xlsx.",
    wayOut: "Open het in Excel en sla het op als .xlsx.",
  },
  html: {
    sentence: (subject) => `${named("Dit bestand", subject)} is een webpagina met de naam van een werkmap.`,
    wayOut: "Open het in Excel en sla het op als .xlsx.",
  },
  broken: {
    sentence: (subject) =>
      subject ? `Het bestand is beschadigd: ${subject} kan niet gelezen worden.` : "Het bestand is beschadigd en kan niet gelezen worden.",
    wayOut: "Open het in Excel, laat Excel het herstellen en sla het onder een andere naam op.",
  },
  bomb: {
    sentence: () => "Het bestand wordt bij het uitpakken buitensporig groot en is daarom niet geopend.",
    wayOut: "Open het alleen in Excel als u de herkomst vertrouwt, en sla het op als .xlsx.",
  },
  unknown: {
    sentence: (subject) => (subject ? `Excel meldde een probleem: ${subject}` : "Excel meldde een probleem zonder te zeggen welk."),
    wayOut: "Probeer het opnieuw. Komt het terug, sluit dan de werkmap en open haar weer.",
  },
};

const oldFormats: Readonly<Record<string, string>> = {
  xls: "Dit bestand is een werkmap van Excel 97-2003 of ouder (.xls); die wordt hier niet gelezen.",
  xlsb: "Dit bestand is een binaire werkmap (.xlsb); die wordt hier niet gelezen.",
  xml: "Dit bestand is een XML-spreadsheet van Excel 2003; dat wordt hier niet gelezen.",
};

function named(what: string, subject: string): string {
  return subject ? `${what} ‘${subject}’` : what;
}
