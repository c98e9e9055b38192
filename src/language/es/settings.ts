import type { settings as english } from "../en/settings.js";
import type { Texts } from "../texts.js";

export const settings: Texts<typeof english> = {
  "settings.title": "Ajustes de este servidor",
  "settings.sharing.everywhere": "**Compartir tarjetas:** en todas partes.",
  "settings.sharing.nowhere": "**Compartir tarjetas:** en ninguna parte.",
  "settings.sharing.channels": "**Compartir tarjetas:** solo en {channels}.",
  "settings.sharing.no-channel":
    "**Compartir tarjetas:** en los canales elegidos, y todavía no hay ninguno: por ahora, en ninguna parte.",
  "settings.sharing.note":
    "Las tarjetas ya compartidas se quedan hasta que quien las compartió las retire o alguien que gestiona los mensajes las quite. Donde no se comparte, el tablón no se muestra y `/panorama` no lo cuenta. Un hilo cuenta como un canal aparte.",
  "settings.level":
    "**Nivel habitual:** {level}. Con él empieza un recorrido cuando nadie indica otro; cada persona puede cambiar el suyo.",
  "settings.insights":
    "**Panorama de este servidor:** {shown, select, yes {visible} other {oculto}}. Con él, `/panorama` dice cómo se reparten las tarjetas compartidas de un rol, a partir de {people} personas y sin nombres.",
  "settings.footer":
    "Solo quienes pueden gestionar este servidor pueden cambiar esto. Los cambios valen de inmediato.",

  "settings.sharing.placeholder": "¿Dónde se pueden compartir tarjetas?",
  "settings.sharing.everywhere.option": "En todas partes",
  "settings.sharing.everywhere.option.description": "En todos los canales donde se pueden usar comandos",
  "settings.sharing.channels.option": "En los canales elegidos",
  "settings.sharing.channels.option.description": "Solo en los canales de la lista de abajo",
  "settings.sharing.nowhere.option": "En ninguna parte",
  "settings.sharing.nowhere.option.description": "Las tarjetas quedan en privado; el tablón no admite nuevas",
  "settings.channels.placeholder": "Canales donde se pueden compartir tarjetas…",
  "settings.level.placeholder": "¿Con qué nivel empieza un recorrido?",
  "settings.level.option": "Nivel habitual: {level}",
  "settings.hide.button": "Ocultar panorama de este servidor",
  "settings.show.button": "Mostrar panorama de este servidor",
  "settings.reset.button": "Volver a lo predeterminado",
};
