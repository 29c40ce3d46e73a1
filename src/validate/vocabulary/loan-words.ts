/** Words from other languages written in Vietnamese letters as one word: no syllables, yet right. */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  `áptômát axít balê bazơ bêtông bulông buýt côca gíc sivơ milisivơ cácbon cácbonic cactông cáctông calô canô cáptông cônggô côngtenơ côngtơ côngxoócxiom đôla
  điôxít écgônômi gôn hiđrô hyđrô hécta héctô hôtline ôkê ôtô ôxi ôxít ôxy ôzôn kilôgam kilômét kilôoát kilômet lôgic lôgô
  lôgích mađam mêga mêgaoát mêtan mêtơ míttinh mítting mônôxít nitơ nitrơ ốpốp ốpsét phôtô photô phôtôcopy phôtpho prôtêin prôtêtin
  rađiô rơle rơmoóc sêri sơmi tivi xêri xêmina xiphông xăngtimét xơmi stên têlêphôn tôn vắcxin vácxin víđêô viđêô vôn vônfram
  đêxiben đềximét đêximét milimét mililít lít xi-măng amiăng amôniắc amôni clo clorua flo florua phốt pho sunphát sunfát
  nitrát nitrít phốtphát cacbonát hiđrôxít hóc-môn hoócmôn kháng virút virút vắc pôlyme pôlime êtylen êtanol mêtanol`.split(
    /\s+/,
  ),
)
