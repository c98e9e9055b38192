import { ComponentType, TextInputStyle } from "discord-api-types/v10";
import { z } from "zod";
import { choiceList, selects } from "./components.js";
import { between, customId, integer, list, optionalText, text } from "./fields.js";
import { complain, type Problem } from "./form.js";

const id = z.int().nullish();

const textInput = z
  .object({
    type: z.literal(ComponentType.TextInput),
    id,
    custom_id: customId,
    style: z.enum(TextInputStyle),
    label: optionalText(45),
    min_length: integer(0, 4000).nullish(),
    max_length: integer(1, 4000).nullish(),
    required: z.boolean().nullish(),
    value: optionalText(4000),
    placeholder: optionalText(100),
  })
  .superRefine((value, context) => {
    if ((value.min_length ?? 0) > (value.max_length ?? 4000)) {
      const message = "The minimum length is larger than the maximum";
      complain(context, "TEXT_INPUT_COMPONENT_MIN_LENGTH_EXCEEDS_MAX", message, ["min_length"]);
    }
  });

const required = z.boolean().nullish();
const radioGroup = z.object({
  type: z.literal(ComponentType.RadioGroup),
  id,
  custom_id: customId,
  options: choiceList(2, 10),
  required,
});
const checkboxGroup = z.object({
  type: z.literal(ComponentType.CheckboxGroup),
  id,
  custom_id: customId,
  options: choiceList(1, 10),
  min_values: integer(0, 10).nullish(),
  max_values: integer(1, 10).nullish(),
  required,
});
const checkbox = z.object({
  type: z.literal(ComponentType.Checkbox),
  id,
  custom_id: customId,
  default: z.boolean().nullish(),
});

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: between(1, 45),
  description: optionalText(100),
  component: z.discriminatedUnion("type", [textInput, ...selects, radioGroup, checkboxGroup, checkbox]),
});

/** The older form: a row around one text input, which then carries the label itself. */
const legacyRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(
    textInput.superRefine((value, context) => {
      if (!value.label) complain(context, "BASE_TYPE_REQUIRED", "This field is required", ["label"]);
    }),
    1,
    1,
  ),
});

const words = z.object({ type: z.literal(ComponentType.TextDisplay), id, content: text(4000) });

/** What a bot sends to open a modal. File uploads are refused: nobody here could answer them. */
export const modal = z.object({
  custom_id: customId,
  title: between(1, 45),
  components: list(z.discriminatedUnion("type", [label, legacyRow, words]), 1, 5),
});

export type Modal = z.infer<typeof modal>;
export type ModalInput = z.infer<typeof label>["component"];

/** Inputs of a modal in their order, with the path of each. */
export function inputsOf(form: Modal): { input: ModalInput; path: (string | number)[] }[] {
  return form.components.flatMap((part, index) => {
    if (part.type === ComponentType.Label) {
      return [{ input: part.component, path: ["components", index, "component"] }];
    }
    if (part.type === ComponentType.TextDisplay) return [];
    return part.components.map((input, at) => ({ input, path: ["components", index, "components", at] }));
  });
}

/** Custom ids of a modal's inputs differ. */
export function modalProblems(form: Modal): Problem[] {
  const seen = new Set<string>();
  return inputsOf(form).flatMap(({ input, path }) => {
    const known = seen.has(input.custom_id);
    seen.add(input.custom_id);
    const message = "Component custom id cannot be duplicated";
    return known ? [{ path: [...path, "custom_id"], code: "COMPONENT_CUSTOM_ID_DUPLICATED", message }] : [];
  });
}
