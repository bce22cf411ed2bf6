import type { PreviewBlock, PreviewCell, PreviewInline, PreviewListItem, PreviewMark, Range } from '../../../../server/src/protocol.ts';
import { element } from './elements.ts';
import { states } from './states.ts';

/** The parts of a page that stand for a place in the source. */
export interface Places {
  /** Where in the source an element comes from. */
  readonly ranges: WeakMap<Element, Range>;
  readonly marks: WeakMap<Element, PreviewMark>;
}

/** Draws blocks as DOM nodes. */
export function drawBlocks(blocks: readonly PreviewBlock[], marks: readonly PreviewMark[], places: Places): Node[] {
  return blocks.map((block) => drawBlock(block, marks, places));
}

function drawBlock(block: PreviewBlock, marks: readonly PreviewMark[], places: Places): HTMLElement {
  switch (block.type) {
    case 'heading': {
      const tag = `h${Math.max(1, Math.min(6, block.depth))}` as 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return placed(element(tag, '', ...drawInlines(block.content, marks, places)), block.range, places);
    }
    case 'paragraph': {
      const made = element(block.quoted ? 'blockquote' : 'p', '', ...drawInlines(block.content, marks, places));
      return placed(made, block.range, places);
    }
    case 'list': {
      const list = element(block.ordered ? 'ol' : 'ul', '', ...block.items.map((item) => drawItem(item, marks, places)));
      return list;
    }
    case 'table':
      return drawTable(block, marks, places);
    case 'code':
      return placed(element('pre', '', element('code', '', block.text)), block.range, places);
  }
}

function drawItem(item: PreviewListItem, marks: readonly PreviewMark[], places: Places): HTMLElement {
  const made = element('li', item.checked === undefined ? '' : 'task');
  if (item.checked !== undefined) made.append(element('span', 'box', item.checked ? '☑ ' : '☐ '));
  const text = element('span', 'line', ...drawInlines(item.content, marks, places));
  made.append(placed(text, item.range, places), ...drawBlocks(item.children, marks, places));
  return made;
}

function drawTable(block: PreviewBlock & { type: 'table' }, marks: readonly PreviewMark[], places: Places): HTMLElement {
  const cell = (tag: 'th' | 'td', content: PreviewCell): HTMLElement =>
    placed(element(tag, '', ...drawInlines(content.content, marks, places)), content.range, places);
  const head = element('thead', '', element('tr', '', ...block.header.map((content) => cell('th', content))));
  const body = element('tbody', '', ...block.rows.map((row) => element('tr', '', ...row.map((content) => cell('td', content)))));
  return element('div', 'table', element('table', '', head, body));
}

function placed<T extends HTMLElement>(made: T, range: Range, places: Places): T {
  made.dataset['line'] = String(range.start.line);
  places.ranges.set(made, range);
  return made;
}

/** Runs of one claim share one element, and so do runs of one metric within it. */
function drawInlines(inlines: readonly PreviewInline[], marks: readonly PreviewMark[], places: Places): Node[] {
  return grouped(inlines, (inline) => inline.claim).map(({ key, run }) => {
    const parts = grouped(run, (inline) => inline.metric).map((group) => marked(group.key, group.run.map(drawInline), marks, places));
    return marked(key, parts, marks, places);
  });
}

interface Group {
  readonly key: number | undefined;
  readonly run: PreviewInline[];
}

function grouped(inlines: readonly PreviewInline[], keyOf: (inline: PreviewInline) => number | undefined): Group[] {
  const groups: Group[] = [];
  for (const inline of inlines) {
    const key = keyOf(inline);
    const last = groups.at(-1);
    if (last && last.key === key) last.run.push(inline);
    else groups.push({ key, run: [inline] });
  }
  return groups;
}

function marked(index: number | undefined, content: Node[], marks: readonly PreviewMark[], places: Places): Node {
  const mark = index === undefined ? undefined : marks[index];
  if (!mark) {
    const [only] = content;
    return content.length === 1 && only ? only : element('span', '', ...content);
  }
  const { label, sign } = states[mark.state];
  const made = element('span', `mark ${mark.kind} ${mark.state}`, ...content);
  const symbol = element('span', 'sign', sign);
  symbol.setAttribute('role', 'img');
  symbol.setAttribute('aria-label', `${mark.kind}: ${label}`);
  // The word joiner keeps the sign on the line of what it marks.
  made.append('\u2060', symbol);
  made.dataset['verdict'] = mark.verdict;
  made.tabIndex = 0;
  places.ranges.set(made, mark.range);
  places.marks.set(made, mark);
  return made;
}

function drawInline(inline: PreviewInline): Node {
  let made: Node = document.createTextNode(inline.text);
  for (const style of inline.styles) {
    switch (style) {
      case 'strong': made = element('strong', '', made); break;
      case 'emphasis': made = element('em', '', made); break;
      case 'delete': made = element('del', '', made); break;
      case 'code': made = element('code', '', made); break;
      case 'image': made = element('span', 'image', made); break;
      case 'link': {
        const link = element('span', 'link', made);
        if (inline.url !== undefined) link.title = inline.url;
        made = link;
        break;
      }
      case 'html': break;
    }
  }
  return made;
}
