/** Turkish. */
import { international } from "../given-names";
import type { Language } from "../language";

const tr: Language = {
  tag: "tr",
  quotes: [
    ["“", "”"],
    ['"', '"'],
    ["«", "»"],
    ["‘", "’"],
  ],
  abbreviations: "dr prof doç av sn vb vs yy bkz no cad sok mah tel ör",
  determiners: "bir bu şu o her bazı birçok birkaç tüm bütün kimi çeşitli",
  possessives: "onun bunun kendi bizim sizin benim onların",
  prepositions: "",
  conjunctions: "ve veya ya ile ama ancak fakat hem",
  subordinators: "ki eğer çünkü",
  relatives: "",
  auxiliaries: "",
  adverbs: `alınan edinilen ayrıca da de daha sonra önce şimdi bugün dün yarın yine hâlâ hala artık çok en ise bile sadece yalnızca böyle öyle şöyle açıkça özetle
    olarak konuşmasında açıklamasında diye ardından bunun üzerine son bu arada`,
  negations: "değil",
  numbers: "iki üç dört beş altı yedi sekiz dokuz on yüz bin milyon milyar yüzde",
  times: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bugün dün
    yarın sabah akşam gece hafta ay yıl gün saat geçen günü yılında`,
  pronouns: {
    o: { gender: "any", plural: false, person: true },
    onlar: { gender: "any", plural: true },
    ben: { gender: "any", plural: false },
    biz: { gender: "any", plural: true },
  },
  cues: {
    say: `söyledi{,ler} söylüyor söyleyen/g dedi{,ler} diyor diyen/g konuştu{,lar} belirtti{,ler} belirten/g belirtiyor belirterek vurguladı{,lar} vurgulayan/g vurgulayarak açıkladı{,lar} açıklayan/g bildirdi{,ler} bildiren/g bildiriliyor
      kaydetti{,ler} kaydeden/g aktardı{,lar} aktaran/g aktararak duyurdu{,lar} duyuran/g ifade anlattı{,lar} anlatan/g savundu{,lar} savunan/g savunarak öne iddia yazdı{,lar} yazan/g paylaştı{,lar} hatırlattı{,lar} hatırlatan/g
      ekledi{,ler} ekleyen/g yanıtladı cevapladı uyardı{,lar} uyaran/g doğruladı{,lar} yalanladı{,lar} reddetti{,ler} itiraf söz dile dikkati dikkat çekti çekerek işaret kullandı{,lar} değerlendirdi sürdürdü tamamladı
      denildi kaydedildi belirtildi bildirildi kullanıldı verildi açıklandı aktarıldı duyuruldu vurgulandı müjdesini verdi anımsattı anımsatan/g diledi dileyen/g`,
    ask: "sordu{,lar}",
    show: "gösterdi gösteriyor ortaya",
    act: "istedi{,ler} çağrısında kınadı{,lar} eleştirdi{,ler} suçladı{,lar} önerdi{,ler} tehdit talep",
  },
  adpositions: [],
  hedges: ["iddiaya", "sözde", "iddia", "güya"],
  titles: `cumhurbaşkanı başbakan bakan bakanı başkan başkanı genel sekreteri sekreter vali valisi kaymakam milletvekili büyükelçi general albay profesör prof prof. doktor dr dr. avukat av. hakim savcı kral kraliçe prens papa kardinal müdür müdürü
    sözcü sözcüsü yardımcısı lideri lider teknik direktör direktörü bey hanım sayın muhabiri`,
  roles: `kişi kişiye kişinin kişiler{,e,in} cumhurbaşkan* başbakan* bakan* başkan* sekreter* vali* kaymakam* milletvekil* büyükelçi* diplomat* general* sözcü* sözcüsü müdür* yönetici* uzman* analist* ekonomist* profesör* araştırmacı* bilim gazeteci* muhabir* yazar* aktivist* protestocu* tanık* görgü sakin* komşu* kaynak* yetkili* danışman* memur* çalışan*
    işçi* doktor* hemşire* hasta* öğrenci* öğretmen* baba* anne* kardeş* oğlu kızı eşi adam kadın* erkek* insan* arkadaş* kurban* mağdur* asker* komutan* oyuncu* teknik antrenör* aktör* yönetmen* şarkıcı* aday* üye* temsilci* polis* savcı* hakim* avukat* lider* kral* kraliçe* prens* papa* kardinal* girişimci* kurucu* ceo şüpheli* sanık* esnaf* çiftçi* vatandaş*`,
  male: "bey baba oğlu kral prens papa",
  female: "hanım anne kızı kraliçe kadın",
  organizations: `daire dairesi dairesinin bakanlı* bakanlığı bakanlık hükümet* polis* mahkeme* savcılı* belediye* parlamento* meclis* ordu* genelkurmay* nato ab bm komisyon* konsey* komite* parti* sendika* dernek* derneği federasyon* vakf* vakıf* vakfı üniversite* okul* hastane* banka* bankası şirket* şirketi holding* ajans* kurum* kurumu kurul* müdürlü*
    valili* kaymakamlı* emniyet* jandarma* tsk kremlin* pentagon* beyaz hamas* hizbullah* birli* birliği merkez* merkezi kulüb* takım* elçilik* büyükelçili* afad kızılay tüik başkanlı* sarayı tbmm msb mit`,
  documents:
    "rapor* araştırma* anket* açıklama* belge* mektub* mektup* bildiri* kitap* istatistik* veri* analiz* karar* yasa* kanun* iddianame* makale*",
  standing: "rapor araştırma anket iddianame",
  posts: "tweet paylaşım* mesaj*",
  outlets:
    "gazete* gazetesi dergi* dergisi kanal* kanalı radyo* televizyon* televizyonu ajans* ajansı site* sitesi medya* basın*",
  outletNames: "gazetesi postası haberleri ekspresi telgrafı",
  hearers: "gazetecilere basına muhabirlere",
  journalists: "gazeteci muhabir muhabirine muhabirinin sunucu",
  settings:
    "röportaj* söyleşi* basın toplantı* açıklama* konuşma* mektup* twitter x facebook instagram telegram program* yayın* mülakat* sosyal",
  texts: "açıklama bildiri mektup",
  generic: "şirket bakanlık gazete ajans parti mahkeme rapor kurum",
  givenNames: {
    male: `${international.male} abdullah adem adnan ahmet ali alparslan arda aziz bahadır bekir berat bilal binali burak bülent celal cem cemal cengiz cevdet devlet deniz doğan ekrem emin emre engin enver erdal erdem erkan erol ersin ertuğrul fahrettin fatih ferhat feridun fikret fuat gökhan hakan haluk hamza hasan hulusi hüseyin ibrahim ihsan ilhan ilker ismail kadir kemal kenan
      levent mahmut mansur mehmet melih mert mesut mevlüt muharrem murat mustafa mücahit naci nihat numan nurettin oğuz okan orhan osman ömer özgür özgur ramazan recep rıza safi salih sedat selahattin selçuk selim semih serdar serkan süleyman şahin şükrü taner tarık tayfun tayyip tolga tuncay turgut ufuk uğur ümit vahit vedat veysel volkan yasin yaşar yavuz yılmaz yusuf zafer zeki`,
    female: `${international.female} ayşe ayla aylin aysel aslı bahar başak belgin berna betül burcu canan ceren çiğdem derya dilek ebru ece elif emel emine esra fatma feride figen filiz fulya gamze gizem gonca gül gülay gülsüm hande hatice hülya ilknur jale kübra leyla melek meltem meral merve mine müge nazan nazlı nesrin neşe nihal nilgün nur nurcan özge özlem pelin pervin pınar rabia sema
      serap sevgi sevil sevim sibel songül şebnem şule tuba tuğba tülay tülin yasemin yeşim zehra zeynep zübeyde`,
  },
  grammar: {
    verb: "final",
    capitals: "names",
    dropsSubject: true,
    apostropheEnds: true,
    behind: [
      "göre",
      "{'e,'a,’e,’a,'ye,'ya,’ye,’ya,'ne,'na,’ne,’na} göre",
      "{'e,'a,’e,’a,'ye,'ya,’ye,’ya} dayandırdığı",
      "bilgisine göre",
      "haberine göre",
      "{'in,'ın,’in,’ın,'un,'ün,’un,’ün,'nin,'nın,’nin,’nın} {raporuna,açıklamasına,verilerine} göre",
      "{'in,'ın,’in,’ın,'un,'ün,’un,’ün,'nin,'nın,’nin,’nın} haberine göre",
      "{'in,'ın,’in,’ın,'un,'ün,’un,’ün,'nin,'nın,’nin,’nın} aktardığına göre",
    ],
    givenOut: [
      "yapılan {açıklamada,açıklamaya,yazılı açıklamada,duyuruda,paylaşımda,bilgilendirmede}",
      "yapılan {yazılı,basın} açıklamada",
    ],
    citingBehind: [
      "{'e,'a,’e,’a,'ye,'ya,’ye,’ya} dayandırarak",
      "dayandırarak",
      "dayandırdığı {haberinde,haberde,habere}",
      "kaynak göstererek",
    ],
    heardBehind: [
      "{’e,’a,'e,'a,’ye,’ya,'ye,'ya,’ne,’na,'ne,'na} {konuşan,açıklama yapan,demeç veren}",
      "{’e,’a,'e,'a,’ye,’ya,'ye,'ya,’ne,’na,'ne,'na}",
      "{muhabirine,muhabirlerine,ajansına,gazetesine,televizyonuna,kanalına,dergisine,sitesine,canlı yayınında,yayınında,programında}",
      "{haber,televizyon} {ajansına,kanalına}",
      "{’in,’ın,’un,’ün,'in,'ın,'un,'ün,’nin,’nın,'nin,'nın} {sorularını,sorusunu}",
      "{’de,’da,'de,'da,’te,’ta,'te,'ta}",
    ],
    quotatives:
      "ifadelerine ifadesine *ğını *ğini *ğunu *ğünü *klarını *klerini *acağını *eceğini *ını *ini *unu *ünü *ne *na diye ifadelerini ifadesini sözlerini şeklinde ifade değerlendirmesinde değerlendirmesini *ğına *ğine iddia dile yönünde açıklamasında bilgisini",
    toward: "",
    withWords: "",
    conditions: "eğer",
    definite: "",
    cases: [
      ["ndan", ""],
      ["nden", ""],
      ["dan", ""],
      ["den", ""],
    ],
  },
};

export default tr;
