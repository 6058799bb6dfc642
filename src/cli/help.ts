import type { Language } from '../index.ts';

const zh = `拟稿 nigao：起草、校对公文总结，导出 Word。一切在本机完成，不联网。

用法：nigao <命令> [文件…] [选项]

  lint 文件…            检查。文件可以是通配符或文件夹（其中的 *.gw.md）
      --format 格式     pretty（默认）、json、ndjson、sarif、github
      --fail-on 级别    error（默认）、warning、information：达到此级别时退出状态为 1
      --rule 规则,…     只看这些规则
      --jobs 数         用几个线程
      --stdin           从标准输入读；--stdin-filename 名 给它一个名字
  fix 文件…             改正有把握的问题；--dry-run 只列出不改
  export 文件…          校验并导出 Word；有错误则不导出
      -o 文件或文件夹   默认与文稿同处
      --force           替换已有的文件
      --allow-errors    有错误也导出，并在文中标出
  new [文种] [-o 文件]  新建文稿；不写文种则列出全部
  metrics 文件…         列出指标的数；--json
  rules                 列出规则；--json

通用：--config 文件（默认向上查找 .nigao.yaml）、--lang zh|en、--help、--version
退出状态：0 没有问题；1 有问题；2 用法有误或文件读不了（其余文件照常处理）
`;

const en = `nigao: draft, check and export Chinese official summaries. Everything happens on this machine.

usage: nigao <command> [FILE…] [options]

  lint FILE…            check; FILE may be a glob or a folder (its *.gw.md)
      --format F        pretty (default), json, ndjson, sarif, github
      --fail-on S       error (default), warning, information: exit 1 from this severity on
      --rule ID,…       only these rules
      --jobs N          number of threads
      --stdin           read standard input; --stdin-filename NAME names it
  fix FILE…             apply the certain fixes; --dry-run lists them only
  export FILE…          check and write .docx; refuses while there are errors
      -o FILE|FOLDER    default: beside the draft
      --force           replace an existing file
      --allow-errors    export all the same, with the errors marked
  new [TYPE] [-o FILE]  a new draft; without TYPE, lists the types
  metrics FILE…         the figures, worked out; --json
  rules                 the rules; --json

all: --config FILE (default: .nigao.yaml, searched upwards), --lang zh|en, --help, --version
exit status: 0 nothing found; 1 something; 2 wrong usage or unreadable input (other files are still done)
`;

export const help = (language: Language): string => (language === 'zh' ? zh : en);
