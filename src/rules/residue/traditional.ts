/**
 * Pairs of a traditional character and its simplified form, one after the other; only such as are never right in simplified
 * text (瞭望, 乾坤, 慰藉, 宫商角徵羽 and the like keep theirs and are not here).
 */
const pairs =
  '員员國国學学會会這这個个們们來来時时為为與与業业產产發发開开關关長长門门間间問问題题東东車车馬马書书見见現现規规覺觉觀观視视親亲點点電电話话說说讀读論论議议記记計计訂订認认識识證证評评許许設设訪访調调談谈請请謝谢讓让變变農农進进運运過过達达選选遠远還还邊边適适連连導导將将專专對对動动務务勞劳勢势勝胜標标權权條条構构機机檢检歷历歲岁殺杀氣气決决況况測测濟济滿满漢汉煙烟無无熱热爭争環环畫画當当療疗監监盤盘眾众礎础禮礼種种積积穩稳競竞節节範范築筑簡简糧粮級级紀纪約约紅红純纯紙纸細细終终組组經经結结給给統统絕绝續续維维綜综線线編编緊紧總总績绩織织羅罗義义習习聞闻聯联聲声職职聽听腦脑舉举舊旧艦舰藝艺藥药處处號号衛卫術术裝装製制複复訓训詢询該该詳详誠诚課课財财責责貢贡負负貨货費费貿贸資资賽赛質质購购贊赞趕赶趨趋軍军軟软轉转輕轻較较載载輛辆輪轮輸输轄辖辦办鄉乡鄭郑醫医釋释針针鋼钢錄录錢钱鎮镇鐵铁銀银銷销鍵键閉闭閱阅隊队階阶際际陸陆陽阳陰阴隨随險险難难雲云靈灵靜静響响頁页項项順顺須须預预領领頭头頻频顆颗額额願愿類类顧顾風风飛飞飲饮餘余館馆駐驻驗验驚惊體体髮发鬥斗魚鱼鮮鲜鳥鸟麥麦黃黄黨党齊齐龍龙傳传價价償偿優优億亿儲储內内兩两冊册凍冻劃划創创剛刚勵励勸劝區区協协單单卻却參参雙双叢丛嚴严團团園园圍围圖图圓圆堅坚報报場场塊块壓压壞坏夠够奪夺奮奋婦妇孫孙寧宁實实審审寫写寬宽寶宝尋寻屆届層层岡冈島岛峽峡幣币幹干庫库廠厂廣广廳厅張张強强彈弹歸归錯错復复從从徹彻悅悦憂忧態态慮虑慶庆應应懷怀戲戏戰战戶户護护擴扩擊击據据擔担擁拥擇择擾扰攜携攝摄敗败敵敌數数斷断曆历後后並并麼么於于裡里裏里準准萬万檔档啟启啓启臺台週周佈布彙汇鬆松遊游錶表闢辟僅仅執执損损繳缴輻辐薦荐蹟迹顯显鑒鉴鑑鉴殘残滅灭災灾燈灯爐炉獎奖獲获獨独獻献瑪玛癥症盡尽磚砖礦矿確确碼码禍祸離离稱称穀谷窮穷竊窃筆笔籌筹簽签籤签紮扎絡络網网縣县縮缩繼继罰罚罷罢聖圣肅肃脅胁臨临舖铺蓋盖蔣蒋虧亏蟲虫補补襲袭覽览觸触託托診诊詞词試试誤误諮咨諾诺謀谋講讲譽誉豐丰貧贫貼贴賞赏賠赔賴赖跡迹躍跃違违遺遗遷迁郵邮醜丑釀酿鈔钞鎖锁鏈链鑽钻閃闪閒闲闊阔陣阵陳陈隱隐雖虽霧雾韓韩頂顶頒颁頑顽飯饭飽饱養养騎骑騙骗騰腾驅驱驟骤鬧闹鹽盐';

/** Traditional → simplified. */
export const traditional: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs[index * 2] ?? '', pairs[index * 2 + 1] ?? ''] as const),
);

/** By UTF-16 unit: a class of so many characters is slow to search for. */
const flags = new Uint8Array(0x10000);
for (const character of traditional.keys()) flags[character.charCodeAt(0)] = 1;

/** The offsets of traditional characters, `most` of them at most. */
export function traditionalAt(text: string, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length && found.length < most; at++) if (flags[text.charCodeAt(at)] === 1) found.push(at);
  return found;
}
