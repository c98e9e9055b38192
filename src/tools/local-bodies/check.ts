import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { z } from "zod";
import { applyRepairs, type Schema } from "./repairs.js";

const recordedBody = z.object({ route: z.string().regex(/^[A-Z]+ \//), body: z.unknown() });
export type RecordedBody = z.infer<typeof recordedBody>;

const described = z.looseObject({
  openapi: z.string().startsWith("3.1"),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});

export interface Report {
  readonly checked: number;
  /** One line each: route, place in the body, what is wrong. */
  readonly violations: readonly string[];
}

/** Reads what a `Recorder` of the local Discord has written: one JSON object a line. */
export function readRecorded(text: string): RecordedBody[] {
  const lines = text.split("\n").filter((line) => line !== "");
  return lines.map((line) => recordedBody.parse(JSON.parse(line)));
}

/** Holds bodies against Discord's own description (OpenAPI 3.1), with its unknown fields refused. */
export class BodyCheck {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  readonly #paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly #compiled = new Map<string, ValidateFunction | null>();

  /** @throws an Error if it is no description of the kind, or a repair of it does not fit any more */
  constructor(description: unknown) {
    const copy = described.parse(structuredClone(description));
    const schemas = copy.components.schemas as Record<string, Schema>;
    applyRepairs(schemas);
    for (const schema of Object.values(schemas)) refuseUnknown(schema);
    this.#paths = copy.paths;
    addFormats(this.#ajv);
    this.#ajv.addSchema(copy, "discord");
  }

  check(bodies: Iterable<RecordedBody>): Report {
    let checked = 0;
    const violations: string[] = [];
    for (const { route, body } of bodies) {
      checked += 1;
      const validate = this.#validatorOf(route);
      if (validate === null) violations.push(`${route}: Discord describes no body there`);
      else if (!validate(body)) violations.push(`${route}: ${nearest(validate.errors ?? [])}`);
    }
    return { checked, violations };
  }

  #validatorOf(route: string): ValidateFunction | null {
    const known = this.#compiled.get(route);
    if (known !== undefined) return known;
    const [method = "", path = ""] = route.split(" ");
    const found = Object.keys(this.#paths).find((one) => isSame(one, path));
    const pointer = found && [
      "paths",
      found,
      method.toLowerCase(),
      "requestBody",
      "content",
      "application/json",
    ];
    const operation = found ? this.#paths[found]?.[method.toLowerCase()] : undefined;
    const hasBody = typeof operation === "object" && operation !== null && "requestBody" in operation;
    const made =
      pointer && hasBody
        ? this.#ajv.compile({ $ref: `discord#/${[...pointer, "schema"].map(escaped).join("/")}` })
        : null;
    this.#compiled.set(route, made);
    return made;
  }
}

/** `/channels/:channel/messages` is `/channels/{channel_id}/messages`. */
function isSame(described: string, route: string): boolean {
  const [wanted, parts] = [described.split("/"), route.split("/")];
  if (wanted.length !== parts.length) return false;
  return wanted.every((part, at) => (part.startsWith("{") ? parts[at]?.startsWith(":") : part === parts[at]));
}

const escaped = (part: string) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

/** The description leaves unknown fields open; a bot that sends one has misspelled something. */
function refuseUnknown(schema: Schema): void {
  if (schema.properties && schema["additionalProperties"] === undefined) {
    schema["additionalProperties"] = false;
  }
  for (const inner of Object.values(schema.properties ?? {})) refuseUnknown(inner);
}

function addFormats(ajv: Ajv2020): void {
  ajv.addFormat("uri", { validate: (value: string) => URL.canParse(value) });
  ajv.addFormat("date-time", { validate: (value: string) => !Number.isNaN(Date.parse(value)) });
  ajv.addFormat("int32", {
    type: "number",
    validate: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  });
  ajv.addFormat("snowflake", { validate: (value: string) => /^(0|[1-9][0-9]*)$/.test(value) });
}

/** Of a union's many complaints one of the branch that was meant, the deepest in the body. */
function nearest(errors: readonly ErrorObject[]): string {
  const isType = ({ instancePath, keyword }: ErrorObject) =>
    /(^|\/)type$/.test(instancePath) && (keyword === "enum" || keyword === "const");
  // A branch whose `type` is another was not meant.
  const others = errors
    .filter(isType)
    .map((one) => [schemaOf(one), one.instancePath.replace(/\/?type$/, "")]);
  const meant = errors.filter(
    (one) =>
      !others.some(([schema, at = ""]) => schema === schemaOf(one) && one.instancePath.startsWith(at)) &&
      !["anyOf", "oneOf"].includes(one.keyword),
  );
  const depth = ({ instancePath }: ErrorObject) => instancePath.split("/").length;
  const [first] = (meant.length > 0 ? meant : [...errors]).sort((a, b) => depth(b) - depth(a));
  if (!first) return "is refused";
  const extra = first.params["additionalProperty"];
  return `${first.instancePath || "/"} ${first.message}${extra ? ` (${String(extra)})` : ""}`;
}

const schemaOf = ({ schemaPath }: ErrorObject) => /schemas\/(\w+)/.exec(schemaPath)?.[1] ?? "";
