import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const de: WordList = {
  growth: wordsIn(`
    *wachstum, *wachstums*, wachstum*, *steigerung, *steigerungen, steigerungs*, *zuwachs, zuwachs*, *zunahme, *erhohung, erhohung*,
    steigt, wachst, wachsen, veranderung %, % veranderung, *anstieg, preisanpassung*, preisentwicklung*, tarifanpassung*,
    honoraranpassung*, preisindexierung*, *preiserhohung*, *preissteigerung*, *preisanhebung*, anhebung*, *anhebung, hochlauf*,
    umsatzveranderung*, absatzveranderung*, mengenveranderung*, *steigerungsrate, *zuwachsrate, mehrumsatz*, *ausweitung,
    mehrabsatz, mengenplus, umsatzplus, absatzplus, preiszuschlag*, veranderungsrate, *aufwuchs, vergrosserung, mehrung,
    kundenzuwachs*, veranderung gegenuber, veranderung ggu, veranderung zum vj, veranderung vj, vorjahresveranderung, veranderung
    zu, ggu. vj %, cagr, yoy, mehrerlos*, preiseffekt*, preisaufschlag*, plus von
  `),
  change: wordsIn(`
    *veranderungen, *entwicklung, *anderung, indexierung
  `),
  revenue: wordsIn(`
    *umsatz, umsatz*, *umsatze, *umsatzerlos*, *erlos, *erlose, erlos*, *absatz, absatz*, *kunden, kunden*, *menge, *mengen,
    mengen*, *verkauf, *verkaufe, verkaufs*, *bestellungen, *auftrage, auftrags*, *besucher, *nutzer, mitglieder*, gesamtleistung,
    betriebsleistung, *ertrag, *ertrage, *einnahmen, einzahlungen, stuckzahl*, stuck, *volumen, teilnehmer, gaste, ubernachtungen,
    anfragen, angebote, bestand, mietertrag*, mieterlos*, *buchungen, *abos, *abonnenten, *mitglieder, spenden, spender, tickets,
    *nachte, studierende, schuler, kursteilnehmer, bruttoumsatz*, nettoumsatz*, verkaufte
  `),
  profit: wordsIn(`
    *gewinn, *ergebnis, *uberschuss, cashflow, cash flow, rohertrag, bruttoertrag, deckungsbeitrag*
  `),
  valuation: wordsIn(`
    dividende*, ewige rente, endwert, ewiges wachstum, langfristig*, nachhaltiges wachstum, ewige wachstumsrate, terminal growth,
    endwachstum*
  `),
  cost: wordsIn(`
    *aufwand, *aufwendungen, aufwand*, *lohn, *lohne, lohn*, *gehalt, *gehalter, gehalts*, personal*, *abschreibung*, material*,
    wareneinsatz*, wareneinkauf*, *einkauf, einkaufs*, investition*, *ausgaben, auszahlungen, lieferanten, fremdleistung*,
    sozialabgaben, sozialversicherung*, vorrate, forderungen, verbindlichkeiten, darlehen, tilgung, tariflohn*, tariferhohung*,
    tarifsteigerung*, tarifabschluss*, working capital, rohstoff*
  `),
  spending: wordsIn(`
    gaspreis*, kommune*, kommunal*, gemeinde*, landkreis*, haushaltsplan*, miet*, *miete, strom*, werbung, werbe*, mitarbeiter*,
    belegschaft*, stellen, vollzeitstellen, versicherung*, reparatur*, wartung, beitrage, reise*, kfz*, raum*, buro*, leasing*,
    gebuhren
  `),
  market: wordsIn(`
    markte, marktvolumen*, marktgrosse*, marktwachstum*, gesamtmarkt*, absatzmarkt*, zielmarkt, marktpotenzial*, wettbewerb*
  `),
  "market-figure": wordsIn(`
    marktgrosse*, gesamtmarkt*, marktpotenzial*, marktpotential*, *marktwachstum*, *marktanteil*, adressierbarer markt, erreichbarer
    markt, branchenwachstum*, wachstum des marktes, marktentwicklung*
  `),
  part: wordsIn(`
    anteil, anteile
  `),
  share: wordsIn(`
    *marktanteil*, % vom markt, % des marktes, anteil am gesamtmarkt, marktdurchdringung*, penetration*, anteil am markt,
    marktabdeckung*, marktausschopfung*, ausschopfungsgrad, ausschopfungsquote, marktpenetration*, anteil an tam, anteil am tam,
    anteil am sam, anteil zielmarkt, anteil am zielmarkt, durchdringung*, % am markt, adoptionsrate
  `),
  price: wordsIn(`
    *warenkorb, warenkorb*, *bestellwert, durchschnittsbon*, *preis, *preise, preis*, *preiserhohung, *preissteigerung,
    *preisanpassung, *preisanhebung, stundensatz*, tagessatz*, *honorar, *honorare, honorar*, *entgelt, *entgelte, tarife,
    tarifanpassung*, mitgliedsbeitrag*, zimmerrate*, verrechnungssatz*, uvp, listen vk,
    *preis*
  `),
  funnel: wordsIn(`
    *besucher, *besuche, *anfragen, anfrage, angebote, angebot, *interessenten, klicks, kontakte, termine, *gesprache, *gesprach,
    probefahrten, probetrainings, probestunden, testnutzer, testkunden, testphasen, ausschreibungen, registrierungen, abgegebene
    angebote
  `),
  conversion: wordsIn(`
    *konversion*, conversion*, konvertierung*, umwandlungsrate*, anteil kunden mit, anteil der kunden mit, kunden mit vertrag,
    abschlussquote*, abschlussrate*, trefferquote*, erfolgsquote*, gewinnquote*, auftragsquote, verlangerung*, kundenbindung*,
    wiederkauf*, erneuerungsrate*, rucklaufquote*, buchungsquote, retention*, angebotserfolg*, angebotsquote*, annahmequote*,
    *verlangerung, zuschlagsquote*, *verlangerungsquote, *erneuerungsquote, wiederbestell*, bestellquote*, kaufquote*, kauferquote*,
    terminquote*, auftragschance*, gewinnrate, die kaufen, werden kunden, wird kunde, zu kunden, zu auftrag, zu auftragen, hit rate,
    *abschlussquote, upselling*, cross selling*, zusatzverkaufsquote, vertragsverlangerung*, klickrate*, klickquote*, antwortquote*,
    antwortrate*, anmeldequote*, anmelderate*, registrierungsquote*, registrierungsrate*, bindungsquote*, bindungsrate*,
    *bindungsrate, wiederkehrende kunden, wiederkehrer*, stammkundenanteil*, stammkundenquote*, folgeauftragsquote*, folgeauftrage,
    empfehlungsquote*, aktivierungsrate*, aktivierungsquote*, lead quote, umsetzungsquote*, wandlungsquote*, wandlungsrate*,
    beauftragungsquote*, vertragsabschlussquote*, upgraderate*, abo quote, teilnahmequote*
  `),
  margin: wordsIn(`
    *margen, *umsatzrendite, umsatzrentabilitat, handelsspanne*, *spanne, rohertragsquote, rohgewinn %, deckungsbeitrag %, db %,
    ebit rendite, umsatzrendite*, db ii %, db i %, rohertrag %, rohertrag in %, bruttoertrag %, bruttoertrag in %,
    bruttoertragsquote*, rohmarge*, bruttogewinn %, ergebnis in %, ergebnisquote*, gewinnquote vom umsatz, gewinnaufschlag*,
    kalkulationsaufschlag*, handelsaufschlag*, ebitda quote, ebit quote, rendite vor steuern, ertragsmarge*, deckungsbeitragsquote*,
    ertragsquote, db quote
  `),
  ratio: wordsIn(`
    % vom umsatz, % des umsatzes, % umsatz, anteil am umsatz, in % der gesamtleistung
  `),
  target: wordsIn(`
    *ziel, *ziele, zielwert*, *zielwert, zielwachstum*, zielumsatz*, zielgrosse*, zielvorgabe*, zielsetzung*, vorgabe*, angestrebt*,
    zielmarge*, zielmarktanteil*, zielanteil*, zielquote*, zielrendite*, *vorgabe, anvisiert*, avisiert*, sollwert*, sollvorgabe*,
    planziel*, gewunscht*,
    zielvereinbarung*
  `),
  plan: wordsIn(`
    annahme*, *annahmen, *planung, planung*, planjahr*, planwert*, planzahlen, plandaten, geplant*, hochrechnung*, forecast*,
    pramissen, parameter*, eingabe*, vorschau*, erwartet*, erwartung*, soll, wird wachsen, werden wachsen, wird steigen, werden
    steigen, wird erhoht, werden erhoht, wachst auf, steigt auf, vorausschau, schatzung*, geschatzt*, folgejahr*, nachstes jahr,
    zukunft*, wir planen, wir rechnen mit, wir erwarten, unterstellt, ausgehend von, stellschrauben, geschaftsplan*, finanzplan*,
    ertragsvorschau, rentabilitatsvorschau, umsatzplan*, absatzplan*, wirtschaftsplan*, mittelfristplan*, machbarkeit*,
    prognostiziert*, voraussichtlich*, kunftig*, grundannahme*, eingangsgrosse*, schatzwert*, wir gehen von, gehen wir von, gehen
    davon aus, erwarten wir, rechnen wir mit, planen wir
  `),
  scenario: wordsIn(`
    *szenario*, *szenarien, konservativ*, ambitioniert, basisfall, normalfall, positivfall, negativfall
  `),
  actual: wordsIn(`
    aktuell*, derzeit*, heutig*, ist, istwert*, istzahlen, vorjahr*, tatsachlich*, realisiert*, erreicht*, vergangen*,
    abgeschlossen, gewachsen, gestiegen, stieg, stiegen, wuchs, wuchsen, letztes jahr, rechnungsabschluss, jahresabschluss,
    =heute, =aktuell
  `),
  peers: wordsIn(`
    vergleichsunternehmen, peergroup, kgv, marktkapitalisierung, branchendurchschnitt, faustregel*, typischerweise, wettbewerber*,
    mitbewerber*
  `),
  foreign: wordsIn(`
    einwohner*, *steuer, *steuern, steuer*, mwst*, ust, mehrwertsteuer*, *zins, *zinsen, zins*, *zinssatz, diskont*, kapitalkosten*,
    skonto*, *inflation*, verbraucherpreis*, bip, bevolkerung*, arbeitslos*, provision*, umfrage*, *umfrage, mitarbeiterbefragung*,
    wahrscheinlichkeit*, konfidenz*, abweichung*, *abweichung, differenz*, anteil an gesamt, % von gesamt, % vom gesamt,
    beteiligung*, gewinnbeteiligung*, stimmrecht*, wechselkurs*, ausschuss, fluktuation*, krankenstand, eigenkapitalquote,
    verschuldung*, rendite, rentabilitat, zielgruppe*, fertigstellung*, fortschritt, zielerreichung*, % vom ziel, % vom plan,
    erreichungsgrad, auslastung*, kundigung*, abwanderung*, stornoquote
  `),
  sensitivity: wordsIn(`
    sensitivitat*, simulation*
  `),
  percent: wordsIn(`
    prozent*, *rate, *quote, *satz, p.a., pro jahr, *prozent
  `),
  duration: wordsIn(`
    monat, monate, monaten, tag, tage, wochen, stunden, laufzeit*, dauer, anzahl, zahlungsziel*
  `),
  source: wordsIn(`
    quelle, quellen, laut, lt, gemass, destatis, gfk
  `),
  size: wordsIn(`
    *grosse, *volumen, umfang
  `),
  money: wordsIn(`
    *summe, darlehensbetrag, *umsatz, umsatz*, *umsatze, *umsatzerlos*, *erlos, *erlose, erlos*, *ertrag, *ertrage, *einnahmen,
    einzahlungen, betrag, wert
  `),
  quantity: wordsIn(`
    stuck, stk, stuckzahl*, *menge, *mengen, mengen*, *volumen, anzahl, tonnen, stunden, nachte, tage, kapazitat, absatz,
    absatzmenge*
  `),
  customers: wordsIn(`
    *kunden, *besucher, *nutzer, abonnenten, abos, mitglieder*, teilnehmer, gaste, ubernachtungen, vertrage, anfragen, angebote,
    *bestellungen, *auftrage, haushalte, filialen, zimmer, mitarbeiter
  `),
  timeHead: wordsIn(`
    jahr, jahre, geschaftsjahr, wirtschaftsjahr, monat, monate, quartal, zeitraum, periode, woche, datum, saison
  `),
  listHead: wordsIn(`
    bezeichnung, beschreibung, position, positionen, posten, konto, name, kategorie, produkt, produkte, artikel, segment, region,
    land, filiale, kunde, abteilung, kanal, aufgabe, kennzahl, parameter, annahme, nr, code, bereich, kostenstelle
  `),
  baseYear: wordsIn(`
    basisjahr, referenzjahr, ausgangsjahr, letztes ist jahr
  `),
};
