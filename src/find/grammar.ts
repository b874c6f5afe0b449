/** How sentences of a language report, in terms that the reading in general/ works with: data, like the word lists. */
export interface Grammar {
  /** Where the verb of saying stands: between source and content, or at the end of the sentence. */
  verb: "middle" | "final";
  /** What capitals tell: names, all nouns, or nothing, for the script has none. */
  capitals: "names" | "nouns" | "none";
  /** The finite verb is the second part of its clause: behind "Yesterday" comes the verb, then who did it. */
  verbSecond?: boolean;
  /** Who speaks may be left unsaid, where it is whoever spoke last. */
  dropsSubject?: boolean;
  /** What is said may follow a comma with no "that". */
  bareClause?: boolean;
  /** A verb form that marks hearsay goes on without a cue: words that show it. */
  hearsay?: string;
  /**
   * Verbs that with a participle tell what others say: "aurait", "soll"; the infinitives that go with them, where there are
   * some, endings of participles, and words that make it something else: "aurait dû".
   */
  rumour?: { verbs: string; infinitives?: string; participles: string; never?: string };
  /** A dash at the head of a paragraph opens speech; a comma before the cue or a dash closes it. */
  dashSpeech?: boolean;
  /** Behind a noun that can speak comes its verb, unless a comma or a name follows: "Zdaniem ekspertów ceny rosną". */
  tightNouns?: boolean;
  /** Words are not parted by spaces. */
  unspaced?: boolean;

  /** Endings by conjugation, "_" for the stem where something stands before it: "afirm+ar". */
  conjugations?: Record<string, { finite: string; participle?: string; gerund?: string }>;
  /** Words run together with what follows, with their apostrophe: "l’ancien". */
  elisions?: string;
  /** Endings parted from a word as tokens of their own: "-t-il". */
  endings?: string;
  /** Whatever follows an apostrophe is an ending: "Erdoğan’ın". */
  apostropheEnds?: boolean;
  /** Small words written together with the next: Arabic "و". */
  proclitics?: string;
  /** A preposition written in one word with the noun behind it, which it then stands apart from: Arabic "ل", "لصحيفة". */
  joined?: string;
  /** What marks a word as common noun or adjective, where there are no capitals: Arabic "ال". */
  commonPrefix?: string;
  /** Endings of adjectives there, which are in no name: "صحيفة محلية". */
  adjectiveEndings?: string;
  /** What follows right behind what is called so: Arabic "وصف المجلس الخطة بأنها". */
  calledAs?: string;

  /** "как", "wie", "comme": words that open an aside that says who reports. */
  asWords?: string;
  /** Wordings before whom somebody heard it from: "unter Berufung auf". */
  citing?: string[];
  /** Wordings behind them: "を引用して". */
  citingBehind?: string[];
  /** Wordings behind a source that do what "according to" does: "zufolge". */
  behind?: string[];
  /** Wordings around one: "据 … 报道". */
  around?: [before: string, after: string][];
  /** Words around a possessive that say whose words they are: "по его словам". */
  possessed?: [before: string, after: string][];
  /** Single words of the adpositions that report only behind a mark: "…, so Vale". */
  afterMark?: string;
  /** A preposition that reports before nouns for what was told: "nach Angaben", and those nouns. */
  toldBy?: { prepositions: string; nouns: string };
  /** "nach eigenen Angaben": whoever the sentence is about says it. */
  ownWords?: string[];
  /** Wordings before who passed an interview on: "recogida por". */
  passedOn?: string[];
  /** Wordings behind whom it was said to, where verbs end their sentences: "の取材に対し", "muhabirine". */
  heardBehind?: string[];
  /** Marks behind a thing that a verb of announcing tells: "を". */
  objectMarks?: string;
  /** Wordings behind whose statement it is that says so, where nobody is its subject: "yapılan açıklamada". */
  givenOut?: string[];
  /** Nouns for whoever spoke last, whatever their role: "politiker", "*-jährige". */
  epithets?: string;
  /** Wordings behind an outlet that spoke with the sources before it: "har snakket med". */
  heardBy?: string[];
  /** Wordings for the sentence before: "das", "así lo", "об этом". */
  anaphors?: string[];
  /** Verbs by which an outlet quotes somebody: "zitiert"; who is quoted stands behind them. */
  quoting?: string;
  /** Prepositions that stand before who is quoted: "نقلت … عن". */
  quotingOf?: string;
  /** Words between who is quoted and the quotation: "mit den Worten". */
  bridges?: string;
  /** Words that open a condition: what is said in it was not said. */
  conditions?: string;
  /** "s’est dit": words that make a passive form none. */
  reflexives?: string;
  /** Prepositions before who does what a passive tells. */
  agents?: string;
  /** Verb forms that go on reporting only behind an indirect statement. */
  weakHearsay?: string;
  /** Verbs that name the text they stand in behind "in": "говорится в сообщении". */
  toldIn?: string;
  /** "В министерстве сообщили": prepositions before who speaks, where verbs have no subject. */
  places?: string;
  /** Words right behind a cue that open what is said, with no "that": "sier de har", "affirme avoir". "*": any. */
  opensContent?: string;
  /** Marks behind who speaks: "は", "이". */
  topics?: string;
  /** Marks behind what was said, before a verb at the end: "と". */
  quotatives?: string;
  /** Prepositions that hang on the noun before them: "de", "von". */
  ties?: string;
  /** Prepositions before whom it was said to. */
  toward?: string;
  /** Prepositions before who held the interview. */
  withWords?: string;
  /** Articles of a definite phrase. */
  definite?: string;
  /** Articles of what is no subject: "den", "einen". */
  objectArticles?: string;
  /** Articles that tell a man or a woman. */
  maleArticles?: string;
  femaleArticles?: string;
  /** Endings of definite nouns, where the article stands behind: "ledelsen". */
  definiteEndings?: string;
  /** Wordings for sources that are not named, beyond the roles: "gut unterrichtete Kreise". */
  joins?: string;
  /** Case endings of names → ending in the dictionary: "Пескова" → "Песков". Tried in order, first on the words of the text. */
  cases?: [ending: string, base: string][];
  /** Endings that mark a name as a woman’s. */
  femaleNames?: string;
  /** Surnames of one sign, where names have no spaces. */
  surnames?: string;
  /** Signs that write the sounds of foreign names. */
  foreignSigns?: string;
  /** Words behind a name that call it a person’s: "氏". */
  honorifics?: string;
}
