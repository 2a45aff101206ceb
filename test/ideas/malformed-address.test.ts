import { describe, expect, it } from 'vitest';
import { malformedAddress } from '../../src/ideas/malformed-address.ts';

const ISSUE = 'github.com/kiln/kiln/issues/3';

describe('malformedAddress', () => {
  it.each([
    { text: `htps://${ISSUE}`, instead: `https://${ISSUE}` },
    { text: `https:/${ISSUE}, and more`, instead: `https://${ISSUE}` },
    { text: `https//${ISSUE}`, instead: `https://${ISSUE}` },
    { text: `http://https://${ISSUE}`, instead: `https://${ISSUE}` },
    { text: `see ${ISSUE}.`, instead: `https://${ISSUE}` },
    { text: `(three)[https://${ISSUE}]`, instead: `[three](https://${ISSUE})` },
    { text: `[three](https://${ISSUE}`, instead: `[three](https://${ISSUE})` },
    { text: '[three]()', instead: '[three](https://…)' },
  ])('has "$instead" for "$text"', ({ text, instead }) => {
    expect(malformedAddress(text)?.instead).toBe(instead);
  });

  it.each([
    `https://${ISSUE}`,
    `<https://${ISSUE}>`,
    `[three](https://${ISSUE})`,
    `https://${ISSUE}, https://${ISSUE}#comment and kiln/kiln#3`,
    `https://score.test/?uri=${ISSUE}`,
    `https://web.archive.test/https://${ISSUE}`,
    'words alone (and more)',
  ])('has nothing against "%s"', (text) => {
    expect(malformedAddress(text)).toBeNull();
  });
});
