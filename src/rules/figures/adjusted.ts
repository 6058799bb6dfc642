import type { Figure } from '../../draft/figures.ts';

/** 上年结转12件, 取消2个, 缺考12人: what is to be added to a whole, or taken from it. */
const adjusts =
  /结[转存]|遗留|[存增]量|旧存|追加|[增递]补|合?并案|[上去往]年|新[收增发]|取消|撤|缺|请假|[核调][增减]|剔|扣|不予|转[入出]|[退免]|[中终]止|注销|流失|死亡/;

export const isAdjustment = ({ subject }: Figure): boolean => adjusts.test(subject);
