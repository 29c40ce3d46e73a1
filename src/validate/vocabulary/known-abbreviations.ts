/**
 * Abbreviations every reader of official texts knows: types of texts of PL III.I of NĐ 30/2020/NĐ-CP, bodies as they
 * abbreviate themselves in symbols and letterheads, and signs of the form. Others are to be introduced.
 */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `UBND HĐND UBMTTQ VT VP TT TW TU HU ĐU CT PCT TP TX TT KT TM TL TUQ BTV QĐ NĐ NQ TT CP TTg QH BCĐ BTC BNV BTP VPCP
  KH BC TB HD CV TTr CTr STT SĐT QR ID OCR PDF AI IT USD VND VNĐ VNeID GDP LGSP NGSP ISO TCVN QCVN XHCN CHXHCN ĐVT WTO ASEAN
  UNESCO HTX THPT THCS TH MN THCS BHXH BHYT COVID TNHH MTTQ GRDP GS PGS TS SMS HTTP HTTPS API USB PC
  TNCS GD&ĐT KH&CN NN&PTNT LĐTB&XH TN&MT VH&TT VHTT&DL EU UN UNDP UNICEF WHO OECD APEC ADB WB IMF FDI ODA FTA LPG LNG GPS GIS ICT
  KW MW GW KV KVA MVA KWH MWH`.split(/\s+/),
)
