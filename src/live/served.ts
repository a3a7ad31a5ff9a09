/** How a node has answered readers of the live page since it last told. */
export class Served {
  private snapshots = 0;
  private unchanged = 0;
  private refused = 0;

  /** Notes an answer by its status; an opened stream counts as a snapshot. */
  note(status: number): void {
    if (status === 304) this.unchanged += 1;
    else if (status < 400) this.snapshots += 1;
    else this.refused += 1;
  }

  /** One line for the log, and a new count; null when nobody asked and nobody listens. */
  tell(openStreams: number): string | null {
    const { snapshots, unchanged, refused } = this;
    [this.snapshots, this.unchanged, this.refused] = [0, 0, 0];
    if (snapshots + unchanged + refused + openStreams === 0) return null;
    return `Live page: ${openStreams} streams open, ${snapshots} snapshots, ${unchanged} unchanged, ${refused} refused`;
  }
}
