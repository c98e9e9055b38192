/** Where the focus goes when what held it is gone. */

/** Where a person writes: the field of a command that is being filled in, or the plain line. */
export function focusComposer(): void {
  document.querySelector<HTMLElement>("#composer .slip-field input, #composer #say:not([hidden])")?.focus();
}

/** Remembers who has the focus; what it returns gives it back, also where the message or the list around it was drawn anew meanwhile. */
export function holdFocus(): () => void {
  const held = document.activeElement;
  const id = held?.closest<HTMLElement>("[data-id]")?.dataset["id"];
  const key = held?.closest<HTMLElement>("[data-key]")?.dataset["key"];
  return () => {
    if (!(held instanceof HTMLElement) || held === document.body) return focusComposer();
    if (held.isConnected && focusOn(held)) return;
    if (key !== undefined && focusOn(document.querySelector<HTMLElement>(`[data-key="${key}"]`))) return;
    const again = id === undefined ? null : document.querySelector<HTMLElement>(`[data-id="${id}"]`);
    // The message first: some of its buttons show only while it has the focus.
    if (!again || !focusOn(again)) return focusComposer();
    focusOn(heirOf(held, again));
  };
}

/** Gives the focus, and says whether it was taken. */
function focusOn(element: HTMLElement | null): element is HTMLElement {
  element?.focus();
  return element !== null && document.activeElement === element;
}

/** Whoever works by keyboard stays on the button of the same name, or else of the same place, or on the message. */
export function heirOf(held: HTMLElement, fresh: HTMLElement): HTMLElement {
  const usable = [...fresh.querySelectorAll<HTMLElement>("[data-place]")].filter(
    (one) => !one.matches(":disabled"),
  );
  const { name, place } = held.dataset;
  if (place === undefined) return fresh;
  return (
    usable.find((one) => one.dataset["name"] === name && name !== undefined) ??
    usable.find((one) => one.dataset["place"] === place) ??
    usable.find((one) => one.dataset["name"] !== undefined) ??
    fresh
  );
}
