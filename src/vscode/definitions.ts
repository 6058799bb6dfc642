import { Disposable, Location, l10n, languages, Range, type TextDocument, WorkspaceEdit } from 'vscode';
import { toRange } from './convert.ts';
import type { Linted } from './lint-session.ts';
import { metricAt } from './references.ts';
import type { Services } from './services.ts';

/** Go to the definition of a metric, find its references, rename it. */
export function registerDefinitions({ session, selector }: Services): Disposable {
  const named = async (document: TextDocument, position: Parameters<typeof metricAt>[2]) => {
    const linted = await session.of(document);
    const on = linted && metricAt(linted, document, position);
    const metric = linted && on && linted.core.resolveMetrics(linted.draft).byName.get(on.name);
    return linted && metric ? { linted, metric } : undefined;
  };
  return Disposable.from(
    languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const found = await named(document, position);
        return found && new Location(document.uri, toRange(found.linted.core, found.linted.draft, found.metric.nameSpan));
      },
    }),
    languages.registerReferenceProvider(selector, {
      async provideReferences(document, position) {
        const found = await named(document, position);
        return found ? uses(found.linted, found.metric.name).map(range => new Location(document.uri, range)) : [];
      },
    }),
    languages.registerRenameProvider(selector, {
      async prepareRename(document, position) {
        const found = await named(document, position);
        if (!found) throw new Error(l10n.t('Only a metric can be renamed here.'));
        const range = [
          toRange(found.linted.core, found.linted.draft, found.metric.nameSpan),
          ...uses(found.linted, found.metric.name),
        ].find(candidate => candidate.contains(position));
        return range ?? new Range(position, position);
      },
      async provideRenameEdits(document, position, newName) {
        const found = await named(document, position);
        if (!found) return undefined;
        if (/[{}.:：#\s]/.test(newName) || newName === '')
          throw new Error(l10n.t('A name has no blanks, points, colons or braces.'));
        const { linted, metric } = found;
        if (newName !== metric.name && linted.core.resolveMetrics(linted.draft).byName.has(newName))
          throw new Error(l10n.t('There is a metric of this name already.'));
        const edit = new WorkspaceEdit();
        edit.replace(document.uri, toRange(linted.core, linted.draft, metric.nameSpan), newName);
        for (const range of uses(linted, metric.name)) edit.replace(document.uri, range, newName);
        for (const range of inFormulas(linted, metric.name)) edit.replace(document.uri, range, newName);
        return edit;
      },
    }),
  );
}

function uses({ core, draft }: Linted, name: string): readonly Range[] {
  return draft.lines.flatMap((line, index) =>
    core
      .referencesOf(line)
      .filter(reference => reference.name === name)
      .map(({ nameSpan }) => new Range(index, nameSpan.start, index, nameSpan.end)),
  );
}

/** A name in a formula stands alone: 整改 is not renamed inside 整改率. */
function inFormulas({ core, draft }: Linted, name: string): readonly Range[] {
  const word = /[\p{L}\p{N}_]/u;
  const ranges: Range[] = [];
  for (const { formula, valueSpan } of core.resolveMetrics(draft).byName.values()) {
    if (formula === undefined) continue;
    for (
      let at = draft.text.indexOf(name, valueSpan.start);
      at !== -1 && at < valueSpan.end;
      at = draft.text.indexOf(name, at + 1)
    ) {
      const isWhole = !word.test(draft.text[at - 1] ?? ' ') && !word.test(draft.text[at + name.length] ?? ' ');
      if (isWhole) ranges.push(toRange(core, draft, { start: at, end: at + name.length }));
    }
  }
  return ranges;
}
