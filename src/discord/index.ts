export { type Bot, ConnectionError, startBot } from "./client.js";
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
  type SlashRequest,
} from "./command.js";
export { type Dispatcher, dispatcher, type Handlers } from "./dispatch.js";
export { type AttachedFiles, attachedFiles, type FileRef } from "./files.js";
export { type ChannelMessages, channelMessages } from "./messages.js";
