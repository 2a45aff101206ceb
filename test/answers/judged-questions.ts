/** Judged questions as lines of text: a question, then what must be true of its answer. */

/** One thing that must be true of an answer. */
export type Claim =
  | { readonly kind: '=' | '+'; readonly ideas: readonly string[] }
  | { readonly kind: '#'; readonly count: number }
  | { readonly kind: 'says' | 'never'; readonly words: string }
  | { readonly kind: 'mentors'; readonly idea: string }
  | { readonly kind: 'yes' | 'no' };

export interface JudgedQuestion {
  readonly asked: string;
  readonly claims: readonly Claim[];
}

/** The conversations of a fixture: turns on lines of their own, an empty line between conversations. */
export function judgedConversations(text: string): readonly (readonly JudgedQuestion[])[] {
  return text
    .split(/\n\s*\n/)
    .map((lines) => judgedQuestions(lines))
    .filter((turns) => turns.length > 0);
}

/** The questions of a fixture; lines that begin with `#` and empty ones are none. */
export function judgedQuestions(text: string): readonly JudgedQuestion[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [asked = '', claims = ''] = line.split(' => ');
      return { asked: asked.trim(), claims: claims.split(';').map((claim) => claimOf(claim.trim())) };
    });
}

function claimOf(written: string): Claim {
  const [mark = '', ...rest] = written.split(/\s+/);
  switch (mark) {
    case '=':
    case '+':
      return { kind: mark, ideas: rest };
    case '#':
      return { kind: '#', count: Number(rest[0]) };
    case 'mentors':
      return { kind: 'mentors', idea: rest[0] ?? '' };
    case 'yes':
    case 'no':
      return { kind: mark };
    case 'says':
    case 'never':
      return { kind: mark, words: rest.join(' ') };
    default:
      throw new Error(`No claim: ${written}`);
  }
}
