import { LRUCache } from "lru-cache";
import { type CustomId, cut, formatCustomId, type ModalView, type Reply } from "../views/index.js";

/** Milliseconds for which typed words are held: as long as Discord takes the answers to a form. */
const HELD_FOR = 900_000;
const HELD = 2000;

type Fields = ReadonlyMap<string, string>;

/**
 * What people typed into forms that were refused, by person and form: the form opens with it the next time. Otherwise
 * one wrong figure costs a title of sixty characters. It is held in memory alone; after a restart the form opens empty.
 */
export class Drafts {
  readonly #held = new LRUCache<string, Fields>({ max: HELD, ttl: HELD_FOR });

  /** Does what a submitted form asks for. What was typed is held until something comes of it. */
  async submit(userId: string, id: CustomId, fields: Fields, work: () => Promise<Reply>): Promise<Reply> {
    const key = keyOf(userId, id);
    this.#held.set(key, fields);
    const reply = await work();
    if (reply.kind !== "show" || !reply.refused) this.#held.delete(key);
    return reply;
  }

  /** A form that is opened, with what was typed into it before in place of its own values. */
  filled(userId: string, modal: ModalView): ModalView {
    const fields = this.#held.get(keyOf(userId, modal.id));
    if (!fields || modal.fields.some((field) => isOther(field.value, fields.get(field.id)))) return modal;
    return {
      ...modal,
      fields: modal.fields.map((field) => {
        const typed = fields.get(field.id);
        return typed ? { ...field, value: cut(typed, field.maxLength) } : field;
      }),
    };
  }
}

/** Whether a form opens with words that are not those that were typed: a later command's. Figures are no words. */
function isOther(opens = "", typed = ""): boolean {
  return /\p{L}/u.test(opens) && !typed.trim().startsWith(opens.replace(/…$/, "").trimEnd());
}

/** Whatever the revision: a form that was overtaken by another change is the same form. */
const keyOf = (userId: string, id: CustomId): string => `${userId} ${formatCustomId({ ...id, rev: 0 })}`;
