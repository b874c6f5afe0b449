/** What the Italian table can read. */
import type { Examples } from "../examples";

const it: Examples = {
  says: [
    [
      "«Verificheremo», ha detto lunedì la ministra dei Trasporti, Anna Vidali.",
      "Anna Vidali | Verificheremo",
    ],
    ["La ministra dei Trasporti Anna Vidali ha detto: «Verificheremo».", "Anna Vidali | Verificheremo"],
    ["“Il ponte è sicuro”, assicura Anna Vidali.", "Anna Vidali | Il ponte è sicuro"],
    ["La procura ha annunciato che l’indagine è chiusa.", "procura | l’indagine è chiusa"],
    [
      "Il sindaco Marco Morelli ha spiegato che la strada resterà chiusa.",
      "Marco Morelli | la strada resterà chiusa",
    ],
    [
      "La fabbrica chiuderà a maggio, ha comunicato martedì la direzione.",
      "direzione | La fabbrica chiuderà a maggio",
    ],
    ["Secondo la polizia, nessuno è rimasto ferito.", "polizia | nessuno è rimasto ferito"],
    ["Tre persone sono rimaste ferite, secondo la polizia.", "polizia | Tre persone sono rimaste ferite"],
    [
      "Secondo i carabinieri, l’auto viaggiava a forte velocità.",
      "carabinieri | l’auto viaggiava a forte velocità",
    ],
    ["Secondo il quotidiano La Stampa, il porto chiuderà.", "La Stampa | il porto chiuderà"],
    [
      "Come ha annunciato il ministero, il limite di velocità scenderà.",
      "ministero | il limite di velocità scenderà",
    ],
    [
      "Il sindaco Marco Morelli ha spiegato a Reuters che la strada resterà chiusa.",
      "Reuters → Marco Morelli | la strada resterà chiusa",
    ],
    [
      "In un’intervista al Corriere della Sera, Marco Morelli ha detto che il bilancio terrà.",
      "Corriere della Sera → Marco Morelli | il bilancio terrà",
    ],
    [
      "La banca taglierà 300 posti, scrive Reuters, citando due fonti.",
      "Reuters → due fonti | La banca taglierà 300 posti",
    ],
    [
      "Diversi residenti hanno raccontato che nessuno li aveva avvisati.",
      "Diversi residenti | nessuno li aveva avvisati",
    ],
    [
      "Una portavoce del Comune ha precisato che la piscina aprirà a giugno.",
      "Una portavoce del Comune | la piscina aprirà a giugno",
    ],
    ["«È falso», ha risposto Marco Morelli.", "Marco Morelli | È falso"],
    [
      "La procura ha annunciato che l’indagine è chiusa. Ha aggiunto che non ci sarà ricorso.",
      "procura | l’indagine è chiusa",
      "procura | non ci sarà ricorso",
    ],
    [
      "Il sindaco, Marco Morelli, ha assicurato che la strada riaprirà e ha aggiunto che “non c’è pericolo”.",
      "Marco Morelli | la strada riaprirà",
      "Marco Morelli | non c’è pericolo",
    ],
    [
      "Anna Vidali ha ammesso che i lavori sono in ritardo. Lei ha promesso che il tunnel aprirà a giugno.",
      "Anna Vidali | i lavori sono in ritardo",
      "Anna Vidali | il tunnel aprirà a giugno",
    ],
    [
      "Anna Vidali, ministra dei Trasporti, afferma che i treni circoleranno.",
      "Anna Vidali | i treni circoleranno",
    ],
    ["Il rapporto mostra che i costi sono aumentati.", "rapporto | i costi sono aumentati"],
    ["Secondo uno studio, la falda cala da dieci anni.", "studio | la falda cala da dieci anni"],
    ["Il sindacato ha denunciato la chiusura dello sportello.", "sindacato | la chiusura dello sportello"],
    ["L’opposizione chiede le dimissioni del sindaco.", "opposizione | le dimissioni del sindaco"],
    ["Il Cremlino ha smentito che ci siano trattative.", "Cremlino | ci siano trattative"],
    [
      "La Francia ha annunciato che le sue truppe lasceranno il paese.",
      "Francia | le sue truppe lasceranno il paese",
    ],
    [
      "L’avvocato della famiglia, Paolo Conti, ritiene che il processo vada rifatto.",
      "Paolo Conti | il processo vada rifatto",
    ],
    ["«Abbiamo avuto paura», racconta Giulia Martini, una vicina.", "Giulia Martini | Abbiamo avuto paura"],
    ["Il ministro ha avvertito che i prezzi saliranno.", "Il ministro | i prezzi saliranno"],
    ["L’azienda ha detto di aver informato i clienti.", "azienda | di aver informato i clienti"],
    ["L’esercito ha riferito che due soldati sono morti.", "esercito | due soldati sono morti"],
    ["Marco Morelli ha criticato la decisione del governo.", "Marco Morelli | la decisione del governo"],
    [
      "La Repubblica rivela che il contratto non è mai stato firmato.",
      "La Repubblica | il contratto non è mai stato firmato",
    ],
    ["“Bisogna aspettare”, osserva Anna Vidali.", "Anna Vidali | Bisogna aspettare"],
    [
      "Il tribunale ha stabilito l’orario, ma il giudice ha dichiarato che il ricorso è ammissibile.",
      "il giudice | il ricorso è ammissibile",
    ],
    ["Il presidente ha sottolineato che “nulla è deciso”.", "Il presidente | nulla è deciso"],
    ["I medici hanno confermato che il paziente respira da solo.", "I medici | il paziente respira da solo"],
    ["A detta dei tecnici, la diga tiene.", "tecnici | la diga tiene"],
    ["«Non ho visto nulla», ripete il custode.", "il custode | Non ho visto nulla"],
    ["Giorgia Belli ha scritto su X che lascerà l’incarico.", "Giorgia Belli | lascerà l’incarico"],
    ["Il questore ha dichiarato che gli arresti sono dodici.", "Il questore | gli arresti sono dodici"],
    [
      "Il ponte chiuderà a giugno, scrive il New York Times citando due funzionari.",
      "The New York Times → due funzionari | Il ponte chiuderà a giugno",
    ],
    [
      "«Chiuderemo il ponte», ha detto al Corriere della Sera la ministra Anna Vidal.",
      "Corriere della Sera → Anna Vidal | «Chiuderemo il ponte»",
    ],
    [
      "Il sindaco Gianni Morelli, citato dall’agenzia Ansa, ha affermato che il ponte è sicuro.",
      "Ansa → Gianni Morelli | il ponte è sicuro",
    ],
    [
      "«Chiuderemo il ponte», ha dichiarato il sindaco Gianni Morelli all’Ansa.",
      "Ansa → Gianni Morelli | «Chiuderemo il ponte»",
    ],
    [
      "Secondo fonti citate da Reuters, il ponte chiuderà a giugno.",
      "Reuters → fonti | il ponte chiuderà a giugno",
    ],
    [
      "Il ponte chiuderà a giugno, ha riferito all’Ansa una fonte della procura.",
      "Ansa → una fonte della procura | Il ponte chiuderà a giugno",
    ],
    [
      "Il ponte chiuderà a giugno. Lo riferisce l’agenzia Reuters, citando fonti del governo.",
      "Reuters → fonti del governo | Il ponte chiuderà a giugno",
    ],
    ["L’incontro sarebbe durato oltre due ore.", "? | L’incontro sarebbe durato oltre due ore"],
    [
      "La scuola riaprirà lunedì, ha detto la sindaca Anna Conti al Corriere di Montalto.",
      "Corriere di Montalto → Anna Conti | La scuola riaprirà lunedì",
    ],
  ],
  silent: [
    "Il treno è arrivato in orario ed è ripartito per Bari.",
    "La sindaca non ha detto quando aprirà la piscina.",
    "Il museo espone quadri del secolo scorso.",
    "Il film «La lunga strada» esce mercoledì.",
    "La squadra ha battuto il Genoa per due a uno.",
    "La strada resta chiusa fino a lunedì.",
    "Migliaia di abitanti hanno lasciato la città.",
    "Il consiglio si riunisce giovedì sera.",
    "Il gruppo ha venduto la fabbrica ungherese.",
    "Lavora per una banca da dieci anni.",
    "Il temporale ha lasciato al buio due paesi.",
  ],
};

export default it;
