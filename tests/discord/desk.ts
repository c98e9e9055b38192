import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { pino } from "pino";
import {
  type Bot,
  type ConnectionError,
  dispatcher,
  EVERYWHERE,
  type Handled,
  type Handlers,
  type House,
  restTransport,
  type Shards,
  startBot,
  type TransportClock,
} from "../../src/discord/index.js";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "../../src/local/index.js";
import { type CustomId, plain, type Reply } from "../../src/views/index.js";
import { button, buttonRow } from "../../src/views/message.js";

const BUTTON: CustomId = { flow: "walk", action: "go", id: "a", rev: 1, arg: "" };

export const SAID: Reply = { kind: "say", view: plain("Said.") };
export const ASKED: Reply = {
  kind: "ask",
  modal: { id: BUTTON, title: "Say", fields: [{ id: "word", label: "A word", maxLength: 40 }] },
};
export const WITH_BUTTON = {
  kind: "say",
  view: { ...plain("Press."), components: [buttonRow(button(BUTTON, "Go"))] },
} satisfies Reply;

/** What a test has the bot answer, by what it was asked with. */
export interface Answers {
  command(): Promise<Reply>;
  choices(): Promise<readonly { readonly name: string; readonly value: string }[]>;
  component(): Promise<Reply>;
  modal(): Promise<Reply>;
  menu(): Promise<Reply>;
}

export interface Desk {
  readonly bot: Bot;
  /** Of each interaction that is over, in order. */
  readonly handled: readonly Handled[];
  /** Lines of the log, parsed. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  readonly fatal: readonly ConnectionError[];
  /** Resolves once so many interactions are over. */
  over(count: number): Promise<void>;
}

const said = async (): Promise<Reply> => SAID;

/** The bot's edge to Discord, with handlers that a test decides: one command, one menu, one flow. */
export async function openDesk(
  local: LocalDiscord,
  given: Partial<Answers> = {},
  options: {
    readonly lateAfter?: number;
    readonly shards?: Shards;
    readonly token?: string;
    readonly clock?: TransportClock;
    readonly connectWithin?: number;
    /** Base of another REST API than the local Discord's. */
    readonly api?: string;
    /** Taken instead of one of its own, to be read where nothing starts. */
    readonly logged?: Record<string, unknown>[];
  } = {},
): Promise<Desk> {
  const answers: Answers = {
    command: said,
    choices: async () => [{ name: "One", value: "1" }],
    component: said,
    modal: said,
    menu: said,
    ...given,
  };
  const { ChatInput, Message } = ApplicationCommandType;
  const word = { name: "word", description: "A word", type: ApplicationCommandOptionType.String } as const;
  const handlers: Handlers = {
    commands: [
      {
        payload: {
          name: "say",
          type: ChatInput,
          description: "Says it",
          ...EVERYWHERE,
          options: [{ ...word, autocomplete: true }],
        },
        run: () => answers.command(),
        autocomplete: () => answers.choices(),
      },
    ],
    menus: [{ payload: { name: "Say this", type: Message, ...EVERYWHERE }, run: () => answers.menu() }],
    flows: [{ flow: "walk", component: () => answers.component(), modal: () => answers.modal() }],
  };
  const handled: Handled[] = [];
  const logged: Record<string, unknown>[] = options.logged ?? [];
  const fatal: ConnectionError[] = [];
  let look = (): void => undefined;
  const log = pino({ level: "debug" }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const onHandled = (one: Handled): void => {
    handled.push(one);
    look();
  };
  // These handlers ask nothing of the house.
  const house = {} as House;
  const bot = await startBot({
    transport: restTransport(log, options.clock),
    token: options.token ?? local.token,
    api: options.api ?? local.api,
    ...(options.connectWithin === undefined ? {} : { connectWithin: options.connectWithin }),
    ...(options.shards ? { shards: options.shards } : {}),
    payloads: [...handlers.commands, ...handlers.menus].map(({ payload }) => payload),
    dispatcher: dispatcher(handlers, house, log, {
      ...(options.lateAfter === undefined ? {} : { lateAfter: options.lateAfter }),
      onHandled,
    }),
    log,
    registration: "always",
    onRegistered: () => undefined,
    onFatal: (error) => fatal.push(error),
  });
  const over = (count: number): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (handled.length >= count) resolve();
      };
      look();
    });
  return { bot, handled, logged, fatal, over };
}

/** Closes what a test opened, last first. */
export class Opened {
  readonly #closing: (() => Promise<unknown>)[] = [];

  async local(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const local = await startLocalDiscord(options);
    this.#closing.push(() => local.close());
    return local;
  }

  async desk(...given: Parameters<typeof openDesk>): Promise<Desk> {
    const desk = await openDesk(...given);
    this.#closing.push(() => desk.bot.stop());
    return desk;
  }

  onClose(close: () => Promise<unknown>): void {
    this.#closing.push(close);
  }

  async close(): Promise<void> {
    for (const close of this.#closing.splice(0).reverse()) await close();
  }
}
