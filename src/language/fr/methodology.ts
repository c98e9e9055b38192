import type { methodology as english } from "../en/methodology.js";
import type { Texts } from "../texts.js";

/** `/méthodologie`: the method in short. The words are those of `axis.…` and `cost.…`. */
export const methodology: Texts<typeof english> = {
  "methodology.title": "Comment une Wagecard est calculée · matrice {version}",
  "methodology.description":
    "Un rôle a six à huit tâches ; chacune est une cellule à neuf axes. Tes heures, les cellules et les constantes donnent la carte : même semaine, même carte, pour tout le monde.",
  "methodology.bands.field": "Quelle bande : la première règle qui s’applique",
  "methodology.bands.human-critical": "avantage humain ≥ {humanAdvantage}, ou capacité < {capability}",
  "methodology.bands.all-three":
    "capacité ≥ {capability}, fiabilité ≥ {reliability}, coût d’erreur ≤ {errorCost}",
  "methodology.bands.rest": "tout le reste",
  "methodology.exposure.field": "Exposition, de 0 à 100",
  "methodology.exposure":
    "La capacité sert de porte (fermée sous {from}, ouverte à partir de {full}) et compte, la fiabilité multiplie, le coût d’erreur divise, l’avantage humain atténue, la latence et la rentabilité retirent ce qui n’arrive pas à temps ou ne paie pas. Le tout pondéré par tes heures. Plus c’est bas, plus l’humain pèse.",
  "methodology.cost.field": "Coût opérationnel de l’IA",
  "methodology.cost":
    "Inférence, supervision (temps de relecture), travail refait, intégration, erreurs passées inaperçues ; jusqu’à {attempts} essais, puis une personne s’en charge. Les minutes coûtent ton salaire × {loadFactor} (avantages sociaux). **Schéma Klarna** : capacité ≥ {capability}, et l’IA coûte {ratio} du coût humain ou plus.",
  "methodology.sure.field": "Confiance",
  "methodology.sure":
    "{draws} tirages fixes déplacent chaque axe dans son incertitude (± {points} points). La confiance est la part des tirages où une bande tient : faible sous {low}, élevée au-dessus de {high}. Le ± va du 10e au 90e centile.",
  "methodology.sources.field": "Sources",
  "methodology.sources": "Article : Wagecore, 13 mai 2026. Salaires : {wages}.",
  "methodology.limits.field": "Limites",
  "methodology.limits":
    "Une lecture par modèle, pas une enquête. Un seul évaluateur. Les salaires sont les chiffres nationaux des États-Unis pour la profession la plus proche ; ta carte la nomme quand la correspondance n’est pas exacte. Les laboratoires de modèles de fondation ne sont pas modélisés.",
  "methodology.footer": "METHODOLOGY.md, ci-dessus, donne chaque formule et chaque constante.",
  "methodology.footer.english": "METHODOLOGY.md est en anglais.",
  "methodology.file": "Toute la méthode : chaque formule, constante, règle, source et limite",
};
