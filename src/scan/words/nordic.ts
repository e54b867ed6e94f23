import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

/** Swedish, Danish and Norwegian: sheets of one company mix them. */
export const nordic: WordList = {
  growth: wordsIn(`
    tillväxt*, *tillväxt, vækst*, *vækst, vekst*, *vekst, ökning, ökningen, ökar, öka, öka med, prisökning*, försäljningsökning*,
    omsättningsökning*, volymökning*, intäktsökning*, löneökning*, kostnadsökning*, økning*, *økning, øker, øke, øges, øge,
    forøgelse*, stigning*, *stigning, stiger, stige, höjning*, *höjning, forhøjelse*, *forhøjelse, forhøyelse*, vokser, växer, växa,
    vokse, indeksregulering*, prisreguler*, prisjuster*, ændring i %, endring i %, förändring i %, % ændring, % endring, %
    förändring
  `),
  change: wordsIn(`
    förändring*, ændring*, endring*, utveckling*, udvikling*, utvikling*
  `),
  revenue: wordsIn(`
    omsättning*, *omsättning, omsætning*, *omsætning, omsetning*, *omsetning, försäljning*, *försäljning, salget, salgs*, *salg,
    intäkt*, *intäkter, inntekt*, *inntekter, indtægt*, *indtægter, kund, kunder, kunderna, kunders, beställning*, ordrer,
    abonnent*, prenumerant*, prenumeration*, abonnement*, bokning*, bookinger, brukere, brugere, användare, medlemmer, medlemmar,
    leveranser
  `),
  profit: wordsIn(`
    vinst*, rörelseresultat*, driftsresultat*, årsresultat*, nettoresultat*, overskud, overskudd*, fortjeneste*, *fortjeneste,
    indtjening*, inntjening*, dækningsbidrag*, täckningsbidrag*, dekningsbidrag*, kassaflöde*, pengestrøm*, kontantstrøm*
  `),
  valuation: wordsIn(`
    evig tillväxt, evig vækst, evig vekst, restvärde*, restværdi*, utdelning*, udbytte, utbytte, terminalværdi, terminalverdi,
    långsiktig tillväxt
  `),
  cost: wordsIn(`
    kostnad*, *kostnad, *kostnader, omkostning*, *omkostninger, *omkostning, utgift*, *utgifter, udgift*, *udgifter, lön, löner,
    löneök*, lønn*, løn, lønstigning*, lønudgift*, avskrivning*, afskrivning*, varekost*, vareforbrug*, varekjøp*, varuinköp*,
    inköp*, indkøb*, innkjøp*, anställda, ansatte, medarbejdere, medarbetare, varelager, lagerbeholdning, gæld, gjeld, skulder,
    leverandør*, leverantör*, råvarer, råvaror, arbetskapital, rörelsekapital, arbejdskapital, arbeidskapital, byggnader, bygninger,
    maskiner, anläggningstillgångar, anlægsaktiver, anleggsmidler
  `),
  spending: wordsIn(`
    hyra, hyror, leje, husleje, husleie, leie, energi, försäkring*, forsikring*, strøm, vedlikehold, vedligehold*, underhåll,
    markedsføring, marknadsföring
  `),
  market: wordsIn(`
    marknad, marknaden, marknads*, marknadens, markedet, markedets, markeds*, bransch*, bransje*, konkurrent*
  `),
  "market-figure": wordsIn(`
    marknadens storlek, marknadsstorlek*, markedsstørrelse*, markedets størrelse, størrelse på markedet, marknadsandel*,
    markedsandel*, marknadstillväxt*, markedsvækst*, markedsvekst*, markedspotential*, marknadspotential*, total marknad,
    totalmarked*, totalmarknad*, samlet marked
  `),
  part: wordsIn(`
    andel, andelar, andeler
  `),
  share: wordsIn(`
    marknadsandel*, markedsandel*, andel av marknaden, andel af markedet, andel av markedet, % av marknaden, % af markedet, % av
    markedet, marknadspenetration, markedspenetration, markedspenetrasjon
  `),
  price: wordsIn(`
    pris, priser, prisen, priset, priserna, prishöjning*, prisøkning*, prisökning*, prisstigning*, prisforhøjelse*, prisjuster*,
    prisreguler*, listpris*, listepris*, gennemsnitspris*, genomsnittspris*, gjennomsnittspris*, timpris, timepris, styckpris,
    stykpris, enhetspris, takst, takster, taxan
  `),
  funnel: wordsIn(`
    besökare, besøgende, besøkende, besök, besøg, besøk, tilbud, anbud, offerter, förfrågningar, forespørgsler, forespørsler,
    henvendelser, kundmöten, kundemøder, kundemøter
  `),
  conversion: wordsIn(`
    konvertering*, *konvertering, fornyelse*, träffprocent, genkøb*, återköp*, gjenkjøp*, lukkerate, fastholdelse*,
    kundfastholdelse*, kundefastholdelse*, kundbevarande, vinstandel i anbud, vundne tilbud, vunna anbud, vunnet anbud, tilslag,
    tilslagsprosent, avslutsgrad, tegningsgrad
  `),
  margin: wordsIn(`
    rörelsemarginal*, vinstmarginal*, ebitmarginal*, ebitdamarginal*, täckningsgrad*, dækningsgrad*, dekningsgrad*, bruttoavance*,
    avanceprocent*, avance %, avanse %, bruttoavanse*, overskudsgrad*, bruttomargin*, nettomargin*, driftsmargin*,
    fortjenestemargin*, marginal %, marginalen, påslag
  `),
  ratio: wordsIn(`
    % av omsättning, % av omsättningen, % af omsætning, % af omsætningen, % av omsetning, % av omsetningen, % av intäkter, % av
    inntekter, % af indtægter, % av försäljning, % av salg, % af salg
  `),
  target: wordsIn(`
    =mål, mål %, mål i %, mål för, målsättning*, målsætning*, målsetting*, målet er, målet är, målet, försäljningsmål*, salgsmål*,
    vækstmål*, vekstmål*, tillväxtmål*, omsättningsmål*, omsætningsmål*, resultatmål*, måltal, måltall, ambition
  `),
  plan: wordsIn(`
    antagande*, antagelse*, antakelse*, förutsättning*, forudsætning*, forutsetning*, prognos, prognostis*, budsjett*, forventet,
    forventede, forventer, forventning*, forventes, förväntad*, förväntas, förväntar, förväntning*, räknar med, regner med, vi
    antar, vi antager, antages, antas, estimat*, estimer*, planlagt, planlagte, planerad*, kalkyl*, kommande år, kommende år, nästa
    år, næste år, neste år, framtid*, fremtid*, indata, inndata
  `),
  scenario: wordsIn(`
    pessimistisk*, optimistisk*, realistisk*, basisscenarie*, scenarie*, forsiktig*, forsigtig*, sannsynlig, sandsynlig, trolig
  `),
  actual: wordsIn(`
    utfall, utfallet, realiseret, realiserede, realisert, realisering, faktisk, faktiske, faktiskt, verklig, verkligt, virkelig,
    virkelige, historisk*, foregående år, forrige år, förra året, sidste år, fjoråret, fjolåret, fjor, regnskabstal, uppnått,
    opnået, oppnådd, nuvarande, nuværende, nåværende, hittills, hidtil, hittil
  `),
  peers: wordsIn(`
    jämförbara bolag, sammenlignelige selskaber, sammenlignbare selskaper
  `),
  foreign: wordsIn(`
    skatt, skatten, skattesats*, skatteprocent*, skatteprosent*, skat, bolagsskatt, selskabsskat, selskapsskatt, moms, momssats,
    merverdiavgift, mva, ränta, räntan, räntor, räntesats*, inflasjon, sannolikhet*, sandsynlighed*, sannsynlighet*,
    färdigställande*, færdiggørelse*, ferdigstillelse*, andel av total*, andel af total*, andel i alt, fördelning*, fordeling*,
    avkastning*, afkast*, arbejdsløshed, arbetslöshet, arbeidsledighet, befolkning*, vægtning, vekting, viktning, frånvaro,
    sykefravær, sygefravær, svarprosent, svarprocent, svarsfrekvens, arbetsgivaravgift*, arbeidsgiveravgift*, valutakurs*, lån,
    lånet, kassation, svinn, svind, personalomsättning, personaleomsætning, turnover blandt, kalkylränta, budgetafvigelse,
    avvikelse, afvigelse, avvik, egetkapital*, soliditet*
  `),
  sensitivity: wordsIn(`
    känslighet*, følsomhed*, følsomhet*, sensitivitet*, simulering*
  `),
  percent: wordsIn(`
    prosent*, per år, pr år, om året, årlig, årligen, årligt, sats
  `),
  duration: wordsIn(`
    månad*, måned*, dagar, dage, dager, antal, antall, löptid, løbetid, løpetid
  `),
  source: wordsIn(`
    källa, kilde, scb, ssb, danmarks statistik
  `),
  size: wordsIn(`
    storlek*, størrelse*
  `),
  money: wordsIn(`
    omsättning*, omsætning*, omsetning*, försäljning, salg, intäkt*, inntekt*, indtægt*, belopp, beløb, beløp, värde, værdi, verdi
  `),
  quantity: wordsIn(`
    volym*, styck, enheter, enheder, antal, antall, kvantitet, mängd, mængde
  `),
  customers: wordsIn(`
    kund, kunder, besökare, besøgende, besøkende, ordrer, brukere, brugere, användare, medlemmer, medlemmar
  `),
  timeHead: wordsIn(`
    år, kvartal, månad, måned, vecka, uge, uke, dato, datum, räkenskapsår, regnskabsår, regnskapsår, periode
  `),
  listHead: wordsIn(`
    benämning, beskrivelse, beskrivning, navn, namn, produkt, produkter, produktgrupp, produktgruppe, varegruppe, kund, kunde, konto,
    region, land, post, kategori, segment, forudsætning, antagande, forutsetning
  `),
  baseYear: wordsIn(`
    basår, basisår
  `),
};
