import { EMBED_MOST, embedLength, type MessageView } from "./message.js";

/**
 * What Discord would refuse of a message, one line each with the place; empty where nothing is.
 * Source: Discord's API documentation, message and component limits.
 */
export function limitFaults(view: MessageView): string[] {
  const faults: string[] = [];
  const most = (place: string, length: number, limit: number) => {
    if (length > limit) faults.push(`${place}: ${length}, and ${limit} is the most`);
  };
  const least = (place: string, length: number) => {
    if (length < 1) faults.push(`${place}: empty`);
  };
  most("content", view.content.length, 2000);
  most(
    "all embeds",
    view.embeds.reduce((sum, embed) => sum + embedLength(embed), 0),
    EMBED_MOST,
  );
  view.embeds.forEach((embed, at) => {
    const place = `embeds[${at}]`;
    most(`${place}.title`, embed.title?.length ?? 0, 256);
    most(`${place}.author.name`, embed.author?.name.length ?? 0, 256);
    most(`${place}.description`, embed.description?.length ?? 0, 4096);
    most(`${place}.footer.text`, embed.footer?.text.length ?? 0, 2048);
    most(`${place}.fields`, embed.fields?.length ?? 0, 25);
    for (const [index, { name, value }] of (embed.fields ?? []).entries()) {
      least(`${place}.fields[${index}].name`, name.length);
      most(`${place}.fields[${index}].name`, name.length, 256);
      least(`${place}.fields[${index}].value`, value.length);
      most(`${place}.fields[${index}].value`, value.length, 1024);
    }
  });
  most("components", view.components.length, 5);
  const ids: string[] = [];
  view.components.forEach((row, at) => {
    const place = `components[${at}]`;
    least(place, row.components.length);
    most(place, row.components.length, 5);
    for (const component of row.components) {
      if ("custom_id" in component) ids.push(component.custom_id);
      if ("label" in component) most(`${place}.label`, component.label?.length ?? 0, 80);
      if (!("options" in component)) continue;
      const { options } = component;
      least(`${place}.options`, options.length);
      most(`${place}.options`, options.length, 25);
      if (new Set(options.map(({ value }) => value)).size < options.length)
        faults.push(`${place}: a value stands twice`);
      for (const { label, value, description } of options) {
        most(`${place} label`, label.length, 100);
        most(`${place} value`, value.length, 100);
        most(`${place} description`, description?.length ?? 0, 100);
      }
    }
  });
  for (const id of ids) most("custom_id", id.length, 100);
  if (new Set(ids).size < ids.length) faults.push("a custom_id stands twice");
  return faults;
}
