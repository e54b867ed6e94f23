import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const es: WordList = {
  growth: wordsIn(`
    crecimiento, crece, crecer, incremento, aumento, subida, variacion %, % variacion, crec, crecim, creciendo, tasa de crec,
    aumentar, alza, expansion, variacion anual, variacion interanual, var %, % var, interanual, escalamiento, reajuste de precios,
    actualizacion de precios
  `),
  revenue: wordsIn(`
    ventas, venta, ingresos, ingreso, facturacion, clientes, cliente, usuarios, suscriptores, pedidos, volumen, unidades, trafico,
    visitas, cifra de negocios, suscripciones, suscripcion, suscriptor, abonados, abonado, usuario, compradores, comprador,
    consumidores, matriculas, alumnos, reservas, contratos, facturado, venta neta, ventas netas, cantidad vendida, unidades vendidas,
    ingresos por alquiler, rentas, renta mensual, demanda, ticket
  `),
  profit: wordsIn(`
    beneficio, beneficios, ganancia, utilidad, resultado, flujo de caja, ganancias, utilidades, ebitda, utilidad neta, utilidad bruta,
    beneficio neto, resultado operativo, flujo libre
  `),
  valuation: wordsIn(`
    valor terminal, perpetuidad, largo plazo, dividendo, dividendos, perpetuo, perpetua, a perpetuidad, crecimiento terminal,
    crecimiento perpetuo, valor residual
  `),
  cost: wordsIn(`
    coste, costes, costo, costos, gasto, gastos, salario, salarios, sueldo, sueldos, personal, compras, amortizacion, depreciacion,
    inversion, capital de trabajo, inventario, proveedores, mano de obra, materia prima, materias primas, nomina, honorarios, capex,
    opex, cogs, costo de ventas, coste de ventas, egresos, pago, pagos, planilla, remuneraciones
  `),
  spending: wordsIn(`
    alquiler, energia, publicidad, seguros, mantenimiento, suministros, transporte, arriendo, marketing, servicios publicos, viajes,
    electricidad, agua, luz, renta de local
  `),
  market: wordsIn(`
    mercado, sector, competencia, industria, competidores, competidor, pib sectorial
  `),
  "market-figure": wordsIn(`
    tamano del mercado, tamano de mercado, mercado total, crecimiento del mercado, cuota de mercado, mercado potencial,
    mercado disponible, mercado objetivo, tamano del sector, crecimiento del sector, demanda del mercado
  `),
  part: wordsIn(`
    cuota, participacion
  `),
  share: wordsIn(`
    cuota de mercado, participacion de mercado, participacion en el mercado, penetracion, cuota, cuota mercado,
    porcentaje del mercado, % del mercado, captacion de mercado, mercado capturado
  `),
  price: wordsIn(`
    precio, precios, tarifa, tarifas, precio de venta, precio unitario, pvp, ticket medio, ticket promedio, tarifa media
  `),
  funnel: wordsIn(`
    visitantes, visitas, prospectos, clics, lead, leads, contactos, oportunidades, cotizaciones, solicitudes, registros, demos,
    impresiones, oportunidad
  `),
  conversion: wordsIn(`
    tasa de conversion, conversion, retencion de clientes, tasa de retencion, tasa de renovacion, tasa de cierre, cierre de ventas,
    tasa de exito, tasa de respuesta, fidelizacion, recompra, renovacion, renovaciones, tasa de recompra, adopcion, tasa de adopcion,
    tasa de suscripcion, tasa de activacion, se convierten
  `),
  margin: wordsIn(`
    margen, margenes, margen bruto, margen neto, margen operativo, margen de utilidad, margen de ganancia, margen ebitda
  `),
  ratio: wordsIn(`
    % de ventas, % sobre ventas, % de ingresos
  `),
  target: wordsIn(`
    objetivo, objetivos, meta, metas, objetivo de ventas, objetivo de crecimiento, blanco
  `),
  plan: wordsIn(`
    supuesto, supuestos, hipotesis, prevision, previsiones, pronostico, presupuesto, proyeccion, proyecciones, proyectado, estimado,
    estimacion, plan, parametros, previsto, prevista, presupuestado, presupuestada, ppto, pto, proyectada, esperado, esperada,
    esperados, estimada, estimados, planificado, asunciones, asuncion, premisas, premisa, entradas, variables de entrada, futuro,
    planificacion
  `),
  scenario: wordsIn(`
    escenario, escenarios, optimista, pesimista, conservador, realista, caso base, peor caso, mejor caso, moderado, agresivo
  `),
  actual: wordsIn(`
    historico, historicos, realizado, ano anterior, real, reales, ejecutado, anterior, registrado, historica, historicas, obtenido,
    actuales
  `),
  peers: wordsIn(`
    comparables, capitalizacion
  `),
  foreign: wordsIn(`
    iva, impuesto, impuestos, interes, intereses, descuento, inflacion, pib, poblacion, desempleo, comision, comisiones, probabilidad,
    desviacion, peso, ponderacion, % del total, rentabilidad, cumplimiento, tipo de cambio, wacc, tasa de interes, tasa de descuento,
    amortizacion de prestamo, prestamo, prestamos, cuota mensual, participacion accionaria, ponderado, riesgo, costo de capital,
    coste de capital, tasa libre de riesgo, devolucion, devoluciones, merma, morosidad, isr, igv, retencion de isr, depreciacion,
    descuentos, probabilidades, avance, ausentismo, rotacion de personal, encuesta, varianza, confianza
  `),
  sensitivity: wordsIn(`
    sensibilidad, simulacion
  `),
  percent: wordsIn(`
    tasa, porcentaje, %, por ciento, anual
  `),
  duration: wordsIn(`
    mes, meses, dia, dias, anos, duracion, numero de, plazo, fecha
  `),
  source: wordsIn(`
    fuente, segun
  `),
  size: wordsIn(`
    tamano, volumen
  `),
  money: wordsIn(`
    ventas, ingresos, ingreso, facturacion, importe, valor, presupuesto
  `),
  quantity: wordsIn(`
    unidades, volumen, cantidad, toneladas, numero de
  `),
  customers: wordsIn(`
    clientes, cliente, usuarios, suscriptores, pedidos, visitas, trafico
  `),
  timeHead: wordsIn(`
    ano, ejercicio, mes, trimestre, periodo, semana, fecha
  `),
  listHead: wordsIn(`
    descripcion, concepto, cuenta, nombre, producto, segmento, region, pais, tienda, cliente
  `),
  baseYear: wordsIn(`
    ano base, ano de referencia
  `),
};
