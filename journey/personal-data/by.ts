/** Who does something, in what role, when (epoch milliseconds), in which request; as the log writes it. */
export interface By {
  actor: string;
  role: string | null;
  at: number;
  request: string | null;
}
