import { PermissionFlagsBits } from "discord-api-types/v10";

const P = PermissionFlagsBits;
const MEMBER = [
  P.ViewChannel,
  P.SendMessages,
  P.EmbedLinks,
  P.AttachFiles,
  P.ReadMessageHistory,
  P.AddReactions,
  P.UseExternalEmojis,
  P.UseExternalStickers,
  P.ChangeNickname,
  P.CreateInstantInvite,
  P.UseApplicationCommands,
  P.UseExternalApps,
  P.SendMessagesInThreads,
  P.CreatePublicThreads,
  P.SendPolls,
  P.SendVoiceMessages,
  P.Connect,
  P.Speak,
  P.Stream,
  P.UseVAD,
  P.RequestToSpeak,
  P.UseEmbeddedActivities,
];

const all = (bits: readonly bigint[]) => String(bits.reduce((set, one) => set | one, 0n));

/** Permissions of an ordinary member, and of the bot as it is invited. */
export const MEMBER_PERMISSIONS = all(MEMBER);

/** What a server's owner may: everything. */
export const OWNER_PERMISSIONS = all(Object.values(P));

/** Whether `permissions` (a bit set as Discord writes it) holds all of `needed`; an administrator has all. */
export function may(permissions: string, needed: bigint): boolean {
  const held = BigInt(permissions);
  return (held & P.Administrator) !== 0n || (held & needed) === needed;
}
