import type { Wording } from '../index.ts';

const reasons: Readonly<Record<string, Wording>> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of its path is no folder' },
  EISDIR: { zh: '是文件夹', en: 'it is a folder' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限，或正被别的程序（如 Word）打开', en: 'not permitted, or another program (Word?) has it open' },
  EBUSY: { zh: '正被别的程序（如 Word）打开', en: 'another program (Word?) has it open' },
  EROFS: { zh: '所在的盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '已超出磁盘配额', en: 'the disk quota is used up' },
  EFBIG: { zh: '超出允许的文件大小', en: 'it is larger than files may be' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  ELOOP: { zh: '链接绕成了圈', en: 'its links go round in a circle' },
  EMFILE: { zh: '打开的文件太多', en: 'too many files are open' },
  EIO: { zh: '磁盘出错', en: 'the disk failed' },
  ERR_INVALID_ARG_VALUE: { zh: '文件名不成立', en: 'it is no file name' },
};

/** Why the system did not do it, in words. */
export function whyOf(error: unknown): Wording {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const own = message ?? String(error);
  return (code === undefined ? undefined : reasons[code]) ?? { zh: own, en: own };
}
