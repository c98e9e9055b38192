/** An answer that Discord refuses with: status, JSON code, words, and nested errors for a form. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toJSON(): Record<string, unknown> {
    const base = { message: this.message, code: this.code };
    return this.errors === undefined ? base : { ...base, errors: this.errors };
  }
}

export const unauthorized = () => new ApiError(401, 0, "401: Unauthorized");
export const notFound = () => new ApiError(404, 0, "404: Not Found");
export const methodNotAllowed = () => new ApiError(405, 0, "405: Method Not Allowed");
export const unknownChannel = () => new ApiError(404, 10003, "Unknown Channel");
export const unknownGuild = () => new ApiError(404, 10004, "Unknown Guild");
export const unknownMember = () => new ApiError(404, 10007, "Unknown Member");
export const unknownMessage = () => new ApiError(404, 10008, "Unknown Message");
export const unknownUser = () => new ApiError(404, 10013, "Unknown User");
export const unknownWebhook = () => new ApiError(404, 10015, "Unknown Webhook");
export const unknownInteraction = () => new ApiError(404, 10062, "Unknown interaction");
export const unknownCommand = () => new ApiError(404, 10063, "Unknown application command");
export const unknownApplication = () => new ApiError(404, 10002, "Unknown Application");
export const tooLarge = () => new ApiError(413, 40005, "Request entity too large");
export const alreadyAcknowledged = () =>
  new ApiError(400, 40060, "Interaction has already been acknowledged.");
export const tooManyFollowUps = () =>
  new ApiError(400, 40094, "This interaction has hit the maximum number of follow-up messages");
export const missingAccess = () => new ApiError(403, 50001, "Missing Access");
export const notInDm = () => new ApiError(403, 50003, "Cannot execute action on a DM channel");
export const cannotMessageUser = () => new ApiError(403, 50007, "Cannot send messages to this user");
export const missingPermissions = () => new ApiError(403, 50013, "Missing Permissions");
export const notTheAuthor = () => new ApiError(403, 50005, "Cannot edit a message authored by another user");
export const emptyMessage = () => new ApiError(400, 50006, "Cannot send an empty message");
export const invalidToken = () => new ApiError(401, 50027, "Invalid Webhook Token");
export const invalidJson = () => new ApiError(400, 50109, "The request body contains invalid JSON.");
