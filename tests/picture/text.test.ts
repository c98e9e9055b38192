import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustersOf } from "../../src/picture/text/clusters.js";
import { type Line, typesetterFor } from "../../src/picture/text/index.js";
import { tidy } from "../../src/picture/text/tidy.js";
import { isBlank, isolated } from "../../src/text/index.js";

const SEED = 20261123;
const WEIGHT = 600;

const setText = async (text: string, most = 1000): Promise<Line> =>
  (await typesetterFor([text])).line(text, WEIGHT, most);

/** The boxes that the fonts of a text draw for what they lack. */
async function boxesOf(text: string): Promise<Set<string>> {
  const faces = (await clustersOf(tidy(text))).map(({ face }) => face);
  return new Set(
    faces
      .map((face) =>
        face
          .font(WEIGHT)
          .glyphToPath(0)
          .replace(/-?\d+\.\d+/g, (exact) => `${Math.round(Number(exact))}`),
      )
      .filter((outline) => outline !== ""),
  );
}

const NAMES = {
  Latin: "Robin Calder",
  "Latin, extended": "Łukasz Žižkaïß Ƞ",
  Vietnamese: "Nguyễn Thị Ánh Tuyết",
  Greek: "Ελένη Παπαδοπούλου",
  "Greek, ancient": "Ἀριστοτέλης",
  Cyrillic: "Иван Щукин Ґ",
  Arabic: "محمد بن عبد الله",
  Persian: "می‌خواهم پگاه",
  Hebrew: "שָׁלוֹם עולם",
  Devanagari: "अनुष्का क्षत्रिय",
  Bengali: "আমার সোনার",
  Tamil: "தமிழ் செல்வி",
  Thai: "สมชาย น้ำผึ้ง",
  Telugu: "శ్రీనివాస్ కృష్ణ",
  Gurmukhi: "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
  Gujarati: "કૃષ્ણકાંત પટેલ",
  Kannada: "ಕೃಷ್ಣಮೂರ್ತಿ",
  Malayalam: "കൃഷ്ണൻ നായർ",
  Odia: "କୃଷ୍ଣ ପ୍ରସାଦ",
  Sinhala: "ශ්‍රී ප්‍රියන්ත",
  Burmese: "မောင်ကျော်",
  Lao: "ສົມຊາຍ ນ້ຳ",
  Khmer: "សុខា ស្រីមុំ",
  Ethiopic: "አበበ ኃይሉ",
  Tibetan: "བསྟན་འཛིན་རྒྱ་མཚོ",
  Georgian: "ქართული",
  Armenian: "Հայերեն",
  Japanese: "山田 さくら カタカナ",
  "Chinese, simplified": "王小明 张伟",
  "Chinese, traditional": "陳龍龜 嘅 啲",
  Korean: "김민준 이서연",
  Emoji: "🦊👍🏽❤️👩‍💻🇩🇪",
  "mathematical letters": "𝓡𝓸𝓫𝓲𝓷 𝕮𝖆𝖑𝖉𝖊𝖗 𝟙𝟚",
  "full width": "Ｒｏｂｉｎ",
  symbols: "★ ♥ ☆ ① ™ ½",
} as const;

describe("the fonts", () => {
  it.each(Object.entries(NAMES))("draw %s with the letters' own shapes", async (_, name) => {
    const clusters = await clustersOf(tidy(name));
    expect(clusters.map(({ text }) => text).join("")).toBe(tidy(name));
    const { glyphs, width } = await setText(name);
    const boxes = await boxesOf(name);
    expect(boxes.size).toBeGreaterThan(0);
    expect(glyphs.filter(({ outline }) => boxes.has(outline))).toEqual([]);
    expect(new Set(glyphs.map(({ outline }) => outline)).size).toBeGreaterThan(2);
    expect(width).toBeGreaterThan(1);
  });

  it("draw Han letters as the picture's language does", async () => {
    const face = async (text: string, language: string) => (await clustersOf(text, language))[0]?.face;
    expect(await face("直", "ja")).toBe((await clustersOf("直す", "en"))[0]?.face);
    expect(await face("直", "de")).not.toBe(await face("直", "ja"));
  });

  it("would be caught drawing a box", async () => {
    const [cluster] = await clustersOf("א");
    const { shapeRun } = await import("../../src/picture/text/shape.js");
    if (!cluster) throw new Error("no Hebrew");
    // The Hebrew slice asked for a Han letter: the box is left out, and its advance is what remains.
    const run = shapeRun(cluster.face, WEIGHT, "山", false);
    expect(run.glyphs).toEqual([]);
    expect(run.advance).toBeGreaterThan(0);
  });

  it("draw a tag that tells people apart for what none of them has, and keep the rest", async () => {
    const drawn = async (name: string) => (await clustersOf(tidy(name))).map(({ text }) => text).join("");
    const hieroglyphs = await drawn("𓀀𓀁𓀂𓀃𓀄");
    expect(hieroglyphs).toMatch(/^·[2-9A-Z]{3}·$/);
    expect(await drawn("𓀀𓀁𓀂𓀃𓀄")).toBe(hieroglyphs);
    expect(await drawn("𓀀𓀁𓀂𓀃𓀅")).not.toBe(hieroglyphs);
    expect(await drawn("Ada 𓀀 Ok")).toMatch(/^Ada ·...· Ok$/);
    // 〪 hangs on a Latin letter in no font here: the letter stays.
    expect(await drawn("a\u{1D167}b")).toBe("ab");
    expect(await drawn("\u{E000}x")).toMatch(/^·...·x$/);
  });
});

