/** What the French table can read. */
import type { Examples } from "../examples";

const fr: Examples = {
  says: [
    [
      "« Nous allons vérifier », a déclaré lundi la ministre des Transports, Anne Vidal.",
      "Anne Vidal | Nous allons vérifier",
    ],
    [
      "La ministre des Transports Anne Vidal a déclaré : « Nous allons vérifier. »",
      "Anne Vidal | Nous allons vérifier",
    ],
    ["« Le pont est sûr, assure Anne Vidal, mais nous le fermons. »", "Anne Vidal | Le pont est sûr"],
    ["Le parquet a annoncé que l’enquête était close.", "parquet | l’enquête était close"],
    [
      "Le préfet Jean Morel a expliqué que la route resterait fermée.",
      "Jean Morel | la route resterait fermée",
    ],
    ["L’usine va fermer, a indiqué mardi la direction.", "direction | L’usine va fermer"],
    ["Selon la police, personne n’a été blessé.", "police | personne n’a été blessé"],
    ["Trois personnes ont été blessées, selon la police.", "police | Trois personnes ont été blessées"],
    ["D’après les pompiers, le feu a pris dans la cave.", "pompiers | le feu a pris dans la cave"],
    ["Selon le quotidien Le Monde, le port sera fermé.", "Le Monde | le port sera fermé"],
    [
      "Comme l’a annoncé le ministère, la limite de vitesse sera abaissée.",
      "ministère | la limite de vitesse sera abaissée",
    ],
    [
      "Le préfet Jean Morel a expliqué à l’AFP que la route resterait fermée.",
      "AFP → Jean Morel | la route resterait fermée",
    ],
    [
      "Dans un entretien au Figaro, Jean Morel a affirmé que le budget serait tenu.",
      "Le Figaro → Jean Morel | le budget serait tenu",
    ],
    [
      "Le groupe va supprimer 300 postes, rapporte Reuters, citant deux sources.",
      "Reuters → deux sources | Le groupe va supprimer 300 postes",
    ],
    [
      "D’après une source proche du dossier, la banque supprimerait 300 postes.",
      "une source proche du dossier | la banque supprimerait 300 postes",
    ],
    [
      "Plusieurs habitants ont raconté qu’ils n’avaient pas été prévenus.",
      "Plusieurs habitants | ils n’avaient pas été prévenus",
    ],
    [
      "Une porte-parole de la mairie a précisé que la piscine rouvrirait en mai.",
      "Une porte-parole de la mairie | la piscine rouvrirait en mai",
    ],
    ["« C’est faux », a répondu Jean Morel.", "Jean Morel | C’est faux"],
    [
      "Anne Vidal a confirmé que la digue tenait. « Personne ne sera évacué », a-t-elle ajouté.",
      "Anne Vidal | la digue tenait",
      "Anne Vidal | Personne ne sera évacué",
    ],
    [
      "Jean Morel a reconnu que les travaux étaient en retard. Il a promis que le tunnel ouvrirait en juin.",
      "Jean Morel | les travaux étaient en retard",
      "Jean Morel | le tunnel ouvrirait en juin",
    ],
    [
      "Le maire, Paul Lenoir, a assuré que la route serait rouverte et a ajouté que les dégâts étaient limités.",
      "Paul Lenoir | la route serait rouverte",
      "Paul Lenoir | les dégâts étaient limités",
    ],
    [
      "Anne Vidal, ministre des Transports, affirme que les trains rouleront.",
      "Anne Vidal | les trains rouleront",
    ],
    ["Le rapport montre que les coûts ont augmenté.", "rapport | les coûts ont augmenté"],
    ["Selon une étude, la nappe baisse depuis dix ans.", "étude | la nappe baisse depuis dix ans"],
    ["Le syndicat a dénoncé la fermeture du guichet.", "syndicat | la fermeture du guichet"],
    ["L’opposition réclame la démission du maire.", "opposition | la démission du maire"],
    ["Le Kremlin dément que des négociations aient eu lieu.", "Kremlin | des négociations aient eu lieu"],
    [
      "La France a annoncé que ses troupes quitteraient le pays.",
      "France | ses troupes quitteraient le pays",
    ],
    ["« Je n’ai rien vu », répète le gardien.", "le gardien | Je n’ai rien vu"],
    [
      "L’avocat de la famille, Marc Petit, estime que le procès doit être rejugé.",
      "Marc Petit | le procès doit être rejugé",
    ],
    ["« On a eu peur », raconte Julie Martin, une voisine.", "Julie Martin | On a eu peur"],
    ["Le ministre a averti que les prix allaient monter.", "Le ministre | les prix allaient monter"],
    ["Le groupe affirme avoir informé les clients.", "groupe | avoir informé les clients"],
    ["Emmanuel Macron a promis de revenir sur place.", "Emmanuel Macron | de revenir sur place"],
    ["« Ce n’est pas fini », prévient le chercheur Luc Girard.", "Luc Girard | Ce n’est pas fini"],
    ["L’armée a indiqué que deux soldats étaient morts.", "armée | deux soldats étaient morts"],
    ["À en croire le directeur, tout sera prêt.", "le directeur | tout sera prêt"],
    [
      "Le Parisien révèle que le contrat n’a jamais été signé.",
      "Le Parisien | le contrat n’a jamais été signé",
    ],
    ["“Il faut attendre”, estime Anne Vidal.", "Anne Vidal | Il faut attendre"],
    ["Le tribunal a jugé que la plainte était recevable.", "tribunal | la plainte était recevable"],
    ["Le chef de l’État a souligné que « rien n’était décidé ».", "Le chef de l’État | rien n’était décidé"],
    ["— Nous partons demain, a dit le capitaine.", "le capitaine | Nous partons demain"],
    [
      "Le pont fermera en juin. C’est ce qu’a annoncé le ministre Jean Morel.",
      "Jean Morel | Le pont fermera en juin",
    ],
    [
      "Le pont fermera en juin. C’est ce que rapporte l’AFP, citant deux sources.",
      "AFP → deux sources | Le pont fermera en juin",
    ],
    [
      "Le suspect aurait pris la fuite en direction de la frontière.",
      "? | Le suspect aurait pris la fuite en direction de la frontière",
    ],
    [
      "Trois personnes seraient mortes dans l’incendie, selon la police. Le conducteur aurait pris la fuite.",
      "police | Trois personnes seraient mortes dans l’incendie",
      "police | Le conducteur aurait pris la fuite",
    ],
    [
      "Anne Vidal est restée prudente. « C’est le seul moyen d’avancer vite », a-t-elle estimé mardi.",
      "Anne Vidal | « C’est le seul moyen d’avancer vite »",
    ],
    [
      "« Nous fermons le pont », a déclaré le préfet Jean Morel, cité par l’agence Reuters.",
      "Reuters → Jean Morel | « Nous fermons le pont »",
    ],
    [
      "« Nous fermons le pont », a déclaré à l’AFP le préfet Jean Morel.",
      "AFP → Jean Morel | « Nous fermons le pont »",
    ],
    [
      "Le préfet Jean Morel a déclaré au micro de France Inter que le pont serait fermé.",
      "France Inter → Jean Morel | le pont serait fermé",
    ],
    [
      "Invité de BFMTV, le préfet Jean Morel a affirmé que le pont serait fermé.",
      "BFMTV → Jean Morel | le pont serait fermé",
    ],
    ["« Le pont sera fermé », a promis Jean Morel sur RTL.", "RTL → Jean Morel | « Le pont sera fermé »"],
    [
      "Selon le New York Times, qui cite deux responsables américains, le pont sera fermé.",
      "The New York Times → deux responsables américains | le pont sera fermé",
    ],
    [
      "Selon Le Monde, qui s’appuie sur des documents internes, le pont sera fermé.",
      "Le Monde | le pont sera fermé",
    ],
    [
      "Le pont sera fermé, écrit le New York Times en citant des sources proches du dossier.",
      "The New York Times → des sources proches du dossier | Le pont sera fermé",
    ],
    [
      "D’après Reuters, le ministre a déclaré que le pont serait fermé.",
      "Reuters → le ministre | le pont serait fermé",
    ],
    ["Le ministre Jean Morel a fait savoir que le pont serait fermé.", "Jean Morel | le pont serait fermé"],
    ["Le ministre Jean Morel a fait valoir que le pont serait fermé.", "Jean Morel | le pont serait fermé"],
    ["« Je suis fier de vous », s’est réjoui le maire.", "le maire | « Je suis fier de vous »"],
    ["Jean Morel s’est dit « surpris » par la décision.", "Jean Morel | « surpris » par la décision"],
    ["« Le pont est dangereux », jure le maire Jean Morel.", "Jean Morel | « Le pont est dangereux »"],
    [
      "La frontière rouvrira en avril, a déclaré lundi le ministre des Affaires étrangères.",
      "le ministre des Affaires étrangères | La frontière rouvrira en avril",
    ],
    [
      "La frontière rouvrira en avril, selon le ministère des Affaires étrangères.",
      "ministère des Affaires étrangères | La frontière rouvrira en avril",
    ],
    [
      "Le pont est sûr, a déclaré son porte-parole à Keystone-ATS.",
      "Keystone-ATS → son porte-parole | Le pont est sûr",
    ],
    [
      "Une source gouvernementale a indiqué à Reuters que le pont serait fermé.",
      "Reuters → Une source gouvernementale | le pont serait fermé",
    ],
    ["Le Monde a révélé que le ministre avait menti.", "Le Monde | le ministre avait menti"],
    [
      "L’agence de presse officielle Wafa a rapporté, citant des témoins, que des tirs avaient eu lieu.",
      "Wafa → des témoins | des tirs avaient eu lieu",
    ],
    [
      "Dans une interview accordée au Figaro, le ministre Jean Morel assure que rien n’est décidé. « Nous verrons », dit-il.",
      "Le Figaro → Jean Morel | rien n’est décidé",
      "Le Figaro → Jean Morel | « Nous verrons »",
    ],
    ["Son avocat, Me Paul Roux, estime que « rien n’est prouvé ».", "Paul Roux | « rien n’est prouvé »"],
    ["Le pont, affirme Jean Morel, sera fermé.", "Jean Morel | Le pont … sera fermé"],
    [
      "Interrogée par Le Monde, la ministre Anne Vidal répond que le pont est sûr.",
      "Le Monde → Anne Vidal | le pont est sûr",
    ],
    [
      "Contactée par Mediapart, Anne Vidal dément avoir signé la lettre.",
      "Mediapart → Anne Vidal | avoir signé la lettre",
    ],
    [
      "Le moulin sera vendu, a rapporté la Gazette de Norval, citant trois personnes.",
      "Gazette de Norval → trois personnes | Le moulin sera vendu",
    ],
  ],
  silent: [
    "Le train est arrivé à l’heure, comme prévu.",
    "La maire n’a pas dit quand la piscine rouvrirait.",
    "Le musée expose des tableaux du siècle dernier.",
    "Le film « La Longue Route » sort mercredi.",
    "Le club a battu Rennes deux buts à un.",
    "La route nationale reste fermée jusqu’à lundi.",
    "Des milliers d’habitants ont quitté la ville.",
    "Le conseil municipal se réunit jeudi soir.",
    "Le groupe a vendu son usine hongroise.",
    "Il travaille pour une banque depuis dix ans.",
    "La tempête a privé de courant deux villages.",
    "Il aurait dû partir plus tôt.",
    "Si le pont était ouvert, il serait passé par là.",
    "La forte demande de logements a surpris la mairie.",
    "Contacté par l’AFP, le ministère n’a pas souhaité réagir.",
  ],
};

export default fr;
