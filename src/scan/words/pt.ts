import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const pt: WordList = {
  growth: wordsIn(`
    crescimento, crescer, aumento, incremento, variacao %, % variacao, cresc, crescendo, aumentar, expansao, variacao anual, var %,
    % var, reajuste de precos, alta de precos, taxa de cresc
  `),
  revenue: wordsIn(`
    receita, receitas, vendas, venda, faturamento, faturacao, clientes, cliente, usuarios, assinantes, pedidos, volume, unidades,
    trafego, visitas, assinaturas, assinatura, usuario, utilizadores, compradores, consumidores, matriculas, alunos, reservas,
    contratos, faturado, vendas liquidas, receita liquida, quantidade vendida, unidades vendidas, demanda, procura, ticket
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
    capital de giro, estoque, fornecedores, gasto, gastos, mao de obra, materia prima, materias primas, folha, honorarios, capex,
    opex, cmv, pagamento, pagamentos
  `),
  spending: wordsIn(`
    aluguel, renda, energia, publicidade, seguros, manutencao, transporte, marketing, viagens, eletricidade, agua, luz
  `),
  market: wordsIn(`
    mercado, setor, concorrencia, concorrentes, industria, concorrente
  `),
  "market-figure": wordsIn(`
    tamanho do mercado, mercado total, crescimento do mercado, participacao de mercado, quota de mercado
  `),
  part: wordsIn(`
    quota, participacao
  `),
  share: wordsIn(`
    participacao de mercado, quota de mercado, penetracao, market share, fatia de mercado, % do mercado
  `),
  price: wordsIn(`
    preco, precos, tarifa, tarifas, preco de venda, preco unitario, ticket medio
  `),
  funnel: wordsIn(`
    visitantes, leads, prospectos, cliques, lead, contatos, contactos, oportunidades, propostas, orcamentos enviados,
    visitantes unicos
  `),
  conversion: wordsIn(`
    taxa de conversao, conversao, taxa de retencao, retencao de clientes, taxa de renovacao, taxa de fechamento, taxa de resposta,
    fidelizacao, recompra, renovacao, renovacoes, adesao, taxa de adesao, taxa de sucesso
  `),
  margin: wordsIn(`
    margem, margens, margem bruta, margem liquida, margem operacional, margem ebitda
  `),
  ratio: wordsIn(`
    % da receita, % sobre a receita, % das vendas
  `),
  target: wordsIn(`
    objetivo, objetivos, meta, metas, alvo
  `),
  plan: wordsIn(`
    premissa, premissas, pressuposto, pressupostos, previsao, previsoes, orcamento, projecao, projecoes, projetado, estimado,
    estimativa, plano, hipoteses, parametros, previsto, prevista, orcado, orcada, esperado, esperada, estimada, planejado, planeado,
    assuncoes, suposicoes, suposicao, projetada, futuro
  `),
  scenario: wordsIn(`
    cenario, cenarios, otimista, pessimista, conservador, realista, caso base, pior caso, melhor caso, moderado, agressivo
  `),
  actual: wordsIn(`
    historico, historicos, realizado, ano anterior, real, reais, executado, anterior, passado, historica, historicas, atuais
  `),
  peers: wordsIn(`
    comparaveis
  `),
  foreign: wordsIn(`
    imposto, impostos, juros, juro, desconto, inflacao, pib, populacao, desemprego, comissao, comissoes, probabilidade, desvio, peso,
    % do total, rentabilidade, cambio, taxa de juros, taxa de desconto, emprestimo, emprestimos, icms, iss, pis, cofins, irpj, csll,
    iva, inadimplencia, depreciacao, ponderado, risco, custo de capital, devolucoes, descontos, perdas, rotatividade
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
