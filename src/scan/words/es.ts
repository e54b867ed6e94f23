import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const es: WordList = {
  growth: wordsIn(`
    crecimiento, crece, crecer, incremento, aumento, subida, variacion %, % variacion, crec, crecim, creciendo, aumentar, alza,
    expansion, variacion anual, variacion interanual, interanual, escalamiento, actualizacion de precios, tacc, aumentos,
    incrementos, aumentan, incrementa, incrementan, repunte, evolucion %, % evolucion, crecimientos, creceremos, creceran, crecera,
    mayor venta, adicional en ventas, escalado, crecen, aumentara, aumentaran, incrementara, incrementaran, subira, subiran, crezca,
    crezcan, crezcamos, aumente, aumenten, suba, suban, incremente, incrementen, subir, suben, sube
  `),
  change: wordsIn(`
    variacion, variaciones, evolucion, cambio en ventas, ajuste, reajuste, mejora, ampliacion, actualizacion, efecto
  `),
  revenue: wordsIn(`
    ventas, venta, ingresos, ingreso, facturacion, clientes, cliente, usuarios, suscriptores, pedidos, unidades, trafico, visitas,
    cifra de negocios, suscripciones, suscripcion, suscriptor, abonados, abonado, usuario, compradores, comprador, consumidores,
    matriculas, alumnos, reservas, contratos, facturado, venta neta, ventas netas, cantidad vendida, unidades vendidas, rentas,
    renta mensual, demanda, ticket, vendidas, vendidos, visitantes, huespedes, pasajeros, pacientes, estudiantes, afiliados,
    miembros, boletos, entradas vendidas, contratos nuevos, produccion vendida, cobros, ventas totales, ingresos operacionales,
    facturacion anual, venta total, ordenes, servicios vendidos, mercancia vendida, donaciones, donantes, comensales, cubiertos,
    habitaciones vendidas, noches vendidas, vender
  `),
  profit: wordsIn(`
    beneficio, beneficios, ganancia, utilidad, resultado, flujo de caja, ganancias, utilidades, utilidad neta, utilidad bruta,
    beneficio neto, resultado operativo, flujo libre
  `),
  valuation: wordsIn(`
    valor terminal, perpetuidad, largo plazo, dividendo, dividendos, perpetuo, perpetua, crecimiento terminal, crecimiento perpetuo,
    valor residual
  `),
  cost: wordsIn(`
    coste, costes, costo, costos, gasto, gastos, salario, salarios, sueldo, sueldos, compras, amortizacion, depreciacion, inversion,
    capital de trabajo, inventario, proveedores, mano de obra, materia prima, materias primas, nomina, honorarios, egresos, pago,
    pagos, planilla, remuneraciones, flete, fletes, combustible, mantenimiento, subcontratos, contratistas, cargas sociales,
    aportes, beneficios sociales, prestaciones sociales, prestaciones, gratificacion, gratificaciones, salarial, salariales,
    empleados, trabajadores, plantilla, insumos, insumo, prestamo, cuentas por pagar, cuentas por cobrar, existencias, inventarios,
    capital trabajo, arrendamiento, gastos administrativos, servicios basicos
  `),
  spending: wordsIn(`
    alquiler, energia, publicidad, seguros, mantenimiento, suministros, transporte, arriendo, servicios publicos, viajes,
    electricidad, agua, luz, renta de local
  `),
  market: wordsIn(`
    mercado, competencia, industria, competidores, competidor, pib sectorial
  `),
  "market-figure": wordsIn(`
    tamano del mercado, tamano de mercado, mercado total, crecimiento del mercado, cuota de mercado, mercado potencial, mercado
    disponible, mercado objetivo, tamano del sector, crecimiento del sector, demanda del mercado, tamano mercado, mercado meta,
    mercado accesible, mercado direccionable, volumen de mercado, demanda total, demanda insatisfecha
  `),
  part: wordsIn(`
    cuota, participacion
  `),
  share: wordsIn(`
    participacion de mercado, participacion en el mercado, penetracion, cuota, cuota mercado, porcentaje del mercado, % del mercado,
    mercado capturado, participacion del mercado, participacion mercado, % de mercado, % mercado, porcentaje de mercado, share de
    mercado, porcion del mercado, captacion, mercado meta %, mercado a captar, mercado a atender, cobertura de mercado, cobertura
    del mercado, cuota objetivo, fraccion del mercado, demanda a cubrir, % de la demanda, porcentaje de la demanda
  `),
  price: wordsIn(`
    precio, precios, tarifa, tarifas, precio unitario, pvp, ticket medio, ticket promedio, tarifa media, precio promedio, precio
    medio, precio por, tarifario, cuota mensual de socio, renta por, canones
  `),
  funnel: wordsIn(`
    visitantes, visitas, prospectos, contactos, oportunidades, cotizaciones, solicitudes, registros, impresiones, oportunidad,
    clientes potenciales, interesados, presupuestos enviados, propuestas, llamadas, citas, reuniones, demostraciones, descargas,
    cotizacion, prospecto, clientes prospecto, pruebas, usuarios registrados, sesiones, visitante, carritos, consultas
  `),
  conversion: wordsIn(`
    retencion de clientes, tasa de retencion, tasa de cierre, cierre de ventas, tasa de exito, tasa de respuesta, fidelizacion,
    recompra, renovacion, renovaciones, adopcion, tasa de suscripcion, tasa de activacion, se convierten, % de cierre, ratio de
    cierre, porcentaje de cierre, efectividad de ventas, efectividad de cierre, tasa de clics, tasa de apertura, tasa de compra,
    tasa de contratacion, tasa de inscripcion, tasa de aceptacion, aceptacion de cotizaciones, ventas cruzadas, venta cruzada, cross
    selling, clientes recurrentes, recurrencia, repeticion de compra, convertidos, convierten, que compran, que contratan, tasa de
    captura de leads, tasa de afiliacion, tasa de aprobacion de cotizaciones, % cierre, ofertas ganadas, exito ofertas, exito de
    ofertas, ratio de exito, que compra, tasa de repeticion, presupuestos aceptados, clientes que repiten
  `),
  margin: wordsIn(`
    % de utilidad, % utilidad, utilidad %, % de ganancia, % ganancia, ganancia %, utilidad esperada, utilidad deseada, ganancia
    esperada, ganancia deseada, porcentaje de utilidad, porcentaje de ganancia, porcentaje de beneficio, beneficio %, % beneficio,
    beneficio industrial, rentabilidad sobre ventas
  `),
  ratio: wordsIn(`
    % de ventas, % sobre ventas, % de ingresos, % de las ventas, % sobre los ingresos, % de los ingresos, % s ventas, porcentaje de
    ventas
  `),
  target: wordsIn(`
    objetivo, objetivos, meta, metas, blanco, objetivo anual, a alcanzar, por alcanzar, deseado, deseada, esperado a lograr,
    proposito
  `),
  plan: wordsIn(`
    supuesto, supuestos, hipotesis, previsiones, pronostico, presupuesto, proyeccion, proyecciones, proyectado, estimado,
    estimacion, parametros, previsto, prevista, presupuestado, presupuestada, ppto, pto, proyectada, esperado, esperada, esperados,
    estimada, estimados, planificado, asunciones, asuncion, premisas, premisa, entradas, futuro, planificacion, plan financiero,
    factibilidad, viabilidad, flujo proyectado, proyectados, proyectadas, presupuestos, presupuestal, simulado, plan anual, plan
    estrategico, datos de entrada, estimaciones, proximos anos, ano siguiente, se espera, se estima, se proyecta, pronosticos,
    pronosticado, crecera, creceran, aumentara, aumentaran, incrementara, incrementaran, subira, subiran, alcanzara, prevemos,
    esperamos, van a crecer, va a crecer, van a subir, va a subir, calculamos
  `),
  scenario: wordsIn(`
    optimista, pesimista, conservador, realista, caso base, peor caso, mejor caso, moderado, agresivo, probable, mas probable,
    favorable, desfavorable
  `),
  actual: wordsIn(`
    historico, historicos, realizado, ano anterior, real, reales, ejecutado, anterior, registrado, historica, historicas, obtenido,
    actuales, ventas reales, anos anteriores, ejercicio anterior, alcanzado, logrado, cerrado, auditado, a la fecha,
    =actual, =hoy
  `),
  peers: wordsIn(`
    capitalizacion
  `),
  foreign: wordsIn(`
    iva, impuesto, impuestos, interes, intereses, descuento, inflacion, poblacion, desempleo, comision, comisiones, probabilidad,
    desviacion, peso, ponderacion, % del total, rentabilidad, cumplimiento, prestamo, prestamos, cuota mensual, participacion
    accionaria, ponderado, riesgo, costo de capital, coste de capital, devolucion, devoluciones, merma, morosidad, isr, igv,
    depreciacion, descuentos, probabilidades, avance, ausentismo, rotacion de personal, encuesta, varianza, confianza, poblacional,
    demografico, demografica, nacimientos, ptu, essalud, afp, onp, seguro social, imss, infonavit, ieps, tir, tmar, tna, tcea,
    reserva legal, dividendos pagados, contingencia, contingencias, imprevistos, retenciones, retencion en la fuente, reteiva,
    reteica, propina, propinas, apalancamiento, endeudamiento, solvencia, liquidez, participacion de trabajadores, participacion
    trabajadores, participacion de los trabajadores, mezcla, desperdicio, defectuosos, asistencia, aprobacion, reprobacion,
    desercion, calificacion,
    dto, dtos, rebaja, rebajas
  `),
  sensitivity: wordsIn(`
    sensibilidad, simulacion
  `),
  percent: wordsIn(`
    tasa, porcentaje, por ciento, anual
  `),
  duration: wordsIn(`
    mes, meses, dia, dias, anos, duracion, numero de, plazo, fecha
  `),
  source: wordsIn(`
    fuente, segun
  `),
  size: wordsIn(`
    tamano
  `),
  money: wordsIn(`
    ventas, ingresos, ingreso, facturacion, importe, valor, presupuesto
  `),
  quantity: wordsIn(`
    unidades, cantidad, toneladas, numero de
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
