/** Numbers, money and lists as a locale writes them. */
export interface Formats {
  /** At most one digit after the point. */
  number(value: number): string;
  /** Whole. */
  points(value: number): string;
  /** @param share 0 to 1, shown in whole per cent */
  percent(share: number): string;
  /** Whole dollars, from a thousand on to three figures that count: nobody knows a week's cost to the dollar. */
  usd(value: number): string;
  /** With two digits after the point. */
  hundredths(value: number): string;
  list(items: readonly string[]): string;
}

export function formatsOf(locale: string): Formats {
  const oneDigit = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const twoDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const dollars = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "USD",
    maximumFractionDigits: 0,
  });
  const lists = new Intl.ListFormat(locale);
  return {
    number: (value) => oneDigit.format(value),
    points: (value) => whole.format(value),
    percent: (share) => percent.format(share),
    usd(value) {
      const step = value < 1000 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 2);
      return dollars.format(Math.round(value / step) * step);
    },
    hundredths: (value) => twoDigits.format(value),
    list: (items) => lists.format(items),
  };
}
