/** What the Polish table can read. */
import type { Examples } from "../examples";

const pl: Examples = {
  says: [
    [
      "„Sprawdzimy to”, powiedziała w poniedziałek minister transportu Anna Berecka.",
      "Anna Berecka | Sprawdzimy to",
    ],
    ["– Sprawdzimy to – powiedziała Anna Berecka.", "Anna Berecka | Sprawdzimy to"],
    ["Minister transportu Anna Berecka oświadczyła: „Sprawdzimy to”.", "Anna Berecka | Sprawdzimy to"],
    ["Prokuratura poinformowała, że śledztwo jest zakończone.", "Prokuratura | śledztwo jest zakończone"],
    [
      "Burmistrz Jan Morawski wyjaśnił, że droga pozostanie zamknięta.",
      "Jan Morawski | droga pozostanie zamknięta",
    ],
    ["Fabryka zostanie zamknięta w maju, poinformował zarząd.", "zarząd | Fabryka zostanie zamknięta w maju"],
    ["Według policji nikt nie ucierpiał.", "policji | nikt nie ucierpiał"],
    ["Trzy osoby zostały ranne, według straży.", "straży | Trzy osoby zostały ranne"],
    ["Zdaniem ekspertów ceny wzrosną.", "ekspertów | ceny wzrosną"],
    ["Zdaniem Jana Morawskiego, droga pozostanie zamknięta.", "Jan Morawski | droga pozostanie zamknięta"],
    ["Jak podaje Reuters, rozmowy zerwano.", "Reuters | rozmowy zerwano"],
    ["Rozmowy zerwano, podał Reuters, powołując się na źródła.", "Reuters → źródła | Rozmowy zerwano"],
    [
      "Kilku mieszkańców opowiadało, ale Jan Morawski przyznał, że prace się opóźniają.",
      "Jan Morawski | prace się opóźniają",
    ],
    [
      "Rzeczniczka ratusza przekazała, że basen otworzą w czerwcu.",
      "Rzeczniczka ratusza | basen otworzą w czerwcu",
    ],
    ["„To nieprawda” – odpowiedział Jan Morawski.", "Jan Morawski | To nieprawda"],
    [
      "Anna Berecka powiedziała, że wał wytrzyma. Dodała, że ewakuacji nie będzie.",
      "Anna Berecka | wał wytrzyma",
      "Anna Berecka | ewakuacji nie będzie",
    ],
    [
      "Jan Morawski przyznał, że prace się opóźniają. On obiecał, że tunel otworzą w czerwcu.",
      "Jan Morawski | prace się opóźniają",
      "Jan Morawski | tunel otworzą w czerwcu",
    ],
    ["Raport pokazuje, że koszty wzrosły.", "Raport | koszty wzrosły"],
    ["Według badania poziom wód spada.", "badania | poziom wód spada"],
    [
      "Związkowcy milczą, ale prezes Ewa Lis skrytykowała zamknięcie placówki.",
      "Ewa Lis | zamknięcie placówki",
    ],
    ["Opozycja domaga się dymisji burmistrza.", "Opozycja | się dymisji burmistrza"],
    ["Kreml zaprzeczył, że trwają rozmowy.", "Kreml | trwają rozmowy"],
    ["Francja ogłosiła, że jej wojska opuszczą kraj.", "Francja | jej wojska opuszczą kraj"],
    [
      "Adwokat rodziny Marek Petrycki uważa, że proces trzeba powtórzyć.",
      "Marek Petrycki | proces trzeba powtórzyć",
    ],
    ["„Baliśmy się”, wspomina sąsiadka Julia Marczak.", "Julia Marczak | Baliśmy się"],
    ["Minister ostrzegł, że ceny wzrosną.", "Minister | ceny wzrosną"],
    ["„Rzeczpospolita” pisze, że umowy nie podpisano.", "Rzeczpospolita | umowy nie podpisano"],
    ["Prezydent podkreślił, że „nic nie jest przesądzone”.", "Prezydent | nic nie jest przesądzone"],
    ["Lekarze potwierdzili, że pacjent oddycha sam.", "Lekarze | pacjent oddycha sam"],
    ["Donald Tusk napisał na X, że rozmowy trwają.", "Donald Tusk | rozmowy trwają"],
    ["Jak powiedział wojewoda Olgierd Grom, woda opada.", "Olgierd Grom | woda opada"],
    ["Ekspert Sergiusz Łuński sądzi, że złoty się umocni.", "Sergiusz Łuński | złoty się umocni"],
    ["Sędzia stwierdził, że skarga jest dopuszczalna.", "Sędzia | skarga jest dopuszczalna"],
    ["MSZ milczy, ale rzecznik Paweł Wroński dodał, że ambasador wraca.", "Paweł Wroński | ambasador wraca"],
    ["Policja podała, że kierowca został zatrzymany.", "Policja | kierowca został zatrzymany"],
    ["Ministerstwo zapewnia, że lek jest bezpieczny.", "Ministerstwo | lek jest bezpieczny"],
    ["Spółka zapowiedziała, że zwolni 200 osób.", "Spółka | zwolni 200 osób"],
    ["Dyrektor szpitala zaznaczył, że łóżek nie zabraknie.", "Dyrektor szpitala | łóżek nie zabraknie"],
    ["W ocenie Anny Bereckiej, umowa jest nieważna.", "Anna Berecka | umowa jest nieważna"],
    ["„Nic nie widziałem”, powtarzał strażnik, powiedział adwokat.", "adwokat | Nic nie widziałem"],
    ["Premier zapowiedział, że podatki nie wzrosną.", "Premier | podatki nie wzrosną"],
    [
      "Most zostanie zamknięty, podaje Reuters, powołując się na dwa źródła.",
      "Reuters → dwa źródła | Most zostanie zamknięty",
    ],
    ["– Zamkniemy most – powiedziała minister Anna Wid w rozmowie z PAP.", "PAP → Anna Wid | Zamkniemy most"],
    ["– Zamkniemy most – powiedział minister Jan Wid w TVN24.", "TVN24 → Jan Wid | Zamkniemy most"],
    [
      "Minister Jan Wid powiedział agencji Reuters, że most zostanie zamknięty.",
      "Reuters → Jan Wid | most zostanie zamknięty",
    ],
    [
      "– Most jest bezpieczny – powiedział Jan Wid, cytowany przez agencję Reuters.",
      "Reuters → Jan Wid | Most jest bezpieczny",
    ],
    [
      "Most zostanie zamknięty. O tym poinformował rzecznik policji Jan Wid.",
      "Jan Wid | Most zostanie zamknięty",
    ],
    [
      "Minister Jan Wid powiedział, że most zostanie zamknięty. Polityk dodał, że to konieczne.",
      "Jan Wid | most zostanie zamknięty",
      "Jan Wid | to konieczne",
    ],
    [
      "Umowę podpisano w tajemnicy, podał „Głos Norwaldzki”, powołując się na trzy osoby.",
      "Głos Norwaldzki → trzy osoby | Umowę podpisano w tajemnicy",
    ],
  ],
  silent: [
    "Pociąg przyjechał punktualnie i pojechał do Łodzi.",
    "Minister nie powiedział, kiedy otworzą basen.",
    "W muzeum wiszą obrazy z zeszłego wieku.",
    "Film „Długa droga” wchodzi do kin w środę.",
    "Drużyna wygrała z Lechem 3:1.",
    "Droga jest zamknięta do poniedziałku.",
    "Tysiące mieszkańców opuściły miasto.",
    "Rada zbiera się w czwartek wieczorem.",
    "Koncern sprzedał fabrykę na Węgrzech.",
    "Od dziesięciu lat pracuje w banku.",
    "Po burzy dwie wsie zostały bez prądu.",
  ],
};

export default pl;
