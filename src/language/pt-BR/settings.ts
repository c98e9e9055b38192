import type { settings as english } from "../en/settings.js";
import type { Texts } from "../texts.js";

export const settings: Texts<typeof english> = {
  "settings.title": "Configurações deste servidor",
  "settings.sharing.everywhere": "**Compartilhar cartões:** em todos os canais.",
  "settings.sharing.nowhere": "**Compartilhar cartões:** em nenhum canal.",
  "settings.sharing.channels": "**Compartilhar cartões:** só em {channels}.",
  "settings.sharing.no-channel":
    "**Compartilhar cartões:** em canais escolhidos, e nenhum foi escolhido ainda: portanto, em nenhum.",
  "settings.sharing.note":
    "Cartões já compartilhados ficam até que quem os compartilhou os retire ou alguém que gerencia as mensagens os remova. Onde o compartilhamento está desativado, o mural não é mostrado e `/panorama` não o conta. Um tópico conta como um canal próprio.",
  "settings.level":
    "**Nível usual:** {level}. Um percurso começa com ele quando a pessoa não informa nenhum; cada pessoa pode mudar o seu.",
  "settings.insights":
    "**Panorama deste servidor:** {shown, select, yes {exibido} other {oculto}}. Com ele, `/panorama` diz como se distribuem os cartões compartilhados de um cargo, a partir de {people} pessoas e sem nomes.",
  "settings.footer": "Só quem pode gerenciar este servidor pode mudar isto. As mudanças valem na hora.",

  "settings.sharing.placeholder": "Onde cartões podem ser compartilhados?",
  "settings.sharing.everywhere.option": "Em todos os canais",
  "settings.sharing.everywhere.option.description": "Em todo canal em que se pode usar comandos",
  "settings.sharing.channels.option": "Em canais escolhidos",
  "settings.sharing.channels.option.description": "Só nos canais da lista abaixo",
  "settings.sharing.nowhere.option": "Em nenhum canal",
  "settings.sharing.nowhere.option.description": "Os cartões ficam privados; o mural não recebe novos",
  "settings.channels.placeholder": "Canais em que cartões podem ser compartilhados…",
  "settings.level.placeholder": "Com que nível um percurso começa?",
  "settings.level.option": "Nível usual: {level}",
  "settings.hide.button": "Ocultar panorama deste servidor",
  "settings.show.button": "Exibir panorama deste servidor",
  "settings.reset.button": "Voltar ao padrão",
};
