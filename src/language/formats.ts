import { shownUsd } from "./rounded.js";

/** Numbers, money and lists as a locale writes them. */
export interface Formats {
  /** @param digits after the point at most; one, unless something hangs on the others */
  number(value: number, digits?: number): string;
  /** Whole. */
  points(value: number): string;
  /** @param share 0 to 1, shown in whole per cent */
  percent(share: number): string;
  /**
   * Whole dollars, under ten with cents, from a thousand on to three figures that count: nobody knows a week's cost to
   * the dollar. What is less than a cent, and something all the same, is `<$0.01`.
   */
  usd(value: number): string;
  /** With two digits after the point. */
  hundredths(value: number): string;
  list(items: readonly string[]): string;
}

export function formatsOf(locale: string): Formats {
  // Each is made when it is first asked for: there are seven locales, and a start speaks none of them.
  const numbers = (options: Intl.NumberFormatOptions) => lazily(() => new Intl.NumberFormat(locale, options));
  const oneDigit = numbers({ maximumFractionDigits: 1 });
  const whole = numbers({ maximumFractionDigits: 0 });
  const twoDigits = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = numbers({ style: "percent" });
  const dollars = numbers({ style: "currency", currency: "USD", maximumFractionDigits: 0 });
  const cents = numbers({ style: "currency", currency: "USD" });
  const lists = lazily(() => new Intl.ListFormat(locale));
  return {
    number: (value, digits = 1) =>
      digits === 1
        ? oneDigit().format(value)
        : new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    points: (value) => whole().format(value),
    percent: (share) => percent().format(share),
    usd(value) {
      if (value > 0 && value < 0.005) return `<${cents().format(0.01)}`;
      if (value > 0 && value < 9.995) return cents().format(value);
      return dollars().format(shownUsd(value));
    },
    hundredths: (value) => twoDigits().format(value),
    list: (items) => lists().format(items),
  };
}

function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
