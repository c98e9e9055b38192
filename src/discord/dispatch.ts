import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  RepliableInteraction,
} from "discord.js";
import type { Logger } from "pino";
import { Refused } from "../conversation/index.js";
import { failureText, parseCustomId, plain, type Reply, refusalText } from "../views/index.js";
import { answer, isLost, sayFailure } from "./answer.js";
import type { Caller, Command, FlowHandler, House, SlashRequest } from "./command.js";

/** Everything that a person can do to the bot arrives here, is handed on, and is answered exactly once. */
export interface Dispatcher {
  /** Never throws and never rejects. */
  handle(interaction: BaseInteraction): Promise<void>;
  /** Resolves once everything under way is answered. */
  idle(): Promise<void>;
}

export function dispatcher(
  commands: readonly Command[],
  flows: readonly FlowHandler[],
  house: House,
  log: Logger,
): Dispatcher {
  const commandByName = new Map(commands.map((command) => [command.payload.name, command]));
  const handlerByFlow = new Map(flows.map((handler) => [handler.flow, handler]));
  const underWay = new Set<Promise<void>>();

  async function replyTo(interaction: RepliableInteraction): Promise<Reply> {
    const caller: Caller = { userId: interaction.user.id };
    if (interaction.isChatInputCommand()) {
      const command = commandByName.get(interaction.commandName);
      if (!command) throw new Refused({ kind: "unknown-button" });
      return command.run({ ...caller, options: optionsOf(interaction) }, house);
    }
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      const id = parseCustomId(interaction.customId);
      const handler = id && handlerByFlow.get(id.flow);
      if (!id || !handler) throw new Refused({ kind: "unknown-button" });
      if (interaction.isModalSubmit()) {
        if (!handler.modal) throw new Refused({ kind: "unknown-button" });
        return handler.modal({ ...caller, id, fields: fieldsOf(interaction) }, house);
      }
      const values = interaction.isStringSelectMenu() ? interaction.values : [];
      return handler.component({ ...caller, id, values }, house);
    }
    throw new Refused({ kind: "unknown-button" });
  }

  async function respond(interaction: RepliableInteraction): Promise<void> {
    try {
      const reply = await replyTo(interaction).catch((error: unknown): Reply => {
        if (error instanceof Refused) return { kind: "say", view: plain(refusalText(error.refusal)) };
        throw error;
      });
      await answer(interaction, reply);
    } catch (error) {
      if (isLost(error)) {
        log.warn({ interaction: interaction.id, error }, "an answer came too late for Discord");
        return;
      }
      log.error({ interaction: interaction.id, error }, "an interaction failed");
      await sayFailure(interaction, failureText(interaction.id), log);
    }
  }

  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    try {
      const command = commandByName.get(interaction.commandName);
      const request = { userId: interaction.user.id, options: optionsOf(interaction) };
      const choices = await command?.autocomplete?.(
        interaction.options.getFocused(true).name,
        request,
        house,
      );
      await interaction.respond((choices ?? []).slice(0, 25));
    } catch (error) {
      // There is no sentence to say in a list of choices: an empty one, and the log.
      log.warn({ interaction: interaction.id, error }, "an autocomplete failed");
      if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
    }
  }

  return {
    handle(interaction) {
      const work = interaction.isAutocomplete()
        ? complete(interaction)
        : interaction.isRepliable()
          ? respond(interaction)
          : Promise.resolve();
      underWay.add(work);
      return work.finally(() => underWay.delete(work));
    },
    idle: async () => {
      await Promise.all(underWay);
    },
  };
}

function optionsOf(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
): SlashRequest["options"] {
  const given = interaction.options.data.filter((option) => option.value !== undefined);
  return new Map(given.map((option) => [option.name, String(option.value)]));
}

function fieldsOf(interaction: ModalSubmitInteraction): ReadonlyMap<string, string> {
  return new Map(
    [...interaction.fields.fields.values()].flatMap((field) =>
      "value" in field && typeof field.value === "string" ? [[field.customId, field.value] as const] : [],
    ),
  );
}
