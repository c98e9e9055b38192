import type { start as english } from "../en/start.js";
import type { Texts } from "../texts.js";

/** What `/wagecard` opens with, and the questions before a walk begins. */
export const start: Texts<typeof english> = {
  "start.title": "Ta Wagecard",
  "start.description":
    "Dis quel est ton métier et comment se passe ta semaine. Tâche par tâche, la carte montre à quel point cette semaine est exposée à l’IA, avec quelle confiance, ce que la confier à l’IA coûterait vraiment, et ce qu’il faut faire.",
  "start.walk": "Tu as un parcours en cours : **{role}**.",
  "start.resume.button": "Continuer mon parcours",
  "start.open.placeholder": "Ouvrir une carte gardée…",
  "start.role.placeholder": "Choisir un rôle…",

  "start.under-way.title": "Tu as un parcours en cours",
  "start.under-way.description":
    "Son rôle : **{role}**. En commencer un autre, **{wanted}**, y met fin ; les cartes que tu as faites restent.",
  /** `role` has up to 60 characters. */
  "start.fresh.button": "Recommencer : {role}",
  "start.resumed": "Tu avais déjà commencé ce parcours ; il reprend là où tu en étais.",

  "start.choose": "Je ne connais aucun rôle nommé « {typed} ». Choisis celui auquel tu penses.",
  "start.choose.hours":
    "{fits, select, all {Tes heures sont conservées.} some {Tes heures sont conservées s’il a {count, plural, one {# tâche} other {# tâches}} ; sinon, je te les demande.} other {Aucun d’eux n’a {count, plural, one {# tâche} other {# tâches}} : je te redemande donc les heures.}}",
  "start.unknown":
    "Je ne connais pas le métier « {typed} », et je préfère ne pas deviner. Mes cartes couvrent pour l’instant les rôles ci-dessous : choisis-en un s’il est proche de ta semaine.",
  "start.no-role":
    "{given, select, hours {Tu as donné des heures mais pas de rôle. Choisis celui auquel elles correspondent.} other {Tu n’as pas donné de rôle. Choisis-en un.}}",
  "start.choose.placeholder": "Tu voulais dire…",
  "start.closest.option": "{title} (le plus proche : {role})",
};
