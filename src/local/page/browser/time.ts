/** Dates in words of the reader's language. Milliseconds in, text out. */

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { hour: "numeric", minute: "2-digit" },
  T: { hour: "numeric", minute: "2-digit", second: "2-digit" },
  d: { day: "2-digit", month: "2-digit", year: "numeric" },
  D: { day: "numeric", month: "long", year: "numeric" },
  f: { day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit" },
  F: { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit" },
  s: { day: "2-digit", month: "2-digit", year: "numeric", hour: "numeric", minute: "2-digit" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const UNITS = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** `style` is the letter of a Discord timestamp, `<t:1700000000:R>`. */
export function formatTime(at: number, style: string, now: number, locale?: string): string {
  if (style === "R") return relative(at, now, locale);
  return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES["f"]).format(at);
}

function relative(at: number, now: number, locale?: string): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  for (const [unit, size] of UNITS) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return format.format(seconds, "second");
}

/** When a message was sent: the time alone today, with the date before. */
export function sentAt(at: number, now: number, locale?: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return formatTime(at, isToday ? "t" : "s", now, locale);
}
