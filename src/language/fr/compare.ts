import type { compare as english } from "../en/compare.js";
import type { Texts } from "../texts.js";

/** Two cards side by side. */
export const compare: Texts<typeof english> = {
  "compare.heading": "Deux Wagecards côte à côte",
  "compare.side.you": "Toi",
  "compare.side.role": "{role}, semaine type",
  "compare.side.exposure": "Exposition **{exposure}** ± {margin}",
  "compare.side.confidence": "Confiance {share}, {level}",
  "compare.side.hours": "{week}, libère {freed}",
  "compare.side.cost": "Coût de l’IA : {low} à {high}\ncontre {human} avec une personne",
  "compare.picture.button": "Image",

  "compare.differs.field": "Ce qui diffère",
  "compare.exposure": "**Exposition.** {verdict}",
  "compare.verdict.none":
    "Aucune différence nette d’exposition : {by, plural, one {# point d’écart tient} other {# points d’écart tiennent}} dans les deux ± réunis ({margin}).",
  "compare.verdict.higher":
    "{who, select, you {Ta semaine} person {La semaine de {name}} other {La semaine type}} est plus exposée de {by, plural, one {# point} other {# points}}, plus que les deux ± réunis ({margin}).",
  "compare.freed.same": "**Heures libérées.** Autant des deux côtés.",
  "compare.freed.more":
    "**Heures libérées.** {hours} de plus dans {who, select, you {ta semaine} person {la semaine de {name}} other {la semaine type}}.",
  "compare.cost.same": "**Coût de l’IA.** Aucune différence : les deux fourchettes se recoupent.",
  "compare.cost.lower":
    "**Coût de l’IA.** Plus bas dans {who, select, you {ta semaine} person {la semaine de {name}} other {la semaine type}} ; les deux fourchettes ne se touchent pas.",
  "compare.roles-differ": "Les rôles diffèrent : {first} et {second}.",

  "compare.tasks.title": "Tâche par tâche",
  "compare.bands.title": "Bande par bande",
  "compare.task.own": "{title} (tâche ajoutée)",
  "compare.task.no-hours": "aucune heure",
  "compare.cause.hours":
    "{hours} de plus dans {who, select, you {ta semaine} person {la semaine de {name}} other {la semaine type}}",
  "compare.cause.override":
    "{axis} {first} | {second}, {who, select, you {valeur choisie par toi} both {valeurs choisies par toi et {name}} other {valeur choisie par {name}}}",
  "compare.cause.version": "les matrices diffèrent",
  "compare.cause.only-one": "sur une seule des cartes",
  "compare.matrices":
    "Matrices {first} et {second} : chaque carte montre les chiffres de la sienne, sans mélange",

  "compare.picture.cost": "Coût par semaine : IA {low} à {high}, personne {human}",
  "compare.picture.freed": "Libère environ {hours} par semaine",
  "compare.picture.more": "et {count, plural, one {# autre tâche} other {# autres tâches}}",
  "compare.picture.footer": "{versions} · une lecture par modèle, pas une enquête",
};
