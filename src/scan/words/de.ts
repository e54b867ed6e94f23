import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const de: WordList = {
  growth: wordsIn(`
    *wachstum, *wachstums*, wachstum*, *steigerung, *steigerungen, steigerungs*, *zuwachs, zuwachs*, *zunahme, *erhohung, erhohung*,
    steigt, wachst, wachsen, veranderung %, % veranderung, *anstieg, preisanpassung*, preisentwicklung*, tarifanpassung*,
    honoraranpassung*, preisindexierung*, *preiserhohung*, *preissteigerung*, *preisanhebung*, anhebung*, *anhebung, hochlauf*,
    umsatzveranderung*, absatzveranderung*, mengenveranderung*, *steigerungsrate, *wachstumsrate, *zuwachsrate, mehrumsatz*,
    *ausweitung, mehrabsatz, mengenplus, umsatzplus, absatzplus, preiszuschlag*, steigerung, zuwachsrate*, veranderungsrate,
    wachstumsannahme*, wachstumsprognose*, wachstumspfad*, aufwuchs, *aufwuchs, hochlauf, vergrosserung, mehrung, absatzanstieg,
    kundenzuwachs*, veranderung gegenuber, veranderung ggu, veranderung zum vj, veranderung vj, vorjahresveranderung, veranderung zu,
    ggu. vj %, cagr, yoy, mehrerlos*,
    preiseffekt*, preisaufschlag*, mengeneffekt*, plus von
  `),
  change: wordsIn(`
    veranderung, veranderungen, *veranderung, *veranderungen, *entwicklung, anderung, *anderung, indexierung
  `),
  revenue: wordsIn(`
    *umsatz, umsatz*, *umsatze, *umsatzerlos*, *erlos, *erlose, erlos*, *absatz, absatz*, *kunden, kunden*, *menge, *mengen, mengen*,
    *verkauf, *verkaufe, verkaufs*, *bestellungen, *auftrage, auftrags*, *besucher, *nutzer, abonnenten, abos, mitglieder*,
    gesamtleistung, betriebsleistung, *ertrag, *ertrage, einnahmen, *einnahmen, einzahlungen, stuckzahl*, stuck, volumen, *volumen,
    teilnehmer, gaste, ubernachtungen, vertrage, anfragen, angebote, bestand, mietertrag*, mieterlos*, mieteinnahmen,
    *buchungen, buchungen, *vertrage, *abos, *abonnenten, *mitglieder, spenden, spender, tickets, *nachte, patienten,
    studierende, schuler, kursteilnehmer, auftragseingang*, auftragsbestand*, auftragsvolumen*, provisionserlose, honorarerlose,
    bruttoumsatz*, nettoumsatz*, verkaufte
  `),
  profit: wordsIn(`
    *gewinn, *ergebnis, *uberschuss, betriebsergebnis, cashflow, cash flow, rohertrag, bruttoertrag, rohgewinn, deckungsbeitrag*
  `),
  valuation: wordsIn(`
    dividende*, ewige rente, endwert, ewiges wachstum, langfristig*, nachhaltiges wachstum, ewige wachstumsrate, terminal growth,
    endwachstum*, wachstum ewige rente, langfristiges wachstum
  `),
  cost: wordsIn(`
    *kosten, kosten*, *aufwand, *aufwendungen, aufwand*, *lohn, *lohne, lohn*, *gehalt, *gehalter, gehalts*, personal*,
    *abschreibung*, material*, wareneinsatz*, wareneinkauf*, *einkauf, einkaufs*, investition*, ausgaben, *ausgaben, auszahlungen,
    lieferanten, fremdleistung*, sozialabgaben, sozialversicherung*, vorrate, forderungen, verbindlichkeiten, darlehen, tilgung,
    tariflohn*, tariferhohung*, tarifsteigerung*, tarifabschluss*, working capital, rohstoff*
  `),
  spending: wordsIn(`
    strom, strompreis*, gaspreis*, kommune*, kommunal*, gemeinde*, landkreis*, haushaltsplan*, miet*, *miete, energie*, strom*,
    werbung, werbe*, mitarbeiter*, belegschaft*, stellen, vollzeitstellen, marketing, versicherung*, reparatur*, wartung, beitrage, reise*, kfz*, raum*, buro*, leasing*, gebuhren
  `),
  market: wordsIn(`
    markt, markte, marktvolumen*, marktgrosse*, marktwachstum*, gesamtmarkt*, absatzmarkt*, zielmarkt, marktpotenzial*, branche*,
    wettbewerb*
  `),
  "market-figure": wordsIn(`
    marktvolumen*, marktgrosse*, gesamtmarkt*, marktpotenzial*, marktpotential*, *marktwachstum*, *marktanteil*, adressierbarer markt,
    erreichbarer markt, branchenwachstum*, wachstum des marktes, marktentwicklung*
  `),
  part: wordsIn(`
    anteil, anteile
  `),
  share: wordsIn(`
    *marktanteil*, % vom markt, % des marktes, anteil am gesamtmarkt, marktdurchdringung*, penetration*, anteil am markt,
    marktabdeckung*, marktausschopfung*, ausschopfungsgrad, ausschopfungsquote, marktpenetration*, penetrationsrate*, anteil an tam,
    anteil am tam, anteil am sam, anteil zielmarkt, anteil am zielmarkt, durchdringung*, durchdringungsgrad*, % am markt, adoptionsrate
  `),
  price: wordsIn(`
    *warenkorb, warenkorb*, *bestellwert, durchschnittsbon*, *preis, *preise, preis*, *preiserhohung, *preissteigerung,
    *preisanpassung, *preisanhebung, stundensatz*, stundensatze*, tagessatz*, tagessatze*, *honorar, *honorare, honorar*, *entgelt,
    *entgelte, tarife, tarifanpassung*, *eintrittspreise, mitgliedsbeitrag*, zimmerrate*, verrechnungssatz*, vk, vkp, uvp, listen vk, tarif,
    preiseffekt*, preisaufschlag*
  `),
  funnel: wordsIn(`
    *besucher, *besuche, *anfragen, anfrage, angebote, angebot, *interessenten, klicks, leads, lead, kontakte, termine, *gesprache,
    *gesprach, probefahrten, probetrainings, probestunden, demos, demo, testnutzer, testkunden, testphasen, ausschreibungen,
    registrierungen, abgegebene angebote
  `),
  conversion: wordsIn(`
    *konversion*, conversion*, konvertierung*, umwandlungsrate*, anteil kunden mit, anteil der kunden mit, kunden mit vertrag,
    abschlussquote*, abschlussrate*, trefferquote*, erfolgsquote*, gewinnquote*, auftragsquote, verlangerung*, kundenbindung*,
    wiederkauf*, erneuerungsrate*, rucklaufquote*, buchungsquote, retention*, angebotserfolg*, angebotsquote*, annahmequote*,
    *verlangerung, zuschlagsquote*, *verlangerungsquote, *erneuerungsquote, wiederkaufrate*, wiederbestell*, bestellquote*, kaufquote*,
    kauferquote*, terminquote*, auftragschance*, gewinnrate, die kaufen, werden kunden, wird kunde, zu kunden, zu auftrag, zu auftragen,
    win rate, hit rate, *abschlussquote, upselling*, cross selling*, attach, attach rate, zusatzverkaufsquote, vertragsverlangerung*,
    klickrate*, klickquote*, antwortquote*, antwortrate*, anmeldequote*, anmelderate*, registrierungsquote*, registrierungsrate*,
    bindungsquote*, bindungsrate*, *bindungsrate, wiederkehrende kunden, wiederkehrer*, stammkundenanteil*, stammkundenquote*,
    folgeauftragsquote*, folgeauftrage, empfehlungsquote*, aktivierungsrate*, aktivierungsquote*, conversion, lead quote,
    umsetzungsquote*, wandlungsquote*, wandlungsrate*, beauftragungsquote*, vertragsabschlussquote*, upgraderate*, abo quote,
    teilnahmequote*, responsequote*, responserate*
  `),
  margin: wordsIn(`
    *marge, *margen, marge*, *umsatzrendite, umsatzrentabilitat, handelsspanne*, *spanne, rohertragsquote, rohgewinn %, deckungsbeitrag
    %, db %, ebit rendite, umsatzrendite*, db ii %, db i %, rohertrag %, rohertrag in %, bruttoertrag %, bruttoertrag in %, bruttoertragsquote*, rohmarge*, bruttogewinn %, ergebnis in %,
    ergebnisquote*, gewinnquote vom umsatz, gewinnaufschlag*, kalkulationsaufschlag*, handelsaufschlag*, ebitda %, ebit %, ebitda quote,
    ebit quote, ebt marge, rendite vor steuern, ertragsmarge*, deckungsbeitragsquote*,
    ertragsquote, db quote
  `),
  ratio: wordsIn(`
    % vom umsatz, % des umsatzes, in % vom umsatz, in % des umsatzes, % umsatz, anteil am umsatz, in % der gesamtleistung
  `),
  target: wordsIn(`
    ziel, ziele, *ziel, *ziele, zielwert*, *zielwert, zielwachstum*, zielumsatz*, zielgrosse*, zielvorgabe*, zielsetzung*, vorgabe*,
    angestrebt*, zielmarge*, zielmarktanteil*, zielanteil*, zielquote*, zielrendite*, *vorgabe, targets, target, zielsetzungen,
    anvisiert*, avisiert*, sollwert*, sollvorgabe*, planziel*, gewunscht*
  `),
  plan: wordsIn(`
    annahme*, *annahmen, *planung, planung*, *plan, plan, planjahr*, planwert*, planzahlen, plandaten, geplant*, *prognose*, budget*,
    *budget, hochrechnung*, forecast*, pramissen, parameter*, eingabe*, vorschau*, erwartet*, erwartung*, soll, wird wachsen, werden
    wachsen, wird steigen, werden steigen, wird erhoht, werden erhoht, wachst auf, steigt auf, vorausschau, schatzung*, geschatzt*,
    folgejahr*, nachstes jahr, zukunft*, wir planen, wir rechnen mit, wir erwarten, unterstellt, ausgehend von, stellschrauben,
    businessplan*, geschaftsplan*, finanzplan*, ertragsvorschau, rentabilitatsvorschau, umsatzplan*, absatzplan*, wirtschaftsplan*,
    mittelfristplan*, machbarkeit*, prognostiziert*, voraussichtlich*, kunftig*, zukunftig*, grundannahme*, planungsannahmen,
    planungsparameter, eingangsgrosse*, schatzwert*, mittelfristplanung,
    wir gehen von, gehen wir von, gehen davon aus, erwarten wir, rechnen wir mit, planen wir
  `),
  scenario: wordsIn(`
    *szenario*, *szenarien, optimistisch*, pessimistisch*, realistisch*, konservativ*, ambitioniert, basisfall, best case, worst case,
    base case, normalfall, positivfall, negativfall, trendszenario
  `),
  actual: wordsIn(`
    aktuell*, derzeit*, heutig*, ist, istwert*, istzahlen, historisch*, historie, vorjahr*, vorjahre*, tatsachlich*, realisiert*,
    erreicht*, vergangen*, abgeschlossen, gewachsen, gestiegen, stieg, stiegen, wuchs, wuchsen, letztes jahr, rechnungsabschluss,
    jahresabschluss
  `),
  peers: wordsIn(`
    vergleichsunternehmen, peergroup, kgv, marktkapitalisierung, benchmark*, branchendurchschnitt, faustregel*, typischerweise,
    wettbewerber*, mitbewerber*
  `),
  foreign: wordsIn(`
    einwohner*, *steuer, *steuern, steuer*, mwst*, ust, mehrwertsteuer*, *zins, *zinsen, zins*, *zinssatz, diskont*, kapitalkosten*,
    rabatt*, skonto*, *inflation*, verbraucherpreis*, bip, bevolkerung*, arbeitslos*, provision*, rente, renten*, umfrage*, *umfrage,
    mitarbeiterbefragung*, wahrscheinlichkeit*, konfidenz*, abweichung*, *abweichung, differenz*, gewicht*, gewichtung,
    anteil an gesamt, % von gesamt, % vom gesamt, beteiligung*, gewinnbeteiligung*, stimmrecht*, wechselkurs*, ausschuss,
    fluktuation*, krankenstand, eigenkapitalquote, verschuldung*, rendite, rentabilitat, zielgruppe*, fertigstellung*, fortschritt,
    zielerreichung*, % vom ziel, % vom plan, erreichungsgrad, auslastung*, kundigung*, abwanderung*, stornoquote
  `),
  sensitivity: wordsIn(`
    sensitivitat*, simulation*, stresstest*
  `),
  percent: wordsIn(`
    prozent*, %, *rate, *quote, satz, *satz, p.a., pro jahr, *prozent
  `),
  duration: wordsIn(`
    monat, monate, monaten, tag, tage, wochen, stunden, laufzeit*, dauer, anzahl, datum, nummer, nr, zahlungsziel*
  `),
  source: wordsIn(`
    quelle, quellen, laut, lt, gemass, destatis, gfk
  `),
  size: wordsIn(`
    *grosse, *volumen, umfang
  `),
  money: wordsIn(`
    *summe, darlehensbetrag, *umsatz, umsatz*, *umsatze, *umsatzerlos*, *erlos, *erlose, erlos*, *ertrag, *ertrage, einnahmen,
    *einnahmen, einzahlungen, betrag, wert, *budget, *kosten
  `),
  quantity: wordsIn(`
    stuck, stk, stuckzahl*, *menge, *mengen, mengen*, *volumen, anzahl, tonnen, liter, stunden, nachte, tage, kapazitat, absatz,
    absatzmenge*
  `),
  customers: wordsIn(`
    *kunden, *besucher, *nutzer, abonnenten, abos, mitglieder*, teilnehmer, gaste, ubernachtungen, vertrage, anfragen, angebote,
    *bestellungen, *auftrage, haushalte, filialen, zimmer, leads, mitarbeiter
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
