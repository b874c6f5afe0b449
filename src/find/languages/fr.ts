/** French. */
import type { Language } from "../language";

const fr: Language = {
  tag: "fr",
  quotes: [
    ["«", "»"],
    ["“", "”"],
    ['"', '"'],
    ["„", "”"],
    ["‹", "›"],
  ],
  abbreviations:
    "m mm mme mlle mgr dr pr st ste av env cf p.ex etc art janv févr sept oct nov déc no vol tél jr",
  determiners: `le la les l' l’ un une des du de ce cet cette ces au aux plusieurs quelques certains certaines chaque tout tous toute
    toutes aucun aucune deux autres autre nombreux nombreuses`,
  possessives: "son sa ses leur leurs notre nos mon ma mes votre vos",
  prepositions: `de d' d’ du des à au aux en dans par pour sur sous avec sans chez vers contre entre depuis pendant avant après dès lors
    devant derrière malgré selon outre hors jusqu' jusqu’ jusque via près suite`,
  conjunctions: "et ou mais donc or ni car puis",
  subordinators:
    "si quand lorsque lorsqu' lorsqu’ puisque puisqu’ comme tandis alors afin où pourquoi dont parce",
  relatives: "qui que qu' qu’ dont où lequel laquelle lesquels lesquelles",
  auxiliaries: `a ont avait avaient aura aurait auraient ait est sont était étaient sera serait seraient soit ayant fut va vont peut
    peuvent pourrait doit devrait veut`,
  passives: "est sont était étaient été fut furent sera",
  adverbs: `également aussi encore déjà toujours hier aujourd'hui aujourd’hui demain alors ensuite puis enfin notamment ainsi même plus
    très bien récemment auparavant plutôt désormais cependant toutefois pourtant ailleurs là ici y en se s' s’ n' n’ d'abord d’abord
    longuement officiellement publiquement clairement tout maintenant ce matin -t`,
  negations: "ne n' n’ pas jamais rien aucun aucune ni personne",
  numbers:
    "deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille million millions milliards",
  times: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre hier aujourd’hui demain matin soir après-midi midi semaine mois année jour jours heures ans dernier dernière
    prochain nuit`,
  verbs: `fait font faisait met prend prit vient vit voit reste devient tient porte donne trouve passe semble reçoit`,
  pronouns: {
    il: { gender: "male", plural: false },
    elle: { gender: "female", plural: false },
    ils: { gender: "any", plural: true },
    elles: { gender: "any", plural: true },
    on: { gender: "any", plural: false },
    je: { gender: "any", plural: false },
    "j’": { gender: "any", plural: false },
    "j'": { gender: "any", plural: false },
    nous: { gender: "any", plural: true },
    qui: { gender: "any", plural: false },
    "celui-ci": { gender: "male", plural: false },
    "celle-ci": { gender: "female", plural: false },
    "ce dernier": { gender: "male", plural: false },
    "-t-il": { gender: "male", plural: false },
    "-t-elle": { gender: "female", plural: false },
    "-t-on": { gender: "any", plural: false },
    "-t-ils": { gender: "any", plural: true },
    "-il": { gender: "male", plural: false },
    "-elle": { gender: "female", plural: false },
    "-ils": { gender: "any", plural: true },
    "-on": { gender: "any", plural: false },
    "-je": { gender: "any", plural: false },
  },
  otherPronouns: {
    son: { gender: "any", plural: false, person: true },
    lui: { gender: "male", plural: false },
    eux: { gender: "any", plural: true },
  },
  objects: "lui leur nous vous se s' s’ le la l' l’ les en y me m’ te t’ eux",
  complementizers: "que qu' qu’ si",
  cues: {
    say: `affirm+er déclar+er expliqu+er précis+er ajout+er annonc+er assur+er soulign+er indiqu+er estim+er not+er not+er
      rapport+er révél+er rappel+er confirm+er insist+er admet{,tent,tait} admis/p di{t,sent,sait,saient,sant/g} dit/p
      écri{t,vent,vait,vant/g} écrit/p répond{,ent,ait} répondu/p répondit soutien{t,nent} soutenait soutenu/p reconna{ît,issent}
      reconnu/p reconnaissait promet promis/p averti{t,ssent} averti/p raccont+er témoign+er constat+er conclu{t,ent} conclu/p
      martel+er lanc+er résum+er jug+er plaid+er argument+er observ+er relat+er relev+er détaill+er prévien{t,nent} prévenu/p
      poursui{t,vent} poursuivi/p renchéri{t,ssent} rétorqu+er répliqu+er regrett+er déplor+er dénonc+er redout+er espèr{e,ent}
      concéd+er racont+er témoign+er avou+er répèt{e,ent} répét+er aff{irme} clam+er tweet+er ironis+er pens+er croi{t,ent} démenti/p savoir:fai{t,sait,saient} valoir:fai{t,sait,saient} remarquer:fai{t,sait,saient} observer:fai{t,sait,saient} état:fai{t,sait,saient} état:faire dément{,ent} nuanc+er évoqu+er
      alert+er prédi{t,sent} préconis+er murmur+er s'exclam+er exclam+er interrog+er tranch+er complèt{e,ent} complét+er signal+er
      confi+er garanti{t,ssent} garanti/p écriait exprim+er glis{se} gliss+er souffl+er accus+er défend{,ent,ait} appren{d} appris/p`,
    tell: "inform+er prévenu/p",
    ask: "demand+er",
    show: "montr+er démontr+er révèl{e,ent} suggèr{e,ent}",
    call: "qualifi+er décri{t,vent,vait} décrit/p",
    act: `dénonc+er critiqu+er réclam+er exig+er recommand+er condamn+er salu+er accus+er appel{le,lent,ait,é/p} propos+er rejet{te,tent,té/p}
      reproch+er menac+er réfut+er confirm+er annonc+er évoqu+er promet`,
  },
  nounLike: "annonce rapport note juge demande rappelle appelle rapporte rapportent dépêche",
  adpositions: [
    "selon",
    "d’après",
    "d'après",
    "d' après",
    "d’ après",
    "à en croire",
    "aux dires {de,du,des}",
    "de l’avis {de,du,des}",
    "de source",
    "selon les {mots,termes,propos,dires,informations,chiffres,données} {de,du,des,d’}",
    "aux yeux {de,du,des}",
    "de l’ avis {de,du,des}",
  ],
  nouns: "affirmation déclaration annonce",
  hedges: ["prétendument", "présumé", "présumée", "présumés", "soi-disant", "apparemment"],
  titles: `capitaine commandante m m. mm mme mlle dr pr monsieur madame président présidente ministre premier vice-président général colonel cardinal pape
    évêque roi reine prince princesse maire sénateur sénatrice député députée juge professeur professeure docteur capitaine ambassadeur
    secrétaire chancelier chancelière gouverneur directeur directrice maître avocat avocate porte-parole chef cheffe commandant`,
  roles: `personnes capitain* commandant* ministre* président* porte-parole premier vice-président* responsable* dirigeant* chef* directeur* directrice* député* sénateur*
    sénatrice* maire* avocat* juge* procureur* magistrat* policier* enquêteur* officier* général* colonel* diplomat* ambassadeur*
    ambassadrice* expert* analyste* économiste* chercheur* chercheuse* scientifique* professeur* historien* sociologue* politologue*
    journaliste* reporter* correspondant* auteur* écrivain* militant* opposant* manifestant* témoin* habitant* riverain* voisin* source* sources
    proche* conseiller* conseillère* fonctionnaire* employé* salarié* syndicaliste* patron* patronne* fondateur* fondatrice* pdg entrepreneur*
    médecin* infirmi* patient* étudiant* enseignant* parent* père mère frère sœur fils fille mari femme homme hommes femmes ami* collègue* victime*
    survivant* soldat* militaire* joueur* entraîneur* sélectionneur* acteur* actrice* réalisateur* chanteur* candidat* secrétaire* délégué*
    représentant* membre* élu* élue* chancelier* gouverneur* roi reine prince princesse pape évêque* cardinal* interlocuteur* participant*
    observateur* spécialiste* coordinateur* coordinatrice* intéressé* suspect* accusé* prévenu rescapé* réfugié* chauffeur* agriculteur* commerçant*
    spectateur* utilisateur* internaute* commissaire* émissaire* médiateur* otage* homologue*`,
  male: "m m. monsieur père frère fils mari homme roi prince pape président directeur acteur sénateur chancelier ministre",
  female:
    "mme mlle madame mère sœur fille femme reine princesse présidente directrice actrice sénatrice chancelière députée ministre porte-parole",
  organizations: `ministère* gouvernement* police gendarmerie justice tribunal* cour parquet* préfecture* mairie* armée* marine otan onu ue commission*
    conseil* comité* assemblée* sénat parlement* parti* syndicat* association* fédération* confédération* organisation* ong fondation* institut*
    université* école* hôpital* banque* entreprise* société* groupe* compagnie* constructeur* fabricant* agence* autorité* autorités direction* administration*
    présidence élysée matignon kremlin vatican pentagone maison-blanche hamas hezbollah talibans mouvement* centre* collectif* club* équipe* ligue* chambre* bureau*
    état-major ambassade* cabinet* défense protection secours pompiers observatoire* musée* office* opposition région département ville`,
  documents: `rapport* étude* enquête* sondage* communiqué* document* lettre* note* texte* livre* mémoire* statistiques chiffres données analyse*
    jugement* arrêt* plainte* décret* loi message* dépêche* bilan* courrier* article* témoignage* témoignages`,
  standing: "étude sondage enquête livre",
  posts: "tweet* message* publication* post*",
  outlets: `journal* quotidien* hebdomadaire* magazine* chaîne* radio* télévision agence* site* média* médias presse revue* tabloïd* podcast*`,
  outletNames: "courrier gazette journal dépêche écho tribune dauphiné voix",
  hearers: "journalistes presse médias reporters",
  journalists: "journaliste reporter correspondant correspondante présentateur présentatrice animateur",
  settings: `entretien* interview* conférence* communiqué* discours déclaration* lettre* tweet* twitter x facebook instagram telegram émission* tribune*
    message* débat* réunion* allocution* point podcast* vidéo* rapport* publication*`,
  texts: "communiqué déclaration lettre note",
  generic:
    "entreprise société groupe ministère journal quotidien magazine chaîne agence parti tribunal rapport étude organisation association",
  givenNames: {
    male: `adam adrien alain alexandre alexis antoine antónio arnaud arthur augustin barack benjamin benoît benyamin bernard bertrand boris bruno
      charles christian christophe claude clément cyril damien daniel david denis didier dominique donald édouard éric emmanuel étienne fabien
      fabrice florian francis franck françois frédéric gabriel gaël georges gérald gérard gilles grégory guillaume guy henri hervé hubert hugo
      ismaïl jacques jean jean-claude jean-françois jean-jacques jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-pierre jean-yves
      jérôme joe joseph julien laurent léon lionel louis luc ludovic manuel marc marcel mathieu matthieu maxime michel mohamed mohammed nicolas olivier
      pascal patrice patrick paul philippe pierre raphaël raymond rené richard robert robin roger romain samuel sébastien serge sergueï simon
      stanislas stéphane sylvain théo thierry thomas tony tristan valéry victor vincent vladimir volodymyr william xavier yann yannick yves`,
    female: `adèle agnès alexandra alice aline amélie anaïs andrée angela anne anne-marie annie ariane audrey aurélie aurore béatrice bénédicte
      brigitte camille carole caroline catherine cécile céline chantal charlotte christelle christiane christine claire clara clémence clémentine
      corinne delphine denise dominique éléonore élisabeth elise élodie émilie emma emmanuelle estelle eva fabienne fanny fatima florence françoise
      gabrielle geneviève hélène inès irène isabelle jacqueline jeanne joëlle josiane judith julie juliette justine karine kamala laetitia laura laure
      laurence léa liliane louise lucie lydia madeleine manon margaux marguerite marie marie-claude marie-france marie-pierre marine marion
      marlène martine mathilde maud michèle monique muriel myriam nadia nadine najat nathalie nicole odile pascale patricia pauline rachida roselyne
      sabine salomé sandra sandrine sarah ségolène simone solène sonia sophie stéphanie sylvie théa valérie vanessa véronique virginie viviane yaël`,
  },
  grammar: {
    verb: "middle",
    capitals: "names",
    dashSpeech: true,
    conjugations: {
      er: { finite: "e ent ait aient a èrent", participle: "é", gerund: "ant" },
    },
    elisions: "l d qu n s c j m t jusqu lorsqu puisqu quelqu aujourd",
    endings: "-t-ils -t-elles -t-elle -t-il -t-on -ils -elle -il -on -je",
    asWords: "comme ainsi selon d’après",
    maleArticles: "le un",
    femaleArticles: "la une",
    rumour: {
      verbs: "aurait auraient serait seraient",
      participles:
        "*é *ée *és *ées *i *ie *is *ies *it *ite *its *u *ue *us *ues *ert *erte *ort *orte *orts *ortes",
      never: "dû pu voulu fallu aimé préféré souhaité possible ainsi prévu",
    },
    conditions: "si s’ s'",
    epithets:
      "responsable élu élue dirigeant dirigeante intéressé intéressée homme politique octogénaire septuagénaire sexagénaire quinquagénaire quadragénaire trentenaire",
    anaphors: [
      "c’est ce qu’",
      "c’est ce que",
      "c'est ce qu'",
      "c'est ce que",
      "c’ est ce que",
      "c’ est ce qu’",
      "ce que",
      "ce qu’",
      "cela",
    ],
    quoting: "cite citait",
    citing: [
      "citant",
      "en citant",
      "qui cite",
      "qui citent",
      "se basant sur",
      "{de,selon,d’après} des sources",
      "en s’appuyant sur",
      "s’appuyant sur",
    ],
    toldBy: {
      prepositions: "selon d’après",
      nouns: "informations chiffres données termes mots propos dires estimations témoignages décompte bilan",
    },
    ties: "de du des d' d’ au aux à en pour chez",
    toward: "à au aux auprès sur chez dans",
    withWords: "avec à au aux accordé accordée par de du dans",
    opensContent: "de d’ d' avoir être ne vouloir *oir n’ n'",
    reflexives: "s’ s' se",
    passedOn: [
      "{relayé,rapporté,consulté,cité,interrogé,interviewé,contacté,sollicité,rencontré,recueilli,publié,diffusé}{,e,s,es} par",
      "{repris,joint,obtenu,entendu}{,e,s,es} par",
      "invité{,e,s,es} {de,du,d’,d',sur,chez}",
      "au micro {de,du,d’,d'}",
      "sur le plateau {de,du}",
      "dans les colonnes {de,du}",
    ],
    definite: "le la les l' l’ ce cet cette ces",
  },
};

export default fr;
