import { type Disposable, Hover, l10n, languages, MarkdownString } from 'vscode';
import { metricAt } from './references.ts';
import type { Services } from './services.ts';

/** On a reference or a metric: its value, how it was worked out, where it comes from. */
export function registerHover({ session, selector }: Services): Disposable {
  return languages.registerHoverProvider(selector, {
    async provideHover(document, position) {
      const linted = await session.of(document);
      const on = linted && metricAt(linted, document, position);
      if (!linted || !on) return undefined;
      const { core, draft } = linted;
      const metrics = core.resolveMetrics(draft);
      const metric = metrics.byName.get(on.name);
      if (!metric) return undefined;
      const text = (field?: string): string => {
        const shown = core.referenceText(metrics, { name: on.name, ...(field !== undefined && { field }) });
        return 'text' in shown ? shown.text : '—';
      };
      const rows = [
        [metric.pending ? l10n.t('pending') : text(), metric.formula === undefined ? '' : `= ${metric.formula}`],
        ['上期', metric.previous === undefined ? '' : text('上期')],
        ['同比', metric.previous === undefined ? '' : text('同比')],
        ['来源', metric.source ?? ''],
        ['截至', metric.asOf ?? ''],
      ].filter(([label, value], index) => index === 0 || (label && value));
      const markdown = new MarkdownString();
      markdown.appendMarkdown('**');
      markdown.appendText(metric.name);
      markdown.appendMarkdown('**\n\n');
      // What a draft contains is shown as text, never as Markdown.
      for (const [label = '', value = ''] of rows) {
        markdown.appendText(`${label} ${value}`.trim());
        markdown.appendMarkdown('  \n');
      }
      return new Hover(markdown);
    },
  });
}
