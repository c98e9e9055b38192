import { InteractionResponseType, InteractionType, MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import type { Core } from "../core.js";
import type { Upload } from "../http/form-data.js";
import { DEFAULT_LOCALE, entryFor } from "../locales.js";
import { editMessage } from "../messages.js";
import { checkDescribed } from "../rules/described.js";
import { alreadyAcknowledged, invalidToken, unknownInteraction, unknownMessage } from "../rules/errors.js";
import { between, list } from "../rules/fields.js";
import { invalidForm, parseForm, refuseIfAny } from "../rules/form.js";
import { localizations } from "../rules/localizations.js";
import { parseMessage } from "../rules/message.js";
import { modal, modalProblems } from "../rules/modal.js";
import type { StoredMessage } from "../state.js";
import type { Interaction } from "./registry.js";
import { postLoading, postReply } from "./reply.js";

const T = InteractionResponseType;

const envelope = z.object({ type: z.int(), data: z.unknown().optional() });
const deferral = z.object({ flags: z.int().nullish() }).nullish();
const choices = z.object({
  choices: list(
    z.object({
      name: between(1, 100),
      name_localizations: localizations(100),
      value: z.union([between(1, 100), z.number()]),
    }),
    0,
    25,
  ),
});

/** Kinds of answer that an interaction may get, as Discord lists them in its refusal. */
function allowedTypes(interaction: Interaction): readonly InteractionResponseType[] {
  const reply = [T.ChannelMessageWithSource, T.DeferredChannelMessageWithSource];
  const change = [T.DeferredMessageUpdate, T.UpdateMessage];
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [T.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...reply, ...change, T.Modal];
    case InteractionType.ModalSubmit:
      return interaction.source ? [...reply, ...change] : reply;
    default:
      return [...reply, T.Modal];
  }
}

/** What became of a first answer, for `with_response`. */
export interface Answered {
  readonly interaction: Interaction;
  readonly type: InteractionResponseType;
  readonly message: StoredMessage | null;
}

/** The bot's first answer; throws Discord's refusals and then leaves the interaction waiting. */
export function answer(
  core: Core,
  id: string,
  token: string,
  body: unknown,
  files: readonly Upload[],
): Answered {
  const interaction = core.interactions.find(token);
  if (!interaction || interaction.id !== id) throw unknownInteraction();
  if (interaction.state === "answered") throw alreadyAcknowledged();
  if (interaction.state === "lost") throw unknownInteraction();
  if (core.interactions.isTokenDead(interaction)) throw invalidToken();
  const { type, data } = parseForm(envelope, body);
  const allowed = allowedTypes(interaction);
  if (!allowed.includes(type)) {
    const message = `Value must be one of {${allowed.join(", ")}}.`;
    throw invalidForm([{ path: ["type"], code: "BASE_TYPE_CHOICES", message }]);
  }
  return { interaction, type, message: give(core, interaction, type, data, files) };
}

function give(
  core: Core,
  interaction: Interaction,
  type: InteractionResponseType,
  data: unknown,
  files: readonly Upload[],
): StoredMessage | null {
  const { interactions } = core;
  switch (type) {
    case T.ChannelMessageWithSource: {
      const stored = postReply(
        core,
        interaction,
        parseMessage(data ?? {}, "IncomingWebhookInteractionRequest", ["data"]),
        files,
        ["data"],
      );
      interaction.original = stored;
      interactions.answered(interaction, { kind: "message", message: stored.message });
      return stored;
    }
    case T.DeferredChannelMessageWithSource: {
      const flags = deferralFlags(data);
      checkDescribed("CreateMessageInteractionCallbackRequest", { type, data });
      const stored = postLoading(core, interaction, flags);
      interaction.original = stored;
      interactions.answered(interaction, { kind: "deferred", message: stored.message });
      return stored;
    }
    case T.DeferredMessageUpdate:
      checkDescribed("UpdateMessageInteractionCallbackRequest", { type, data });
      interaction.original = interaction.source;
      interactions.answered(interaction, { kind: "deferred", message: null });
      return interaction.source;
    case T.UpdateMessage: {
      const { source } = interaction;
      if (!source || !core.world.message(source.message.channel_id, source.message.id))
        throw unknownMessage();
      const stored = editMessage(
        core,
        source,
        parseMessage(data ?? {}, "IncomingWebhookUpdateForInteractionCallbackRequestPartial", ["data"]),
        files,
        ["data"],
      );
      interaction.original = stored;
      interactions.answered(interaction, { kind: "update", message: stored.message });
      return stored;
    }
    case T.ApplicationCommandAutocompleteResult: {
      const offered = parseForm(choices, data, ["data"]).choices;
      checkDescribed("ApplicationCommandAutocompleteCallbackRequest", { type, data });
      const locale = core.world.person(interaction.userId)?.locale ?? DEFAULT_LOCALE;
      const shown = offered.map(({ name, name_localizations: names, value }) => ({
        name: entryFor(names, locale) ?? name,
        value,
      }));
      interactions.answered(interaction, { kind: "choices", choices: shown });
      return null;
    }
    default:
      openModal(core, interaction, data);
      return null;
  }
}

function deferralFlags(data: unknown): number {
  const flags = parseForm(deferral, data, ["data"])?.flags ?? 0;
  if (flags & ~MessageFlags.Ephemeral) {
    const message = "A deferred answer may only be ephemeral.";
    throw invalidForm([{ path: ["data", "flags"], code: "MESSAGE_FLAGS_INVALID", message }]);
  }
  return flags;
}

function openModal(core: Core, interaction: Interaction, data: unknown): void {
  const form = parseForm(modal, data, ["data"]);
  refuseIfAny(modalProblems(form), ["data"]);
  checkDescribed("ModalInteractionCallbackRequest", { type: T.Modal, data });
  const id = core.world.nextId();
  const { userId, channelId, source, owners } = interaction;
  core.interactions.openModal(id, { userId, channelId, form, source, owners });
  // The bot's own JSON, with what zod has checked and trimmed: the page draws it as it is.
  const shown = form as unknown as Extract<
    Parameters<typeof interaction.settle>[0],
    { kind: "modal" }
  >["data"];
  core.interactions.answered(interaction, { kind: "modal", modal: id, data: shown });
}
