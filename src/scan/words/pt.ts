import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const pt: WordList = {
  growth: wordsIn(`
    crescimento, crescer, variacao %, % variacao, crescendo, expansao, variacao anual, alta de precos, acrescimo, acrescimos,
    cresceu, evolucao %, % evolucao, alta nas vendas, elevacao, reajuste, reajustes, correcao de precos, crescimentos, crescem,
    crescam, crescamos, aumentem, subam, crescerao, aumentam, aumentarao, variacao homologa, homologa, sobem, subirao, sobe
  `),
  change: wordsIn(`
    variacao, variacoes, evolucao, reajustes, atualizacao, correcao, efeito, revisao
  `),
  revenue: wordsIn(`
    receita, receitas, vendas, venda, faturamento, faturacao, assinantes, trafego, assinaturas, assinatura, utilizadores, alunos,
    faturado, vendas liquidas, receita liquida, quantidade vendida, procura, hospedes, passageiros, estudantes, membros, ingressos,
    bilhetes, contratos novos, recebimentos, receita bruta, receita operacional, vendas brutas, faturamento bruto, encomendas,
    utentes, dormidas, refeicoes, doacoes, doadores, mensalistas, inscricoes
  `),
  profit: wordsIn(`
    lucro, lucros, fluxo de caixa, lucro liquido, lucro bruto, resultado operacional, lajida
  `),
  valuation: wordsIn(`
    perpetuidade, longo prazo, crescimento terminal
  `),
  cost: wordsIn(`
    custo, custos, despesa, despesas, pessoal, amortizacao, depreciacao, investimento, investimentos, capital de giro, estoque,
    fornecedores, mao de obra, folha, cmv, pagamento, pagamentos, frete, fretes, combustivel, encargos, encargos sociais, fgts,
    funcionarios, colaboradores, salariais, pro labore, divida, contas a pagar, contas a receber, estoques, imobilizado,
    arrendamento, despesas administrativas, fornecimentos e servicos externos, fse, cmvmc
  `),
  spending: wordsIn(`
    aluguel, renda, publicidade, manutencao, viagens, eletricidade
  `),
  market: wordsIn(`
    setor, concorrencia, concorrentes
  `),
  "market-figure": wordsIn(`
    tamanho do mercado, crescimento do mercado, participacao de mercado, quota de mercado, tamanho de mercado, mercado enderecavel,
    mercado disponivel, mercado alvo, volume de mercado, dimensao do mercado
  `),
  part: wordsIn(`
    participacao
  `),
  share: wordsIn(`
    participacao de mercado, quota de mercado, penetracao, fatia de mercado, % do mercado, participacao no mercado, participacao do
    mercado, percentual do mercado, percentual de mercado, captura de mercado, taxa de captura, quota alvo, taxa de adocao
  `),
  price: wordsIn(`
    preco, precos, preco unitario, preco medio, preco por, mensalidade, mensalidades, pvr, p unit, anuidade, diaria media
  `),
  funnel: wordsIn(`
    cadastro, cadastros, cadastrados, cliques, contatos, propostas, orcamentos enviados, visitantes unicos, clientes potenciais,
    interessados, orcamentos, orcamento enviado, chamadas, ligacoes, reunioes, demonstracoes, testes, sessoes, carrinhos, inscritos,
    impressoes, acessos
  `),
  conversion: wordsIn(`
    conversao, taxa de retencao, retencao de clientes, taxa de fechamento, taxa de resposta, fidelizacao, renovacao, renovacoes,
    adesao, taxa de sucesso, taxa de convercao, % de fechamento, taxa de fecho, taxa de ativacao, taxa de clique, taxa de cliques,
    taxa de abertura, taxa de compra, taxa de contratacao, taxa de inscricao, taxa de aceitacao, vendas cruzadas, venda cruzada,
    clientes recorrentes, recorrencia, convertem, viram clientes, fidelidade, taxa de assinatura, propostas ganhas, propostas
    adjudicadas, taxa de adjudicacao, taxa de repeticao
  `),
  margin: wordsIn(`
    lucro %, % de lucro, % lucro, lucratividade, rentabilidade das vendas, percentual de lucro, lucro esperado, lucro desejado, mc
    %, mg bruta, mg %, mg liquida
  `),
  ratio: wordsIn(`
    % da receita, % sobre a receita, % das vendas, % do faturamento, % sobre vendas, % sobre o faturamento, % das receitas, % s
    vendas, percentual da receita
  `),
  target: wordsIn(`
    alvo, a atingir, desejado, desejada, desejados, desejadas, ambicao
  `),
  plan: wordsIn(`
    premissa, premissas, pressuposto, pressupostos, previsao, previsoes, orcamento, projecao, projecoes, projetado, plano,
    hipoteses, orcado, orcada, planejado, planeado, assuncoes, suposicoes, suposicao, projetada, plano financeiro, viabilidade,
    fluxo projetado, dre projetada, dre projetado, projetados, projetadas, orcamentario, dados de entrada, variaveis, ano seguinte,
    espera se, estima se, estimadas, planejada, planejamento, planeamento, crescerao, aumentarao, atingira, vao
    crescer, vai crescer, vao aumentar, vai aumentar, vao subir, vai subir
  `),
  scenario: wordsIn(`
    cenario, cenarios, otimista, pior caso, melhor caso, agressivo, cenario base, cenario otimista, cenario pessimista, provavel,
    mais provavel, favoravel, desfavoravel
  `),
  actual: wordsIn(`
    reais, executado, passado, atuais, exercicio anterior, alcancado, atingido, fechado, ate a data,
    =atual, =hoje
  `),
  peers: wordsIn(`
    comparaveis
  `),
  foreign: wordsIn(`
    imposto, impostos, juros, juro, desconto, inflacao, populacao, desemprego, comissao, comissoes, probabilidade, desvio, % do
    total, rentabilidade, emprestimo, emprestimos, icms, iss, pis, cofins, irpj, csll, inadimplencia, depreciacao, risco, custo de
    capital, devolucoes, descontos, perdas, rotatividade, populacional, aliquotas, irc, irs, inss, simples nacional, selic, cdi,
    ipca, igpm, igp m, incc, vpl, tma, retencao na fonte, gorjeta, endividamento, participacao nos lucros, plr, rateio, refugo,
    presenca, evasao, avanco, cumprimento, absenteismo, vacancia,
    dto
  `),
  sensitivity: wordsIn(`
    sensibilidade, simulacao
  `),
  percent: wordsIn(`
    taxa, percentual, por cento
  `),
  duration: wordsIn(`
    duracao, prazo
  `),
  source: wordsIn(`
    segundo
  `),
  size: wordsIn(`
    tamanho
  `),
  money: wordsIn(`
    receita, receitas, vendas, faturamento, faturacao, orcamento
  `),
  quantity: wordsIn(`
    quantidade
  `),
  customers: wordsIn(`
    assinantes, trafego
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
