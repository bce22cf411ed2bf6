import { findPlaceholders } from '../../templates/find-placeholders.ts';
import { readVocabulary } from '../../templates/vocabulary.ts';
import { passageSource } from '../place.ts';
import type { DossierRule, Report } from '../rule.ts';
import { shorten } from '../wording.ts';

/** A cell of a ranked column that says none of its words, in none of their spellings. */
export const unknownStrength: DossierRule = {
  id: 'unknown-strength',
  severity: 'warning',
  applies: 'dossier',
  check({ dossier }) {
    return dossier.sections.flatMap(({ tables }) => tables.flatMap(({ table, columns }) => columns.flatMap((column, index): Report[] => {
      const vocabulary = column?.vocabulary;
      if (!vocabulary) return [];
      return table.rows.flatMap(({ cells }) => {
        const cell = cells[index];
        // A row that has more cells than the header is out of step: which of them is the strength can't be told.
        if (!cell || cells.length > table.header.length || readVocabulary(cell.rendered.text, vocabulary).kind !== 'unknown') return [];
        // TBD is a placeholder, and pointed out as one.
        if (findPlaceholders(cell, dossier.document.text).length > 0) return [];
        const known = vocabulary.map(({ word }) => word).reverse().join(', ');
        return [{
          span: passageSource(cell),
          message: `"${shorten(cell.rendered.text, 60)}" is no known ${column.header.toLowerCase()}; expected one of ${known}.`,
        }];
      });
    })));
  },
};
