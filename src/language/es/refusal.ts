import type { refusal as english } from "../en/refusal.js";
import type { Texts } from "../texts.js";

export const refusal: Texts<typeof english> = {
  "refusal.hours-not-understood":
    "“{typed}” no sirve como número de horas: escribe de 0 a {most} horas, de media en media, por ejemplo {example}.",
  "refusal.hours-of-task":
    "{given, select, nothing {Falta el número de horas} other {“{typed}” no sirve como número de horas}} de “{task}”: escribe de 0 a {most} horas, de media en media, por ejemplo {example}.",
  "refusal.week-too-long":
    "Eso sumaría {total} a la semana, y aquí una semana tiene como máximo {most}. Quita antes horas de otra tarea.",
  "refusal.no-hours-yet":
    "Una tarjeta necesita de {least} a {most} horas en total: pon al menos una hora en alguna tarea.",
  "refusal.no-scored-hours":
    "Con estas horas solas no se puede hacer una tarjeta: todas están en tareas tuyas, y no se ha confirmado ninguna tarea modelada parecida. Pon al menos una hora en una tarea del rol, o abre la tuya con `/tarea` y elige a cuál se parece.",
  "refusal.hours-count":
    "{count, plural, one {Escribe # número de horas, para esta tarea} other {Escribe # números de horas, uno por tarea y en este orden}} (he leído {given}): {tasks}. Una semana típica: `{example}`.",
  "refusal.unknown-role":
    "No conozco ningún rol llamado “{typed}”. Elige uno de la lista que `/wagecard rol:` muestra mientras escribes, o usa `/wagecard` a solas para ver un menú.",
  "refusal.not-modeled": "“{title}” no está modelado. {note} `/wagecard` muestra los roles que sí lo están.",
  "refusal.walk-gone":
    "Este recorrido ya terminó, se reemplazó o es de otra persona. `/wagecard` sigue con el tuyo o empieza uno.",
  "refusal.walk-under-way":
    "Tienes otro recorrido en curso. Termínalo o cancélalo antes: `/wagecard` lo muestra.",
  "refusal.card-gone":
    "Esta tarjeta ya no se guarda o es de otra persona. `/wagecard` muestra las tuyas o crea una.",
  "refusal.no-card": "Todavía no tienes ninguna tarjeta. `/wagecard rol:` crea una en pocos minutos.",
  "refusal.task-gone": "Esta tarea ya no está en la tarjeta. `/tarea` muestra las que sí están.",
  "refusal.axis-not-understood":
    "{axis}: va de {min} a {max}, y “{typed}” no encaja. No se ha cambiado nada; pulsa otra vez y escribe un número de ese intervalo.",
  "refusal.not-in-matrix":
    "La matriz {version} no conoce este rol o alguna de sus tareas. La tarjeta conserva sus cifras; `/wagecard` crea una nueva.",
  "refusal.outdated":
    "Esta tarjeta se hizo con la matriz {made}, que ha cambiado desde entonces, y no mezclo las dos. Abre la tarjeta con `/wagecard`, pulsa “{button}” y pregunta otra vez.",
  "refusal.guessed-match":
    "Las cifras de esta tarjeta se basan en parte en una suposición: una tarea tuya tomó los valores de una tarea modelada que nunca confirmaste. Abre la tarjeta con `/wagecard`, pulsa “{button}” e inténtalo otra vez. `/tarea` muestra a cuál podría parecerse la tuya.",
  "refusal.own-tasks-full": "En una tarjeta caben {most} tareas tuyas. Quita antes una con `/tarea`.",
  "refusal.own-title-missing":
    "No se ha añadido nada: una tarea necesita un nombre. Pulsa otra vez y dale uno de pocas palabras.",
  "refusal.unknown-button":
    "Ya no conozco este botón; viene de una versión anterior. `/wagecard` muestra dónde estás.",
  "refusal.unknown-command":
    "No conozco este comando; viene de otra versión mía. `/ayuda` muestra los comandos que tengo.",
  "refusal.typed-kept": "Lo que escribiste sigue en el formulario cuando lo vuelvas a abrir.",
  "refusal.not-in-server":
    "Las tarjetas se comparten y se ponen en un tablón en el canal de un servidor, donde otras personas pueden verlas, y este no lo es. `/comparar rol:` también funciona aquí.",
  "refusal.share-gone":
    "Esta tarjeta se retiró, o quien la compartió ha compartido después una más nueva. `/comparar` muestra el tablón de este canal.",
  "refusal.not-shared-here":
    "{who, select, known {{name} no ha compartido ninguna tarjeta en este canal.} other {Esta persona no ha compartido ninguna tarjeta en este canal.}} Solo se puede comparar con tarjetas compartidas; `/comparar` muestra de quiénes son.",
  "refusal.not-a-shared-card":
    "Este mensaje no es una Wagecard compartida, o la tarjeta se retiró. `/comparar` muestra las tarjetas de este canal.",
  "refusal.not-yours":
    "Solo la persona de quien es la tarjeta puede retirarla. Si no debería estar aquí, pídeselo a esa persona o a alguien que pueda borrar mensajes en este canal.",
  "refusal.with-yourself":
    "Esa es tu propia tarjeta. Compárala con la de otra persona que haya compartido una aquí, o con un rol: `/comparar rol:`.",
  "refusal.with-both": "Indica `con:` o `rol:`, uno de los dos: se comparan dos tarjetas a la vez.",
  "refusal.shared-outdated":
    "Esta tarjeta se hizo con la matriz {made}, que ha cambiado desde entonces, y no mezclo las dos. Pide a quien la compartió que la recalcule y la comparta otra vez.",
  "refusal.shared-guessed":
    "Las cifras de esta tarjeta se basan en parte en una suposición sobre una tarea añadida, y no doy razones de una suposición. Pide a quien la compartió que la recalcule y la comparta otra vez.",
  "refusal.board-full":
    "El tablón de este canal está lleno ({most} tarjetas). Comparte la tuya en otro canal.",
  "refusal.shared-everywhere":
    "Tienes tarjetas compartidas en {most} canales, que es el máximo que guardo. Retira antes una.",
  "refusal.sharing-elsewhere": "En este canal no se comparten tarjetas. Comparte la tuya en {channels}.",
  "refusal.sharing-off":
    "Compartir tarjetas está desactivado en este servidor, así que la tuya queda en privado. “{picture}” y “{export}”, debajo de ella, te la dan como archivo; quienes gestionan el servidor pueden permitir que se compartan con `/ajustes`.",
  "refusal.may-not-post":
    "No puedes enviar mensajes en este canal, así que tu tarjeta no se puede compartir aquí. Compártela en un canal donde puedas escribir.",
  "refusal.board-off":
    "Los ajustes del servidor no permiten compartir tarjetas en este canal, y su tablón no se muestra. `/comparar rol:` compara con un rol.",
  "refusal.not-a-moderator":
    "Solo quien puede gestionar los mensajes de este canal puede quitar de su tablón las tarjetas de otras personas.",
  "refusal.share-removed":
    "Alguien que gestiona los mensajes de este canal ha quitado de aquí tu tarjeta. La tuya se conserva: `/wagecard` la muestra.",
  "refusal.not-a-manager":
    "Solo quienes pueden gestionar este servidor pueden ver y cambiar sus ajustes. Pídeselo a alguien que pueda; `/ayuda` muestra lo que puede hacer todo el mundo.",
  "refusal.too-fast":
    "Eso ha sido más rápido de lo que puedo seguir. No se ha cambiado nada; inténtalo otra vez dentro de {seconds, plural, one {un segundo} other {# segundos}}.",
  "refusal.too-soon":
    "Has pulsado tan poco después de que cambiara el mensaje que quizá querías otra cosa. No se ha hecho nada. Si es lo que quieres, pulsa otra vez.",
  "refusal.too-many-pictures":
    "No dibujo más imágenes seguidas para la misma persona. Pulsa otra vez dentro de {seconds, plural, one {un segundo} other {# segundos}}.",
  "refusal.not-public":
    "Este servidor solo te muestra a ti lo que publico, así que tu tarjeta no se ha compartido. Compártela en un servidor donde yo esté, o pide a quienes gestionan este que me añadan o que permitan “Usar aplicaciones externas”.",
  "refusal.studio-full":
    "Ya estoy dibujando todas las imágenes que puedo a la vez. Pulsa otra vez dentro de medio minuto.",
  "refusal.studio-closed":
    "Me están reiniciando y esta imagen no se ha dibujado. Pulsa otra vez dentro de un minuto.",
  "refusal.file-gone":
    "No he podido obtener este archivo de Discord. Adjúntalo de nuevo y envía el comando otra vez.",
  "refusal.file-too-large":
    "Este archivo es demasiado grande para ser una tarjeta exportada: el máximo son {kib} KiB. Adjunta el archivo .json que crea “{button}” debajo de una tarjeta.",
  "refusal.not-an-export":
    "Este archivo no es una tarjeta exportada. Adjunta el archivo .json que crea “{button}” debajo de una tarjeta; el .csv es solo para hojas de cálculo.",
  "refusal.export-newer":
    "Este archivo tiene el formato {version} de una tarjeta exportada, y conozco los formatos hasta el {known}. Exporta la tarjeta otra vez donde funciona este bot, o pide que actualicen el bot.",
  "refusal.export-value":
    "No se ha importado nada: en el archivo, “{field}” no es válido. Lo sería: {allowed}. Corrige ese valor o exporta la tarjeta otra vez.",
  "refusal.export-value.range":
    "{from} a {to}{unit, select, points { puntos} minutes { minutos} hours { horas, de media en media} total { horas en total} other {}}",
  "refusal.import-alone":
    "Un archivo trae su propio rol, sus horas y su salario. Usa solo `importar:` y cambia la tarjeta después.",

  "refusal.late":
    "Esto tarda más de lo que debería. Lo que hiciste no se ha perdido: la respuesta llegará aquí. Si no llega, inténtalo otra vez y da este ID a quien administra el servidor: `{id}`.",
  "refusal.late-form": "El formulario no se pudo abrir a tiempo. Pulsa el botón otra vez.",
  "refusal.busy":
    "Mi memoria no responde en este momento. No se ha perdido nada de lo que viste confirmado; inténtalo otra vez dentro de unos segundos. Si sigue así, da este ID a quien administra el servidor: `{id}`.",
  "refusal.unreadable":
    "{kind, select, walks {Tu recorrido ya no se puede leer.} people {Lo que guardaba de tus tarjetas ya no se puede leer.} settings {Lo que se ajustó para este servidor ya no se puede leer.} other {Lo que se compartió aquí ya no se puede leer.}} Se guarda aparte, no se ha eliminado; a partir de aquí empiezas de nuevo. Quien administra el servidor puede mirarlo con este ID: `{id}`.",
  "refusal.failure":
    "Algo ha fallado por mi parte, y no se ha perdido nada de lo que viste confirmado. Inténtalo otra vez; si sigue así, da este ID a quien administra el servidor: `{id}`.",
};
