/** Spanish. */
import type { LanguageHeaders } from './language-headers.js';

export const spanish: LanguageHeaders = {
  objective:
    'objetivo estrategico|objetivo trimestral|nuestro objetivo|objetivo del trimestre|objetivo general|proposito',
  keyResult:
    'resultado esperado|resultados esperados|resultado medible|resultados medibles|indicador clave|indicador de exito|criterio de exito|criterios de exito|como lo medimos|resultado clave rc|rc|rcs',
  owner:
    'persona responsable|responsable del rc|a cargo|a cargo de|quien responde|lider|lidera|liderado por|persona a cargo|titular|nombre|propietaria|encargada|referente',
  start:
    'valor de partida|valor base|base|situacion inicial|situacion de partida|al inicio|inicio|antes|de|desde|comienzo|valor anterior|trimestre anterior|ano anterior|nivel inicial|valor de inicio|partida|referencia',
  target:
    'valor meta|valor deseado|valor final|meta final|meta del trimestre|objetivo numerico|queremos llegar a|hasta|a alcanzar|por alcanzar|meta trimestral|valor esperado|despues|destino',
  current:
    'valor de hoy|hoy|a la fecha|hasta la fecha|a hoy|valor real|real|realizado|alcanzado|logrado|situacion actual|nivel actual|ultimo valor|ultima medicion|medicion actual|dato actual|valor a la fecha|ahora|en este momento|ejecutado',
  progress:
    'porcentaje|porcentaje de avance|% de avance|% avance|avance %|grado de avance|porcentaje de cumplimiento|% cumplimiento|% de cumplimiento|grado de cumplimiento|nivel de cumplimiento|% logrado|logro|% completado|completado|progreso %',
  score: 'calificacion|calificacion final|nota final|evaluacion|autoevaluacion|puntaje|puntos',
  confidence: 'nivel de confianza|indice de confianza|confianza 1 10|grado de confianza',
  due: 'fecha de entrega|fecha fin|fecha de fin|para cuando|fecha de cierre|fecha objetivo|antes del|cierre',
  status: 'situacion|semaforo|color|estado actual',
  note: 'nota|observacion|observaciones|comentarios|comentario del mes|bloqueos|obstaculos|siguiente paso|siguientes pasos|proximos pasos|detalle|detalles|explicacion|notas del equipo',
  team: 'sede|sucursal|tienda|direccion|gerencia|unidad|zona|grupo',
  initiative: 'proyecto|proyectos|iniciativas clave|plan de accion|actividades|actividad',
  weight: 'ponderacion|importancia',
  unit: 'unidad de medida',
};
