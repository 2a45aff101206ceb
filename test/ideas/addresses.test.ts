import { describe, expect, it } from 'vitest';
import { readAddresses, readApplyPage } from '../../src/ideas/addresses.ts';

const ONE = 'https://github.com/kelpstore/kelpstore/issues/1';
const TWO = 'https://github.com/kelpstore/kelpstore/issues/2';

describe('readAddresses', () => {
  it.each([
    ['bare addresses', `${ONE}, ${TWO}.`],
    ['addresses glued together', `${ONE},${TWO};`],
    ['addresses in brackets', `(${ONE}) and <${TWO}>`],
    ['links', `[#1](${ONE}), [kelpstore#2](<${TWO}>)`],
    ['links whose words are the address', `[${ONE}](${ONE}) + ${TWO}`],
    ['links by reference', `[the issue][1]\n\n[1]: ${ONE}\n[2]: ${TWO}`],
    ['code and emphasis', `\`${ONE}\` **${TWO}**`],
    ['short names', 'kelpstore/kelpstore#1 and kelpstore/kelpstore/#2'],
    [
      'addresses without a scheme',
      'github.com/kelpstore/kelpstore/issues/1, www.github.com/kelpstore/kelpstore/issues/2',
    ],
    ['a list', `- ${ONE}\n- First: ${TWO} (part two)`],
    ['full-width punctuation', `${ONE}；${TWO}。`],
  ])('reads %s', (_, field) => {
    expect(readAddresses(field)).toEqual([ONE, TWO]);
  });

  it.each([
    ['keeps brackets that are closed', 'https://example.org/Go_(game)', ['https://example.org/Go_(game)']],
    ['keeps queries and fragments', `${ONE}?q=is%3Aopen#issuecomment-7`, [`${ONE}?q=is%3Aopen#issuecomment-7`]],
    ['drops who logs in', 'https://ada:secret@example.org/x', ['https://example.org/x']],
    ['drops mail', '[Ada](mailto:ada@berg.example)', []],
    ['finds none in none', 'TBD', []],
  ])('%s', (_, field, addresses) => {
    expect(readAddresses(field)).toEqual(addresses);
  });
});

describe('readApplyPage', () => {
  it.each([
    ['https://mentorship.lfx.linuxfoundation.org/project/0b1c2d3e-0000-4000-8000-000000000001'],
    ['https://crowdfunding.lfx.linuxfoundation.org/projects/0b1c2d3e-0000-4000-8000-000000000001'],
    ['https://people.communitybridge.org/project/0b1c2d3e-0000-4000-8000-000000000001'],
  ])('takes %s', (page) => {
    expect(readApplyPage(`[apply here](${page}).`)).toBe(page);
  });

  it.each([
    ['https://lfx.linuxfoundation.org/tools/mentorship'],
    ['https://mentorship.lfx.linuxfoundation.org/'],
    [ONE],
    ['TBD'],
  ])('does not take %s', (text) => {
    expect(readApplyPage(text)).toBeNull();
  });
});
