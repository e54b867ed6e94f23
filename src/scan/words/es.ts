import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const es: WordList = {
  growth: wordsIn(`
    crecimiento, crece, crecer, incremento, aumento, subida, variacion %, % variacion, crec, crecim, creciendo, tasa de crec, aumentar,
    alza, expansion, variacion anual, variacion interanual, var %, % var, interanual, escalamiento, reajuste de precios, actualizacion
    de precios, tasa de incremento, tasa de aumento, tcac, tacc, aumentos, incrementos, aumentan, incrementa, incrementan, repunte,
    evolucion %, % evolucion, crecimientos, creceremos, creceran, crecera, mayor venta, adicional en ventas, escalado, indice de
    crecimiento, factor de crecimiento, crecen, aumentara, aumentaran, incrementara, incrementaran, subira, subiran,
    crezca, crezcan, crezcamos, aumente, aumenten, suba, suban, incremente, incrementen,
    subir, suben, sube
  `),
  change: wordsIn(`
    variacion, variaciones, var, var., evolucion, cambio en ventas, ajuste, reajuste,
    mejora, ampliacion, actualizacion, revision, efecto
  `),
  revenue: wordsIn(`
    ventas, venta, ingresos, ingreso, facturacion, clientes, cliente, usuarios, suscriptores, pedidos, volumen, unidades, trafico,
    visitas, cifra de negocios, suscripciones, suscripcion, suscriptor, abonados, abonado, usuario, compradores, comprador,
    consumidores, matriculas, alumnos, reservas, contratos, facturado, venta neta, ventas netas, cantidad vendida, unidades vendidas,
    ingresos por alquiler, rentas, renta mensual, demanda, ticket, vendidas, vendidos, visitantes, huespedes, pasajeros, pacientes,
    estudiantes, afiliados, miembros, boletos, entradas vendidas, contratos nuevos, produccion vendida, cobros, ventas
    totales, ingresos operacionales, ingresos por ventas, facturacion anual, venta total, cartera de clientes, ordenes, compras de
    clientes, servicios vendidos, mercancia vendida, donaciones, donantes, comensales, cubiertos, habitaciones vendidas, noches vendidas,
    vender
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
    opex, cogs, costo de ventas, coste de ventas, egresos, pago, pagos, planilla, remuneraciones, flete, fletes, combustible,
    mantenimiento, subcontratos, contratistas, cargas sociales, aportes, beneficios sociales, prestaciones sociales, prestaciones,
    gratificacion, gratificaciones, salarial, salariales, empleados, trabajadores, plantilla, insumos, insumo, prestamo, cuentas por
    pagar, cuentas por cobrar, existencias, inventarios, capital trabajo, arrendamiento, gasto de ventas, gastos de ventas, gastos
    administrativos, gasto de venta, servicios basicos
  `),
  spending: wordsIn(`
    alquiler, energia, publicidad, seguros, mantenimiento, suministros, transporte, arriendo, marketing, servicios publicos, viajes,
    electricidad, agua, luz, renta de local
  `),
  market: wordsIn(`
    mercado, sector, competencia, industria, competidores, competidor, pib sectorial
  `),
  "market-figure": wordsIn(`
    tamano del mercado, tamano de mercado, mercado total, crecimiento del mercado, cuota de mercado, mercado potencial, mercado
    disponible, mercado objetivo, tamano del sector, crecimiento del sector, demanda del mercado, tamano mercado, mercado meta, mercado
    accesible, mercado direccionable, volumen de mercado, demanda total, demanda insatisfecha
  `),
  part: wordsIn(`
    cuota, participacion
  `),
  share: wordsIn(`
    cuota de mercado, participacion de mercado, participacion en el mercado, penetracion, cuota, cuota mercado, porcentaje del mercado,
    % del mercado, captacion de mercado, mercado capturado, participacion del mercado, participacion mercado, % de mercado, % mercado,
    porcentaje de mercado, share de mercado, porcion del mercado, porcentaje de captacion, % de captacion, captacion, mercado meta %, %
    mercado meta, mercado a captar, mercado a atender, cobertura de mercado, cobertura del mercado, cuota objetivo, cuota de
    participacion, fraccion del mercado, demanda a cubrir, % de la demanda, porcentaje de la demanda, tasa de penetracion, grado de
    penetracion
  `),
  price: wordsIn(`
    precio, precios, tarifa, tarifas, precio de venta, precio unitario, pvp, ticket medio, ticket promedio, tarifa media, precio
    promedio, precio medio, precio por, tarifario, cuota mensual de socio, renta por, canones
  `),
  funnel: wordsIn(`
    visitantes, visitas, prospectos, clics, lead, leads, contactos, oportunidades, cotizaciones, solicitudes, registros, demos,
    impresiones, oportunidad, clientes potenciales, interesados, presupuestos enviados, propuestas, llamadas, citas, reuniones,
    demostraciones, descargas, cotizacion, prospecto, clientes prospecto, pruebas, usuarios registrados, sesiones, visitante, carritos,
    consultas
  `),
  conversion: wordsIn(`
    tasa de conversion, conversion, retencion de clientes, tasa de retencion, tasa de renovacion, tasa de cierre, cierre de ventas, tasa
    de exito, tasa de respuesta, fidelizacion, recompra, renovacion, renovaciones, tasa de recompra, adopcion, tasa de adopcion, tasa de
    suscripcion, tasa de activacion, se convierten, % de conversion, % conversion, ratio de conversion, porcentaje de conversion, % de
    cierre, ratio de cierre, porcentaje de cierre, efectividad de ventas, efectividad de cierre, tasa de clics, ctr, tasa de apertura,
    tasa de compra, tasa de contratacion, tasa de inscripcion, tasa de aceptacion, aceptacion de cotizaciones, ventas cruzadas, venta
    cruzada, upselling, cross selling, clientes recurrentes, tasa de recurrencia, recurrencia, repeticion de compra, convertidos,
    convierten, que compran, que contratan, tasa de captura de leads, upsell, tasa de afiliacion, tasa de aprobacion de cotizaciones,
    % cierre, % de cierre, ofertas ganadas, exito ofertas, exito de ofertas, ratio de exito, que compra, tasa de repeticion, presupuestos aceptados, clientes que repiten
  `),
  margin: wordsIn(`
    margen, margenes, margen bruto, margen neto, margen operativo, margen de utilidad, margen de ganancia, margen ebitda, margen de
    contribucion, margen comercial, margen de beneficio, margen objetivo, margen de explotacion, margen operacional, margen sobre
    ventas, margen %, % margen, % de margen, margen de ganancias, margen de rentabilidad, % de utilidad, % utilidad, utilidad %, % de
    ganancia, % ganancia, ganancia %, utilidad esperada, utilidad deseada, ganancia esperada, ganancia deseada, porcentaje de utilidad,
    porcentaje de ganancia, porcentaje de beneficio, beneficio %, % beneficio, beneficio industrial, ebitda %, ebit %, rentabilidad
    sobre ventas, mb %
  `),
  ratio: wordsIn(`
    % de ventas, % sobre ventas, % de ingresos, % de las ventas, % sobre los ingresos, % de los ingresos, % s/ventas, % s ventas,
    porcentaje de ventas, como % de ventas
  `),
  target: wordsIn(`
    obj, objetivo, objetivos, meta, metas, objetivo de ventas, objetivo de crecimiento, blanco, meta de ventas, meta de crecimiento, objetivo
    anual, a alcanzar, por alcanzar, deseado, deseada, esperado a lograr, proposito
  `),
  plan: wordsIn(`
    supuesto, supuestos, hipotesis, prevision, previsiones, pronostico, presupuesto, proyeccion, proyecciones, proyectado, estimado,
    estimacion, plan, parametros, previsto, prevista, presupuestado, presupuestada, ppto, pto, proyectada, esperado, esperada,
    esperados, estimada, estimados, planificado, asunciones, asuncion, premisas, premisa, entradas, variables de entrada, futuro,
    planificacion, plan de negocio, plan de negocios, plan financiero, estudio de factibilidad, factibilidad, viabilidad, flujo
    proyectado, estado de resultados proyectado, proyectados, proyectadas, presupuestos, presupuestal, simulado, plan anual, plan
    estrategico, datos de entrada, variables, estimaciones, a futuro, proximos anos, ano siguiente, se espera, se estima, se proyecta,
    pronosticos, pronosticado, forecast, crecera, creceran, aumentara, aumentaran, incrementara, incrementaran, subira, subiran,
    alcanzara,
    prevemos, esperamos, van a crecer, va a crecer, van a subir, va a subir, calculamos
  `),
  scenario: wordsIn(`
    escenario, escenarios, optimista, pesimista, conservador, realista, caso base, peor caso, mejor caso, moderado, agresivo, escenario
    base, escenario optimista, escenario pesimista, escenario probable, probable, mas probable, favorable, desfavorable
  `),
  actual: wordsIn(`
    historico, historicos, realizado, ano anterior, real, reales, ejecutado, anterior, registrado, historica, historicas, obtenido,
    actuales, ventas reales, anos anteriores, ejercicio anterior, alcanzado, logrado, cerrado, auditado, a la fecha
  `),
  peers: wordsIn(`
    comparables, capitalizacion
  `),
  foreign: wordsIn(`
    iva, impuesto, impuestos, interes, intereses, descuento, inflacion, pib, poblacion, desempleo, comision, comisiones, probabilidad,
    desviacion, peso, ponderacion, % del total, rentabilidad, cumplimiento, tipo de cambio, wacc, tasa de interes, tasa de descuento,
    amortizacion de prestamo, prestamo, prestamos, cuota mensual, participacion accionaria, ponderado, riesgo, costo de capital, coste
    de capital, tasa libre de riesgo, devolucion, devoluciones, merma, morosidad, isr, igv, retencion de isr, depreciacion, descuentos,
    probabilidades, avance, ausentismo, rotacion de personal, encuesta, varianza, confianza, poblacional, demografico, demografica,
    nacimientos, ptu, essalud, afp, onp, seguro social, imss, infonavit, ieps, ipc, tir, tmar, tna, tcea, reserva legal, dividendos
    pagados, contingencia, contingencias, imprevistos, impuesto a la renta, retenciones, retencion en la fuente, reteiva, reteica,
    propina, propinas, apalancamiento, endeudamiento, solvencia, liquidez, participacion de trabajadores, participacion trabajadores,
    participacion de los trabajadores, mezcla, desperdicio, defectuosos, asistencia, aprobacion, reprobacion, desercion, calificacion,
    avance de obra
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
