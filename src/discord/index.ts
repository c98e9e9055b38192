export { type Bot, ConnectionError, startBot } from "./client.js";
export {
  type Caller,
  type Command,
  type ComponentRequest,
  EVERYWHERE,
  type FlowHandler,
  type House,
  type ModalRequest,
  type SlashRequest,
} from "./command.js";
export { type Dispatcher, dispatcher } from "./dispatch.js";
