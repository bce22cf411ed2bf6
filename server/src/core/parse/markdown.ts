import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// A single tilde means "about" in a dossier (`~5 s to ~10 s`), so only two strike text through.
const processor = unified()
  .data('micromarkExtensions', [
    gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmTaskListItem(), gfmFootnote(),
  ])
  .data('fromMarkdownExtensions', [
    gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmFootnoteFromMarkdown(),
  ])
  .use(remarkParse)
  .freeze();

/**
 * The syntax tree of CommonMark with GFM tables, strikethrough, task lists and footnotes.
 *
 * Positions count from the start of `markdown`, which must not begin with a byte order mark (the parser would not count it).
 */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
