/** Words from other languages written in Vietnamese letters as one word: no syllables, yet right. */
export const LOAN_WORDS: ReadonlySet<string> = new Set(
  `áptômát axít balê bazơ bêtông bulông buýt côca gíc sivơ milisivơ cácbon cácbonic cactông cáctông calô canô cáptông cônggô côngtenơ côngtơ côngxoócxiom đôla
  điôxít écgônômi gôn hiđrô hyđrô hécta héctô hôtline ôkê ôtô ôxi ôxít ôxy ôzôn kilôgam kilômét kilôoát kilômet lôgic lôgô
  lôgích mađam mêga mêgaoát mêtan mêtơ míttinh mítting mônôxít nitơ nitrơ ốpốp ốpsét phôtô photô phôtôcopy phôtpho prôtêin prôtêtin
  rađiô rơle rơmoóc sêri sơmi tivi xêri xêmina xiphông xăngtimét xơmi stên têlêphôn tôn vắcxin vácxin víđêô viđêô vôn vônfram
  đêxiben đềximét đêximét milimét mililít lít xi-măng amiăng amôniắc amôni clo clorua flo florua phốt pho sunphát sunfát
  bôxit bôxít vectơ véctơ panô apphích ximăng cađimi crôm côban magiê vanađi môlypđen đôlômit quăczit
  tuốcbin môtơ rôbốt kilôvôn mêgavôn xenlulô xenlulôzơ glucôzơ glucozơ saccarôzơ lactôzơ pittông xupáp
  sôcôla maratông nilông pôlyeste axêtôn axêtilen phênol focmôn glyxêrin iốt brôm hêli nêông balô môđun
  mođun môđem xtêrêô stêrêô ăngten rađa cátxét ốpla gatô cônsơn êcu đinamô êke tôlê fibrô fibrôximăng
  prôximăng cốtpha cốppha côppha madút điêzen điezen đizen êtan biôga urê phốtphat hoócmôn hoócmon prôton
  prôtôn nơtron nơtrôn êlectron êlectrôn iôn pênixilin caphêin nicôtin hêrôin côcain mêtamphêtamin moócphin
  xêxi cêsi rađi kilôgram micrômét nanômét kilôbyte mêgabyte apatít manhêtit limônit bentônit điatômit
  điatomit zeôlit puzơlan đôlômít ôtômát sinô bôlêrô caravan côngtắc côngtắctơ rôto rôtor stato tăngđơ
  pôligôn
  nitrát nitrít phốtphát cacbonát hiđrôxít hóc-môn hoócmôn kháng virút virút vắc pôlyme pôlime êtylen êtanol mêtanol`.split(
    /\s+/,
  ),
)
