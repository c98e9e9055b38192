import { ChannelType, PermissionFlagsBits as P, PermissionsBitField } from "discord.js";
import { describe, expect, it } from "vitest";
import { isThread, mayPost, notePlace } from "../../src/discord/asked.js";

describe("whether somebody may send messages where they are", () => {
  const reader = new PermissionsBitField([P.ViewChannel, P.SendMessagesInThreads]);
  const writer = new PermissionsBitField([P.ViewChannel, P.SendMessages]);

  it("is one permission in channels, and another in threads", () => {
    expect([mayPost(writer, false), mayPost(reader, false)]).toEqual([true, false]);
    expect([mayPost(writer, true), mayPost(reader, true)]).toEqual([false, true]);
    expect(mayPost(new PermissionsBitField(P.Administrator), true)).toBe(true);
    expect(mayPost(null, false)).toBe(true);
  });

  it("knows threads by what the gateway says of an interaction's channel", () => {
    for (const [id, type] of [
      ["1", ChannelType.GuildText],
      ["2", ChannelType.PublicThread],
      ["3", ChannelType.PrivateThread],
      ["4", ChannelType.AnnouncementThread],
    ] as const) {
      notePlace({ id: "9", channel: { id, type, name: "x" } });
    }
    for (const broken of [null, {}, { channel: null }, { channel: { id: 5, type: 11 } }]) notePlace(broken);
    expect(["1", "2", "3", "4", "5"].map(isThread)).toEqual([false, true, true, true, false]);
  });
});
