import { readFileSync } from 'node:fs';
import { rules } from '../src/index.ts';

const severities = ['error', 'warning', 'information', 'off'];
const chinese = ['错误', '警告', '提示', '关闭'];

/** The rules in the settings of VS Code (`package.json`) and in the schema of `.nigao.yaml`: one list, made from the rules. */
export function settings(): Readonly<Record<string, string>> {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    contributes?: { configuration?: { properties?: Record<string, Record<string, unknown>> } };
  };
  const setting = manifest.contributes?.configuration?.properties?.['nigao.rules'];
  if (setting) {
    setting['properties'] = Object.fromEntries(
      rules.map(({ id, meta }) => [id, { enum: severities, description: `${meta.summary.zh} / ${meta.summary.en}` }]),
    );
  }
  return {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    'schemas/project.schema.json': `${JSON.stringify(projectSchema(), undefined, 2)}\n`,
  };
}

function projectSchema(): object {
  const level = { enum: [...severities, ...chinese, false] };
  const levelRef = { $ref: '#/definitions/level' };
  const words = { type: 'array', items: { type: 'string' } };
  const ruleSettings = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, meta }) => [
        id,
        {
          description: `${meta.summary.zh} / ${meta.summary.en}`,
          anyOf: [
            levelRef,
            {
              type: 'object',
              additionalProperties: false,
              properties: { 级别: levelRef, 选项: meta.options?.schema ?? { type: 'object', additionalProperties: false } },
            },
          ],
        },
      ]),
    ),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.nigao.yaml',
    type: 'object',
    additionalProperties: false,
    definitions: { level, rules: ruleSettings },
    properties: {
      规则: { description: '每条规则的级别 / severity of each rule', $ref: '#/definitions/rules' },
      文种规则: {
        description: '某一文种的例外 / exceptions for a type of document',
        type: 'object',
        additionalProperties: { $ref: '#/definitions/rules' },
      },
      词语: {
        description: '本单位的词语 / the words of the office',
        type: 'object',
        additionalProperties: false,
        properties: {
          放行: { description: '这些词不作任何标记 / never marked', ...words },
          错词: { description: '错: 对 / wrong: right', type: 'object', additionalProperties: { type: 'string' } },
          名称: { description: '规范名: [异称] / name: [other names]', type: 'object', additionalProperties: words },
          固定表述: { description: '须一字不差的表述 / formulas quoted to the letter', ...words },
        },
      },
    },
  };
}
