import type { Random } from "../random.js";

/** Marks what was typed, so that it is found again wherever it is shown. */
export const MARK = /zq\d+x/;

/** What hostile people type: mark-up, mentions, links, directions of writing, halves of characters, a lot of it. */
export class Typing {
  #count = 0;

  constructor(
    private readonly random: Random,
    /** Ids of people, roles and channels to mention. */
    private readonly ids: readonly string[],
  ) {}

  /** At least one and at most `most` UTF-16 units. */
  text(most: number): string {
    const { random } = this;
    if (random.happens(0.15)) return random.pick(PLAIN).slice(0, most);
    if (random.happens(0.05)) return random.pick(LONG).repeat(most).slice(0, most);
    let text = "";
    for (let parts = random.between(1, 4); parts > 0; parts -= 1) text += this.#part();
    return text.slice(0, most);
  }

  /** Any units at all, halves of surrogate pairs among them. */
  noise(most: number): string {
    const { random } = this;
    const units = Array.from({ length: random.between(1, most) }, () => random.below(0x10000));
    return String.fromCharCode(...units);
  }

  #part(): string {
    const { random } = this;
    if (random.happens(0.1)) return this.noise(12);
    this.#count += 1;
    const mark = `zq${this.#count}x`;
    const id = random.pick(this.ids);
    return random.pick(FORMS)(mark, id);
  }
}

/** With what goes through: hours, titles, ids of tasks. */
const PLAIN = [
  "8, 6, 7, 4, 8, 7",
  "20 10 4 2 2 1",
  "7.5",
  "0",
  "81",
  "-1",
  "1e9",
  "NaN",
  "machine-learning-engineer",
  "Software Engineer",
  "recruiter",
  "train-model",
  "debug-regression",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "null",
  "undefined",
  " ",
  "\u200b",
  "'; DROP TABLE walks; --",
  "../../etc/passwd",
  "{{7*7}}",
] as const;

const LONG = [
  "W",
  "\u{1f469}\u200d\u{1f692}",
  "\u0e33\u0e33",
  "Z\u0351\u036b\u0343",
  "\u202e",
  "*_~|`",
  "\n",
  "@everyone ",
] as const;

const FORMS: readonly ((mark: string, id: string) => string)[] = [
  (mark) => mark,
  (mark) => `**${mark}**`,
  (mark) => `*${mark}* _${mark}_`,
  (mark) => `__${mark}__ ~~${mark}~~`,
  (mark) => `||${mark}||`,
  (mark) => `\`${mark}\``,
  (mark) => `\`\`\`js\n${mark}\n\`\`\``,
  (mark) => `[${mark}](https://example.org/${mark})`,
  (mark) => `https://example.org/${mark} HTTP://example.org/${mark}`,
  (mark) => `<https://example.org/${mark}>`,
  (mark) => `\n# ${mark}`,
  (mark) => `\n> ${mark}`,
  (mark) => `\n>>> ${mark}`,
  (mark) => `\n- ${mark}`,
  (mark) => `\n* ${mark}`,
  (mark) => `\n1. ${mark}`,
  (mark) => `\n-# ${mark}`,
  (mark) => `\\*${mark}\\*`,
  (mark) => `\\**${mark}**`,
  (mark) => `@everyone ${mark} @here`,
  (mark, id) => `<@${id}>${mark}<@!${id}>`,
  (mark, id) => `<@&${id}>${mark}`,
  (mark, id) => `<#${id}>${mark}`,
  (mark, id) => `</wagecard:${id}>${mark}`,
  (mark, id) => `<a:${mark}:${id}> :${mark}:`,
  (mark) => `<t:0:R>${mark}<t:1>`,
  (mark) => `\u202e${mark}\u202c\u2066${mark}\u2069`,
  (mark) => `\u200f\u0627\u0644\u0639${mark}\ufeff\u00ad`,
  (mark) => `\ud83d${mark}\udc00`,
  (mark) => `\u0000\u001b[31m${mark}\u007f\u0085\u2028`,
  (mark) => `\u{1f468}\u200d\u{1f469}\u200d\u{1f467}${mark}\u{e0067}`,
  (mark) => `=cmd|'/c calc'!A1${mark}`,
];
