import { describe, expect, it } from "vitest";
import {
  changeSettings,
  DEFAULT_SETTINGS,
  isDefault,
  LIMITS,
  mayShareIn,
  type Settings,
  settingsSchema,
} from "../../src/conversation/index.js";

const HERE = "800000000000000001";
const THERE = "800000000000000002";
const chosen = changeSettings(DEFAULT_SETTINGS, { kind: "sharing", sharing: "channels", here: HERE });

describe("where cards may be shared", () => {
  it.each<[string, Settings, boolean, boolean]>([
    ["everywhere by default", DEFAULT_SETTINGS, true, true],
    ["nowhere", { ...DEFAULT_SETTINGS, sharing: "nowhere", channels: [HERE] }, false, false],
    ["in the channel where the list was begun", chosen, true, false],
    ["in an emptied list", changeSettings(chosen, { kind: "channels", channels: [] }), false, false],
  ])("%s", (_, settings, here, there) => {
    expect([mayShareIn(settings, HERE), mayShareIn(settings, THERE)]).toEqual([here, there]);
  });

  it("keeps the chosen channels while it is allowed everywhere", () => {
    const both = changeSettings(chosen, { kind: "channels", channels: [HERE, THERE] });
    const everywhere = changeSettings(both, { kind: "sharing", sharing: "everywhere", here: HERE });
    expect(changeSettings(everywhere, { kind: "sharing", sharing: "channels", here: "1" })).toEqual(both);
  });

  it("takes no channel twice, none that is no id, and no more than there is room for", () => {
    const many = Array.from({ length: 30 }, (_, at) => String(800_000_000_000_000_000n + BigInt(at)));
    const { channels } = changeSettings(chosen, { kind: "channels", channels: [HERE, HERE, "x", ...many] });
    expect(channels).toHaveLength(LIMITS.sharingChannels);
    expect(new Set(channels).size).toBe(channels.length);
    expect(channels).not.toContain("x");
  });
});

describe("every choice", () => {
  it("made twice is made once, is what can be stored, and goes with a reset", () => {
    const events = [
      { kind: "sharing", sharing: "nowhere", here: HERE },
      { kind: "sharing", sharing: "channels", here: HERE },
      { kind: "channels", channels: [THERE] },
      { kind: "seniority", seniority: "senior" },
      { kind: "insights", shown: false },
    ] as const;
    for (const event of events) {
      const once = changeSettings(chosen, event);
      expect(changeSettings(once, event)).toEqual(once);
      expect(settingsSchema.parse(once)).toEqual(once);
      expect(isDefault(once)).toBe(false);
      expect(changeSettings(once, { kind: "reset" })).toEqual(DEFAULT_SETTINGS);
    }
    expect(isDefault(DEFAULT_SETTINGS)).toBe(true);
  });
});
