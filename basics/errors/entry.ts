/**
 * One kind of error a person may meet. `code` is permanent and never reused; `stem` is the name of its help page; the
 * sentences say what is wrong and what to do next, with `{placeholders}` that `parameters` fill: the same in both
 * languages, or `{state}` in Chinese and `{stateEn}` in English where the word itself differs.
 */
export interface ErrorEntry {
  readonly code: string;
  readonly stem: string;
  readonly zh: string;
  readonly en: string;
}

/** The placeholder names of a sentence, read by the compiler: `'{name} on {date}'` gives `'name' | 'date'`. */
export type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
