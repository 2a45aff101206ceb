/** Ways to write the same document otherwise: what a person reads in it stays the same. */

/** A name that says what is done, and the doing. */
export interface Mutation {
  readonly name: string;
  readonly mutate: (text: string) => string;
}

const LABEL =
  'Descriptions?|Expected Outcomes?|Recommended Skills?|Mentors?(?:\\(s\\))?|Upstream Issues?(?: \\(URL\\))?|Issues?|LFX URL|Expected project size';
const FIELD = new RegExp(`^(?<marker>[-*] +)(?<label>${LABEL}):(?<rest>.*)$`, 'i');

/** Applies a change to each line that is in no fence. */
function everyLine(change: (line: string) => string): (text: string) => string {
  return (text) => {
    let fenced = false;
    return text
      .split('\n')
      .map((line) => {
        const fence = /^\s*(?:```|~~~)/.test(line);
        if (fence) fenced = !fenced;
        return fence || fenced ? line : change(line);
      })
      .join('\n');
  };
}

/** Applies a change to each labelled item at the left margin. */
const everyField = (change: (marker: string, label: string, rest: string) => string): ((text: string) => string) =>
  everyLine((line) => {
    const { marker, label, rest } = FIELD.exec(line)?.groups ?? {};
    return label === undefined ? line : change(marker ?? '', label, rest ?? '');
  });

const relabel = (words: Readonly<Record<string, string>>): ((text: string) => string) =>
  everyField((marker, label, rest) => {
    const kind = Object.keys(words).find((start) => label.toLowerCase().startsWith(start)) ?? '';
    return `${marker}${words[kind] ?? label}:${rest}`;
  });

/** Headings have six levels: a document that uses the sixth stays as it is. */
const shiftHeadings = (by: 1 | -1) => (text: string) => {
  if (by === 1 && /^#{6} /m.test(text)) return text;
  return everyLine((line) => (/^#{2,6} /.test(line) ? (by === 1 ? `#${line}` : line.slice(1)) : line))(text);
};

export const MUTATIONS: readonly Mutation[] = [
  { name: 'lines that end with CR LF', mutate: (text) => text.replace(/\n/g, '\r\n') },
  { name: 'a byte order mark', mutate: (text) => `\ufeff${text}` },
  { name: 'a blank at the end of every line', mutate: everyLine((line) => (line === '' ? line : `${line} `)) },
  { name: 'asterisks as list markers', mutate: everyLine((line) => line.replace(/^(\s*)[-*+](?=\s)/, '$1*')) },
  { name: 'plus signs as list markers', mutate: everyLine((line) => line.replace(/^(\s*)[-*+](?=\s)/, '$1+')) },
  { name: 'every heading one level deeper', mutate: shiftHeadings(1) },
  { name: 'every heading one level higher', mutate: shiftHeadings(-1) },
  {
    name: 'headings closed with number signs',
    mutate: everyLine((line) => line.replace(/^(#{2,6}) (.*\S)\s*$/, '$1 $2 $1')),
  },
  { name: 'bold labels', mutate: everyField((marker, label, rest) => `${marker}**${label}**:${rest}`) },
  {
    name: 'bold labels with the colon inside',
    mutate: everyField((marker, label, rest) => `${marker}**${label}:**${rest}`),
  },
  { name: 'full-width colons', mutate: everyField((marker, label, rest) => `${marker}${label}：${rest.trimStart()}`) },
  {
    name: 'no blank after a label',
    mutate: everyField((marker, label, rest) => `${marker}${label}:${rest.trimStart()}`),
  },
  { name: 'a blank before the colon', mutate: everyField((marker, label, rest) => `${marker}${label} :${rest}`) },
  {
    name: 'a non-breaking space after a label',
    mutate: everyField((marker, label, rest) => `${marker}${label}:\u00a0${rest.trimStart()}`),
  },
  {
    name: 'labels in capitals',
    mutate: everyField((marker, label, rest) => `${marker}${label.toUpperCase()}:${rest}`),
  },
  {
    name: 'labels without colon above a list',
    mutate: everyField((marker, label, rest) =>
      rest.trim() === '' ? `${marker}${label}` : `${marker}${label}:${rest}`,
    ),
  },
  {
    name: 'labels of other words',
    mutate: relabel({
      description: 'Detailed description',
      'expected outcome': 'Deliverables',
      recommended: 'Technologies',
      mentor: 'Potential Mentors',
      upstream: 'Relevant Issues',
      issue: 'Issue Link',
    }),
  },
  {
    name: 'misspelt labels',
    mutate: relabel({
      description: 'Descripton',
      recommended: 'Recomended Skill(s)',
      mentor: 'Metor(s)',
      upstream: 'Upsteam Issue',
    }),
  },
  { name: 'a blank line before every field', mutate: everyLine((line) => (FIELD.test(line) ? `\n${line}` : line)) },
  {
    name: 'titles underlined',
    mutate: everyLine((line) => line.replace(/^## (.*)$/, '$1\n---').replace(/^# (.*)$/, '$1\n===')),
  },
];
