/** Where a laid-out element stands, in pixels of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws into a box that the layout has found a place for; returns SVG. */
export type Ink = (box: Box) => string;

export type Style = Readonly<Record<string, string | number>>;

/** An element as satori takes it: boxes laid out by flexbox. Words and charts are inks in empty boxes. */
export interface Element {
  readonly type: "div";
  readonly key: null;
  readonly props: { readonly style: Style; readonly ink?: Ink; readonly children?: readonly Element[] };
}

/** A box with others in it, in a row unless `style` says otherwise. */
export function h(style: Style, ...children: readonly (Element | null)[]): Element {
  const shown = children.filter((child) => child !== null);
  return {
    type: "div",
    key: null,
    props: { style: { display: "flex", ...style }, ...(shown.length > 0 && { children: shown }) },
  };
}

/** A column of boxes. */
export const column = (style: Style, ...children: readonly (Element | null)[]): Element =>
  h({ flexDirection: "column", ...style }, ...children);

/** A box of fixed size that is drawn into. */
export const drawn = (width: number, height: number, ink: Ink, style: Style = {}): Element => ({
  type: "div",
  key: null,
  props: { style: { display: "flex", flexShrink: 0, width, height, ...style }, ink },
});

/** Pixels, of a box that was given a width. */
export const widthOf = ({ props }: Element): number => Number(props.style["width"] ?? 0);
