/** What may be left out of a name, or stand for another in it: 青山公安局, 县委办公室 and 县府办公室. */
const slight = /[省市县区镇乡街委府\d一二三四五六七八九十东西南北中]/;

const fewest = 5;

/** The name at the head of a title, where a signature has it with one character amiss: 烟草专买局, 残疾人联会. */
export function nameOfTitle(title: string, signature: string): string | undefined {
  const { length } = signature;
  if (length < fewest || title.startsWith(signature)) return undefined;
  let at = 0;
  while (signature[at] === title[at]) at++;
  if (at < 2) return undefined;
  for (const more of [0, 1]) {
    const name = title.slice(0, length + more);
    const isRest = name.length === length + more && name.slice(at + 1) === signature.slice(at + 1 - more);
    if (isRest && !slight.test((name[at] ?? '') + (more === 1 ? '' : signature[at]))) return name;
  }
  return undefined;
}

/** The county of a name: 青山县 of 中共青山县委员会; not that of 开发区管委会, 乡村振兴局. A city may well be led by another city. */
const placeAtHead = /^(?:中共)?(?!开发|高新|经)(?<name>[^县市区镇乡省]{2,4})(?<!城)(?<level>[县区镇乡])(?![民村级])/;

/** Not 在所在县委, 在上级市委. */
export const leadership =
  /(?<=在(?:中共)?)(?!中共)[^县市区镇乡省委级届党各全我本新任和与及、，。同所该地援驻结对\d]{2,4}[县区镇乡](?=(?:党?委|人民政府)[^。；，]{0,20}领导下)/g;

/** What is told of others. */
const ofOthers = /考察|调研|学习|交流|经验/;

/** Whether under 白沙县委 it is another county that leads than the one a signature names. */
export function isOfAnother(place: string, signature: string, title: string): boolean {
  const { name = '', level = ' ' } = placeAtHead.exec(signature)?.groups ?? {};
  const leader = place.slice(0, -1);
  return place.endsWith(level) && leader !== name && !(title + signature).includes(leader) && !ofOthers.test(title);
}
