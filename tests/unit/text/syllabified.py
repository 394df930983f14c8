"""Words parted by hand into the syllables that are heard, by language."""

PARTED = {
    "de": """
        a-ber auch Ar-beit Auf-ga-be Bäu-me be-in-hal-ten Bei-spiel bit-te blau Brot Bü-che-rei Chef da-nach Deutsch-land
        drau-ßen ein-fach E-ner-gie-wen-de En-er-gie er-zäh-len Eu-ro-pa Fahr-rad Fa-mi-li-e Fa-mi-li-en Fe-ri-en Frau-en
        Freun-de früh Ge-schich-te ge-öff-net Häu-ser heu-te Ide-e In-dust-rie In-for-ma-ti-on I-ta-li-en jetzt ka-putt Kaf-fee
        Knie Leu-te Li-ni-e mit-ein-an-der Mu-se-um nach-hal-tig Na-ti-on na-tür-lich neu Ni-veau Öf-fent-lich-keit
        Po-li-tik Qua-li-tät Quel-le re-a-li-sie-ren Re-pa-ra-tur Ru-i-ne schrei-ben See se-hen Se-ri-e Spa-ni-en Stadt
        Stra-ße Stu-di-e Ta-ge Tee ü-ber U-ni-ver-si-tät U-ni-on ver-die-nen viel-leicht Werk-statt wie-der Wien Wirt-schaft
        Yo-ga Zei-tung zu-sam-men zwei
    """,
    "nl": """
        al-tijd ant-woord aar-de be-ant-woor-den be-ïn-vloe-den Bel-gi-ë be-roep bij-zon-der boek boom bu-reau bui-ten ca-deau
        co-ör-di-na-tie de dag draai duur-zaam een-vou-dig eeuw Eu-ro-pa fiets fa-mi-lie ge-bou-wen ge-ïn-te-res-seerd ge-luk
        ge-zond goed haai-en her-stel-len huis i-dee ij-zer ja-ren ka-pot kin-de-ren knie-ën koei-en ko-ning leuk leeuw leeu-wen
        ma-te-ri-aal men-sen mi-li-eu mil-joen mooi mooi-e mu-se-um na-tuur nieuw nieu-we nu o-ver po-li-tie re-pa-ra-tie
        ru-ï-ne schoon sa-men so-ci-aal sta-tion spe-ci-aal straat the-a-ter thuis tijd toe-komst uur vi-de-o vrij-dag vrien-den
        wa-ter week werk-plaats zee-ën zeer zo-iets zon
    """,
    "es": """
        a-ho-ra a-é-re-o a-gua a-mi-go a-ño a-quí a-yer ba-úl bien bue-no bú-ho ca-í-da ca-lle ca-sa cien-cia cie-lo ciu-dad
        com-prar con-ti-nú-a cons-truir cre-er cua-tro cui-da-do de-cí-a dí-a eu-ro-pa e-du-ca-ción es-cue-la fá-cil
        fa-mi-lia fe-o ge-o-gra-fí-a gue-rra guar-dar ha-cer hé-ro-e hi-jo his-to-ria hoy i-de-a i-gual jue-ves le-er le-í-ais
        lin-güís-ti-ca lu-nes llu-via ma-íz mie-do muy no-che o-í-do pa-ís pa-e-lla pa-ra-guas pin-güi-no po-e-ta
        pre-gun-ta pue-blo que-rer rei-na reu-ní-a reu-nión rey rí-o rui-do sa-ber se-gui-mos siem-pre te-a-tro te-o-rí-a
        tiem-po tí-o tra-í-do u-ni-dad vein-te vie-jo viu-da ya yo zo-o-ló-gi-co
    """,
    "fr": """
        a-bri a-cteur a-é-ro-port ai-mer a-ni-maux ar-gent au-jour-d'hui a-vec a-vion beau bien bou-teille bruit ca-fé cha-os
        cha-peau ci-té cli-ent comme con-tent cré-a-tion cycle deux é-cole é-tait é-taient é-té eu-ro-pé-en fa-mille fe-nêtre
        fête feu fé-vri-er fille fleur fruit ga-teau grande guide heu-reux hier his-toire huile i-dée i-mage jeu-di jou-er
        jour-nal lan-gage le les lion lui mai-son mal-heur mar-ché me mer me-sure mieux mo-ment mu-sique na-ïf na-tion
        neuf nu-age nuit onze oui ou-vri-er parlent pa-ys pen-ser pe-tit peuple pièce pi-geon pluie po-ète po-é-sie
        poi-sson pre-mier quatre que ques-tion ra-pi-de-ment ré-pa-rer ré-u-nion rue sa-me-di science si-tu-a-tion
        sou-vent style suivre thé-âtre tra-vail tra-va-iller vé-lo ven-dre-di vie vo-yage vrai-ment yeux zoo
    """,
    "it": """
        a-cqua a-iu-to a-ma-re a-mi-co an-che a-per-to ar-te a-ria bam-bi-no be-ne bian-co buo-no bu-gi-a caf-fè ca-sa ce-na
        che chia-ve chie-sa ciao cie-lo cin-que cit-tà ciò co-me com-pa-gni-a cuo-re de-mo-cra-zi-a di-o do-ma-ni du-e
        e-co-no-mi-a e-ner-gi-a far-ma-ci-a fi-glio fio-re fo-to-gra-fi-a fuo-co ga-ran-zi-a ge-la-to gen-te giar-di-no già
        gio-ia gior-no gra-zie guer-ra gui-da I-ta-lia la-vo-ro lei le-o-ne li-bre-ri-a lin-gua lui lu-ce ma-gi-a ma-te-ria
        mi-o mon-do na-tu-ra na-zio-ne noi nuo-vo o-gni or-ga-niz-za-zio-ne pa-e-se pa-u-ra per-ché pia-no più po-e-si-a
        po-li-zi-a qua-li-tà quan-do qua-ttro que-sto ra-gaz-zo ri-pa-ra-re scien-za scuo-la se-ria se-rie spia-ggia
        stra-da su-o te-a-tro tec-no-lo-gi-a te-o-ri-a tu-o tut-ti uo-mo u-va ve-ri-tà vi-a viag-gio zi-o
    """,
    "pt": """
        á-gua a-in-da a-le-gri-a a-mi-go a-ma-nhã a-no au-to-mó-vel a-vô bo-a bom bra-sil ca-sa cai-xa ca-ir ca-mi-nhão ci-da-de
        ci-ên-cia co-ra-ção com-pa-nhi-a cons-tru-ir di-a di-nhei-ro e-du-ca-ção e-ner-gi-a es-co-la es-pe-ci-al
        eu fa-mí-lia fe-liz fei-ra fi-lho guar-da guer-ra his-tó-ria ho-je i-dei-a i-ní-cio ir-mã ju-iz jo-ão lei-te li-mões
        lín-gua lin-gua-gem lu-a luz mãe mai-o mais mão mau meu mui-to mu-lher na-ci-o-nal noi-te no-vo oi-to-cen-tos ou-tro
        pa-ís pai pão pes-so-a po-lí-ti-ca põe por-tu-guês prai-a qua-tro quan-do que quei-jo quin-ta ra-i-nha re-al ru-im ru-a
        sa-ir sa-ú-de sá-ba-do seu sim so-ci-al su-a tam-bém tem-po tra-ba-lho u-ni-ver-si-da-de vi-a-gem viu vo-cê
    """,
}
