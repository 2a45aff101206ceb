/**
 * What people leave in a field until they know better, or forget to replace: "TBD", "N/A", a template's own words.
 */

const STAND_IN =
  /^(?:tb[acd]|todo|n\/?a|nil|none|null|x{2,}|wip|pending|placeholder|lorem ipsum.*|coming soon|to be (?:added|announced|confirmed|created|decided|defined|determined|filled(?: in)?)|(?:not|none) yet|will be (?:added|created|filed|opened)(?: (?:soon|later))?|\?+|-+|\.{2,}|…)(?:\s+(?:yet|soon|later|by [\w ]{1,20}))?$/i;

/** A whole value in brackets, or after a `#`, is an instruction to the author: "(2-5+ sentences)", "<your text>". */
const BRACKETED = /^(?:\([^()]{3,120}\)|<[^<>:]{3,120}>|\[[^[\]]{3,120}\]|\{[^{}]{3,120}\}|#\s?[a-z][^\n]{2,200})$/i;

const TEMPLATE_PERSON =
  /\b(?:mentor name(?!\s*[:(]\s*[^)]*\w)|name of (?:the )?mentor|mentor[_-]github|(?:mentor|your|jane|john)[_-]?(?:github|handle)|(?:first|second|2nd|your|github)[ _-](?:mentor|name|handle|username)|jane doe|john doe|firstname lastname)\b|@tb[acd]\b/i;

const TEMPLATE_ADDRESS =
  /^https?:\/\/(?:[\w-]+\.)*example\.(?:com|org|net)(?:[/:?#]|$)|\/x{2,}(?:[/?#]|$)|[<>{}]|\/(?:ORG|OWNER|REPO|NUMBER|your[-_](?:org|repo|project|issue)\w*)(?:[/?#]|$)|\/(?:issues|pull)\/(?:TB[ACD]|n\/?a|todo|0+)$/;

function words(text: string): string {
  return text
    .replace(/[*_`]/g, '')
    .trim()
    .replace(/^[("'[]+(?=.{1,12}[)"'\]]+\.?$)|[)"'\].!]+$/g, '')
    .trim();
}

/** Whether a field's whole value says that its value is still to come: "TBD", "n/a", "?". */
export function isStandIn(value: string): boolean {
  return value.length < 60 && STAND_IN.test(words(value));
}

/** Whether a field's whole value is the template's instruction to its author: "(2-5+ sentences)". */
export function isInstruction(value: string): boolean {
  return BRACKETED.test(value.trim()) && !/https?:/.test(value);
}

/** Whether a person is the one that templates name. */
export function isTemplatePerson(text: string): boolean {
  return TEMPLATE_PERSON.test(text);
}

/** Whether an address is one that templates name, or has a part to be filled in. */
export function isTemplateAddress(address: string): boolean {
  return TEMPLATE_ADDRESS.test(address);
}
