import type { ActRequest, LocaleRequest, Outcome, PersonEvent, Snapshot } from "../../protocol.js";

/** The three ways to speak with the local Discord. Types are promised by the server, which is ours too. */

export async function getSnapshot(as: string | null): Promise<Snapshot> {
  const query = as === null ? "" : `?as=${encodeURIComponent(as)}`;
  const response = await fetch(`/local/snapshot${query}`);
  if (response.status >= 400 && response.status < 500 && as !== null) return getSnapshot(null);
  if (!response.ok) throw new Error(`The local server answered ${response.status}.`);
  return response.json();
}

/** Never throws: without an answer the outcome says so. */
export async function postAct(request: ActRequest): Promise<Outcome> {
  try {
    const response = await fetch("/local/act", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const answer: unknown = await response.json();
    if (isOutcome(answer)) return answer;
    return { kind: "failed", reason: `The local server answered ${response.status}. ${messageOf(answer)}` };
  } catch {
    return { kind: "failed", reason: "The local server cannot be reached. Is it still running?" };
  }
}

/** Resolves with why it could not be done, or with "". What comes of it is told as an event. */
export async function postLocale(request: LocaleRequest): Promise<string> {
  try {
    const response = await fetch("/local/locale", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    return response.ok
      ? ""
      : `The local server answered ${response.status}. ${messageOf(await response.json())}`;
  } catch {
    return "The local server cannot be reached. Is it still running?";
  }
}

function isOutcome(answer: unknown): answer is Outcome {
  return typeof answer === "object" && answer !== null && "kind" in answer;
}

/** Errors carry a sentence, as Discord's do. */
function messageOf(answer: unknown): string {
  if (typeof answer !== "object" || answer === null || !("message" in answer)) return "";
  return typeof answer.message === "string" ? answer.message : "";
}

export interface Listener {
  readonly opened: () => void;
  readonly received: (event: PersonEvent) => void;
  /** The stream ended; it is closed, and whoever listens begins again. */
  readonly lost: () => void;
}

/** A person's events from now on; call what it returns to stop. */
export function listen(as: string, listener: Listener): () => void {
  const source = new EventSource(`/local/events?as=${encodeURIComponent(as)}`);
  source.onopen = listener.opened;
  source.onmessage = ({ data }: MessageEvent<string>) => listener.received(JSON.parse(data));
  source.onerror = () => {
    source.close();
    listener.lost();
  };
  return () => source.close();
}
