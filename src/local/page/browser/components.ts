import type {
  APIButtonComponent,
  APIMessage,
  APIMessageComponentEmoji,
  APISelectMenuComponent,
} from "discord-api-types/v10";
import type { Action } from "../../protocol.js";
import type { Context } from "./context.js";
import { h } from "./dom.js";
import { type SelectChoice, selectView } from "./select.js";

const STYLES: Readonly<Record<number, string>> = { 1: "primary", 2: "secondary", 3: "success", 4: "danger" };

/** The rows of buttons and selects under a message. */
export function componentRows(message: APIMessage, context: Context): HTMLElement[] {
  return (message.components ?? []).flatMap((row, rowAt) => {
    if (row.type !== 1) return [];
    const parts = row.components.map((component, at) => {
      const place = `${rowAt}:${at}`;
      return component.type === 2
        ? buttonView(component, place, message, context)
        : messageSelect(component, place, message, context);
    });
    return [h("div", { class: "component-row" }, ...parts)];
  });
}

function buttonView(
  component: APIButtonComponent,
  place: string,
  message: APIMessage,
  context: Context,
): HTMLElement {
  if (component.style === 6) return h("span", { class: "button secondary" }, "Not in the simulator");
  const label = component.label ?? "";
  const emoji = component.emoji && h("span", { class: "emoji" }, emojiText(component.emoji));
  if (component.style === 5) {
    const isOff = component.disabled === true;
    return h(
      "a",
      {
        class: "button secondary",
        href: isOff ? null : component.url,
        "aria-disabled": isOff ? "true" : null,
        target: "_blank",
        rel: "noopener noreferrer",
      },
      emoji,
      label,
      h("span", { class: "out", "aria-hidden": "true" }, "↗"),
    );
  }
  const button = h(
    "button",
    {
      type: "button",
      class: `button ${STYLES[component.style] ?? "secondary"}`,
      disabled: component.disabled === true,
      "data-place": place,
      "data-name": label || (component.emoji?.name ?? ""),
    },
    emoji,
    label,
  );
  if (label === "") button.setAttribute("aria-label", component.emoji?.name ?? "Button");
  const action: Action = { kind: "button", message: message.id, customId: component.custom_id };
  button.addEventListener("click", () => void press(button, message, action, context));
  return button;
}

/** Shows that the press is under way; presses on the same component until its answer do nothing. */
async function press(element: HTMLElement, message: APIMessage, action: Action, { store, follow }: Context) {
  if (element.ariaBusy === "true") return;
  element.ariaBusy = "true";
  follow(await store.press(message.id, action));
  element.ariaBusy = null;
}

function messageSelect(
  component: APISelectMenuComponent,
  place: string,
  message: APIMessage,
  context: Context,
) {
  const placeholder = component.placeholder ?? "Choose";
  const view = selectView({
    name: placeholder,
    placeholder,
    choices: selectChoices(component, context),
    chosen: selectDefaults(component),
    least: component.min_values ?? 1,
    most: component.max_values ?? 1,
    isDisabled: component.disabled === true,
    onChosen: (values) => {
      const action: Action = { kind: "select", message: message.id, customId: component.custom_id, values };
      void press(view.button, message, action, context);
    },
  });
  view.button.dataset["place"] = place;
  view.button.dataset["name"] = placeholder;
  return view.element;
}

/** What a select offers: its own options, or the people or channels that there are. */
export function selectChoices(
  component: APISelectMenuComponent,
  { store }: Context,
): readonly SelectChoice[] {
  if (component.type === 3) {
    return component.options.map(({ value, label, description, emoji }) => ({
      value,
      label,
      description,
      emoji: emoji && emojiText(emoji),
    }));
  }
  const { people, channels, roles } = store.targets();
  const from = { 5: people, 6: roles, 7: [...people, ...roles], 8: channels }[component.type];
  return from.map(({ id, name, detail }) => ({ value: id, label: name, description: detail }));
}

export function selectDefaults(component: APISelectMenuComponent): readonly string[] {
  if (component.type === 3) {
    return component.options.filter((option) => option.default === true).map((option) => option.value);
  }
  return (component.default_values ?? []).map((one) => one.id);
}

/** An emoji of a server's own is a picture that lies elsewhere: its name stands for it. */
function emojiText(emoji: APIMessageComponentEmoji): string {
  return emoji.id ? `:${emoji.name}:` : (emoji.name ?? "");
}
