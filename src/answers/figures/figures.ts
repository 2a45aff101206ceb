/** Questions for figures, read: who has most, who has more than so many, what is in both, how two compare. */
import type { Bounds } from '../reading/numbers.ts';

/** What is counted, and what it is counted by. */
export type Counted = 'project' | 'term' | 'skill' | 'mentor';
export type Unit = 'idea' | 'mentor' | 'project';

export type Figures =
  /** All of them, in the order of their names or of their numbers. */
  | {
      readonly kind: 'each';
      readonly of: Counted;
      readonly unit: Unit;
      readonly average?: true;
      readonly rest: string;
    }
  | {
      readonly kind: 'ranked';
      readonly of: Counted;
      readonly unit: Unit;
      readonly order: 'most' | 'fewest';
      /** Only so many of them. */
      readonly limit?: number;
      readonly rest: string;
    }
  | {
      readonly kind: 'bounded';
      readonly of: Counted;
      readonly bounds: Bounds;
      /** Whether only ideas that can be applied for count. */
      readonly open?: true;
      readonly rest: string;
    }
  /** What is in each of several terms or programs. */
  | { readonly kind: 'both'; readonly of: 'project' | 'mentor' | 'skill'; readonly sides: readonly string[] }
  /** What is in every term of a scope. */
  | { readonly kind: 'every'; readonly of: 'project' | 'mentor' | 'skill'; readonly rest: string }
  /** What is in one and not in another. */
  | {
      readonly kind: 'only';
      readonly of: 'project' | 'mentor' | 'skill';
      readonly inside: string;
      readonly outside: string;
    }
  /** Ideas of the first of two terms whose titles are in the other too, or are not. */
  | {
      readonly kind: 'titles';
      readonly sides: readonly [string, string];
      readonly isNot: boolean;
      readonly rest: string;
    }
  /** Which of several has more ideas, or which of several ideas is the bigger one. */
  | { readonly kind: 'sides' | 'sizes'; readonly sides: readonly string[]; readonly open?: true }
  /** Which idea has the most mentors, or skills; all by their size. */
  | {
      readonly kind: 'ideas';
      readonly by: 'mentors' | 'skills' | 'size';
      readonly order: 'most' | 'fewest';
      /** Not only the first of them. */
      readonly all?: true;
      readonly rest: string;
    };

/** "Earlier terms", than whatever stands beside it. */
export const EARLIER = 'earlier terms';
