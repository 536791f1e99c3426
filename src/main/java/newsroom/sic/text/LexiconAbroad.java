package newsroom.sic.text;

import java.util.Set;

/**
 * The words that {@link Says} knows in French, Spanish, Ukrainian, Russian and Polish, in small
 * letters. Short lists, without words that are common ones in another language: no Polish "to".
 */
final class LexiconAbroad {

    static final Set<String> SMALL =
            Lexicon.words(
                    """
                    le la les l de des du d un une et est que qui pour dans en au aux par sur il elle
                    ne pas se ce ont été plus selon avec mais
                    el los las del y una por con para lo al es su más pero como sin este esta
                    і й та в у на з із що до за не про від як це для але його
                    и с по из о об для от как это к но был была
                    w z i się nie do o że jest od po przez dla ale był była
                    """);

    static final Set<String> NEGATIONS =
            Lexicon.words(
                    """
                    ne pas jamais aucun aucune rien personne sans ni
                    nunca jamás nadie nada tampoco ningún ninguna ninguno
                    не ні немає нема ніколи ніхто нічого без жоден
                    ни нет никогда никто ничего нельзя
                    nie nigdy nikt bez żaden żadna żadne
                    """);

    static final Set<String> POINTING_BACK =
            Lexicon.words(
                    """
                    il elle ils elles ce cela ceci ça cet cette ces lui leur leurs c'est ceux
                    él ella ellos ellas esto eso ello este esta estos estas ese esa su sus
                    він вона воно вони його її їх їхній цей ця ці цього цьому
                    он она оно они его ее её их это этот эта эти этого этому
                    ona oni jego jej tego temu tej tych
                    """);

    static final Set<String> POINTING_AT_EITHER =
            Lexicon.words("il elle lui él ella він вона його її он она его ее её ona jego jej");

    static final Set<String> TAKING_UP =
            Lexicon.words(
                    """
                    cela ceci ça ce c'est esto eso ello lo це цього цьому это этого этому tego temu
                    """);

    static final Set<String> ARTICLES_TOO = Lexicon.words("lo");

    static final Set<String> DEMONSTRATIVES =
            Lexicon.words(
                    """
                    cela ceci ça cet cette ces esto eso ello este esta estos estas
                    це цей ця ці цього цьому это этот эта эти этого этому tego temu tej tych
                    """);

    static final Set<String> JUDGING =
            Lexicon.words(
                    """
                    faux fausse fausses vrai vraie vérité mensonge mensonges dément démenti démentie
                    démentis démentent inexact inexacte infondé infondée rumeur rumeurs canular
                    conteste contestent contesté réfute réfutent réfuté confirme confirmé
                    falso falsa falsos falsas verdad verdadero mentira mentiras bulo bulos desmiente
                    desmintió desmentido niega niegan negó infundado inexacto refuta confirma confirmó
                    правда неправда неправди брехня фейк фейки фейком спростував спростувала
                    спростували спростовує спростовано заперечив заперечила заперечує підтвердив
                    підтвердила підтверджує хибно помилка вигадка чутки
                    ложь ложью опроверг опровергла опровергли опровергает опровергнуто отрицает
                    отрицал подтвердил подтвердила подтверждает ошибка выдумка слухи
                    prawda nieprawda fałsz kłamstwo zdementował zdementowała dementuje zaprzeczył
                    zaprzeczyła zaprzecza potwierdził potwierdziła potwierdza plotka plotki
                    """);

    static final Set<String> SPEAKING =
            Lexicon.words(
                    """
                    dit déclare déclaré affirme affirmé selon annonce annoncé explique expliqué ajoute
                    dijo dice según afirma afirmó explica explicó añadió declara declaró anunció
                    сказав сказала заявив заявила повідомив повідомила каже додав додала словами
                    сказал заявил сообщил сообщила говорит добавил добавила словам
                    powiedział powiedziała mówi dodał dodała według oświadczył poinformował twierdzi
                    """);

    static final Set<String> BEGINNING_A_SUBJECT =
            Lexicon.words("le la les un une des el los las una unos unas");

    /** Telling nouns, units and what multiplies them. */
    static final Set<String> TELLING =
            Lexicon.words(
                    """
                    affirmation affirmations déclaration chiffres accusations
                    afirmación afirmaciones declaración cifras acusaciones
                    твердження заява дані утверждение заявление данные
                    twierdzenie oświadczenie dane
                    """);

    static final Set<String> MULTIPLYING =
            Lexicon.words(
                    """
                    mille millions milliard milliards mil millón millones
                    тисяч тисячі мільйон мільйони мільйонів млн млрд
                    тысяч тысячи миллион миллиона миллионов tysięcy tysiące milion miliony milionów
                    """);

    private LexiconAbroad() {}
}
