/** Given names that the news of several languages has in common. */
export const international = {
  male: `abdul abdullah adam ahmed albert alex alexander ali andre andreas andrej andrew andrzej andrij angelo antonio antony barack ben benjamin bernard bill bob
    boris bruno carl carlos charles charlie chris christian christopher claude daniel david dmitri dmitry dmytro donald ed eduardo elon emmanuel eric erik ernest felix fernando
    francisco francis frank fred gabriel george gerhard giorgio giuseppe greg gregory hans harry hassan henry hugo ibrahim igor ivan jack jacob jacques jair jake james
    jan jared jason javier jean jeff jens jeremy jerome jim jimmy joe joel john jonas jonathan jorge jose josef joseph josh joshua juan julian karim karl keir ken kevin kim
    kyle lars larry leo leon lewis louis luca lucas luis luke manuel marc marco marcus mario mark markus martin matteo matthew mauricio max michael michel miguel
    mike mikhail mitch mohamed mohammad mohammed muhammad narendra nicolas nicholas nick nikolai noah oleg oleksandr oleksij oliver olivier omar oscar otto pablo pascal patrick
    paul pavel pedro pete peter philip philippe pierre rafael ralph raul ray ricardo richard robert roberto roger roman ron ronald rudolf rudy ryan salman sam samuel scott sean
    sebastian serge sergej sergei sergey simon stefan stephan stephen steve steven tayyip thomas tim tobias tom tony victor viktor vincent vladimir volodymyr walter werner wilhelm
    william wolfgang xavier xi yuri yusuf benyamin benjamin bashar antony narendra olaf`,
  female: `agnes alexandra alice amanda amy ana andrea angela anita ann anna anne annalena annie barbara beatrice brigitte camilla carla carmen caroline catherine cecilia charlotte
    christina christine clara claudia cristina diana elena elisabeth elizabeth ella emily emma erika eva fatima frances gabriela gina giorgia greta hannah heidi helen helena hillary
    ingrid irene irina isabel isabella jane janet jennifer jessica joan johanna julia julie kamala karen karin kate katharina katherine laura lena linda lisa liz louise lucia luisa
    margaret maria marie marine marina marta martha mary melania melissa michelle monica monika nadia nancy natalia natalie nicole nikki nina nora olga olivia paula patricia
    petra rachel regina rosa ruth sandra sanna sara sarah silvia simone sofia sophia sophie stella susan susanne svetlana sylvia tatiana teresa theresa ursula valerie vanessa vera veronica
    victoria viktoria`,
};

export const nordic = {
  male: `aksel allan anders anker arne arvid asger asle atle bård bengt bent birger bjarne bjarte björn bjørn bo bosse børge christer claes claus dag egil einar eirik ejnar emil erling
    espen even fabian filip finn flemming fredrik frode geir gunnar gustav håkan håkon hakon halvard hampus harald helge henning henrik ivar jakob jan-erik jesper jimmie jo jon jonas johan
    johannes jonny jørgen jörgen kaj kalle kasper kent kenneth kjell klas knut kristian kristoffer lasse leif lennart linus magne magnus mads mathias mats mattias mette mikael mikkel mogens
    morten niklas niels nils ola olav ole olle ove pål patrik per peder pelle pål preben rasmus roar rolf rune sigurd sindre sivert staffan steen stein sten stig stian sture svein sven
    søren terje thor thorbjørn tommy tor tore torbjörn torbjørn tord torsten trond trygve troels ulf uffe urban vegard viggo yngve åge åke øystein jens-frederik`,
  female: `agneta aina anette anja anna-karin anne-grethe annika annie anniken åsa astrid aud beate bente berit birgit birgitta birgitte bodil britt camilla catharina cecilie charlotta dorthe
    ebba elin ellen else erna eva-britt frida grete grethe gro gry gun gunilla gunhild hadia hanna hanne hege helle helene hilde ida ines inga inger ingunn ingvild irene jenny jette johanna
    jonna jorunn kaja kari karoline katarina kerstin kine kirsten kjersti kristin kristina lene lill lina line lisbeth liv lone lotta lotte magdalena magnhild maja malin maren margareta margrethe margit
    mari mariann marianne marit märta merete mette mia mona nina nooshi pernille pia ragnhild randi rikke sanna signe sigrid silje siri siv solveig sofie stine susanna synnøve tanja thea tina tone torill trine
    tuva ulla ulrika unni vibeke wenche ylva`,
};
