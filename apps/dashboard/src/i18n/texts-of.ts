/** The same keys as in another language, with words of its own: a missing or extra key in either is a type error. */
export type TextsOf<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : TextsOf<T[Key]> };