describe("a line", () => {
  it("joins Arabic letters: the first of a word is not the letter as it stands alone", async () => {
    const [alone] = (await setText("س")).glyphs;
    const word = (await setText("سلام")).glyphs.map(({ outline }) => outline);
    expect(alone).toBeDefined();
    expect(word).not.toContain(alone?.outline);
  });

  it("runs from right to left where its letters do, and numbers in it from left to right", async () => {
    const outlineOf = async (letter: string) => (await setText(letter)).glyphs[0]?.outline;
    const { glyphs } = await setText("אב 12 גד");
    const at = async (letter: string) => {
      const outline = await outlineOf(letter);
      return glyphs.find((glyph) => glyph.outline === outline)?.x ?? Number.NaN;
    };
    const places = await Promise.all(["ד", "ג", "1", "2", "ב", "א"].map(at));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(6);
  });

  it("keeps an isolated name apart from the figures beside it", async () => {
    const places = async (text: string) => {
      const { glyphs } = await setText(text);
      const xOf = async (letter: string) => {
        const [drawn] = (await setText(letter)).glyphs;
        return glyphs.find(({ outline }) => outline === drawn?.outline)?.x ?? Number.NaN;
      };
      return Promise.all(["x", "ב", "א", "1", "2"].map(xOf));
    };
    const inOrder = (xs: number[]) => xs.every((x, at) => at === 0 || x > (xs[at - 1] ?? Number.NaN));
    expect(inOrder(await places(`x ${isolated("אב")} 12`))).toBe(true);
    // Without isolation the figure stands on the left of the name.
    expect(inOrder(await places("x אב 12"))).toBe(false);
  });

  it("keeps to its width, and ends in an ellipsis where it reads on: on the left in Arabic", async () => {
    const ellipsis = (await setText("…")).glyphs[0]?.outline;
    const latin = await setText("Machine-learning engineer", 8);
    expect(latin.width).toBeLessThanOrEqual(8);
    expect(latin.cut).toBe(true);
    expect(latin.glyphs.at(-1)?.outline).toBe(ellipsis);
    const arabic = await setText("محمد بن عبد الله محمد بن عبد الله", 8);
    expect(arabic.width).toBeLessThanOrEqual(8);
    expect(arabic.glyphs[0]?.outline).toBe(ellipsis);
    const whole = await setText("Machine", 8);
    expect(whole.cut).toBe(false);
  });

  it("refuses a text whose fonts were not looked for", async () => {
    const set = await typesetterFor(["this"]);
    expect(() => set.line("that", WEIGHT, 9)).toThrow(RangeError);
  });
});

describe("a name", () => {
  it("can't turn its neighbors around, break the line, or pile up marks", () => {
    expect(tidy("ab\u202Egnp.exe\u2066")).toBe("abgnp.exe");
    expect(tidy("  a\n\tb\u2028c  ")).toBe("a b c");
    expect(tidy(`a${"\u0301".repeat(50)}`)).toBe(`a${"\u0301".repeat(4)}`);
    expect(tidy("a\uD800b\uDC00\u0007")).toBe("ab");
  });

  it("counts as empty where nothing would be seen", () => {
    for (const nothing of ["", "  ", "\u200B\u200D", "\u3164", "\u2800\u00A0", "\uD800"])
      expect(isBlank(nothing)).toBe(true);
    for (const something of ["a", ".", "🦊", "𓀀"]) expect(isBlank(something)).toBe(false);
  });

  it("of 10,000 characters is looked at as far as it may show", async () => {
    const line = await setText("a👩‍💻é".repeat(2_500), 1e9);
    expect(line.glyphs.length).toBeLessThan(400);
  });
});

describe(`any name (seed ${SEED})`, () => {
  const from = (first: number, last: number): fc.Arbitrary<string> =>
    fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code));
  const letter = fc.oneof(
    { weight: 4, arbitrary: from(0x20, 0x2ff) },
    { weight: 3, arbitrary: from(0x300, 0xe7f) },
    { weight: 1, arbitrary: from(0x0, 0x10ffff) },
    { weight: 1, arbitrary: from(0x3000, 0xd7ff) },
    { weight: 2, arbitrary: from(0x2000, 0x2bff) },
    { weight: 2, arbitrary: from(0x1f300, 0x1faff) },
    {
      weight: 2,
      arbitrary: fc.constantFrom("\u200D", "\uFE0F", "\u202E", "\u0301", "\u3099", "\u200F", "\u034F"),
    },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
    },
  );

  it("is set within its width, with finite places and no box", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: letter, maxLength: 40 }),
        fc.double({ min: 2, max: 30, noNaN: true }),
        async (name, most) => {
          const line = await setText(name, most);
          expect(line.width).toBeLessThanOrEqual(most);
          for (const { x, y, scale } of line.glyphs) expect(Number.isFinite(x + y + scale)).toBe(true);
          const boxes = await boxesOf(`${name.slice(0, 400)}…`);
          expect(line.glyphs.some(({ outline }) => boxes.has(outline))).toBe(false);
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });
});
