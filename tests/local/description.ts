import { REPAIRS } from "../../src/tools/local-bodies/repairs.js";

/** A small description in the form of Discord's, with every schema that is mended. */
export function description() {
  const mended = REPAIRS.flatMap(({ schemas }) => schemas);
  const open = Object.fromEntries(mended.map((name) => [name, { type: "object", properties: {} }]));
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const body = (schema: object) => ({ requestBody: { content: { "application/json": { schema } } } });
  return {
    openapi: "3.1.0",
    paths: {
      "/channels/{channel_id}/messages": { get: {}, post: body(ref("Message")) },
      "/interactions/{id}/{token}/callback": { post: body({ anyOf: [ref("Reply"), ref("Choices")] }) },
    },
    components: {
      schemas: {
        ...open,
        Message: {
          type: "object",
          properties: { content: { type: "string", maxLength: 3 }, link: { type: "string", format: "uri" } },
          required: ["content"],
        },
        Reply: { type: "object", properties: { type: { type: "integer", enum: [4] }, data: ref("Message") } },
        Choices: {
          type: "object",
          properties: { type: { type: "integer", enum: [8] }, data: { type: "array" } },
        },
      },
    },
  };
}
