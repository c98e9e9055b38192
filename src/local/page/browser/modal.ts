import type {
  APIModalInteractionResponseCallbackComponent,
  APIModalInteractionResponseCallbackData,
  APISelectMenuComponent,
  APITextInputComponent,
} from "discord-api-types/v10";
import { selectChoices, selectDefaults } from "./components.js";
import type { Context } from "./context.js";
import { byId, fill, freshId, h } from "./dom.js";
import { holdFocus } from "./focus.js";
import { markdown } from "./markdown-view.js";
import { selectView } from "./select.js";

type Value = string | readonly string[];

interface Field {
  readonly element: HTMLElement;
  readonly customId: string;
  readonly read: () => Value;
  /** What is wrong with the value, or null. */
  readonly check: () => string | null;
  readonly control: HTMLElement;
  readonly error: HTMLElement;
}

/** Opens the form that a bot asks for. What was typed stays until it is accepted or the person cancels. */
export function openModal(
  modal: string,
  data: APIModalInteractionResponseCallbackData,
  context: Context,
): void {
  const dialog = byId("modal", HTMLDialogElement);
  const giveBack = holdFocus();
  const parts = data.components.map((component) => partOf(component, context));
  const fields = parts.flatMap((part) => ("check" in part ? [part] : []));
  const failure = h("p", { class: "failure", role: "alert" });
  const submit = h("button", { type: "submit", class: "button primary" }, "Submit");
  const form = h(
    "form",
    { novalidate: true },
    h("h2", { id: "modal-title" }, data.title),
    ...parts.map((part) => ("check" in part ? part.element : part)),
    failure,
    h(
      "div",
      { class: "modal-foot" },
      h("button", { type: "button", class: "button secondary", onclick: () => dialog.close() }, "Cancel"),
      submit,
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });

  async function send(): Promise<void> {
    if (submit.ariaBusy === "true") return;
    fill(failure);
    const wrong = fields.filter((field) => !validate(field));
    if (wrong[0]) {
      wrong[0].control.focus();
      return;
    }
    submit.ariaBusy = "true";
    const values = Object.fromEntries(fields.map((field) => [field.customId, field.read()]));
    const outcome = await context.store.act({ kind: "modal", modal, values });
    submit.ariaBusy = null;
    if (outcome.kind === "failed") fill(failure, h("strong", {}, "Not accepted. "), outcome.reason);
    else {
      dialog.close();
      context.follow(outcome);
    }
  }

  fill(dialog, form);
  if (!dialog.open) dialog.showModal();
  dialog.onclose = () => {
    // Told of only afterwards: whoever was quicker has the focus elsewhere by now, as in a menu that they opened.
    const { activeElement: now } = document;
    if (now === document.body || dialog.contains(now)) giveBack();
  };
  fields[0]?.control.focus();
}

function validate(field: Field): boolean {
  const problem = field.check();
  fill(field.error, problem);
  field.control.setAttribute("aria-invalid", String(problem !== null));
  return problem === null;
}

function partOf(
  component: APIModalInteractionResponseCallbackComponent,
  context: Context,
): Field | HTMLElement {
  if (component.type === 10) return markdown(component.content, context);
  if (component.type === 1) {
    const [input] = component.components;
    return input ? textField(input, input.label ?? "", undefined) : h("p", {}, "An empty row.");
  }
  const { label, description, component: inner } = component;
  switch (inner.type) {
    case 4:
      return textField(inner, label, description);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return selectField(inner, label, description, context);
    case 23:
      return checkField(inner.custom_id, inner.default === true, label, description);
    case 21:
    case 22: {
      const isMultiple = inner.type === 22;
      const most = inner.type === 22 ? (inner.max_values ?? inner.options.length) : 1;
      const least = inner.required === false ? 0 : inner.type === 22 ? (inner.min_values ?? 1) : 1;
      return choiceField(inner.custom_id, inner.options, isMultiple, least, most, label, description);
    }
    default:
      return h("p", { class: "subtext" }, `${label}: this kind of field does not exist in the simulator.`);
  }
}

