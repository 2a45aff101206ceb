/** The page's side: what Slack would be sent becomes elements; nothing of it is ever markup. */

const messages = document.querySelector('#messages');
const typed = document.querySelector('#typed');
const view = document.querySelector('#view');

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Only pages of the web may be opened. */
function link(url, words) {
  if (!/^https?:\/\//.test(url)) return words;
  const made = element('a', '', words);
  Object.assign(made, { href: url, target: '_blank', rel: 'noreferrer' });
  return made;
}

function instant(seconds, format) {
  const at = new Date(seconds * 1000);
  const day = at.toLocaleDateString(undefined, { dateStyle: 'medium' });
  const time = at.toLocaleTimeString(undefined, { timeStyle: 'short' });
  return format.replace(/\{date[^}]*\}/, day).replace('{time}', time);
}

const STYLES = { bold: 'strong', italic: 'em', strike: 's', code: 'code' };

function span(part) {
  if (part.type === 'date') return instant(part.timestamp, part.format);
  const words = part.type === 'link' ? link(part.url, part.text ?? part.url) : part.text;
  return Object.keys(part.style ?? {}).reduce((inner, style) => element(STYLES[style] ?? 'span', '', inner), words);
}

function rich(part) {
  const spans = () => part.elements.map(span);
  switch (part.type) {
    case 'rich_text_list': {
      const list = element(
        part.style === 'ordered' ? 'ol' : 'ul',
        '',
        ...part.elements.map((item) => element('li', '', rich(item))),
      );
      if (part.style === 'ordered') list.start = (part.offset ?? 0) + 1;
      if (part.indent) list.style.marginInlineStart = `${part.indent * 1.5}rem`;
      return list;
    }
    case 'rich_text_quote':
      return element('blockquote', '', ...spans());
    case 'rich_text_preformatted':
      return element('pre', '', ...spans());
    default:
      return element('div', '', ...spans());
  }
}

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const plain = (text) => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]);

/** Slack's mrkdwn, as far as the bot writes it: links and dates among plain words. */
function mrkdwn(text) {
  return text.split(/(<[^>]*>)/).map((piece) => {
    const date = /^<!date\^(\d+)\^([^|^]*)[^|]*\|/.exec(piece);
    if (date) return instant(Number(date[1]), date[2]);
    const linked = /^<(https?:[^|>]+)(?:\|([^>]*))?>$/.exec(piece);
    return linked ? link(linked[1], plain(linked[2] ?? linked[1])) : plain(piece);
  });
}

function action(button, message) {
  const words = button.text.text;
  const made = button.url ? link(button.url, words) : element('button', '', words);
  made.className = 'button';
  if (button.accessibility_label) made.setAttribute('aria-label', button.accessibility_label);
  if (!button.url) {
    made.type = 'button';
    made.addEventListener('click', () => press(button, message));
  }
  return made;
}

function block(one, message) {
  switch (one.type) {
    case 'header':
      return element('div', 'header', one.text.text);
    case 'rich_text':
      return element('div', 'rich', ...one.elements.map(rich));
    case 'context':
      return element('div', 'context', ...one.elements.map((line) => element('p', '', ...mrkdwn(line.text))));
    case 'actions':
      return element('div', 'actions', ...one.elements.map((button) => action(button, message)));
    default:
      return element('p', 'alone', `(a ${one.type} block)`);
  }
}

function fill(article, { text, blocks }, isAlone) {
  const body = blocks ? blocks.map((one) => block(one, article)) : [element('p', '', plain(text))];
  const alone = isAlone ? [element('p', 'alone', 'Only visible to you')] : [];
  article.dataset.alone = isAlone ? 'yes' : '';
  article.replaceChildren(element('h3', '', 'Mentorship'), ...alone, ...body);
}

function show(made, isAlone) {
  for (const message of made) {
    const article = element('article');
    fill(article, message, isAlone);
    messages.append(article);
  }
  messages.lastElementChild?.scrollIntoView({ block: made.length > 0 ? 'start' : 'end' });
}

async function send(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) return response.json();
  show([{ text: 'The bot does not answer: is it still running?' }], true);
  return null;
}

async function press(button, article) {
  const outcome = await send('/press', { actionId: button.action_id, value: button.value });
  const isAlone = article.dataset.alone === 'yes';
  if (outcome?.kind === 'view') {
    document.querySelector('#view-title').textContent = outcome.view.title.text;
    document.querySelector('#view-blocks').replaceChildren(...outcome.view.blocks.map((one) => block(one, article)));
    view.showModal();
  } else if (outcome?.kind === 'replace') {
    const [first, ...others] = outcome.messages;
    fill(article, first, isAlone);
    article.scrollIntoView({ block: 'start' });
    if (others.length > 0) show(others, true);
  } else if (outcome) show(outcome.messages, false);
}

document.querySelector('#close').addEventListener('click', () => view.close());
document.querySelector('#composer').addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = typed.value.trim();
  if (text === '') return;
  typed.value = '';
  messages.append(element('article', '', element('h3', '', 'You'), element('div', '', text)));
  const outcome = await send('/say', { text });
  if (outcome) show(outcome.messages, text.startsWith('/mentorship'));
});

const asked = new URLSearchParams(location.search).get('ask');
const welcome = await send('/say', { text: asked ?? 'hello' });
if (welcome) show(welcome.messages, asked?.startsWith('/mentorship') ?? false);
typed.focus();
