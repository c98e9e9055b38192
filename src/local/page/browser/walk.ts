import { focusComposer } from "./focus.js";

/**
 * By keyboard from message to message: the log is one stop of Tab, arrows, Home and End go through its messages, Tab
 * goes on into the one that has the focus, Escape goes back to where one writes.
 */
export function walkMessages(log: HTMLElement, list: HTMLElement): void {
  log.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      focusComposer();
      return;
    }
    const all = [...list.querySelectorAll<HTMLElement>(".message")];
    const held = document.activeElement;
    const at = held instanceof HTMLElement ? all.indexOf(held) : -1;
    if (at < 0 && document.activeElement !== log) return;
    const to = step(event.key, at < 0 ? all.length : at, all.length);
    const next = to === null ? undefined : all[Math.max(0, Math.min(all.length - 1, to))];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: "nearest" });
  });
  // The author's name is a stop only in the message that has the focus.
  list.addEventListener("focusin", ({ target }) => nameOf(target)?.setAttribute("tabindex", "0"));
  list.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (messageOf(target) !== messageOf(relatedTarget)) nameOf(target)?.setAttribute("tabindex", "-1");
  });
}

function step(key: string, at: number, count: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: count - 1,
  };
  return to[key] ?? null;
}

function messageOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(".message") : null;
}

function nameOf(target: EventTarget | null): Element | null {
  return messageOf(target)?.querySelector("button.author") ?? null;
}
