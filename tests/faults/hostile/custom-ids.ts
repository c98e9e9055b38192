import type { APIMessage } from "discord-api-types/v10";
import { FLOWS } from "../../../src/views/custom-id.js";
import { buttonsOf, selectsOf } from "../controls.js";
import type { Random } from "../random.js";
import type { Typing } from "./typing.js";

const MOST = 500;
const ACTIONS = [
  ...[
    "why",
    "task",
    "walk",
    "share",
    "compare",
    "picture",
    "export",
    "recompute",
    "open",
    "set",
    "reset",
    "on",
  ],
  ...[
    "role",
    "fresh",
    "resume",
    "next",
    "back",
    "finish",
    "cancel",
    "type",
    "ask-hours",
    "ask-own",
    "match",
    "no-match",
    "own",
    "add",
  ],
  ...["axis", "override", "undo", "remove", "card", "board", "unshare", "with", "sort", "previous", "keep"],
  ...["remove-yes", "take-back", "post", "not-now"],
  ...[
    "delete",
    "ask",
    "jump",
    "pay",
    "typical",
    "review",
    "hours",
    "less",
    "more",
    "sharing",
    "channels",
    "seniority",
    "insights",
    "constructor",
    "nonsense",
  ],
];

/** Custom ids and values that anybody has ever seen, and what can be made of them. */
export class CustomIds {
  readonly #ids: string[] = [];
  readonly #values: string[] = [];

  constructor(
    private readonly random: Random,
    private readonly typing: Typing,
    /** Ids of people, channels and servers. */
    private readonly known: readonly string[],
  ) {}

  /** Takes over what can be pressed and chosen on a message, whoever sees it. */
  learn(message: APIMessage): void {
    for (const { custom_id } of [...buttonsOf(message), ...selectsOf(message)])
      this.#keep(this.#ids, custom_id);
    for (const { options } of selectsOf(message)) {
      for (const { value } of options.slice(0, 3)) this.#keep(this.#values, value);
    }
  }

  /** One that was seen, somebody else's among them, or one made of it. */
  any(): string {
    const id = this.#drawnId();
    // Pictures are allowed to be slow; a few of them are enough.
    return id.includes(".picture.") && this.random.happens(0.8) ? this.any() : id;
  }

  #drawnId(): string {
    const { random } = this;
    if (this.#ids.length === 0 || random.happens(0.05)) return this.typing.text(100);
    const id = random.pick(this.#ids);
    return random.happens(0.4) ? id : this.#changed(id);
  }

  value(): string {
    const { random } = this;
    const what = random.below(6);
    if (what < 3 && this.#values.length > 0) return random.pick(this.#values);
    if (what === 3) return random.pick(this.known);
    return what === 4 ? this.typing.text(100) : String(random.between(-1, 30));
  }

  #changed(id: string): string {
    const { random } = this;
    const parts = id.split(".");
    const other = random.pick(this.#ids).split(".");
    switch (random.below(9)) {
      case 0:
        return [parts[0], random.pick(FLOWS), ...parts.slice(2)].join(".");
      case 1:
        return [...parts.slice(0, 2), random.pick(ACTIONS), ...parts.slice(3)].join(".");
      case 2:
        return [...parts.slice(0, 3), other[3], ...parts.slice(4)].join(".");
      case 3:
        return [...parts.slice(0, 4), String(random.between(0, 30)), ...parts.slice(5)].join(".");
      case 4:
        return [
          ...parts.slice(0, 5),
          random.pick([other[5], random.pick(this.known), this.typing.text(40)]),
        ].join(".");
      case 5:
        return [...parts.slice(0, 3), random.pick(this.known), ...parts.slice(4)].join(".");
      case 6:
        return id.slice(0, random.below(id.length + 1));
      case 7: {
        const at = random.below(id.length);
        return `${id.slice(0, at)}${this.typing.noise(1)}${id.slice(at + 1)}`;
      }
      default:
        return `${id}${id}`.slice(0, 100);
    }
  }

  #keep(all: string[], one: string): void {
    if (all.length < MOST) all.push(one);
    else all[this.random.below(MOST)] = one;
  }
}
