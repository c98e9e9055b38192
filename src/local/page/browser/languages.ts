import type { LocaleString } from "discord-api-types/v10";
import type { LocaleRequest } from "../../protocol.js";
import { postLocale } from "./api.js";
import type { Context } from "./context.js";
import { byId, fill, h } from "./dom.js";

const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** Two selects: the language of the person whom one speaks as, and that of the server where one is. */
export function languages({ store, report }: Context): void {
  const mine = byId("my-language", HTMLSelectElement);
  const servers = byId("server-language", HTMLSelectElement);
  const change = async (
    select: HTMLSelectElement,
    request: LocaleRequest | null,
    before: string | undefined,
  ) => {
    const reason = request ? await postLocale(request) : "";
    if (reason === "") return;
    select.value = before ?? "";
    report(reason);
  };
  mine.addEventListener("change", () => {
    const me = store.snapshot?.me;
    void change(mine, me ? { person: me.user.id, locale: chosen(mine) } : null, me?.locale);
  });
  servers.addEventListener("change", () => {
    const { guild } = store.place();
    void change(servers, guild && { guild: guild.id, locale: chosen(servers) }, guild?.preferredLocale);
  });
  store.onChange(() => {
    const { me, locales = [] } = store.snapshot ?? {};
    const { guild } = store.place();
    for (const select of [mine, servers]) {
      if (select.length !== locales.length) fill(select, ...optionsOf(locales));
    }
    byId("my-language-label", HTMLElement).textContent = `Language of ${me?.name ?? "this person"}`;
    byId("server-language-box", HTMLElement).hidden = guild === null;
    mine.value = me?.locale ?? "";
    servers.value = guild?.preferredLocale ?? "";
  });
}

/** The options are the server's own list. */
function chosen(select: HTMLSelectElement): LocaleString {
  return select.value as LocaleString;
}

/** By their English names, since the page is in English. */
function optionsOf(locales: readonly LocaleString[]): HTMLElement[] {
  const named = locales.map((tag) => ({ tag, name: NAMES.of(tag) ?? tag }));
  return named
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ tag, name }) => h("option", { value: tag }, name));
}
