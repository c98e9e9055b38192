import { IntlMessageFormat } from "intl-messageformat";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;
export type Element = Elements[number];

/** What a value is in a message: filled in, counted, or chosen by. */
export type Kind = "value" | "plural" | "selectordinal" | "select" | "format";

/** One place of a message that a value goes into. */
export interface Slot {
  readonly name: string;
  readonly kind: Kind;
  /** Of plurals and selects. */
  readonly branches: readonly string[];
}

/** The parts of a message as the formatter itself reads it. @throws where it can't */
export function parse(text: string, locale: string): Elements {
  return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();
}

/** What stands before, between and after the values, branches included. */
export function literalsOf(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ("options" in element) return branchesOf(element).flatMap(([, inner]) => literalsOf(inner));
    return isLiteral(element) ? [element.value] : [];
  });
}

export function slotsOf(elements: Elements): Slot[] {
  return elements.flatMap((element): Slot[] => {
    if ("options" in element) {
      const branches = branchesOf(element);
      const ordinal = "pluralType" in element && element.pluralType === "ordinal";
      const kind = ordinal ? "selectordinal" : "pluralType" in element ? "plural" : "select";
      const slot = { name: element.value, kind, branches: branches.map(([name]) => name) } as const;
      return [slot, ...branches.flatMap(([, inner]) => slotsOf(inner))];
    }
    if (!("value" in element) || isLiteral(element)) return [];
    return [{ name: element.value, kind: "style" in element ? "format" : "value", branches: [] }];
  });
}

/** Characters of the longest text that a message may make. @param widthOf a value by its name */
export function longest(elements: Elements, widthOf: (name: string) => number): number {
  return elements.reduce((sum, element) => {
    if ("options" in element)
      return sum + Math.max(...branchesOf(element).map(([, inner]) => longest(inner, widthOf)));
    if (!("value" in element)) return sum + COUNT;
    return sum + (isLiteral(element) ? element.value.length : widthOf(element.value));
  }, 0);
}

/** `1,000` in place of a plural's number sign: nothing here is counted any further. */
const COUNT = 5;

const isLiteral = (element: Element): element is Extract<Element, { type: 0 }> => element.type === 0;

function branchesOf(element: Extract<Element, { options: unknown }>): [string, Elements][] {
  return Object.entries(element.options).map(([name, { value }]) => [name, value]);
}