function field(
  control: HTMLElement,
  inside: HTMLElement,
  label: string,
  description: string | undefined,
  isRequired: boolean,
  rest: Pick<Field, "customId" | "read" | "check">,
): Field {
  control.id = freshId("field");
  const error = h("p", { class: "failure", id: `${control.id}-error` });
  const hint = description ? h("p", { class: "subtext", id: `${control.id}-hint` }, description) : null;
  control.setAttribute("aria-describedby", [hint?.id, error.id].filter(Boolean).join(" "));
  const name = h(
    "label",
    { for: control.id },
    label,
    isRequired ? null : h("span", { class: "optional" }, "optional"),
  );
  const element = h("div", { class: "modal-field" }, name, hint, inside, error);
  return { ...rest, element, control, error };
}

function textField(input: APITextInputComponent, label: string, description: string | undefined): Field {
  const isRequired = input.required !== false;
  const attributes = {
    placeholder: input.placeholder,
    maxlength: input.max_length ?? 4000,
    "aria-required": String(isRequired),
    autocomplete: "off",
    rows: input.style === 2 ? 4 : null,
  };
  const control = h(input.style === 2 ? "textarea" : "input", attributes);
  control.value = input.value ?? "";
  const check = () => {
    const { length } = control.value;
    if (isRequired && control.value.trim() === "") return "This is needed.";
    const least = input.min_length ?? 0;
    return length > 0 && length < least ? `At least ${least} characters, not ${length}.` : null;
  };
  return field(control, control, label, description, isRequired, {
    customId: input.custom_id,
    read: () => control.value,
    check,
  });
}

function selectField(
  component: APISelectMenuComponent,
  label: string,
  description: string | undefined,
  context: Context,
): Field {
  const isRequired = component.required !== false;
  const least = isRequired ? (component.min_values ?? 1) : 0;
  const view = selectView({
    name: label,
    placeholder: component.placeholder ?? "Choose",
    choices: selectChoices(component, context),
    chosen: selectDefaults(component),
    least,
    most: component.max_values ?? 1,
    isDisabled: false,
    onChosen: () => {},
  });
  return field(view.button, view.element, label, description, isRequired, {
    customId: component.custom_id,
    read: view.values,
    check: () => (view.values().length < least ? `Choose at least ${least}.` : null),
  });
}

function checkField(
  customId: string,
  isChecked: boolean,
  label: string,
  description: string | undefined,
): Field {
  const control = h("input", { type: "checkbox" });
  control.checked = isChecked;
  const inside = h("div", { class: "check" }, control);
  return field(control, inside, label, description, true, {
    customId,
    read: () => String(control.checked),
    check: () => null,
  });
}

function choiceField(
  customId: string,
  options: readonly { value: string; label: string; description?: string; default?: boolean }[],
  isMultiple: boolean,
  least: number,
  most: number,
  label: string,
  description: string | undefined,
): Field {
  const name = freshId("group");
  const inputs = options.map((option) => {
    const input = h("input", { type: isMultiple ? "checkbox" : "radio", name, value: option.value });
    input.checked = option.default === true;
    return input;
  });
  const rows = options.map((option, at) =>
    h(
      "label",
      { class: "check" },
      inputs[at],
      h("span", {}, option.label, option.description ? h("small", {}, option.description) : null),
    ),
  );
  const group = h(
    "div",
    { role: isMultiple ? "group" : "radiogroup", tabindex: -1, "aria-label": label },
    ...rows,
  );
  const values = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return field(group, group, label, description, least > 0, {
    customId,
    read: () => (isMultiple ? values() : (values()[0] ?? "")),
    check: () => {
      const { length } = values();
      if (length < least) return least === 1 ? "Choose one." : `Choose at least ${least}.`;
      return length > most ? `Choose at most ${most}.` : null;
    },
  });
}
