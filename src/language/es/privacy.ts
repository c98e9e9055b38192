import type { privacy as english } from "../en/privacy.js";
import type { Texts } from "../texts.js";

export const privacy: Texts<typeof english> = {
  "privacy.author": "Privacidad",
  "privacy.title": "Qué guardo de ti",
  "privacy.now": "**Ahora:** {kept}.",
  "privacy.now.nothing": "**Ahora:** nada.",
  "privacy.count.walks": "{count, plural, one {un recorrido en curso} other {# recorridos en curso}}",
  "privacy.count.cards": "{count, plural, one {una tarjeta} other {# tarjetas}}",
  "privacy.count.shared":
    "{count, plural, one {una tarjeta compartida en canales} other {# tarjetas compartidas en canales}}",
  "privacy.walk":
    "**Un recorrido en curso:** rol, nivel o rango salarial, horas hasta el momento. Se borra un día después de la última vez que pulses algo.",
  "privacy.cards":
    "**Hasta {most} tarjetas:** rol, nivel o rango salarial (nunca una cifra exacta), horas, tus propios valores y tareas, las cifras. Se borran {days, plural, one {un día} other {# días}} después del último cambio.",
  "privacy.shared":
    "**Tarjetas que compartiste:** la tarjeta tal como era (calculada con un salario publicado si diste un rango propio), tu nombre visible, qué mensaje en qué canal. Se borran cuando las retiras, o {days, plural, one {un día} other {# días}} después de compartirlas.",
  "privacy.filed":
    "Todo se archiva bajo tu ID de usuario de Discord. No leo mensajes ni guardo ninguno, y nadie más ve una tarjeta que no hayas compartido.",
  "privacy.export.button": "Enviarme todo",
  "privacy.pages.button": "Al completo, y las condiciones",
  "privacy.ask.button": "Borrar todo",

  "privacy.places": "**Compartidas en:**",
  "privacy.places.more": "{count, plural, one {y en un canal más} other {y en # canales más}}",
  "privacy.take-back.placeholder": "Retirar una…",
  "privacy.taken-back": "La tarjeta compartida en {channel} se ha retirado.",
  "privacy.off-the-board": "La tarjeta compartida en {channel} ya no está en el tablón.",
  "privacy.taken-back.leftover":
    "La tarjeta compartida en {channel} ya no está en el tablón. {why, select, closed {No tengo acceso a su mensaje} other {Discord aún no me ha dejado eliminar su mensaje}}: “Retirar la tarjeta”, en el propio mensaje, todavía lo elimina.",

  "privacy.ask": "Esto borra {kept}, y retira lo que compartiste. No se puede deshacer.",
  "privacy.ask.nothing": "Esto no borra nada, y retira lo que compartiste. No se puede deshacer.",
  "privacy.delete.button": "Sí, borrar todo",
  "privacy.keep.button": "Conservarlo",
  "privacy.deleted.all": "Se ha borrado todo lo que guardaba de ti.",
  "privacy.may-stand":
    "Puede que en {channels} siga habiendo un mensaje con una tarjeta tuya: Discord nunca confirmó si lo recibió. Si ves alguno, “Retirar la tarjeta”, en el propio mensaje, lo elimina.",
  "privacy.deleted": "Se ha borrado todo lo que guardaba de ti. Las tarjetas compartidas se han retirado.",
  "privacy.deleted.leftover":
    "Se ha borrado todo lo que guardaba de ti. {why, select, closed {No tengo acceso a} other {Discord no me ha dejado eliminar}} {count, plural, one {un mensaje} other {# mensajes}} con una tarjeta que compartiste: “Retirar la tarjeta”, en el propio mensaje, todavía lo elimina.",

  "privacy.pages":
    "Qué se guarda y por qué, al completo, y las condiciones de uso. Las dos páginas están en inglés.",
  "privacy.pages.privacy": "La página completa sobre privacidad",
  "privacy.pages.terms": "Las condiciones de uso",

  "privacy.exported": "Esto es todo lo que guardo de ti, tal como está almacenado.",
  "privacy.exported.file": "Todo lo que el bot guarda de ti, en JSON",
};
