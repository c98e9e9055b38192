/** Replaces children only where they differ, so that the focus is not lost for nothing. */
export function redraw(box: HTMLElement, children: readonly HTMLElement[]): void {
  const old = [...box.children];
  const isSame = old.length === children.length && children.every((child, at) => isLike(old[at], child));
  if (isSame) return;
  const key = document.activeElement?.closest<HTMLElement>("[data-key]")?.dataset["key"];
  const isHeld = box.contains(document.activeElement);
  box.replaceChildren(...children);
  if (!isHeld || key === undefined) return;
  const heir = [...box.querySelectorAll<HTMLElement>("[data-key]")].find((one) => one.dataset["key"] === key);
  heir?.focus();
}

function isLike(old: Element | undefined, fresh: Element): boolean {
  return old?.isEqualNode(fresh) === true;
}
