export { ChannelClosed, durationWords, RateLimited, Spared } from "./errors.js";
export { isAnswered, isOwnRepeat } from "./repeats.js";
export { restTransport, type Transport, type TransportClock } from "./transport.js";
