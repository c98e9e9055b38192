import type { APIMessage } from "discord-api-types/v10";
import type { Action } from "../../protocol.js";
import { mayDelete } from "./available.js";
import type { Context } from "./context.js";
import { h } from "./dom.js";
import { shownName } from "./localized.js";
import { type MenuGroup, type MenuItem, onMenuAsked, openMenu, type Point } from "./menu.js";
import { isEphemeral } from "./store.js";

/** Discord's numbers for the types of command that menus offer. */
export const USER = 2;
export const MESSAGE = 3;
const LOADING = 128;

/** What can be done with a message: the bot's message commands, and taking it away. */
export function messageMenu(message: APIMessage, context: Context): readonly MenuGroup[] {
  const { store } = context;
  const me = store.snapshot?.me.user.id;
  if (me === undefined || isEphemeral(message)) return [];
  const isReady = ((message.flags ?? 0) & LOADING) === 0;
  const act = async (action: Action) => context.follow(await store.press(message.id, action));
  const commands = isReady ? commandItems(MESSAGE, message.id, context, act) : [];
  const remove: MenuItem = {
    label: "Delete message",
    isDangerous: true,
    run: () => void act({ kind: "delete-message", message: message.id }),
  };
  return filled([
    { title: "Apps", items: commands },
    { items: mayDelete(message.author.id, me, store.place()) ? [remove] : [] },
  ]);
}

/** What can be done with a person: the bot's user commands, and sitting down in their place. */
function personMenu(userId: string, context: Context): readonly MenuGroup[] {
  const { store } = context;
  const act = async (action: Action) => {
    const outcome = await store.act(action);
    if (outcome.kind === "failed") context.report(outcome.reason);
    else context.follow(outcome);
  };
  const person = store.snapshot?.people.find(({ user }) => user.id === userId);
  const isOther = person !== undefined && userId !== store.snapshot?.me.user.id;
  return filled([
    { title: "Apps", items: commandItems(USER, userId, context, act) },
    {
      items: isOther
        ? [
            { label: `Speak as ${person.name}`, run: () => void store.open(userId, store.channelId) },
            { label: `Open a tab as ${person.name}`, run: () => store.openTabAs(userId) },
          ]
        : [],
    },
    { items: [{ label: "Copy ID", run: () => void copy(userId, context) }] },
  ]);
}

/** For an option or a line that is typed by hand. */
async function copy(text: string, { report }: Context): Promise<void> {
  await navigator.clipboard
    .writeText(text)
    .catch(() => report(`The browser does not let the page copy. The ID is ${text}.`));
}

function commandItems(
  type: number,
  target: string,
  { store }: Context,
  act: (action: Action) => Promise<void>,
): MenuItem[] {
  const commands = store.offered().filter((command) => command.type === type);
  return commands.map((command) => ({
    label: shownName(command),
    run: () => void act({ kind: "context", name: command.name, target }),
  }));
}

function filled(groups: readonly MenuGroup[]): readonly MenuGroup[] {
  return groups.filter((group) => group.items.length > 0);
}

/** A person's name that opens their menu, by any button and key; a stranger's is plain text. */
export function personButton(
  userId: string,
  className: string,
  label: string,
  context: Context,
  ...children: readonly Node[]
): HTMLElement {
  if (context.store.nameOf(userId) === null) return h("span", { class: className }, ...children, label);
  const button = h(
    "button",
    { type: "button", class: className, "aria-haspopup": "menu", "aria-expanded": "false" },
    ...children,
    label,
  );
  button.addEventListener("click", () => openPerson(userId, button, context, null));
  onMenuAsked(button, (at) => openPerson(userId, button, context, at));
  return button;
}

/** False for a stranger, who has no menu. */
export function openPerson(userId: string, opener: HTMLElement, context: Context, at: Point | null): boolean {
  const name = context.store.nameOf(userId);
  if (name === null) return false;
  openMenu(name, personMenu(userId, context), opener, at);
  return true;
}
