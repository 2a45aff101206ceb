import { describe, expect, it } from 'vitest';
import { readMentors } from '../../src/ideas/mentors.ts';

/** Mentors as `name@handle`, a missing half empty. */
function people(field: string): string {
  return readMentors(field)
    .map(({ name, github }) => `${name ?? ''}@${github ?? ''}`)
    .join(' ');
}

describe('readMentors reads names and handles from', () => {
  it.each([
    [
      'commas between, an address after each',
      'Ada Berg (@adaberg, ada@berg.example), Bo Chen (@bochen, bo@chen.example)',
    ],
    ['semicolons between, commas within', 'Ada Berg, @adaberg, ada@berg.example; Bo Chen @bochen'],
    ['bare handles before an address', 'Ada Berg, adaberg, ada@berg.example; Bo Chen, bochen, bo@chen.example'],
    ['only a space between', 'Ada Berg (@adaberg, ada@berg.example) Bo Chen (@bochen)'],
    ['no comma before an address', 'Ada Berg (@adaberg ada@berg.example), Bo Chen (@bochen)'],
    ['"and"', 'Ada Berg (@adaberg) and Bo Chen (@bochen)'],
    ['an ampersand, a slash or a plus', 'Ada Berg (@adaberg) & Bo Chen (@bochen)'],
    ['a nested list', '  - Ada Berg (@adaberg) - primary\n  - Bo Chen (@bochen) (Secondary)'],
    ['lines without markers', 'Ada Berg(@adaberg)\nBo Chen(@bochen)'],
    [
      'groups by role',
      '- Primary\n  - [Ada Berg](https://github.com/adaberg)\n- Adjunct\n  - [Bo Chen](https://github.com/bochen)',
    ],
    ['roles before names', 'Primary: Ada Berg (@adaberg); Backup: Bo Chen (@bochen)'],
    ['numbered roles', 'Mentor 1: Ada Berg (@adaberg)\nMentor 2: Bo Chen (@bochen)'],
    ['"or", a slash before the handle', 'Ada Berg / @adaberg or Bo Chen / @bochen'],
    ['employers by their form, degrees', 'Ada Berg, Kelp Inc. (@adaberg)\nBo Chen, PhD, University of Kelp (@bochen)'],
    ['"from" and an employer', 'Ada Berg from Kelp Foods (@adaberg), Bo Chen (@bochen)'],
    ['addresses of GitHub without their beginning', 'Ada Berg - github.com/adaberg; Bo Chen, github.com/bochen'],
    ['links', '[Ada Berg](https://github.com/adaberg) [Bo Chen](https://github.com/bochen/)'],
    [
      'linked handles',
      'Ada Berg ([@adaberg](https://github.com/adaberg)), Bo Chen [@bochen](https://github.com/bochen)',
    ],
    [
      'handles linked inside their brackets',
      'Ada Berg (@[adaberg](https://github.com/adaberg)), Bo Chen (@[bochen](https://github.com/bochen))',
    ],
    ['linked names with an at sign', '[@Ada Berg](https://github.com/adaberg), [@Bo Chen](https://github.com/bochen)'],
    ['addresses of pages', 'Ada Berg https://github.com/adaberg, Bo Chen https://github.com/bochen'],
    [
      'a broken address of a page',
      'Ada Berg ([@adaberg](ttps://github.com/adaberg)), Bo Chen ([@bochen](https://github.com/bochen)\\)',
    ],
    ['handles first', '@adaberg - Ada Berg, ada@berg.example; @bochen Bo Chen'],
    ['handles first, names with an address', '@adaberg, Ada Berg ada@berg.example, @bochen Bo Chen bo@chen.example'],
    ['everything in brackets', '- (Ada Berg, @adaberg)\n- (Bo Chen, @bochen)'],
    [
      'labels in brackets',
      'Ada Berg (email: ada@berg.example, github: adaberg), Bo Chen (GitHub: @bochen, Slack: @bo)',
    ],
    [
      'lines about the one above',
      '- Ada Berg\n  - GitHub: @adaberg\n  - Email: ada@berg.example\n- Bo Chen\n  - GitHub: bochen',
    ],
    ['a colon after names', '- Ada Berg: (@adaberg)\n- Bo Chen: (@bochen)'],
    ['a note between name and handle', 'Ada Berg (primary) (@adaberg), Bo Chen (backup) (@bochen)'],
    ['employers', 'Ada Berg, Red Hat (@adaberg), Bo Chen (Google, @bochen)'],
    ['pronouns', 'Ada Berg (she/her, @adaberg), Bo Chen (@bochen, he/him)'],
    ['full-width marks', 'Ada Berg（@adaberg，ada@berg.example）、Bo Chen（@bochen）'],
    ['an unclosed bracket', 'Ada Berg (@adaberg, ada@berg.example, Bo Chen (@bochen)'],
    ['bars between the parts', '- Ada Berg | @adaberg | ada@berg.example\n- Bo Chen | @bochen'],
    ['addresses in angle brackets', 'Ada Berg(adaberg, <ada@berg.example>)\nBo Chen (@bochen) <bo@chen.example>'],
    ['addresses in words', 'Ada Berg @adaberg (ada AT berg DOT example), Bo Chen @bochen (bo at chen dot org)'],
    ['their own label again', 'Mentor(s): Ada Berg (@adaberg), Bo Chen (@bochen)'],
    ['the same person twice', '@adaberg @bochen\n@adaberg - Ada Berg; @bochen Bo Chen'],
    ['a remark at the end', 'Ada Berg (@adaberg) from the core team, Bo Chen (@bochen) - please ask here first'],
  ])('%s', (_, field) => {
    expect(people(field)).toBe('Ada Berg@adaberg Bo Chen@bochen');
  });

  it.each([
    ['bare handles', '@adaberg, @bochen', '@adaberg @bochen'],
    ['names alone', 'Ada Berg, Bo Chen and Cy Dor', 'Ada Berg@ Bo Chen@ Cy Dor@'],
    ['a name and an address', 'Ada Berg ada@berg.example', 'Ada Berg@'],
    ['a handle of another site', 'Ada Berg ([@ada](https://twitter.com/ada))', 'Ada Berg@'],
    ['a handle beside a link to another site', '[Ada Berg](https://twitter.com/ada) (@adaberg)', 'Ada Berg@adaberg'],
    ['a link whose words are its handle', '[adaberg](https://github.com/adaberg)', '@adaberg'],
    ['brackets inside a name', 'Ada(Adele) Berg (@adaberg)', 'Ada(Adele) Berg@adaberg'],
    ['a comma inside a name', '- Ada-Lu, Berg (@adaberg, ada@berg.example)', 'Ada-Lu, Berg@adaberg'],
    ['a handle that GitHub cannot have', 'Ada Berg (@ada.berg1)', 'Ada Berg@'],
    ['nobody yet', 'TBD', ''],
    ['a place to fill in', '- Ada Berg (@adaberg)\n- TBD (@tbd, tbd@email)', 'Ada Berg@adaberg'],
    ['a team', 'team-kelp@Company', 'team-kelp@'],
    ['a remark of the template', '# at least two mentors', ''],
  ])('%s', (_, field, expected) => {
    expect(people(field)).toBe(expected);
  });
});
