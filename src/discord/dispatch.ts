import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  RepliableInteraction,
} from "discord.js";
import { LRUCache } from "lru-cache";
import type { Logger } from "pino";
import { Refused } from "../conversation/index.js";
import { type Translator, translatorFor } from "../language/index.js";
import { pseudonym } from "../log.js";
import { StoreBusy, StoreTimeout, Unreadable } from "../store/index.js";
import {
  busyText,
  failureText,
  outsideServers,
  parseCustomId,
  type Reply,
  refusalText,
  unreadableText,
} from "../views/index.js";
import { answer, isHeldBack, isLost, sayFailure, sayLate } from "./answer.js";
import {
  callerOf,
  fieldsOf,
  filesOf,
  isOfServer,
  messageOf,
  optionsOf,
  peopleOf,
  READING,
  stoodFor,
  targetOf,
} from "./asked.js";
import type { Command, FlowHandler, House, MenuCommand, SlashRequest } from "./command.js";
import type { Cooldown } from "./cooldown.js";
import { Drafts } from "./drafts.js";
import { type Handled, kindAndName } from "./handled.js";
import { settles } from "./settles.js";
import { twinWatch } from "./twin.js";

/** Everything that a person can do to the bot arrives here, is handed on, and is answered exactly once. */
export interface Dispatcher {
  /** Never throws and never rejects. */
  handle(interaction: BaseInteraction): Promise<void>;
  /** Resolves once everything under way is answered. */
  idle(): Promise<void>;
}

/** Milliseconds: what is left of Discord's 3,000 is for the answer's own way. */
const LATE_AFTER = 2500;

/**
 * Milliseconds between a message's last change and a press that counts as meant for what it shows now. Double clicks
 * had 120 to 450 ms between them when they published cards; a person who reads takes longer than this.
 */
const DELIBERATE_AFTER = 1500;

/** Interactions that are remembered, so that one which the gateway delivers twice is done once. */
const REMEMBERED = 10_000;

/** Everything that the bot can be asked. */
export interface Handlers {
  readonly commands: readonly Command[];
  readonly menus: readonly MenuCommand[];
  readonly flows: readonly FlowHandler[];
}

type Outcome = Handled["outcome"];

export interface DispatcherOptions {
  /** How fast one person may go; as fast as they can without it. */
  readonly cooldown?: Cooldown | null;
  /** Milliseconds after which a person is told that their answer is late; under Discord's three seconds. */
  readonly lateAfter?: number;
  /** Told with each press in a server whether the bot may look at and delete messages in its channel. */
  readonly onPlace?: (channelId: string, readable: boolean) => void;
  /** Milliseconds that a message must have stood still before a press on a deliberate action counts. */
  readonly deliberateAfter?: number;
  /** Told of each interaction once it is over; must not throw. */
  readonly onHandled?: (handled: Handled) => void;
}

