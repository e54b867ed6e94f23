import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const it: WordList = {
  growth: wordsIn(`
    crescita, incremento, aumento, variazione %, % variazione, cresc, incrementi, aumenti, aumentare, crescere, espansione, variazione
    annua, variazione annuale, var %, % var, rialzo, tasso di crescita, adeguamento prezzi, tasso di incremento, cagr, yoy, crescite,
    cresce, crescera, sviluppo %, maggiori ricavi, evoluzione %, crescono, cresceranno, aumentano, aumentera, aumenteranno,
    cresca, crescano, aumenti, aumentino, salga, salgano,
    rincaro, rincari, salgono, salira, saliranno, saliremo
  `),
  change: wordsIn(`
    variazione, variazioni, var, var., evoluzione, sviluppo, andamento, scostamento prezzi,
    adeguamento, adeguamenti, revisione, effetto
  `),
  revenue: wordsIn(`
    ricavi, ricavo, vendite, vendita, fatturato, clienti, utenti, abbonati, ordini, volumi, quantita, traffico, visite, abbonamenti,
    abbonamento, utente, acquirenti, consumatori, iscritti, prenotazioni, contratti, valore della produzione, ricavi netti, vendite
    nette, unita vendute, quantita vendute, domanda, scontrino, cliente, incassi, venduto, vendute, venduti, visitatori, ospiti,
    presenze, pernottamenti, coperti, pazienti, studenti, tessere, biglietti, canoni attivi, affitti attivi, corrispettivi,
    entrate, commesse, fatturato netto, volume d'affari, giro d'affari, compratori, tesserati, partecipanti, iscrizioni,
    vendere
  `),
  profit: wordsIn(`
    utile, utili, risultato operativo, mol, flusso di cassa, ebitda, ebit, utile netto, margine operativo lordo, reddito operativo
  `),
  valuation: wordsIn(`
    valore terminale, perpetua, lungo termine, dividendo, dividendi, perpetuita, crescita terminale, crescita perpetua,
    valore residuo, tasso g
  `),
  cost: wordsIn(`
    costo, costi, spesa, spese, stipendi, salari, personale, acquisti, ammortamento, ammortamenti, investimenti, capitale circolante,
    magazzino, fornitori, materie prime, manodopera, lavoro, capex, opex, pagamenti, compensi, retribuzioni, stipendio, salario,
    salariale, retribuzione, dipendenti, addetti, consulenze, servizi esterni, lavorazioni esterne, oneri sociali, contributi,
    contributo previdenziale, debiti, debito, rimanenze, scorte, costi fissi, costi variabili, costo del personale, canone passivo,
    costo del venduto, materiali, manutenzioni
  `),
  spending: wordsIn(`
    affitto, affitti, energia, pubblicita, assicurazioni, manutenzione, utenze, trasporti, marketing, viaggi, elettricita, luce
  `),
  market: wordsIn(`
    mercato, settore, concorrenza, concorrenti, industria, concorrente, comparto
  `),
  "market-figure": wordsIn(`
    dimensione del mercato, mercato totale, crescita del mercato, quota di mercato, dimensione mercato, mercato potenziale, mercato
    raggiungibile, mercato indirizzabile, mercato obiettivo, volume di mercato, valore del mercato
  `),
  part: wordsIn(`
    quota, quote
  `),
  share: wordsIn(`
    quota di mercato, quote di mercato, penetrazione, % del mercato, quota mercato, penetrazione di mercato, quota obiettivo, quota
    target, quota del mercato, % di mercato, % mercato, percentuale di mercato, percentuale del mercato, tasso di penetrazione, tasso di
    adozione, copertura del mercato, copertura di mercato
  `),
  price: wordsIn(`
    prezzo, prezzi, tariffa, tariffe, prezzo di vendita, prezzo unitario, prezzo medio, scontrino medio, listino, prezzi di listino,
    tariffario, retta, rette, biglietto medio, prezzo al, pu, p u, pvp,
    listini
  `),
  funnel: wordsIn(`
    visitatori, visite, contatti, preventivi, lead, leads, offerte, richieste, opportunita, registrazioni, click, clienti potenziali,
    visualizzazioni, visite al sito, sessioni, impression, impressioni, appuntamenti, demo, richieste di preventivo, trattative,
    offerta, preventivo inviato, prospect, visitatore, contatto, iscrizione, newsletter, clic, download
  `),
  conversion: wordsIn(`
    tasso di conversione, conversione, tasso di rinnovo, fidelizzazione, tasso di chiusura, tasso di successo, tasso di risposta,
    rinnovo, rinnovi, riacquisto, tasso di adozione, adozione, tasso di attivazione, ritenzione, retention, % di conversione, %
    conversione, percentuale di conversione, percentuale conversione, conversion rate, tasso di acquisto, tasso di iscrizione, tasso di
    adesione, adesione, tasso di riacquisto, tasso di fidelizzazione, tasso di accettazione, tasso di successo offerte, tasso di
    apertura, ctr, convertiti, convertono, diventano clienti, clienti ricorrenti, clienti fidelizzati, cross selling, upselling,
    redemption, tasso di redemption, rinnovo contratti, tasso di retention,
    preventivi accettati, preventivi chiusi, offerte vinte, tasso di acquisizione
  `),
  margin: wordsIn(`
    margine, margini, marginalita, margine lordo, margine netto, margine operativo, margine di contribuzione, mol %, marginalita %,
    margine %, % margine, % di margine, primo margine, secondo margine, margine commerciale, margine di profitto, margine di guadagno,
    margine industriale, ricarico, mark up, markup, utile %, % utile, % di utile, utile atteso, utile d'impresa, guadagno %, % di
    guadagno, percentuale di guadagno, ebitda %, ebit %, mdc %, mol su ricavi, redditivita delle vendite
  `),
  ratio: wordsIn(`
    % dei ricavi, % sui ricavi, % del fatturato, % sul fatturato, % su ricavi, % ricavi, % su fatturato, % fatturato, % delle vendite, %
    sulle vendite, in % dei ricavi, in % sui ricavi, in % del fatturato, incidenza sui ricavi, incidenza sul fatturato
  `),
  target: wordsIn(`
    obj, obiettivo, obiettivi, traguardo, target, obiettivo di vendita, obiettivo di crescita, da raggiungere, prefissato, prefissata,
    desiderato, desiderata, ambizione
  `),
  plan: wordsIn(`
    ipotesi, previsione, previsioni, preventivo, budget, proiezione, proiezioni, stima, stime, piano, parametri, assunzioni, previsto,
    prevista, atteso, attesa, stimato, stimata, proiettato, pianificato, pianificazione, assunzione, input, futuro, bdg, business plan,
    piano economico, piano finanziario, piano industriale, conto economico previsionale, previsionale, previsionali, proiettata,
    simulato, fattibilita, dati di input, variabili, forecast, prossimo anno, futuri, futura, si stima, si prevede, attesi, attese,
    stimati, stimate, previsti, previste, assunti, ipotizzato, ipotizzata, crescera, cresceranno, aumentera, aumenteranno, raggiungera,
    prevediamo, ci aspettiamo, contiamo su, contiamo di, ipotizziamo
  `),
  scenario: wordsIn(`
    scenario, scenari, ottimistico, pessimistico, realistico, prudente, caso base, caso peggiore, caso migliore, moderato, aggressivo,
    conservativo, ottimista, pessimista, realista, best case, worst case, base case, scenario base, probabile, favorevole, sfavorevole
  `),
  actual: wordsIn(`
    consuntivo, storico, storici, effettivo, anno precedente, reale, realizzato, precedente, storica, effettivi, consuntivi, attuale,
    attuali, consuntivato, anno scorso, esercizio precedente, raggiunto, conseguito, bilancio chiuso, ad oggi
  `),
  peers: wordsIn(`
    comparabili, capitalizzazione
  `),
  foreign: wordsIn(`
    iva, imposta, imposte, tasse, interesse, interessi, sconto, inflazione, pil, popolazione, disoccupazione, provvigione, provvigioni,
    probabilita, scostamento, peso, % del totale, rendimento, cambio, tasso di interesse, tasso di sconto, mutuo, prestito, prestiti,
    ires, irap, irpef, tfr, ammortamento, rischio, costo del capitale, resi, sconti, ponderazione, incidenza, demografica, aliquota,
    aliquote, detrazione, detrazioni, deduzione, ritenuta, ritenute, accise, bollo, inps, inail, contingenza, imprevisti, partecipazione
    societaria, ripartizione, composizione, mix, avanzamento, assenteismo, scarto, scarti, indebitamento, roi, roe, wacc, taeg, euribor,
    percentuale di completamento, completamento, leva finanziaria, dividendo distribuito, riserva legale, svalutazione
  `),
  sensitivity: wordsIn(`
    sensitivita, simulazione
  `),
  percent: wordsIn(`
    tasso, percentuale, %, per cento, annuo
  `),
  duration: wordsIn(`
    mese, mesi, giorno, giorni, anni, durata, numero, data
  `),
  source: wordsIn(`
    fonte, secondo
  `),
  size: wordsIn(`
    dimensione, volume
  `),
  money: wordsIn(`
    ricavi, ricavo, vendite, fatturato, importo, valore, budget
  `),
  quantity: wordsIn(`
    unita, volume, volumi, quantita, tonnellate, numero di
  `),
  customers: wordsIn(`
    clienti, utenti, abbonati, ordini, visite, traffico
  `),
  timeHead: wordsIn(`
    anno, esercizio, mese, trimestre, periodo, settimana, data
  `),
  listHead: wordsIn(`
    descrizione, voce, conto, nome, prodotto, segmento, regione, paese, negozio, cliente
  `),
  baseYear: wordsIn(`
    anno base, anno di riferimento
  `),
};
