import type { shared as english } from "../en/shared.js";
import type { Texts } from "../texts.js";

export const shared: Texts<typeof english> = {
  "shared.heading": "Wagecard de {name}",
  "shared.compare.button": "Comparar con la mía",
  "shared.picture.button": "Imagen",
  "shared.board.button": "Tablón",
  "shared.take-back.button": "Retirar la tarjeta",

  "shared.preview":
    "**Aún no está compartida.** Esto es lo que vería todo el mundo en {channel}, con tu nombre: tu rol, las horas de cada tarea y todas las cifras de abajo. Pueden preguntar por qué, compararse y sacar una imagen.",
  "shared.preview.own": "También dice qué tareas y valores son tuyos.",
  "shared.preview.median":
    "Tu rango salarial se queda contigo: todo se calcula con el salario mediano de la ocupación, así que estas cifras no son las de tu propia tarjeta.",
  "shared.preview.level": "Los costes salen de tu nivel, que se indica en ella.",
  "shared.post.button": "Publicar en este canal",
  "shared.not-now.button": "Ahora no",
  "shared.not-now": "No se ha compartido nada. “{button}” debajo de tu tarjeta vuelve a mostrar esto.",

  "shared.now":
    "Ahora todo el mundo en este canal ve esta tarjeta, y está en el tablón (`/comparar`). Los cambios que hagas en la tuya quedan en privado hasta que la compartas otra vez.",
  "shared.already": "Esta tarjeta ya está compartida aquí, tal como es.",
  "shared.on-its-way":
    "Esta tarjeta va de camino a este canal. Si no aparece, pulsa “{button}” y compártela otra vez.",
  "shared.leftover":
    "Ahora todo el mundo en este canal ve esta tarjeta. {why, select, closed {No tengo acceso a la que compartiste aquí antes} other {Discord aún no me ha dejado eliminar la que compartiste aquí antes}}: pulsa “{button}” en ese mensaje para eliminarlo.",
  "shared.overtaken":
    "Entretanto compartiste de nuevo o retiraste la tarjeta; el mensaje de esta vez se ha eliminado.",
  "shared.overtaken-leftover":
    "Entretanto compartiste de nuevo o retiraste la tarjeta. {why, select, closed {No tengo acceso al mensaje de esta vez} other {Discord aún no me ha dejado eliminar el mensaje de esta vez}}: pulsa “{button}” en el propio mensaje para eliminarlo.",
  "shared.earlier-removed":
    "Este mensaje, de una vez que compartiste antes, se ha eliminado. Si compartiste aquí una tarjeta más nueva, esa se queda.",
  "shared.taken-back": "Tu tarjeta se ha retirado: ya no está en el tablón y su mensaje se ha eliminado.",
  "shared.taken-back-already": "Tu tarjeta ya está retirada.",
  "shared.off-the-board": "Tu tarjeta ya no está en el tablón.",
  "shared.may-stand":
    "Puede que en este canal siga habiendo un mensaje con una tarjeta tuya: Discord nunca confirmó si lo recibió. Si ves alguno, pulsa “{button}” en él para eliminarlo.",
  "shared.taken-back-leftover":
    "Tu tarjeta ya no está en el tablón. {why, select, closed {No tengo acceso a su mensaje} other {Discord aún no me ha dejado eliminar su mensaje}}: pulsa “{button}” en el propio mensaje para eliminarlo.",
  "shared.counts-in-insights":
    "Una tarjeta compartida cuenta también en el `/panorama` de su canal, desde el día siguiente: sin nombre, entre al menos cinco y con cifras aproximadas.",
};
