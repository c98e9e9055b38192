import { z } from "zod";
import { address, integer, list, moment, optionalText, text, webAddress } from "./fields.js";
import type { Problem } from "./form.js";

const media = address(["http", "https", "attachment"]);
const picture = z.object({ url: media }).nullish();

const field = z.object({ name: text(256), value: text(1024), inline: z.boolean().nullish() });

/** One embed as a bot may send it; what it doesn't know is ignored, as Discord ignores it. */
export const embed = z.object({
  title: optionalText(256),
  description: optionalText(4096),
  url: webAddress.nullish(),
  timestamp: moment.nullish(),
  color: integer(0, 0xffffff).nullish(),
  footer: z.object({ text: text(2048), icon_url: media.nullish() }).nullish(),
  image: picture,
  thumbnail: picture,
  author: z.object({ name: text(256), url: webAddress.nullish(), icon_url: media.nullish() }).nullish(),
  fields: list(field, 0, 25).nullish(),
});

export type Embed = z.infer<typeof embed>;

/** Characters that count towards the 6000 of a message. */
function characters(one: Embed): number {
  const fields = (one.fields ?? []).reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const rest = [one.title, one.description, one.footer?.text, one.author?.name];
  return rest.reduce((sum, part) => sum + (part?.length ?? 0), fields);
}

function isBlank(one: Embed): boolean {
  const parts = [one.title, one.description, one.url, one.timestamp, one.footer, one.author];
  return ![...parts, one.image, one.thumbnail, one.fields?.length].some(Boolean);
}

/** Rules over all embeds of one message: none blank, 6000 characters together. */
export function embedProblems(embeds: readonly Embed[]): Problem[] {
  const problems: Problem[] = [];
  embeds.forEach((one, index) => {
    if (!isBlank(one)) return;
    const path = ["embeds", index, "description"];
    problems.push({ path, code: "BASE_TYPE_REQUIRED", message: "This field is required" });
  });
  if (embeds.reduce((sum, one) => sum + characters(one), 0) > 6000) {
    const message = "Embed size exceeds maximum size of 6000";
    problems.push({ path: ["embeds"], code: "MAX_EMBED_SIZE_EXCEEDED", message });
  }
  return problems;
}

/** Every address in an embed that may point at an attachment, with its path. */
export function mediaOf(embeds: readonly Embed[]): { path: (string | number)[]; url: string }[] {
  return embeds.flatMap((one, index) => {
    const found: [(string | number)[], string | null | undefined][] = [
      [["image", "url"], one.image?.url],
      [["thumbnail", "url"], one.thumbnail?.url],
      [["footer", "icon_url"], one.footer?.icon_url],
      [["author", "icon_url"], one.author?.icon_url],
    ];
    return found.flatMap(([path, url]) => (url ? [{ path: ["embeds", index, ...path], url }] : []));
  });
}
