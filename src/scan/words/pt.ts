import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const pt: WordList = {
  growth: wordsIn(`
    crescimento, crescer, aumento, incremento, variacao %, % variacao, cresc, crescendo, aumentar, expansao, variacao anual, var %, %
    var, reajuste de precos, alta de precos, taxa de cresc, taxa de aumento, taxa de incremento, taxa de expansao, acrescimo,
    acrescimos, aumentos, cresce, cresceu, cagr, tcac, evolucao %, % evolucao, alta nas vendas, elevacao, subida, reajuste, reajustes,
    correcao de precos, crescimentos, fator de crescimento, indice de crescimento, crescem, cresca, crescam, crescamos, aumente, aumentem, suba, subam,
    crescera, crescerao, aumentam, aumentara,
    aumentarao,
    variacao homologa, homologa, sobem, subirao, subira, sobe, subir
  `),
  change: wordsIn(`
    variacao, variacoes, var, var., evolucao, reajuste, reajustes, ajuste, atualizacao, correcao,
    efeito, revisao
  `),
  revenue: wordsIn(`
    receita, receitas, vendas, venda, faturamento, faturacao, clientes, cliente, usuarios, assinantes, pedidos, volume, unidades,
    trafego, visitas, assinaturas, assinatura, usuario, utilizadores, compradores, consumidores, matriculas, alunos, reservas,
    contratos, faturado, vendas liquidas, receita liquida, quantidade vendida, unidades vendidas, demanda, procura, ticket, vendidas,
    vendidos, hospedes, passageiros, pacientes, estudantes, membros, ingressos, bilhetes, contratos novos, recebimentos,
    volume de negocios, receita bruta, receita operacional, vendas brutas, faturamento bruto, carteira de clientes, encomendas, utentes,
    dormidas, refeicoes, doacoes, doadores, mensalistas, inscricoes, gmv, mrr, arr,
    vender
  `),
  profit: wordsIn(`
    lucro, lucros, resultado, fluxo de caixa, ebitda, lucro liquido, lucro bruto, resultado operacional, lajida
  `),
  valuation: wordsIn(`
    valor terminal, perpetuidade, longo prazo, dividendo, dividendos, perpetuo, perpetua, crescimento terminal,
    crescimento na perpetuidade, valor residual
  `),
  cost: wordsIn(`
    custo, custos, despesa, despesas, salario, salarios, pessoal, compras, amortizacao, depreciacao, investimento, investimentos,
    capital de giro, estoque, fornecedores, gasto, gastos, mao de obra, materia prima, materias primas, folha, honorarios, capex, opex,
    cmv, pagamento, pagamentos, frete, fretes, combustivel, insumos, insumo, encargos, encargos sociais, fgts, funcionarios,
    colaboradores, salarial, salariais, pro labore, divida, contas a pagar, contas a receber, estoques, imobilizado, arrendamento,
    despesas de vendas, despesas administrativas, fornecimentos e servicos externos, fse, cmvmc
  `),
  spending: wordsIn(`
    aluguel, renda, energia, publicidade, seguros, manutencao, transporte, marketing, viagens, eletricidade, agua, luz
  `),
  market: wordsIn(`
    mercado, setor, concorrencia, concorrentes, industria, concorrente
  `),
  "market-figure": wordsIn(`
    tamanho do mercado, mercado total, crescimento do mercado, participacao de mercado, quota de mercado, tamanho de mercado, mercado
    potencial, mercado enderecavel, mercado disponivel, mercado alvo, volume de mercado, demanda total, dimensao do mercado
  `),
  part: wordsIn(`
    quota, participacao
  `),
  share: wordsIn(`
    participacao de mercado, quota de mercado, penetracao, market share, fatia de mercado, % do mercado, participacao no mercado,
    participacao do mercado, % de mercado, % mercado, percentual do mercado, percentual de mercado, share de mercado, captura de
    mercado, taxa de captura, mercado capturado, taxa de penetracao, quota alvo, cobertura de mercado, taxa de adocao
  `),
  price: wordsIn(`
    preco, precos, tarifa, tarifas, preco de venda, preco unitario, ticket medio, preco medio, preco por, mensalidade, mensalidades,
    pvp, pvr, p unit, tabela de precos, anuidade, diaria media
  `),
  funnel: wordsIn(`
    cadastro, cadastros, cadastrados,
    visitantes, leads, prospectos, cliques, lead, contatos, contactos, oportunidades, propostas, orcamentos enviados, visitantes unicos,
    clientes potenciais, interessados, orcamentos, orcamento enviado, chamadas, ligacoes, reunioes, demonstracoes, downloads, testes,
    sessoes, visitante, carrinhos, consultas, cadastros, inscritos, trials, impressoes, acessos
  `),
  conversion: wordsIn(`
    taxa de conversao, conversao, taxa de retencao, retencao de clientes, taxa de renovacao, taxa de fechamento, taxa de resposta,
    fidelizacao, recompra, renovacao, renovacoes, adesao, taxa de adesao, taxa de sucesso, % de conversao, % conversao, taxa de
    convercao, percentual de conversao, % de fechamento, taxa de fecho, taxa de ativacao, taxa de clique, taxa de cliques, ctr, taxa de
    abertura, taxa de compra, taxa de contratacao, taxa de inscricao, taxa de aceitacao, vendas cruzadas, venda cruzada, upsell, cross
    sell, clientes recorrentes, taxa de recorrencia, recorrencia, taxa de recompra, convertidos, convertem, viram clientes, fidelidade,
    taxa de assinatura,
    propostas ganhas, propostas adjudicadas, taxa de adjudicacao, taxa de repeticao
  `),
  margin: wordsIn(`
    margem, margens, margem bruta, margem liquida, margem operacional, margem ebitda, margem de contribuicao, margem de lucro, margem
    comercial, margem objetivo, margem alvo, margem sobre vendas, margem %, % margem, % de margem, lucro %, % de lucro, % lucro,
    lucratividade, rentabilidade das vendas, mark up, markup, percentual de lucro, lucro esperado, lucro desejado, ebitda %, ebit %, mc
    %,
    mg bruta, mg %, mb %, mg. bruta, mg liquida
  `),
  ratio: wordsIn(`
    % da receita, % sobre a receita, % das vendas, % do faturamento, % sobre vendas, % sobre o faturamento, % das receitas, % s/ vendas,
    % s vendas, percentual da receita
  `),
  target: wordsIn(`
    obj, objetivo, objetivos, meta, metas, alvo, a atingir, desejado, desejada, desejados, desejadas, ambicao, meta de vendas, meta de crescimento
  `),
  plan: wordsIn(`
    premissa, premissas, pressuposto, pressupostos, previsao, previsoes, orcamento, projecao, projecoes, projetado, estimado,
    estimativa, plano, hipoteses, parametros, previsto, prevista, orcado, orcada, esperado, esperada, estimada, planejado, planeado,
    assuncoes, suposicoes, suposicao, projetada, futuro, plano de negocios, plano financeiro, estudo de viabilidade, viabilidade, fluxo
    projetado, dre projetada, dre projetado, projetados, projetadas, orcamentario, simulado, dados de entrada, variaveis, proximos anos,
    ano seguinte, espera se, estima se, forecast, estimados, estimadas, planejada, planejamento, planeamento, crescera, crescerao,
    aumentara, aumentarao, atingira,
    prevemos, esperamos, contamos com, vao crescer, vai crescer, vao aumentar, vai aumentar, vao subir, vai subir
  `),
  scenario: wordsIn(`
    cenario, cenarios, otimista, pessimista, conservador, realista, caso base, pior caso, melhor caso, moderado, agressivo, cenario
    base, cenario otimista, cenario pessimista, provavel, mais provavel, favoravel, desfavoravel
  `),
  actual: wordsIn(`
    historico, historicos, realizado, ano anterior, real, reais, executado, anterior, passado, historica, historicas, atuais, anos
    anteriores, exercicio anterior, alcancado, atingido, fechado, auditado, ate a data
  `),
  peers: wordsIn(`
    comparaveis
  `),
  foreign: wordsIn(`
    imposto, impostos, juros, juro, desconto, inflacao, pib, populacao, desemprego, comissao, comissoes, probabilidade, desvio, peso, %
    do total, rentabilidade, cambio, taxa de juros, taxa de desconto, emprestimo, emprestimos, icms, iss, pis, cofins, irpj, csll, iva,
    inadimplencia, depreciacao, ponderado, risco, custo de capital, devolucoes, descontos, perdas, rotatividade, populacional,
    demografico, demografica, aliquota, aliquotas, irc, irs, inss, simples nacional, selic, cdi, ipca, igpm, igp m, incc, vpl, tma,
    reserva legal, contingencia, contingencias, imprevistos, retencao na fonte, gorjeta, endividamento, participacao nos lucros, plr,
    rateio, refugo, presenca, evasao, avanco, cumprimento, absenteismo, vacancia
  `),
  sensitivity: wordsIn(`
    sensibilidade, simulacao
  `),
  percent: wordsIn(`
    taxa, percentual, percentagem, %, por cento, anual
  `),
  duration: wordsIn(`
    mes, meses, dia, dias, anos, duracao, numero de, prazo, data
  `),
  source: wordsIn(`
    fonte, segundo
  `),
  size: wordsIn(`
    tamanho, volume
  `),
  money: wordsIn(`
    receita, receitas, vendas, faturamento, faturacao, valor, orcamento
  `),
  quantity: wordsIn(`
    unidades, volume, quantidade, toneladas, numero de
  `),
  customers: wordsIn(`
    clientes, cliente, usuarios, assinantes, pedidos, visitas, trafego
  `),
  timeHead: wordsIn(`
    ano, exercicio, mes, trimestre, periodo, semana, data
  `),
  listHead: wordsIn(`
    descricao, rubrica, conta, nome, produto, segmento, regiao, pais, loja, cliente
  `),
  baseYear: wordsIn(`
    ano base, ano de referencia
  `),
};
