// Text that remembers what it says: words are appended, and what stands for a coded fact is marked with its place.

/** What a stretch of a note stands for. */
export interface Mark {
  readonly kind: 'condition' | 'medication' | 'observation' | 'procedure' | 'allergy' | 'symptom';
  /** Code of the fact, in the system of its kind. */
  readonly code: string;
}

export interface MarkedSpan extends Mark {
  /** First character, and the one after the last, counted in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
}

/** A word or two, plain or marked. */
export type Piece = string | { readonly text: string; readonly mark: Mark };

export class NoteText {
  #text = '';
  readonly spans: MarkedSpan[] = [];

  get text(): string {
    return this.#text.trimEnd();
  }

  say(...pieces: readonly Piece[]): this {
    for (const piece of pieces) {
      const start = this.#text.length;
      this.#text += typeof piece === 'string' ? piece : piece.text;
      if (typeof piece !== 'string') this.spans.push({ ...piece.mark, start, end: this.#text.length });
    }
    return this;
  }

  line(...pieces: readonly Piece[]): this {
    return this.say(...pieces, '\n');
  }

  /** Pieces with a separator between them. */
  list(items: readonly (readonly Piece[])[], separator: string): this {
    items.forEach((item, i) => {
      this.say(...(i === 0 ? [] : [separator]), ...item);
    });
    return this;
  }
}
