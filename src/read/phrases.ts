/** Words by which a line of text shows that it is not the article: data by kind, in the languages of the news. */

const any = (words: string): string =>
  words
    .trim()
    .split(/\s*[|\n]\s*/)
    .join("|");

/** Open a line that points to another story. */
const READ_ALSO = any(`
read more|read also|also read|read next|read on|see also|see more|more on this|related|related article|related articles|related stories|related content|related coverage|don't miss|don’t miss|recommended|more stories|more from|must read|you may also like|you might also like|watch|watch now|listen|in case you missed it|keep reading|continue reading|next up|up next|explore more|further reading|top stories|trending|most read|what to read next|opinion
mehr zum thema|lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|auch interessant|auch lesenswert|siehe auch|weiterlesen|mehr dazu|mehr lesen|passend zum thema|das könnte sie auch interessieren|zum thema|hintergrund|empfohlener|empfehlungen der redaktion|nächster artikel|weitere artikel|hier lesen sie|das könnte sie interessieren
lire aussi|à lire aussi|lire également|à lire|voir aussi|sur le même sujet|pour aller plus loin|>> lire|à voir aussi|à lire également
lea también|lee también|leer también|leer más|te puede interesar|le puede interesar|lee más|más información|también te puede interesar|ver también|ver más|noticia relacionada|noticias relacionadas
leggi anche|leggi tutto|leggi di più|per approfondire|ti potrebbe interessare|guarda anche|vedi anche
leia também|leia mais|veja também|saiba mais|veja mais|confira também
lees ook|lees meer|bekijk ook|lees verder|meer over
läs också|läs mer|läs även|se också
les også|les mer|les mer om|se også|læs også|læs mere|lue myös|katso myös
czytaj także|czytaj też|czytaj więcej|czytaj również|zobacz też|zobacz także|przeczytaj też|přečtěte si|čtěte také|čtěte dále|čítajte aj|přečtěte si také
читайте также|читать также|читайте ещё|смотрите также|по теме|подробнее|ещё по теме|читайте нас|читайте також|читати також|дивіться також|більше новин
ayrıca okuyun|ilgili haber|ilgili haberler|ayrıca bakınız|bunlar da ilginizi çekebilir|haberin devamı
baca juga|baca selengkapnya|lihat juga|simak juga|artikel terkait|xem thêm|đọc thêm
اقرأ أيضا|اقرأ أيضًا|إقرأ أيضا|اقرأ أيضاً|شاهد أيضا|مواضيع ذات صلة|اقرأ المزيد|קראו גם|עוד בנושא
関連記事|あわせて読みたい|相关阅读|相關新聞|延伸閱讀|推荐阅读|更多新闻|관련기사|관련 기사|इसे भी पढ़ें|यह भी पढ़ें
`);

/** Make a line that asks the reader for something. */
const APPEAL = any(`
subscribe|sign up|newsletter|follow us|join our|download our app|download the app|support our|support us|become a member|click here to|get the latest|get our|get in touch|contact us|have a tip|send us|share this|like us on|join the conversation|all rights reserved|this article was originally published|this story was originally published|affiliate commission|we may earn|enter your email|start your free|log in|already a subscriber|exclusive content
newsletter|abonnieren|jetzt anmelden|folgen sie uns|kontaktieren sie uns|unsere app|news-app|whatsapp-kanal|feedback|alle rechte vorbehalten
s'abonner|abonnez-vous|inscrivez-vous|suscríbete|suscribirse|síguenos|iscriviti|seguici|abbonati|inscreva-se|assine|siga
abonneer|schrijf je in|prenumerera|abonner|tilmeld|zapisz się|obserwuj nas|подписывайтесь|подпишитесь|підписуйтесь|підпишіться|abone ol|takip edin|ikuti kami|dapatkan
`);

/** Name who made a picture. */
const PICTURE = any(`
photo|photos|photograph|photo by|photo credit|photo courtesy|image|images|image credit|image source|picture|pictures|picture credit|credit|illustration|illustration by|graphic|screenshot|screengrab|file photo|video
foto|fotos|bild|bilder|bildquelle|bildrechte|quelle|grafik|archivbild|symbolbild|symbolfoto|titelbild|fotografie
photographie|crédit|crédits|crédit photo|crédits photo|fotografía|imagen|imagen de archivo|crédito|créditos|immagine|imagem|reprodução|divulgação|beeld|bron|foto's|valokuva|kuva|kép|fotó|zdjęcie|zdj|fot|źródło|snímek
фото|изображение|иллюстрация|источник фото|ілюстрація|зображення|джерело|фотография|сурет|fotoğraf|kaynak|gambar|ilustrasi|sumber|ảnh|תמונה|צילום|الصورة|صورة|تصوير|写真|図|圖|图|图片|图源|사진|फोटो
`);

const start = (words: string, end: string): RegExp =>
  new RegExp(`^[\\s>»▶►•·\\-–—+*\\[(|]*(?:${words})${end}`, "iu");

export const readAlso = start(READ_ALSO, "(?=\\s*[:：|»>\\-–—…!]|\\s*$|\\s+(?=[\"“„«'‘\\p{Lu}]))");
export const appeal = new RegExp(`(?:^|[^\\p{L}])(?:${APPEAL})(?=[^\\p{L}]|$)`, "iu");
export const pictureBy = start(PICTURE, "\\s*(?:by\\s|[:：/©|]|\\(c\\)|courtesy)");
/** "(Image: GETTY)", "© AFP", "… | Getty Images", "(AP Photo/Name)" at the end of a caption. */
export const creditAtEnd = new RegExp(
  `(?:\\((?:[^()]{0,40}?\\b)?(?:${PICTURE})\\s*(?:by\\b|[:：/])[^()]*\\)|[©|]\\s*[^.!?|]{2,60}|\\((?:AP|AFP|EPA|REUTERS|dpa)[ /][^()]{0,60}\\)|\\(Getty[^()]{0,60}\\)|(?:Getty Images|Shutterstock|AP Photo|EPA-EFE|iStock|Alamy))[\\s.)\\]]*$`,
  "iu",
);
