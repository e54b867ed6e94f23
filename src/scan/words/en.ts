import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const en: WordList = {
  growth: wordsIn(`
    growth, grow, grows, growing, raised by, rise by, rises by, raise prices, y/y, y o y, year over year, year on year, month over
    month, month on month, quarter over quarter, qoq, mom growth, increase, increases, increasing, uplift, expansion rate,
    escalation, escalator, rate of change, change rate, % change, change %, pct change, percent change, price adjustment, price
    change, indexation, ramp up rate, step up, incremental growth, ramp up of sales, volume change, mark up on prices, rate rise,
    price rise, price rises, fee rise, upward, gain in sales, growth rates, incr, annual increase, price uplift, pgr, tgr, ltgr,
    growth assumption, gr %, sales lift, lift in sales, scale up, upswing, ramp up %
  `),
  change: wordsIn(`
    change, changes, chg, movement, delta, variation, evolution
  `),
  revenue: wordsIn(`
    revenue, revenues, rev, sales, turnover, income, top line, unit, units, demand, customer, customers, client, clients, user,
    users, subscriber, subscribers, subscription, subscriptions, member, members, membership, order, traffic, visitor, visitors,
    visits, audience, lead, leads, booking, bookings, arr, mrr, gmv, gross merchandise, same store, like for like, enrollment,
    enrolment, students, patients, passengers, guests, premiums, deals, downloads, installs, transactions, contracts, production,
    throughput, shipments, deliveries, licenses, logos, accounts, aum, deposits, loans, billings, backlog, receipts, proceeds,
    inflows, cash in, arpu, revpar, donor, donors, donations, rental, base rent, potential rent, scheduled rent, rent roll, sssg,
    rental income, f&b, food & beverage, food and beverage, stores, locations, outlets, merchandise, gwp, gross written premium, net
    written premium, tpv, throughputs, footfall, covers, room nights, cases sold, rides, listeners, viewers, followers, sell out,
    sell in, sell through, rental revenue, lease revenue, tuition revenue, sponsorships, memberships, app users, wau, mau, dau,
    licences, projects sold
  `),
  profit: wordsIn(`
    profit, profits, ebt, nopat, net income, operating income, earnings, eps, fcf, fcff, fcfe, ufcf, cash flows, gop, noi,
    contribution margin, gross contribution, surplus
  `),
  valuation: wordsIn(`
    terminal, perpetual, perpetuity, long term, dividends, g, stable growth, sustainable growth, steady state, pgr, tgr, ltg, ltgr,
    perpetual growth, perpetuity growth, long run growth, gordon growth
  `),
  cost: wordsIn(`
    fringe, fringe benefits, cost, costs, cogs, expense, expenses, expenditure, expenditures, opex, capex, salary, salaries, wage,
    wages, payroll, pay rise, personnel, headcount, ftes, labor, labour, overhead, overheads, g&a, sg&a, sga, r&d, d&a,
    depreciation, amortization, amortisation, nwc, wc, inventory, receivables, receivable, payables, payable, sales and marketing,
    sales & marketing, marketing & sales, marketing and sales, s&m, purchases, payments, supplier, suppliers, vendor, vendors,
    purchase price, purchase prices, buying price, buying prices, cost price, outgoings, disbursements, outflows, cash out,
    procurement, raw material, raw materials, spend, spending, burn, debt, liabilities, merit increase, o&m, compensation, medical,
    wage bill, workforce, manpower, staffing, subcontractor, subcontractors, remuneration, hiring, recruitment, cost base, taxes and
    licenses, accounts receivable, accounts payable
  `),
  spending: wordsIn(`
    municipality, municipal, council, county, borough, ministry, government, rent, utilities, insurance, advertising, maintenance,
    staff, employee, employees, energy, fuel, electricity, logistics, freight, travel, office, legal, fees, fee, repairs, supplies,
    support, manufacturing, fulfillment, packaging, bonus, benefits, food, groceries, mortgage, hosting, software, premises, audit,
    phone, telephone, postage, stationery
  `),
  market: wordsIn(`
    market, markets, industry, addressable, category growth, competitor, competitors
  `),
  "market-figure": wordsIn(`
    market size, size of market, size of the market, total market, addressable market, reachable market, accessible market,
    available market, serviceable market, market volume, market potential, market demand, market growth, market revenue, market
    sales, industry size, industry revenue, industry sales, industry growth, market share, market shares, share of market, growth of
    market, growth of the market, growth in market, market cagr, industry cagr, sector growth, category size, potential customers,
    market total, overall market
  `),
  part: wordsIn(`
    share, shares
  `),
  share: wordsIn(`
    market share, market shares, share of market, share of the market, share of wallet, share of som, obtainable market, % of som,
    market penetration, market capture, capture rate, % of sam, % of tam, % of market, share of sam, share of tam, share of voice,
    mkt share, share of mkt, market captured, share of sales in market, ms %, wallet share, share of total market
  `),
  price: wordsIn(`
    price, prices, pricing, asp, tariff, tariffs, fare, fares, adr, aov, order value, basket, basket size, ticket size, average
    ticket, average spend, tuition, rent per, rate card, day rate, day rates, daily rate, daily rates, hourly rate, hourly rates,
    room rate, room rates, subscription fee, subscription fees, list rate, rates charged, billing rate, billing rates, charge out
    rate, average rate
  `),
  funnel: wordsIn(`
    visitor, visitors, visits, traffic, mql, mqls, sql, sqls, trial, trials, opportunities, impressions, clicks, downloads,
    installs, sign ups, signups, page views, sessions, applicants, meetings, appointments, calls, proposal, proposals, quotes,
    quotations, offers, offers sent, enquiries, inquiries, opps, opportunity, contacts, prospect, registrations, registered users,
    free users, footfall, tenders, bids, carts, checkouts, pitches, rfps
  `),
  conversion: wordsIn(`
    share of customers with, % of customers with, customers with contract, share of clients with, convert, converted, win rates,
    close rate, closing rate, close ratio, strike rate, renewal, renewals, renewal rate, customer retention, client retention, user
    retention, revenue retention, dollar retention, logo retention, nrr, grr, repeat rate, repeat purchase, repurchase, adoption,
    adoption rate, uptake, take up, subscription rate, sign up rate, signup rate, ctr, cvr, conv rate, conv %, click through, opt
    in, upsell, up sell, cross sell, activation rate, trial to paid, free to paid, mql rate, sql rate, mql, sql, lead to,
    opportunity to, demo to, visitor to, leads closed, deals closed, quotes won, bids won, tenders won, quote acceptance, quote to,
    show rate, show up rate, reply rate, who buy, that buy, who convert, that convert, become customers, become clients, who
    subscribe, who sign, who order, that order, closed won, % won, won %, win %, close %, order conversion, purchase rate, booking
    rate, sign rate, acceptance rate, reorder rate, rebooking rate, buyer rate, success rate of quotes, success rate of tenders,
    paying users, checkout rate, completion of checkout, attachment rate, cart rate, order rate, signup conversion, subscriber
    conversion, bind rate, closure rate, enrollment rate, enrolment rate, success ratio, retained, resubscription, resubscribe,
    repurchase rate, returning customers, repeat customers, repeat buyers, repeat customer rate, quote conversion, tender success,
    bid success, upgrade rate, upgrade %, install rate, open rate, booking conversion, capture of leads, qualification rate, share
    converting, converting, pull through
  `),
  margin: wordsIn(`
    margin, margins, gm, gp%, profit %, profitability, opm, npm, gpm, gross margins, mark up, markup, mark ups, markups, pbt %, pat
    %, ebt %, gop %, noi %, gross profit percentage, profit ratio, profit rate, return on sales, =ros, ros %
  `),
  ratio: wordsIn(`
    % of sales, % sales, % of revenue, % revenue, % of revenues, % rev, % of rev, percent of sales, percentage of sales, percentage
    of revenue, of net sales
  `),
  target: wordsIn(`
    tgt, tgts, goal, goals, objective, objectives, aim, aspiration, quota, aims, aiming, stretch, okr, okrs, aspirational, wanted,
    desired
  `),
  plan: wordsIn(`
    assumption, assumptions, assume, assumes, assumed, assuming, driver, drivers, inputs, projection, projections, projected,
    projecting, planned, planning, outlook, expected, expect, future, pro forma, proforma, guidance, next year, to grow, will grow,
    to increase, will increase, to rise, will rise, to reach, will reach, business case, variables, levers, predicted, prediction,
    fcst, planning assumptions, key assumptions, model inputs, roadmap, envisaged, envisioned, intended, anticipated, anticipate,
    anticipates, going forward, hypothetical, feasibility
  `),
  scenario: wordsIn(`
    bear, bull, bear case, bull case, upside case, downside case, upside, downside, optimistic, pessimistic, realistic,
    conservative, aggressive, live case, upper case, lower case, management case, high case, low case, mid case, moderate, stretch
    case, target case, bearish, bullish, bank case, sponsor case, low growth, high growth, expected case, most likely, likely case,
    normal case
  `),
  actual: wordsIn(`
    test results, a b test, ab test, experiment, actual, actuals, historical, historic, current, currently, today, baseline, as is,
    history, historicals, achieved, realized, realised, reported, audited, last year, previous year, prior year, ltm, ytd, year to
    date, trailing, past, observed, measured, trends, grew, rose, increased, fell, declined, 10 years, 5 years, 3 years, 7 years,
    exceeded, surpassed, outperformed, underperformed, fell short, beat, missed
  `),
  peers: wordsIn(`
    peer, peers, comps, comparable, comparables, ticker, ev/ebitda, ev/revenue, ev/sales, p/e, pe ratio, market cap, trading
    multiples, consensus, industry average, best in class, typical, typically, rule of thumb, healthy, competitor 1, competitor 2,
    competitor a, competitor b
  `),
  foreign: wordsIn(`
    inhabitants, tax, taxes, vat, gst, discount rate, discount, discounts, wacc, cost of capital, cost of equity, interest, coupon,
    yield, yields, irr, roi, roe, roa, roic, return, returns, cpi, gdp, population, unemployment, commission, commissions, pension,
    social security, probability, probabilities, prob, confidence, significance, percentile, correlation, statistical power, effect
    size, volatility, variance, deviation, std dev, std deviation, std error, standard deviation, standard error, default rate, of
    default, given default, complete, completed, completion, progress, weight, weights, weighting, allocation, mix, split, % of
    total, percent of total, percentage of total, % total, % to total, ownership, stake, dilution, voting, payout, profit share,
    profit sharing, exchange rate, fx rate, currency rate, currency change, scrap, defect, employee turnover, staff turnover,
    inventory turnover, asset turnover, turnover ratio, margin of safety, safety margin, margin call, margin of error, margin
    requirement, margin loan, interest margin, conversion factor, conversion price, conversion ratio, currency conversion, feed
    conversion, share price, stock price, house price, oil price, target price, ltv, leverage, debt ratio, mortality, loss ratio,
    stock, stocks, risk, risk free, risk premium, market premium, equity premium, growth fund, growth funds, growth stock, growth
    stocks, growth equity, satisfaction, survey, surveys, enps, euribor, sofr, libor, score, attendance, p value, r2, upside /
    (downside), wage increase, salary increase, vs budget, vs plan, vs target, vs actual, vs actuals, vs ly, vs py, vs last year, vs
    prior year, vs forecast, achievement, attainment, achieved %, % achieved, % of target, % of goal, % of budget, % of plan, % of
    quota, escrow, investment, investments, portfolio, savings, retirement, fund, funds, equities, bonds, churn, contraction,
    attrition, cancellation
  `),
  sensitivity: wordsIn(`
    sensitivity, what if, data table, stress, tornado, monte carlo
  `),
  percent: wordsIn(`
    rates, pct, percent, per annum, cagr, yoy
  `),
  duration: wordsIn(`
    month, months, day, days, duration, period, periods, weeks, hours, date, begin, end, number of, no. of, count, id, index, rank,
    multiple, factor
  `),
  source: wordsIn(`
    source, sources, according to, nielsen, statista, gartner, euromonitor, kantar, eurostat
  `),
  size: wordsIn(`
    size
  `),
  money: wordsIn(`
    contract sum, contract price, principal, loan amount, revenue, revenues, turnover, sales, income, top line, mrr, arr, gmv,
    billings, receipts, proceeds, premiums, deposits, spend, cash, value, amount
  `),
  quantity: wordsIn(`
    unit, units, quantity, quantities, qty, pieces, pcs, tonnes, tons, kg, litres, kwh, mwh, m2, sqm, count, number of, no. of,
    headcount, hours, nights, days, capacity
  `),
  customers: wordsIn(`
    customer, customers, client, clients, user, users, subscriber, subscribers, member, members, visitor, visitors, visits, traffic,
    lead, students, patients, passengers, guests, downloads, installs, sessions, accounts, logos, contracts, deals, subscriptions,
    stores, rooms, households, people, population, trials, signups, employees, donors
  `),
  timeHead: wordsIn(`
    year, years, fiscal year, financial year, fy, calendar year, month, months, quarter, quarters, period, periods, week, date, time,
    year ending, month ending, season
  `),
  listHead: wordsIn(`
    description, item, items, line item, line, account, accounts, name, category, product, products, segment, segments, region,
    regions, country, store, stores, territory, customer, owner, task, department, cost centre, cost center, channel, metric, kpi,
    key figure, parameter, assumption, driver, variable, position, no, id, code
  `),
  baseYear: wordsIn(`
    base year, reference year, last actual year, last historical year, last year of actuals, base period
  `),
};
