import type { exported as english } from "../en/exported.js";
import type { Texts } from "../texts.js";

/** A card as files, and what stands above a card that a file brought. */
export const exported: Texts<typeof english> = {
  "exported.json":
    "Wagecard ({role}) en JSON : la semaine, tous les chiffres, les textes ; pour des programmes, et pour la ramener ici",
  "exported.csv":
    "Wagecard ({role}) en CSV : une ligne par tâche, avec heures, bande, axes et coûts ; pour un tableur",
  "exported.files":
    "Ta carte en fichiers : le .csv s’ouvre dans un tableur, le .json contient tout. `/wagecard importer:` avec le .json ramène la carte. Aucun des deux ne dit qui tu es, mais toute personne qui a un de ces fichiers peut y lire ta semaine : tes heures, tes propres tâches et valeurs, ton niveau ou ta fourchette de salaire et les coûts qui en découlent.",

  "exported.same": "Tu as encore cette carte, avec exactement la semaine du fichier ; la voici.",
  "exported.back": "Ta carte est de retour.",
  "exported.copy":
    "Tu as encore cette carte, et elle a changé depuis l’export. Les deux sont gardées : celle-ci, tirée du fichier, est une nouvelle carte.",
  "exported.moved":
    "Le fichier a été fait avec la matrice {made}, et la matrice {latest} donne d’autres chiffres ; ils ont donc été recalculés{exposure, select, same {} other { : exposition {now} au lieu de {before}}}.",
  "exported.guessed":
    "Les chiffres du fichier reposent en partie sur une supposition : une de tes tâches a pris les valeurs d’une tâche modélisée que tu n’as jamais confirmée. Ils ont été recalculés sans elle{exposure, select, same {} other { : exposition {now} au lieu de {before}}}.",
  "exported.edited":
    "Les chiffres du fichier ne sont pas ceux que donne sa semaine ; ils ont donc été recalculés{exposure, select, same {} other { : exposition {now} au lieu de {before}}}.",
};
