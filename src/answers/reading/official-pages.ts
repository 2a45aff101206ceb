/**
 * Official pages for what the documents do not hold.
 *
 * Rules, money and results change; they are linked to, never told from memory. One page a line, for anybody to mend.
 */

export interface OfficialPage {
  readonly title: string;
  readonly url: string;
}

export const OFFICIAL_PAGES = {
  lfxGuidelines: {
    title: 'LFX Mentorship program guidelines of CNCF',
    url: 'https://github.com/cncf/mentoring/blob/main/programs/lfx-mentorship/README.md#program-guidelines',
  },
  lfxMentees: {
    title: 'LFX Mentorship documentation for mentees',
    url: 'https://docs.linuxfoundation.org/lfx/mentorship/mentees',
  },
  lfxPlatform: { title: 'LFX Mentorship platform', url: 'https://mentorship.lfx.linuxfoundation.org' },
  gsocSite: { title: 'Google Summer of Code', url: 'https://summerofcode.withgoogle.com' },
  gsocTimeline: {
    title: 'Google Summer of Code timeline',
    url: 'https://developers.google.com/open-source/gsoc/timeline',
  },
  gsocFaq: { title: 'Google Summer of Code FAQ', url: 'https://developers.google.com/open-source/gsoc/faq' },
  mentoring: { title: 'CNCF mentoring', url: 'https://github.com/cncf/mentoring' },
} as const satisfies Readonly<Record<string, OfficialPage>>;
