import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { all, parseXml } from '../support/xml.ts';

/** A line of a drawn page, in points from its upper left corner. */
export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const works = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).error === undefined;

/** Whether this machine can draw a Word file. */
export const canRender = (): boolean => works('soffice', '--version') && works('pdftotext', '-v');

/** The pages of a Word file as LibreOffice draws them. */
export function render(bytes: Uint8Array): readonly (readonly DrawnLine[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-pages-'));
  try {
    writeFileSync(join(folder, 'page.docx'), bytes);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const office = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'page.docx'),
    ];
    execFileSync('soffice', office, { stdio: 'ignore', timeout: 120_000 });
    execFileSync('pdftotext', ['-bbox-layout', join(folder, 'page.pdf'), join(folder, 'page.html')], { stdio: 'ignore' });
    return pagesOf(readFileSync(join(folder, 'page.html'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pagesOf(html: string): readonly (readonly DrawnLine[])[] {
  const body = /<doc>[\s\S]+<\/doc>/.exec(html)?.[0] ?? '<doc/>';
  return all(parseXml(body), 'page').map(page =>
    rows(
      all(page, 'word').map(({ attributes, text }) => ({
        text,
        left: Number(attributes['xMin']),
        right: Number(attributes['xMax']),
        top: Number(attributes['yMin']),
        bottom: Number(attributes['yMax']),
      })),
    ),
  );
}

/** Words that stand on one line, joined: two faces on one line have boxes of unlike height. */
function rows(words: readonly DrawnLine[]): readonly DrawnLine[] {
  const found: DrawnLine[] = [];
  const middle = ({ top, bottom }: DrawnLine): number => (top + bottom) / 2;
  for (const word of [...words].sort((a, b) => middle(a) - middle(b) || a.left - b.left)) {
    const last = found.at(-1);
    if (!last || middle(word) - middle(last) > 6) found.push(word);
    else {
      const isBehind = word.left >= last.left;
      found[found.length - 1] = {
        text: isBehind ? last.text + word.text : word.text + last.text,
        left: Math.min(last.left, word.left),
        right: Math.max(last.right, word.right),
        top: Math.min(last.top, word.top),
        bottom: Math.max(last.bottom, word.bottom),
      };
    }
  }
  return found;
}
