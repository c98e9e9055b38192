import type { APIMessage } from "discord-api-types/v10";
import { lineOf, parseLine } from "./commands.js";
import type { Context } from "./context.js";
import { messageMenu } from "./context-menu.js";
import { byId, fill, h } from "./dom.js";
import { focusComposer, heirOf } from "./focus.js";
import { messageView } from "./message.js";
import { isEphemeral } from "./store.js";
import { walkMessages } from "./walk.js";

const SAME_BREATH_MS = 5 * 60_000;
/** Pixels from the end within which a reader counts as following. */
const NEAR = 48;
/** Pixels left free above a tall message. */
const MARGIN = 12;

interface Shown {
  readonly node: HTMLElement;
  readonly message: APIMessage;
  readonly isFollowing: boolean;
  readonly failure: string | undefined;
  /** Its menu has something to offer. */
  readonly hasMenu: boolean;
}

/** The log of the open channel: draws only what changed, follows the end unless the reader scrolled up. */
export function messageList(context: Context): void {
  const { store } = context;
  const log = byId("log", HTMLElement);
  const list = byId("messages", HTMLElement);
  const empty = byId("empty", HTMLElement);
  const latest = byId("latest", HTMLButtonElement);
  let shown = new Map<string, Shown>();
  let place = "";
  let isAtEnd = true;

  const offerEnd = (words: string) => {
    latest.textContent = words;
    latest.hidden = false;
  };
  const toEnd = () => {
    log.scrollTop = log.scrollHeight;
    isAtEnd = true;
    latest.hidden = true;
  };
  /** A message taller than the view begins at its top, where reading does. */
  const toNewest = () => {
    toEnd();
    const newest = list.lastElementChild;
    const above = newest ? log.getBoundingClientRect().top - newest.getBoundingClientRect().top : 0;
    if (above <= 0) return;
    log.scrollTop -= above + MARGIN;
    isAtEnd = false;
    offerEnd("More below ↓");
  };
  log.addEventListener("scroll", () => {
    isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
    if (isAtEnd) latest.hidden = true;
  });
  latest.addEventListener("click", toEnd);
  walkMessages(log, list);
  // Pictures load late, and the window's height changes with a phone's keyboard.
  const keepEnd = new ResizeObserver(() => isAtEnd && toEnd());
  keepEnd.observe(list);
  keepEnd.observe(log);

  store.onChange(() => {
    // Times and names of commands are in the reader's language.
    const here = `${store.snapshot?.me.user.id} ${store.channelId} ${store.locale}`;
    const isElsewhere = here !== place;
    if (isElsewhere) {
      place = here;
      shown = new Map();
      list.replaceChildren();
    }
    const messages = store.messages();
    const fresh = messages.filter((message) => !shown.has(message.id));
    const hasOld = shown.size > 0;
    shown = draw(list, shown, messages, context);
    fill(empty, messages.length === 0 && store.snapshot && emptyView(context));
    const isMine = fresh.some((message) => isCausedBy(message, store.snapshot?.me.user.id));
    if (isElsewhere) toEnd();
    else if (fresh.length > 0 && (isAtEnd || isMine)) toNewest();
    else if (isAtEnd) toEnd();
    else if (fresh.length > 0 && hasOld) offerEnd("New messages ↓");
  });
}

function draw(list: HTMLElement, old: Map<string, Shown>, messages: readonly APIMessage[], context: Context) {
  const next = new Map<string, Shown>();
  let previous: APIMessage | undefined;
  let at = 0;
  // What is gone goes first: the others then stay where they are, and with them whoever has the focus in them.
  const ids = new Set(messages.map(({ id }) => id));
  for (const [id, { node }] of old) if (!ids.has(id)) removeKeepingFocus(node);
  for (const message of messages) {
    const known = old.get(message.id);
    const failure = context.store.failures.get(message.id);
    const isFollowing = follows(message, previous);
    const hasMenu = messageMenu(message, context).length > 0;
    const isSame =
      known?.message === message &&
      known.failure === failure &&
      known.isFollowing === isFollowing &&
      known.hasMenu === hasMenu;
    const entry = isSame
      ? known
      : { node: messageView(message, isFollowing, context), message, isFollowing, failure, hasMenu };
    if (known && !isSame) replaceKeepingFocus(known.node, entry.node);
    if (list.children[at] !== entry.node) list.insertBefore(entry.node, list.children[at] ?? null);
    next.set(message.id, entry);
    previous = message;
    at += 1;
  }
  return next;
}

/** Whoever says something or asks for something wants to see what comes of it. */
function isCausedBy(message: APIMessage, userId: string | undefined): boolean {
  return message.author.id === userId || message.interaction_metadata?.user.id === userId;
}

function follows(message: APIMessage, previous: APIMessage | undefined): boolean {
  if (previous?.author.id !== message.author.id) return false;
  if (message.interaction_metadata?.type === 2 || message.interaction?.type === 2) return false;
  if (isEphemeral(message) || isEphemeral(previous)) return false;
  return Date.parse(message.timestamp) - Date.parse(previous.timestamp) < SAME_BREATH_MS;
}

function replaceKeepingFocus(old: HTMLElement, fresh: HTMLElement): void {
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(fresh);
  if (held instanceof HTMLElement) heirOf(held, fresh).focus({ preventScroll: true });
}

/** The focus of a message that goes is the next one's, or else the one's before. */
function removeKeepingFocus(node: HTMLElement): void {
  const heir = node.nextElementSibling ?? node.previousElementSibling;
  const isHeld = node.contains(document.activeElement);
  node.remove();
  if (!isHeld) return;
  if (heir instanceof HTMLElement) heir.focus();
  else focusComposer();
}

/** A line that works at once, for whoever wants to see a card before typing anything. */
const EXAMPLE = "wagecard role:machine-learning-engineer hours:14, 8, 8, 3, 4, 3";

/** How to begin, with lines to click. */
function emptyView(context: Context): HTMLElement {
  const { store, startCommand } = context;
  const bot = store.snapshot?.bot;
  const name = bot ? (bot.global_name ?? bot.username) : "the bot";
  const [main = null] = [...store.commands].sort((a) => (a.name === "wagecard" ? -1 : 0));
  const help = store.commands.find((one) => one.name === "help" && one !== main);
  const whole = main?.name === "wagecard" ? parseLine(`/${EXAMPLE}`, store.commands) : null;
  const hasWhole = whole?.kind === "command" && Object.keys(whole.entries).length === 2;
  const button = (line: string, shown: string, words: string) =>
    h(
      "button",
      { type: "button", class: "example", onclick: () => startCommand(line) },
      h("code", {}, `/${shown}`),
      h("span", {}, words),
    );
  return h(
    "div",
    { class: "empty" },
    h("h2", {}, store.channel()?.kind === "dm" ? `You and ${name}, alone` : "Nothing has been said here yet"),
    main
      ? h(
          "p",
          {},
          "Type ",
          h("code", {}, `/${main.label}`),
          ` below and press Enter. ${name} answers here and asks for whatever else it needs.`,
        )
      : h("p", {}, noCommands(context)),
    main && button(main.name, main.label, main.description),
    hasWhole && button(EXAMPLE, lineOf(whole.command, whole.entries), "An example in one line"),
    help && button(help.name, help.label, help.description),
  );
}

function noCommands({ store }: Context): string {
  return store.isBotOnline
    ? "None of the bot's commands is offered here. In the first server they all are."
    : "The bot's commands appear here as soon as it is connected. Until then, people can talk.";
}
