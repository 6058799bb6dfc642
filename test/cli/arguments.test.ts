import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArguments } from '../../src/cli/arguments.ts';
import { help } from '../../src/cli/help.ts';
import { languageOf } from '../../src/cli/language.ts';
import { type CommandName, commands, everywhere, options } from '../../src/cli/options.ts';
import { widthOf } from '../../src/cli/text-width.ts';

describe('the arguments', () => {
  const problem = (...args: readonly string[]): string => {
    const request = readArguments(args);
    assert.equal(request.kind, 'misuse', args.join(' '));
    return request.kind === 'misuse' ? request.problem.zh : '';
  };

  it('are read in any order', () => {
    const request = readArguments(['-o', 'x', 'export', 'a', '--force', 'b']);
    assert.ok(request.kind === 'command');
    assert.equal(request.command, 'export');
    assert.deepEqual(request.operands, ['a', 'b']);
    assert.deepEqual({ ...request.values }, { out: 'x', force: true });
  });

  it('are refused with the word that is wrong', () => {
    assert.equal(problem('foo'), '没有“foo”这个命令');
    assert.equal(problem('toString'), '没有“toString”这个命令');
    assert.equal(problem('lint', 'a', '--foo'), '没有 --foo 这个选项');
    assert.equal(problem('lint', 'a', '--force'), 'lint 没有 --force 这个选项');
    assert.equal(problem('export', 'a', '--force=yes'), '--force 不带值');
    assert.equal(problem('lint', 'a', '--rule'), '--rule 后面缺少值');
    assert.equal(problem('export', 'a', '-o', '--force'), '-o 后面缺少值');
    assert.equal(problem('export', 'a', '-o', ''), '-o 后面缺少文件名');
    assert.equal(problem('lint'), 'lint 后面缺少文件');
    assert.equal(problem('lint', ''), '有一个文件名是空的');
    assert.equal(problem('lint', 'a', '--stdin'), '有了 --stdin 就不写文件');
    assert.equal(problem('lint', 'a', '--stdin-filename', 'b'), '--stdin-filename 须与 --stdin 同用');
    assert.equal(problem('new', 'a', 'b'), 'new 用不着“b”');
    assert.equal(problem('rules', 'a'), 'rules 用不着“a”');
    assert.equal(problem('lint', 'a', '--fail-on', 'none'), '--fail-on 应为 error、warning、information，不是“none”');
    assert.equal(problem('metrics', 'a', '--format', 'sarif'), '--format 应为 pretty、json，不是“sarif”');
    for (const jobs of ['0', '-1', '1.5', '1e3', '100', 'all']) assert.match(problem('lint', 'a', `--jobs=${jobs}`), /1 至 99/);
  });

  it('take what stands behind -- as files', () => {
    const request = readArguments(['lint', '--', '--help', '-x']);
    assert.deepEqual(request.kind === 'command' && request.operands, ['--help', '-x']);
  });

  it('never throw', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(...Object.keys(commands), ...Object.keys(options).map(name => `--${name}`), '-o', '--', '='),
    );
    fc.assert(fc.property(fc.array(word), args => Boolean(readArguments(args).kind)));
  });
});

describe('the help', () => {
  it('tells of every option of every command, in both languages', () => {
    for (const name of Object.keys(commands) as CommandName[]) {
      for (const language of ['zh', 'en'] as const) {
        const text = help(language, name);
        for (const option of [...commands[name].options, ...everywhere]) {
          assert.ok(text.includes(`--${option}`), `${name} --${option}`);
          assert.ok(text.includes(options[option].about[language]), `${name} --${option} ${language}`);
        }
        if (language === 'en') assert.doesNotMatch(text, /\p{Script=Han}/u);
      }
    }
  });

  it('has its columns under each other', () => {
    const rows = help('zh')
      .split('\n')
      .filter(row => row.startsWith('  '));
    const columns = rows.map(row => widthOf(/^ {2}\S.*? {2,}/.exec(row)?.[0] ?? ''));
    assert.deepEqual(new Set(columns), new Set([34]));
  });
});

describe('the language', () => {
  it('is Chinese unless something says otherwise', () => {
    const cases: readonly (readonly [args: readonly string[], env: NodeJS.ProcessEnv, language: string])[] = [
      [[], {}, 'zh'],
      [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
      [[], { LANG: 'C.UTF-8' }, 'zh'],
      [[], { LANG: 'cs_CZ.UTF-8' }, 'en'],
      [[], { LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_GB' }, 'en'],
      [[], { LANG: 'en_GB', LC_ALL: 'zh_TW' }, 'zh'],
      [['--lang', 'en'], { LANG: 'zh_CN' }, 'en'],
      [['--lang=zh'], { LANG: 'en_GB' }, 'zh'],
      [['--lang'], { LANG: 'en_GB' }, 'en'],
    ];
    for (const [args, env, language] of cases) assert.equal(languageOf(args, env), language, JSON.stringify([args, env]));
  });
});
