import type { WordList } from "./concept";

export const nl: WordList = {
  growth: [
    "*groei", "groeivoet*", "groeifactor*", "groeipercentage*", "groeicijfer*", "groeidoel*", "groeiambitie*", "groeiverwachting*", "groeitempo", "groeien", "groeit", "*stijging", "*stijgingspercentage",
    "stijgt", "stijgen", "toename", "*toename", "*verhoging", "mutatie %", "% mutatie", "*ontwikkeling %", "prijsaanpassing*", "prijswijziging*", "tariefsaanpassing*", "tariefaanpassing*", "prijsindexatie*", "prijsindexering*", "*omzetmutatie", "prijsaanpassing*", "tariefindexatie*", "tariefindexering*", "tariefswijziging*", "prijsstijging*", "*groeipercentage", "*groeicijfer", "*groeidoel", "*groeiambitie", "toegenomen", "meeromzet", "meer omzet",
  ],
  revenue: [
    "*omzet", "omzet*", "*verkoop", "*verkopen", "verkoop*", "afzet*", "*afzet", "*klanten", "klant", "*opbrengst", "*opbrengsten", "*volume", "*volumes", "bezoekers", "*bezoeken", "*abonnees",
    "*abonnementen", "leden", "ledental*", "*orders", "bestellingen", "baten", "inkomsten", "ontvangsten", "*productie", "orderintake", "contracten", "deelnemers", "leerlingen", "studenten", "patienten", "gebruikers", "aanvragen", "offertes",
    "*aantallen", "gasten", "overnachtingen", "recette", "transacties", "stuks",
  ],
  profit: ["*winst", "*resultaat", "ebit*", "kasstroom", "kasstromen", "dekkingsbijdrage"],
  valuation: ["dividend", "eindwaarde", "restwaarde", "eeuwigdurend*", "lange termijn", "perpetuele"],
  cost: [
    "*kosten", "kosten*", "*lasten", "uitgaven", "*lonen", "*loon", "loon*", "*salaris*", "personeel*", "*uitkering*", "afschrijving*", "inkoop*", "*inkopen", "kostprijs*", "inkoopwaarde", "investering*",
    "*verzuim", "werkkapitaal", "voorraad*", "debiteuren", "crediteuren", "leveranciers", "schuld*", "cao*", "fte", "formatie", "grondstof*",
  ],
  spending: ["afdelingsbegroting*", "kostenplaats*", "stroom*", "elektriciteit*", "gasprijs", "brandstof*", "gemeente*", "provincie", "waterschap*", "huur*", "energie*", "marketing", "reclame", "verzekering*", "onderhoud*", "huisvesting*", "huishoud*", "vervoer*", "zorg*", "gas", "elektra", "elektriciteit", "autokosten", "lease"],
  market: ["markt", "markten", "marktgroei*", "marktomvang*", "marktvraag*", "afzetmarkt*", "exportmarkt*", "branche*", "sector*", "concurrent*"],
  "market-figure": ["marktomvang*", "marktgrootte*", "marktvolume*", "totale markt", "marktpotentieel*", "*marktgroei", "groei van de markt", "groei markt", "*marktaandeel*", "adresseerbare markt", "bereikbare markt", "branchegroei", "omvang van de markt", "omvang markt"],
  part: ["aandeel", "aandelen"],
  share: ["*marktaandeel*", "% van de markt", "aandeel van de markt", "% markt", "aandeel in de markt", "marktpenetratie*", "penetratie*"],
  price: ["*orderwaarde", "*bestelwaarde", "bonbedrag*", "*besteding", "*prijs", "*prijzen", "prijs*", "*tarief", "*tarieven", "tarief*", "*tariefs", "uurloon klanten", "abonnementsgeld*", "entreegeld*", "lesgeld*", "contributie*", "lidmaatschapsgeld"],
  funnel: ["*sessies", "sessie", "*bezoekers", "*bezoeken", "bezoeker", "*aanvragen", "aanvraag", "*offertes", "offerte", "prospects", "leads", "lead", "proefabonnementen", "afspraken", "*gesprekken", "contacten", "demos", "demo", "proefritten", "proefles*", "kliks", "klikken", "passanten", "aanmeldingen", "aanbestedingen", "inschrijvingen op tenders"],
  conversion: ["conversie*", "*conversie", "scoringskans*", "hitrate", "winratio", "verlenging*", "*behoud", "herhaalaankop*", "retentie*", "respons*", "klantbehoud", "*kans op opdracht", "slagingskans*", "slagingspercentage offertes", "*scoringspercentage*", "scoringspercentage*", "succesratio", "hit ratio", "win rate", "winkans*", "afsluitpercentage*", "dat koopt", "die kopen", "die koopt", "die besteld*", "die bestellen", "klant worden", "klant wordt", "wordt klant", "worden klant", "gewonnen offertes", "offertes gewonnen", "tenders gewonnen", "opdrachten gewonnen", "aanmeldpercentage*", "opkomstpercentage*", "% gewonnen", "contractverlenging*", "*verlenging", "*verlengingspercentage", "herhaalbezoek*", "doorstroom*", "inwisseling*", "opvolgpercentage*", "aandeel klanten met", "% klanten met", "klanten met contract"],
  margin: ["bm%", "bm %", "*marge", "*marges", "marge*", "brutowinst %", "winst %", "brutowinstpercentage", "nettowinstpercentage"],
  ratio: ["% van de omzet", "% van omzet", "% omzet", "percentage van de omzet", "in % van de omzet", "als % van omzet"],
  target: ["streven", "strevend", "doel", "doelen", "*doel", "*doelen", "*doelstelling*", "streef*", "doelgroei*", "doelomzet*", "doelmarge*", "doelaandeel*", "doelpercentage*", "ambitie*", "*ambitie", "taakstelling*", "*target*", "beoogd*", "gewenst*"],
  plan: [
    "aanname*", "uitgangspunt*", "veronderstelling*", "*begroting*", "*prognose*", "*raming*", "geraamd*", "begroot*", "*plan", "plannen", "planjaar*", "gepland*", "*budget*", "*verwachting*", "verwacht*", "parameters", "invoer*", "input",
    "zal groeien", "zullen groeien", "gaat groeien", "gaan groeien", "zal stijgen", "zullen stijgen", "gaat stijgen", "gaan stijgen", "groeit naar", "stijgt naar", "voorspelling*", "volgend jaar", "komend jaar", "doorrekening", "variabelen", "vooruitblik", "toekomst*", "gaan uit van", "uitgaande van", "wij verwachten", "we verwachten", "gaan we uit",
  ],
  scenario: ["*scenario*", "optimistisch*", "pessimistisch*", "realistisch*", "behoudend", "ambitieus", "variant"],
  actual: ["huidig*", "momenteel", "vandaag", "nulmeting", "realisatie*", "gerealiseerd*", "werkelijk*", "historisch*", "historie", "vorig jaar", "voorgaand jaar", "afgelopen*", "jaarrekening*", "behaald*", "gemeten", "steeg", "groeide", "stegen", "groeiden", "daalde", "daalden"],
  peers: ["vergelijkbare bedrijven", "beurswaarde", "benchmark*", "branchegemiddelde", "vuistregel*", "gezond"],
  foreign: [
    "inwoner*", "btw", "*belasting*", "vpb", "*rente", "rente*", "korting*", "disconto*", "*inflatie*", "consumentenprijs*", "bbp", "bevolking*", "werkloosheid*", "provisie*", "pensioen*", "premie", "premies", "premiepercentage*", "premiedeel*", "sociale lasten", "kans", "kansen",
    "waarschijnlijkheid*", "betrouwbaarheid*", "afwijking*", "*verschil", "gewicht*", "weging", "verdeling", "aandeel in totaal", "% van totaal", "% van het totaal", "eigendom", "belang", "zeggenschap", "wisselkoers*", "gereed",
    "voortgang", "% van doel", "% van begroting", "% van budget", "gerealiseerd %", "% gerealiseerd", "verloop", "ziekteverzuim*", "enquete*", "*tevredenheid*", "opheldering*", "solvabiliteit*", "liquiditeit*", "rendement", "winstdeling*", "rentabiliteit*", "groeifonds", "uitval", "opslag", "indexatie*", "indexering*", "bezettingsgraad",
  ],
  sensitivity: ["gevoeligheid*", "simulatie*", "stresstest*"],
  percent: ["percentage*", "procent*", "%", "*percentage", "*voet", "p.j.", "per jaar"],
  duration: ["maand", "maanden", "dag", "dagen", "weken", "uren", "looptijd*", "termijn*", "aantal", "datum", "nummer", "nr"],
  source: ["bron", "bronnen", "volgens", "cbs"],
  size: ["omvang", "grootte", "volume"],
  money: ["*som", "leenbedrag", "*omzet", "omzet*", "*opbrengst", "*opbrengsten", "inkomsten", "ontvangsten", "baten", "recette", "*budget", "*bedrag", "waarde", "*kosten"],
  quantity: ["stuks", "aantal", "*aantallen", "*volume", "*volumes", "hoeveelheid", "hoeveelheden", "ton", "kilo", "liter", "uren", "nachten", "dagen", "capaciteit", "afzet*", "*afzet"],
  customers: [
    "*klanten", "klant", "bezoekers", "*bezoeken", "*abonnees", "*abonnementen", "leden", "ledental*", "*orders", "bestellingen", "contracten", "deelnemers", "leerlingen",
    "studenten", "patienten", "gebruikers", "aanvragen", "offertes", "gasten", "overnachtingen", "transacties", "huishoudens", "winkels", "kamers", "leads", "medewerkers",
  ],
  timeHead: ["jaar", "jaren", "boekjaar", "maand", "maanden", "kwartaal", "periode", "week", "datum", "seizoen"],
  listHead: [
    "omschrijving", "post", "posten", "rekening", "grootboekrekening", "naam", "categorie", "product", "producten", "artikel", "segment", "regio", "land", "filiaal", "winkel",
    "klant", "afdeling", "kanaal", "taak", "kengetal", "parameter", "uitgangspunt", "aanname", "nr", "code",
  ],
  baseYear: ["basisjaar", "referentiejaar", "laatste realisatiejaar", "uitgangsjaar"],
};
