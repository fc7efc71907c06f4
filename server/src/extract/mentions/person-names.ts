/** Syllables of Mandarin in pinyin by their beginnings, then the endings each takes. */
const endingsOf: Readonly<Record<string, string>> = {
  b: "a o ai ei ao an en ang eng i ie iao ian in ing u",
  p: "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ie iao iu ian ing u uo ui uan un",
  t: "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan v ve",
  l: "a e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un v ve ue",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia ie iao iu ian in iang ing iong u ue uan un",
  q: "i ia ie iao iu ian in iang ing iong u ue uan un",
  x: "i ia ie iao iu ian in iang ing iong u ue uan un",
  zh: "i a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  ch: "i a e ai ao ou an en ang eng ong u ua uo uai ui uan un uang",
  sh: "i a e ai ei ao ou an en ang eng u ua uo uai ui uan un uang",
  r: "i e ao ou an en ang eng ong u uo ui uan un",
  z: "i a e ai ei ao ou an en ang eng ong u uo ui uan un",
  c: "i a e ai ao ou an en ang eng ong u uo ui uan un",
  s: "i a e ai ao ou an en ang eng ong u uo ui uan un",
  y: "i a o e ao ou an in ang ing ong u ue uan un",
  w: "a o ai ei an en ang eng u",
  "": "a o e ai ei ao ou an en ang er",
};
const syllables = new Set(
  Object.entries(endingsOf).flatMap(([start, endings]) => endings.split(" ").map((ending) => start + ending)),
);

const chineseFamilies = new Set(
  (
    "ai bai ban bao bi bian bo cai cao cen chai chang chao che chen cheng chi chu cong cui dai deng di ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gu guan guo " +
    "han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang ke kong lai lan lei li lian liang liao lin ling liu long lou lu luo lv lyu ma mao mei meng mi miao min mo mu ni nie ning niu " +
    "ouyang pan pang pei peng pi pu qi qian qiang qiao qin qiu qu quan ran rao ren rong ruan rui sang sha shan shang shao she shen sheng shi shu si sima situ song su sui sun tan tang tao tian tong tu wan wang wei wen weng wu " +
    "xi xia xian xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying yong you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zuo"
  ).split(" "),
);
const koreanFamilies = new Set(
  "kim lee park choi jung jeong kang cho yoon jang lim han shin suh seo kwon hwang ahn song yoo hong moon yang bae baek nam ban noh roh chung ha cha joo woo koo ko".split(
    " ",
  ),
);

/** True for a Chinese name as written in pinyin, family name first; both words in lower case without accents. */
export function isChineseName(family: string, given: string): boolean {
  return chineseFamilies.has(family) && isPinyin(given);
}

/** True for the first word of a Korean name in Korean order ("Moon" Jae-in). */
export function isKoreanFamily(word: string): boolean {
  return koreanFamilies.has(word);
}

/** One to three syllables of pinyin with nothing left over. */
export function isPinyin(word: string): boolean {
  const length = word.length;
  if (length < 2 || length > 14) return false;
  // reach[i]: the fewest syllables that spell the word up to i; 0 where none do.
  const reach = new Uint8Array(length + 1);
  for (let i = 0; i < length; i++) {
    const soFar = i === 0 ? 0 : (reach[i] ?? 0);
    if ((i > 0 && soFar === 0) || soFar >= 3) continue;
    for (let size = 1; size <= 6 && i + size <= length; size++) {
      const known = reach[i + size] ?? 0;
      if ((known === 0 || known > soFar + 1) && syllables.has(word.slice(i, i + size))) reach[i + size] = soFar + 1;
    }
  }
  return (reach[length] ?? 0) > 0;
}

const suffixes = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** "Jr.", "III" and the like behind a person's name. */
export function isGenerationSuffix(word: string): boolean {
  return suffixes.has(word);
}

const particles = new Set(
  "de da do di du del della dos das van von der den ter ten bin bint ibn al el ul la le af zu abu".split(" "),
);

/** A small word inside names of persons and places: "van", "bin", "de la". */
export function isParticle(word: string): boolean {
  return particles.has(word);
}