export function dispatcher(
  handlers: Handlers,
  house: House,
  log: Logger,
  {
    cooldown = null,
    lateAfter = LATE_AFTER,
    deliberateAfter = DELIBERATE_AFTER,
    onPlace,
    onHandled,
  }: DispatcherOptions = {},
): Dispatcher {
  const commandByName = new Map(handlers.commands.map((command) => [command.payload.name, command]));
  const menuByName = new Map(handlers.menus.map((menu) => [menu.payload.name, menu]));
  const handlerByFlow = new Map(handlers.flows.map((handler) => [handler.flow, handler]));
  const known = new Set([...commandByName.keys(), ...menuByName.keys(), ...handlerByFlow.keys()]);
  const lookForTwin = twinWatch(log);
  const drafts = new Drafts();
  const underWay = new Set<Promise<void>>();
  const seen = new LRUCache<string, true>({ max: REMEMBERED });

  async function replyTo(interaction: RepliableInteraction): Promise<Reply> {
    cooldown?.count(interaction);
    const caller = callerOf(interaction);
    if (interaction.isChatInputCommand()) {
      const command = commandByName.get(interaction.commandName);
      if (!command) throw new Refused({ kind: "unknown-command" });
      return command.run(slashOf(interaction), house);
    }
    if (interaction.isContextMenuCommand()) {
      const menu = menuByName.get(interaction.commandName);
      const target = targetOf(interaction);
      if (!menu || !target) throw new Refused({ kind: "unknown-command" });
      return menu.run({ ...caller, target }, house);
    }
    if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
      const id = parseCustomId(interaction.customId);
      const handler = id && handlerByFlow.get(id.flow);
      if (!id || !handler) throw new Refused({ kind: "unknown-button" });
      if (interaction.isModalSubmit()) {
        if (!handler.modal) throw new Refused({ kind: "unknown-button" });
        const { modal } = handler;
        const fields = fieldsOf(interaction);
        return drafts.submit(caller.userId, id, fields, () => modal({ ...caller, id, fields }, house));
      }
      if (handler.deliberate?.includes(id.action) && stoodFor(interaction) < deliberateAfter) {
        throw new Refused({ kind: "too-soon" });
      }
      const values = interaction.isAnySelectMenu() ? interaction.values : [];
      const reply = await handler.component(
        { ...caller, id, values, message: messageOf(interaction) },
        house,
      );
      return reply.kind === "ask" ? { ...reply, modal: drafts.filled(caller.userId, reply.modal) } : reply;
    }
    throw new Refused({ kind: "unknown-command" });
  }

  async function respond(interaction: RepliableInteraction): Promise<Outcome> {
    let late = false;
    try {
      tellPlace(interaction);
      const reply = replyTo(interaction).then((one) => (interaction.guildId === null ? inDirect(one) : one));
      late = !(await settles(reply, lateAfter));
      if (late) {
        log.warn({ interaction: interaction.id }, "an answer is late");
        await sayLate(interaction, log);
      }
      await answer(interaction, await reply, log);
      return late ? "late" : "answered";
    } catch (error) {
      if (error instanceof Refused) {
        return await say(
          interaction,
          refusalText(translatorFor(interaction.locale), error.refusal),
          late ? "late" : "refused",
        );
      }
      if (isLost(error)) {
        log.warn({ interaction: interaction.id, error }, "an answer could no longer be given");
        lookForTwin(error);
        return "lost";
      }
      if (isHeldBack(error)) {
        // A sentence about it would be one more request that Discord refuses.
        log.warn({ interaction: interaction.id, error }, "an answer was held back, since Discord takes none");
        return "lost";
      }
      log.error({ interaction: interaction.id, error }, "an interaction failed");
      return await say(
        interaction,
        problemText(translatorFor(interaction.locale), error, interaction.id),
        "failed",
      );
    }
  }

  function tellPlace(interaction: RepliableInteraction): void {
    if (interaction.channelId === null || !isOfServer(interaction)) return;
    onPlace?.(interaction.channelId, interaction.appPermissions.has(READING));
  }

  /** A sentence in place of the answer; what came of it where Discord takes it. */
  async function say(interaction: RepliableInteraction, text: string, outcome: Outcome): Promise<Outcome> {
    const problem = await sayFailure(interaction, text, log);
    if (problem === null) return outcome;
    lookForTwin(problem);
    return "lost";
  }

  async function complete(interaction: AutocompleteInteraction): Promise<Outcome> {
    try {
      // No sentence fits into a list of choices, so whoever asks too fast gets an empty one.
      if (cooldown && cooldown.take("suggestions", interaction.user.id) > 0) {
        await interaction.respond([]);
        return "refused";
      }
      const command = commandByName.get(interaction.commandName);
      const focused = interaction.options.getFocused(true).name;
      const choices = command?.autocomplete?.(focused, slashOf(interaction), house);
      // Late suggestions are none: what the person types next asks again.
      const inTime = choices && (await settles(choices, lateAfter));
      await interaction.respond(inTime ? (await choices).slice(0, 25) : []);
      return choices && !inTime ? "late" : "answered";
    } catch (error) {
      // There is no sentence to say in a list of choices: an empty one, and the log.
      log.warn({ interaction: interaction.id, error }, "an autocomplete failed");
      lookForTwin(error);
      if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
      return isLost(error) ? "lost" : "failed";
    }
  }

  async function handle(interaction: RepliableInteraction | AutocompleteInteraction): Promise<void> {
    const began = performance.now();
    const outcome = await (interaction.isAutocomplete() ? complete(interaction) : respond(interaction));
    const told = log.isLevelEnabled("debug");
    if (!told && !onHandled) return;
    const ms = Math.round(performance.now() - began);
    const handled: Handled = { ...kindAndName(interaction, known), outcome, ms };
    // A pseudonym that no line needs is not worked out.
    if (told) {
      const user = pseudonym(interaction.user.id);
      log.debug({ interaction: interaction.id, user, ...handled }, "an interaction is over");
    }
    onHandled?.(handled);
  }

  return {
    handle(interaction) {
      // Delivered again, as the gateway may after a lost connection: its one answer is given or on its way.
      if (seen.has(interaction.id)) return Promise.resolve();
      seen.set(interaction.id, true);
      const work =
        interaction.isAutocomplete() || interaction.isRepliable() ? handle(interaction) : Promise.resolve();
      underWay.add(work);
      return work.finally(() => underWay.delete(work));
    },
    idle: async () => {
      await Promise.all(underWay);
    },
  };
}

function slashOf(interaction: ChatInputCommandInteraction | AutocompleteInteraction): SlashRequest {
  return {
    ...callerOf(interaction),
    options: optionsOf(interaction),
    people: peopleOf(interaction),
    files: filesOf(interaction),
  };
}

/** The reply as it is given in direct messages. */
function inDirect(reply: Reply): Reply {
  if (reply.kind !== "say" && reply.kind !== "show") return reply;
  return { ...reply, view: outsideServers(reply.view) };
}

/** What the person reads of an error: of one that is foreseen what it means for them, of any the id of it in the log. */
function problemText(t: Translator, error: unknown, interactionId: string): string {
  if (error instanceof Unreadable) return unreadableText(t, error.kind, interactionId);
  if (error instanceof StoreBusy || error instanceof StoreTimeout) return busyText(t, interactionId);
  return failureText(t, interactionId);
}
