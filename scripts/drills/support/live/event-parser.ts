import { StringDecoder } from 'node:string_decoder';

export interface StreamEvent {
  id: string;
  name: string;
  data: string;
}

/** Reads server-sent events as they arrive; comments and the time to come back are kept apart. */
export class EventParser {
  /** Milliseconds after which the server wants a reader back. */
  retry: number | null = null;
  /** How many comments have come. */
  comments = 0;
  private readonly decoder = new StringDecoder('utf8');
  private text = '';

  feed(bytes: Buffer): StreamEvent[] {
    this.text += this.decoder.write(bytes);
    const blocks = this.text.split('\n\n');
    this.text = blocks.pop()!;
    return blocks.flatMap((block) => {
      if (block.startsWith(':')) this.comments += 1;
      const fields = new Map(block.split('\n').map(fieldOf));
      if (fields.has('retry')) this.retry = Number(fields.get('retry'));
      const data = fields.get('data');
      if (data === undefined) return [];
      return [{ id: fields.get('id') ?? '', name: fields.get('event') ?? 'message', data }];
    });
  }
}

function fieldOf(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
