import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const nl: WordList = {
  growth: wordsIn(`
    *groei, groeivoet*, groeifactor*, groeipercentage*, groeicijfer*, groeidoel*, groeiambitie*, groeiverwachting*, groeitempo,
    groeien, groeit, *stijging, *stijgingspercentage, stijgt, stijgen, *toename, *verhoging, mutatie %, % mutatie, *ontwikkeling %,
    prijsaanpassing*, prijswijziging*, tariefsaanpassing*, tariefaanpassing*, prijsindexatie*, prijsindexering*, *omzetmutatie,
    tariefindexatie*, tariefindexering*, tariefswijziging*, prijsstijging*, *groeipercentage, *groeicijfer, *groeidoel,
    *groeiambitie, toegenomen, meeromzet, meer omzet, groeiaanname*, groeiscenario*, groeiprognose*, *groeivoet, groeiplan*,
    groeipad*, groeicurve*, omzetplus, *aanwas, opschaling, volumetoename*, klantentoename*, vermeerdering, extra omzet, volume
    effect, prijseffect*, toenemen, neemt toe, nemen toe
  `),
  change: wordsIn(`
    mutaties, *mutatie, verandering, veranderingen, *ontwikkeling, wijziging
  `),
  revenue: wordsIn(`
    *omzet, omzet*, *verkoop, *verkopen, verkoop*, afzet*, *afzet, *klanten, klant, *opbrengst, *opbrengsten, *volume, *volumes,
    bezoekers, *bezoeken, *abonnees, *abonnementen, leden, ledental*, *orders, bestellingen, baten, inkomsten, ontvangsten,
    *productie, orderintake, contracten, deelnemers, leerlingen, studenten, patienten, gebruikers, aanvragen, offertes, *aantallen,
    gasten, overnachtingen, recette, transacties, stuks, *boekingen, reserveringen, *inschrijvingen, cursisten, donaties, donateurs,
    clienten, *bezoekersaantal*, huuropbrengst*, huurinkomsten, verkochte
  `),
  profit: wordsIn(`
    *winst, *resultaat, ebit*, kasstroom, kasstromen, dekkingsbijdrage
  `),
  valuation: wordsIn(`
    dividend, eindwaarde, restwaarde, eeuwigdurend*, lange termijn, perpetuele, eindgroei*, eeuwige groei, groei na de
    prognoseperiode
  `),
  cost: wordsIn(`
    *kosten, kosten*, *lasten, uitgaven, *lonen, *loon, loon*, *salaris*, personeel*, *uitkering*, afschrijving*, inkoop*, *inkopen,
    kostprijs*, investering*, *verzuim, werkkapitaal, voorraad*, debiteuren, crediteuren, leveranciers, schuld*, cao*, fte,
    formatie, grondstof*
  `),
  spending: wordsIn(`
    afdelingsbegroting*, kostenplaats*, stroom*, elektriciteit*, gasprijs, brandstof*, gemeente*, provincie, waterschap*, huur*,
    energie*, marketing, reclame, verzekering*, onderhoud*, huisvesting*, huishoud*, vervoer*, zorg*, gas, elektra, autokosten,
    lease
  `),
  market: wordsIn(`
    markt, markten, marktgroei*, marktomvang*, marktvraag*, afzetmarkt*, exportmarkt*, branche*, sector*, concurrent*
  `),
  "market-figure": wordsIn(`
    marktomvang*, marktgrootte*, marktvolume*, totale markt, marktpotentieel*, *marktgroei, groei van de markt, groei markt,
    *marktaandeel*, adresseerbare markt, bereikbare markt, branchegroei, omvang van de markt, omvang markt
  `),
  part: wordsIn(`
    aandeel, aandelen
  `),
  share: wordsIn(`
    *marktaandeel*, % van de markt, aandeel van de markt, % markt, aandeel in de markt, marktpenetratie*, penetratie*, aandeel
    markt, aandeel van tam, aandeel van sam, aandeel doelmarkt, aandeel van de doelmarkt, marktbereik, marktdekking, *penetratie,
    *penetratiegraad, marktdeel*, doelaandeel*
  `),
  price: wordsIn(`
    *orderwaarde, *bestelwaarde, bonbedrag*, *besteding, *prijs*, *prijzen, prijs*, *tarief, *tarieven, tarief*, *tariefs, uurloon
    klanten, abonnementsgeld*, entreegeld*, lesgeld*, contributie*, lidmaatschapsgeld, vkp, vk
  `),
  funnel: wordsIn(`
    *sessies, sessie, *bezoekers, *bezoeken, bezoeker, *aanvragen, aanvraag, *offertes, offerte, prospects, leads, lead,
    proefabonnementen, afspraken, *gesprekken, contacten, demos, demo, proefritten, proefles*, kliks, klikken, passanten,
    aanmeldingen, aanbestedingen
  `),
  conversion: wordsIn(`
    conversie*, *conversie, scoringskans*, hitrate, winratio, verlenging*, *behoud, herhaalaankop*, respons*, *kans op opdracht,
    slagingskans*, slagingspercentage offertes, *scoringspercentage*, succesratio, hit ratio, win rate, winkans*,
    afsluitpercentage*, dat koopt, die kopen, die koopt, die besteld*, die bestellen, klant worden, klant wordt, wordt klant, worden
    klant, gewonnen offertes, offertes gewonnen, tenders gewonnen, opdrachten gewonnen, aanmeldpercentage*, opkomstpercentage*, %
    gewonnen, contractverlenging*, *verlenging, *verlengingspercentage, herhaalbezoek*, doorstroom*, inwisseling*,
    opvolgpercentage*, aandeel klanten met, % klanten met, klanten met contract, attach, attach rate, aansluitratio, *retentie*,
    herhalingsaankop*, herhaalaankoop*, terugkerende klanten, vaste klanten %, opzegkans, *conversiepercentage, opvolging leads,
    aanmeldratio, inschrijfpercentage*, acceptatiegraad offertes, acceptatiepercentage, scoreratio, scorepercentage, opdrachtkans,
    winpercentage*, klikratio, doorklikpercentage*, orderratio*, offertescore*, opvolgingsratio*, bijverkoop %, *offertes scoren,
    offerteslaging*
  `),
  margin: wordsIn(`
    bm%, *marge, *marges, marge*, brutowinst %, winst %, rendement op omzet, *winstpercentage, winstmarge*, omzetrendement, ebitda
    %, ebit %, brutowinst in %, resultaat in %, nettoresultaat %, bedrijfsresultaat %
  `),
  ratio: wordsIn(`
    % van de omzet, % van omzet, % omzet, percentage van de omzet
  `),
  target: wordsIn(`
    streven, strevend, *doel, *doelen, *doelstelling*, streef*, doelgroei*, doelomzet*, doelmarge*, doelaandeel*, doelpercentage*,
    ambitie*, *ambitie, taakstelling*, *target*, beoogd*, gewenst*, te behalen
  `),
  plan: wordsIn(`
    aanname*, uitgangspunt*, *begroting*, *prognose*, *raming*, geraamd*, begroot*, *plan, plannen, planjaar*, gepland*, *budget*,
    *verwachting*, verwacht*, invoer*, input, zal groeien, zullen groeien, gaat groeien, gaan groeien, zal stijgen, zullen stijgen,
    gaat stijgen, gaan stijgen, groeit naar, stijgt naar, voorspelling*, volgend jaar, komend jaar, doorrekening, variabelen,
    vooruitblik, toekomst*, gaan uit van, uitgaande van, wij verwachten, we verwachten, gaan we uit, meerjarenplan*,
    ondernemingsplan*, ondernemersplan*, bedrijfsplan*, businessplan*, businesscase, haalbaarheid*, exploitatieopzet, veronderstel*,
    inschatting*, ingeschat*, we rekenen op, wij rekenen op, rekent op, rekenen met
  `),
  scenario: wordsIn(`
    *scenario*, optimistisch*, pessimistisch*, realistisch*, behoudend, ambitieus, variant, worst case, best case, base case,
    groeivariant, somber, gunstig, ongunstig
  `),
  actual: wordsIn(`
    huidig*, momenteel, vandaag, nulmeting, realisatie*, gerealiseerd*, werkelijk*, historisch*, historie, vorig jaar, voorgaand
    jaar, afgelopen*, jaarrekening*, behaald*, gemeten, steeg, groeide, stegen, groeiden, daalde, daalden,
    =nu, =thans
  `),
  peers: wordsIn(`
    vergelijkbare bedrijven, beurswaarde, benchmark*, branchegemiddelde, vuistregel*, gezond, concurrent*
  `),
  foreign: wordsIn(`
    inwoner*, btw, *belasting*, ozb, leges, rioolheffing*, afvalstoffenheffing*, vpb, *rente, rente*, korting*, disconto*,
    *inflatie*, consumentenprijs*, bbp, bevolking*, werkloosheid*, provisie*, pensioen*, premie, premies, premiepercentage*,
    premiedeel*, sociale lasten, kans, kansen, waarschijnlijkheid*, betrouwbaarheid*, afwijking*, *verschil, gewicht*, weging,
    verdeling, aandeel in totaal, % van totaal, % van het totaal, eigendom, belang, zeggenschap, wisselkoers*, gereed, voortgang, %
    van doel, % van begroting, % van budget, gerealiseerd %, % gerealiseerd, verloop, ziekteverzuim*, enquete*, *tevredenheid*,
    opheldering*, solvabiliteit*, liquiditeit*, rendement, winstdeling*, rentabiliteit*, groeifonds, uitval, opslag, indexatie*,
    indexering*, bezettingsgraad, leegstand*, verzuim*, aflossing*, hypotheek*, lening*, derving*, retouren, retourpercentage*
  `),
  sensitivity: wordsIn(`
    gevoeligheid*, simulatie*, stresstest*
  `),
  percent: wordsIn(`
    percentage*, procent*, %, *percentage, *voet, p.j., per jaar
  `),
  duration: wordsIn(`
    maand, maanden, dag, dagen, weken, uren, looptijd*, termijn*, aantal, datum, nummer, nr
  `),
  source: wordsIn(`
    bron, bronnen, volgens, cbs
  `),
  size: wordsIn(`
    omvang, grootte, volume
  `),
  money: wordsIn(`
    *som, *omzet, omzet*, *opbrengst, *opbrengsten, inkomsten, ontvangsten, baten, recette, *budget, *bedrag, waarde, *kosten
  `),
  quantity: wordsIn(`
    stuks, aantal, *aantallen, *volume, *volumes, hoeveelheid, hoeveelheden, ton, kilo, liter, uren, nachten, dagen, capaciteit,
    afzet*, *afzet
  `),
  customers: wordsIn(`
    *klanten, klant, bezoekers, *bezoeken, *abonnees, *abonnementen, leden, ledental*, *orders, bestellingen, contracten,
    deelnemers, leerlingen, studenten, patienten, gebruikers, aanvragen, offertes, gasten, overnachtingen, transacties, huishoudens,
    winkels, kamers, leads, medewerkers
  `),
  timeHead: wordsIn(`
    jaar, jaren, boekjaar, maand, maanden, kwartaal, periode, week, datum, seizoen
  `),
  listHead: wordsIn(`
    omschrijving, post, posten, rekening, grootboekrekening, naam, categorie, product, producten, artikel, segment, regio, land,
    filiaal, winkel, klant, afdeling, kanaal, taak, kengetal, parameter, uitgangspunt, aanname, nr, code
  `),
  baseYear: wordsIn(`
    basisjaar, referentiejaar, laatste realisatiejaar, uitgangsjaar
  `),
};
