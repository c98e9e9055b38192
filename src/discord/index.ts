export { type Bot, startBot } from "./client.js";
export {
  type Caller,
  type Command,
  type ComponentRequest,
  EVERYWHERE,
  type FlowHandler,
  type House,
  IN_SERVERS,
  type MenuCommand,
  type MenuRequest,
  type ModalRequest,
  type Pages,
  type SlashRequest,
} from "./command.js";
export { ConnectionError, type Shards } from "./connection.js";
export { Cooldown, GENEROUS, type Limits } from "./cooldown.js";
export { type Differences, differenceLines, isSame, type Payload } from "./differences.js";
export { type Dispatcher, dispatcher, type Handlers } from "./dispatch.js";
export { type AttachedFiles, attachedFiles, type FileRef } from "./files.js";
export type { ShardState } from "./gateway.js";
export { type Handled, INTERACTION_KINDS, OUTCOMES } from "./handled.js";
export { type ChannelMessages, channelMessages } from "./messages.js";
export { type CommandIds, REGISTRATIONS, type Registration, registerCommands } from "./registration.js";
export { restTransport, type Transport, type TransportClock } from "./requests/index.js";
export { described, named } from "./worded.js";
