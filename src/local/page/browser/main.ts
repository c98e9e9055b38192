import { announce } from "./announce.js";
import { Composer } from "./composer.js";
import type { Context } from "./context.js";
import { languages } from "./languages.js";
import { keepRelativeTimes } from "./markdown-view.js";
import { messageList } from "./messages.js";
import { openModal } from "./modal.js";
import { navigation } from "./navigation.js";
import { people } from "./people.js";
import { shell } from "./shell.js";
import { Store } from "./store.js";

const store = new Store();
const context: Context = {
  store,
  startCommand: (line) => composer.start(line),
  report: (reason) => composer.report(reason),
  follow: (outcome) => {
    if (outcome.kind === "modal") openModal(outcome.modal, outcome.data, context);
  },
};
const composer = new Composer(context);
shell(context);
navigation(context);
people(context);
languages(context);
messageList(context);
announce(context);
keepRelativeTimes(context);

const address = new URLSearchParams(location.search);
void store.open(address.get("as"), address.get("channel"));
