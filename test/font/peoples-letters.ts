/**
 * Letters beside those of Vietnamese in the Latin orthographies of Vietnam's peoples: Ê Đê, Gia Rai, Ba Na, Xơ Đăng,
 * M'nông, Cơ Ho, Chu Ru, Ra Glai, Hrê, Cor, Bru, Cơ Tu, Tà Ôi, Giẻ Triêng, Chăm, Thái, Mông, and the marks by which
 * texts about them write tones and lengths; with the accents of names from other countries.
 */
export const PEOPLES_LETTERS: readonly string[] = [
  ...'ƀɃčČćĆñÑĕĔĭĬŏŎŭŬăĂâÂêÊôÔơƠưƯđĐɓƁʔꞌʼʹ’ǝƎəƏɔƆɛƐɨƗłŁşŞẽẼũŨṛṭḍṇḥẇẅÿỹžšřāēīōūäëïöüåøæœß'.normalize('NFC'),
  ...[
    ...['ê', 'ô', 'ơ', 'ư', 'Ê', 'Ô', 'Ơ', 'Ư', 'â', 'b', 'B', 'ƀ', 'p', 'm', 'đ', 'y', 'Y'].map(
      letter => `${letter}\u0306`,
    ),
    ...['x', 'X', 'ơ', 'p', 'ê'].map(letter => `${letter}\u030c`),
    ...['a', 'ê', 'i', 'ị', 'j', 'ư'].map(letter => `${letter}\u0304\u0306`),
    ...['o', 'ơ', 'g', 'Q'].map(letter => `${letter}\u0331`),
    ...['m', 'ɔ', 'ɛ', 'ê\u0306'].map(letter => `${letter}\u0301`),
    ...['w', 'q', 'ṣ'].map(letter => `${letter}\u0323\u0302`),
    ...['t', 'd'].map(letter => `${letter}\u0327`),
  ].map(letter => letter.normalize('NFC')),
]

/** Signs that officials type, none of which Tinos has. */
export const SIGNS: readonly string[] = [...'☐☑☒✓✔✗✘⇒⇐⇔★☆◆◇❖➢➤➔☎✉☞∈∪∴∅⊂①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵❶❿⚠']

/** Signs of Tinos itself. */
export const TINOS_SIGNS: readonly string[] = [...'→←↑↓↔₫≤≥≠±×÷●○■□▪▫◦•►▲▼√∞≈°²³½¼¾‰…–—“”«»€£№§†µΩ℃']
