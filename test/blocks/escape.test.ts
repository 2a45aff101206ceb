import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutText,
  escapedLength,
  inertText,
  oneLine,
  printable,
  webAddress,
  withoutMentions,
} from '../../src/blocks/escape.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('foreign text', () => {
  it.each([
    { text: '<!channel> & <@U1>', safe: '&lt;!channel&gt; &amp; &lt;@\u2060U1&gt;' },
    { text: '&lt;!here&gt;', safe: '&amp;lt;!here&amp;gt;' },
    { text: '@here, _@everyone_', safe: '@\u2060here, _@\u2060everyone_' },
    { text: '@**here**', safe: '@\u2060**here**' },
    { text: 'a @ b', safe: 'a @ b' },
  ])('is inert once escaped: $text', ({ text, safe }) => {
    expect(inertText(text)).toBe(safe);
  });

  it.each([
    { text: '<!channel> <@U1> <#C1|x>', safe: '<\u2060!channel> <\u2060@U1> <\u2060#C1|x>' },
    { text: '@here @Channel, (@everyone)', safe: '@\u2060here @\u2060Channel, (@\u2060everyone)' },
    { text: 'a < b, @hereabouts, x@here.org, List<T>', safe: 'a < b, @hereabouts, x@here.org, List<T>' },
  ])('mentions nobody where it is passed on as it stands: $text', ({ text, safe }) => {
    expect(withoutMentions(text)).toBe(safe);
  });

  it('loses control characters and marks that turn the reading direction, and nothing else', () => {
    expect(printable('a\u0000b\u001b[31m\u202Ec\u2066d\r\ne\tf שלום \ud800')).toBe('ab[31mcd\ne\tf שלום ');
  });

  it('is put on one line', () => {
    expect(oneLine('  a\n\n b\tc ')).toBe('a b c');
  });
});

describe('cutText', () => {
  it('keeps to its limit, once escaped, and never halves a character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const cut = cutText(text, limit);

        expect(escapedLength(cut)).toBeLessThanOrEqual(limit);
        if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  it('leaves a text that fits as it is, and marks one that does not', () => {
    expect(cutText('kubernetes', 10)).toBe('kubernetes');
    expect(cutText('kubernetes operators', 14)).toBe('kubernetes…');
    expect(cutText('👍👍👍', 2)).toBe('👍…');
  });
});

describe('webAddress', () => {
  it.each([
    { text: ' https://a.example/x y ', address: 'https://a.example/x%20y' },
    { text: 'https://a.example/a|b"c<d>', address: 'https://a.example/a%7Cb%22c%3Cd%3E' },
    { text: 'http://a.example', address: 'http://a.example/' },
    { text: 'https://a.example/@scope/name', address: 'https://a.example/@scope/name' },
    { text: 'javascript:alert(1)', address: null },
    { text: 'mailto:a@b.example', address: null },
    { text: 'https://name:word@a.example/', address: null },
    { text: `https://a.example/${'x'.repeat(3000)}`, address: null },
    { text: 'go to https://a.example', address: null },
    { text: '', address: null },
  ])('takes web addresses and nothing else: $text', ({ text, address }) => {
    expect(webAddress(text)).toBe(address);
  });
});
