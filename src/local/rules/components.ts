import { ButtonStyle, ChannelType, ComponentType } from "discord-api-types/v10";
import { z } from "zod";
import { address, between, customId, integer, list, optionalText, snowflake } from "./fields.js";
import { complain, type Problem } from "./form.js";

const id = z.int().nullish();
const emoji = z
  .object({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().nullish() })
  .nullish();

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.literal([
      ButtonStyle.Primary,
      ButtonStyle.Secondary,
      ButtonStyle.Success,
      ButtonStyle.Danger,
      ButtonStyle.Link,
    ]),
    label: optionalText(80),
    emoji,
    custom_id: customId.nullish(),
    url: address(["http", "https", "discord"]).nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const isLink = value.style === ButtonStyle.Link;
    if (isLink && !value.url) {
      complain(context, "BUTTON_COMPONENT_URL_REQUIRED", "A url is required", ["url"]);
    }
    if (!isLink && !value.custom_id) {
      complain(context, "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required", ["custom_id"]);
    }
    if (value.custom_id && value.url) {
      const message = "A custom id and url cannot both be specified";
      complain(context, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", message, ["custom_id"]);
    } else if (isLink && value.custom_id) {
      const message = "A link button cannot have a custom id";
      complain(context, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", message, ["custom_id"]);
    }
    if (!value.label && !value.emoji) {
      complain(context, "BUTTON_COMPONENT_LABEL_REQUIRED", "A label or an emoji is required", ["label"]);
    }
  });

const choosing = {
  id,
  custom_id: customId,
  placeholder: optionalText(150),
  min_values: integer(0, 25).nullish(),
  max_values: integer(1, 25).nullish(),
  disabled: z.boolean().nullish(),
  /** Only read in a modal. */
  required: z.boolean().nullish(),
};

type Range = { min_values?: number | null | undefined; max_values?: number | null | undefined };

function checkRange(value: Range, context: z.RefinementCtx): void {
  if ((value.min_values ?? 1) > (value.max_values ?? 1)) {
    const message = "The minimum number of values is larger than the maximum";
    complain(context, "SELECT_COMPONENT_MIN_VALUES_EXCEED_MAX", message, ["min_values"]);
  }
}

/** Options of a select, a radio or a checkbox group: values must differ. */
export const choiceList = (min: number, max: number) =>
  list(
    z.object({
      label: between(1, 100),
      value: between(1, 100),
      description: optionalText(100),
      emoji,
      default: z.boolean().nullish(),
    }),
    min,
    max,
  ).superRefine((options, context) => {
    const seen = new Set<string>();
    options.forEach((option, index) => {
      if (seen.has(option.value)) {
        const message = "The specified option value is already used";
        complain(context, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message, [index]);
      }
      seen.add(option.value);
    });
  });

const stringSelect = z
  .object({ type: z.literal(ComponentType.StringSelect), ...choosing, options: choiceList(1, 25) })
  .superRefine((value, context) => {
    checkRange(value, context);
    if (value.options.filter((option) => option.default).length > (value.max_values ?? 1)) {
      const message = "Too many default values are selected";
      complain(context, "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", message, ["options"]);
    }
  });

const entitySelect = z
  .object({
    type: z.literal([
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ]),
    ...choosing,
    channel_types: z.array(z.enum(ChannelType)).nullish(),
    default_values: list(
      z.object({ id: snowflake, type: z.enum(["user", "role", "channel"]) }),
      0,
      25,
    ).nullish(),
  })
  .superRefine(checkRange);

/** The selects, which may stand in a message's row and in a modal's label. */
export const selects = [stringSelect, entitySelect] as const;

const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(z.discriminatedUnion("type", [button, ...selects]), 1, 5),
});

/** Components of a message that carries embeds: up to five rows. Components V2 are not among them. */
export const rows = list(z.discriminatedUnion("type", [row]), 0, 5);
export type Rows = z.infer<typeof rows>;

/** Rules over all rows: a select stands alone, custom ids differ (those of disabled components too). */
export function rowProblems(components: Rows): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  components.forEach(({ components: inner }, at) => {
    const select = inner.findIndex((component) => component.type !== ComponentType.Button);
    if (select >= 0 && inner.length > 1) {
      const path = ["components", at, "components", select === 0 ? 1 : select];
      const message = "The specified component exceeds the maximum width";
      problems.push({ path, code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message });
    }
    inner.forEach((component, index) => {
      if (!component.custom_id) return;
      if (seen.has(component.custom_id)) {
        const path = ["components", at, "components", index, "custom_id"];
        const message = "Component custom id cannot be duplicated";
        problems.push({ path, code: "COMPONENT_CUSTOM_ID_DUPLICATED", message });
      }
      seen.add(component.custom_id);
    });
  });
  return problems;
}
