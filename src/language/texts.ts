/** The texts of a section in another language: all that the English one has, and no others. */
export type Texts<English> = Readonly<Record<keyof English, string>>;
