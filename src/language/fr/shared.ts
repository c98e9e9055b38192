import type { shared as english } from "../en/shared.js";
import type { Texts } from "../texts.js";

/** A card that everyone in a channel sees, and what its owner reads about it. */
export const shared: Texts<typeof english> = {
  "shared.heading": "Wagecard de {name}",
  "shared.compare.button": "Comparer à la mienne",
  "shared.picture.button": "Image",
  "shared.board.button": "Tableau",
  "shared.take-back.button": "Retirer la carte",

  "shared.preview":
    "**Pas encore partagée.** Voici ce que tout le monde dans {channel} verrait, sous ton nom : ton rôle, les heures de chaque tâche et tous les chiffres ci-dessous. Chacun peut demander pourquoi, s’y comparer et en faire une image.",
  "shared.preview.own": "On y voit aussi quelles tâches et quelles valeurs sont les tiennes.",
  "shared.preview.median":
    "Ta fourchette de salaire reste chez toi : tout est calculé avec le salaire médian du métier, ces chiffres ne sont donc pas ceux de ta propre carte.",
  "shared.preview.level": "Les coûts découlent de ton niveau, qui y est indiqué.",
  "shared.post.button": "Publier dans ce salon",
  "shared.not-now.button": "Pas maintenant",
  "shared.not-now": "Rien n’a été partagé. « {button} » sous ta carte montre de nouveau cet aperçu.",

  "shared.now":
    "Tout le monde dans ce salon voit maintenant cette carte, et elle est au tableau (`/comparer`). Ce que tu changes à la tienne reste privé jusqu’à ce que tu la partages de nouveau.",
  "shared.already": "Cette carte est déjà partagée ici, exactement telle quelle.",
  "shared.on-its-way":
    "Cette carte est en route vers ce salon. Si elle n’apparaît pas, appuie sur « {button} » et partage-la de nouveau.",
  "shared.leftover":
    "Tout le monde dans ce salon voit maintenant cette carte. {why, select, closed {Je n’ai pas accès à ta précédente ici} other {Discord ne m’a pas encore laissé enlever ta précédente ici}} : appuie sur « {button} » sous ce message-là pour l’enlever.",
  "shared.overtaken":
    "Un partage plus récent est passé devant celui-ci, ou il a été retiré entre-temps ; son message est enlevé.",
  "shared.overtaken-leftover":
    "Un partage plus récent est passé devant celui-ci, ou il a été retiré entre-temps. {why, select, closed {Je n’ai pas accès à son message} other {Discord ne m’a pas encore laissé enlever son message}} : appuie sur « {button} » sous le message lui-même pour l’enlever.",
  "shared.earlier-removed":
    "Ce message d’un partage antérieur est enlevé. Si tu as partagé une carte plus récente ici, elle reste.",
  "shared.taken-back": "Ta carte est retirée : elle n’est plus au tableau, et son message est enlevé.",
  "shared.taken-back-already": "Ta carte est déjà retirée.",
  "shared.off-the-board": "Ta carte n’est plus au tableau.",
  "shared.may-stand":
    "Un message avec une de tes cartes est peut-être encore dans ce salon : Discord n’a jamais confirmé l’avoir reçu. Si tu en vois un, appuie dessous sur « {button} » pour l’enlever.",
  "shared.taken-back-leftover":
    "Ta carte n’est plus au tableau. {why, select, closed {Je n’ai pas accès à son message} other {Discord ne m’a pas encore laissé enlever son message}} : appuie sur « {button} » sous le message lui-même pour l’enlever.",
  "shared.counts-in-insights":
    "Une carte partagée compte aussi dans les `/aperçus` de son salon, dès le lendemain : sans nom, parmi au moins cinq et en chiffres arrondis.",
};
