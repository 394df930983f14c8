"""A post keeps to one way of speaking to its readers."""

from __future__ import annotations

import pytest
from rule_room import findings

MIXED = {
    "de": """
        Bringen Sie mit, was du nicht mehr brauchst, wir holen es gern ab.
        Dein Rad quietscht? Kommen Sie am Freitag vorbei, wir ölen die Kette.
        Wir freuen uns auf euch und zeigen Ihnen, wie man eine Lampe öffnet.
        Für dich ist der Eintritt frei, und Ihre Kinder dürfen auch mit.
    """,
    "fr": """
        Si tu as une veste à réparer, apportez-la avec vous samedi à dix heures.
        Vos lampes sont prêtes, viens les chercher quand tu veux.
        Inscris-toi dès maintenant, et nous gardons votre place.
        Nous t'attendons samedi avec vos enfants et vos vélos.
    """,
    "es": """
        Trae tu lámpara el sábado, y si usted quiere, la reparamos juntos.
        Usted decide qué se repara y te avisamos cuando está lista.
        ¿Tienes semillas? Usted puede cambiarlas contigo mismo o con otros.
        El taller es para ti, y usted no paga nada por el té.
    """,
    "it": """
        Porta la tua lampada sabato, così la ripariamo con Lei.
        Se ti piace cucire, al laboratorio c'è un posto anche per Lei.
        I tuoi semi sono pronti, e a Lei diamo anche una guida.
        Vieni quando vuoi tu, noi pensiamo a Lei e al tè.
    """,
    "pt": """
        Traz a tua lâmpada no sábado, e você aprende a abri-la.
        Você traz as sementes, e nós guardamos as tuas até março.
        Se tu quiseres, você pode ficar para o chá.
        O teu casaco está pronto, você pode vir quando quiser.
    """,
    "nl": """
        Neem je fiets mee, dan helpen wij u met de ketting.
        Uw lamp is klaar, kom jij hem zaterdag halen?
        Wij bewaren uw zaden, zodat jij ze in maart kunt zaaien.
        Wilt u thee? Dan zetten we een kop voor je klaar.
    """,
}
KEPT = {
    "de": """
        Bringen Sie mit, was übrig ist. Sie bekommen dafür andere Samen, und Ihre Tüten auch.
        Du kennst die Bienen: Sie sitzen im Winter dicht zusammen. Sie merken dich nicht.
        Ihr seid eingeladen, und eure Räder auch. Die Karten kosten EUR 5 und gelten den ganzen Tag.
        Wir bitten Sie um EUR 5. Ihre Karten liegen am Tor.
        „Du bist zu spät“, sagte er. Wir bitten Sie, um neun da zu sein.
    """,
    "fr": """
        Venez au rendez-vous avec vos vestes, nous vous attendons à la médiathèque.
        Tu prends ta veste, tes boutons et un fil, et on s'occupe du reste.
        On se tutoie ici, alors dis-nous ce que tu veux réparer et prends rendez-vous.
        Vous êtes venus nombreux, et le ton était joyeux. Merci à vous tous !
    """,
    "es": """
        Trae tu lámpara y tus cables, te ayudamos a repararla el sábado.
        Usted puede venir con su familia, el taller está abierto para todos.
        El té está listo. Ven cuando quieras, contigo somos diez.
        Si usted tiene semillas, puede cambiarlas por las suyas propias de otro año.
    """,
    "it": """
        Porta la tua lampada sabato: ti mostriamo come si apre.
        Lei può venire quando vuole, e per Lei c'è sempre un tè.
        Ana ripara lampade. Lei lo fa da anni, e tu puoi imparare da lei.
        I tuoi semi sono pronti, portati una busta e un po' di tempo.
    """,
    "pt": """
        Traga a sua lâmpada no sábado, você aprende a abri-la.
        Traz a tua lâmpada, e nós mostramos como se abre.
        Você e seus amigos podem ficar para o chá, nós te esperamos.
        Vocês são bem-vindos, e o senhor Silva traz o bolo.
    """,
    "nl": """
        Neem je fiets mee, dan helpen we je om 9 u met de ketting.
        Uw lamp is klaar, u kunt hem zaterdag ophalen.
        Wij zetten thee voor je, en jouw zaden bewaren we tot maart.
        De U-bocht van de leiding is lek, zegt Tom. Kun jij helpen?
    """,
}


def lines(book: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, line.strip()) for language, text in book.items() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("language", "text"), lines(MIXED))
def test_two_ways_in_one_post_are_shown_once(language: str, text: str) -> None:
    (found,) = findings("tone.address", text, {"language": language})
    assert found.elsewhere[0].span < found.span
    assert found.elsewhere[0].span.of(text) == found.elsewhere[0].match
    assert found.suggestions == ()


@pytest.mark.parametrize(("language", "text"), lines(KEPT))
def test_one_way_is_left_in_peace(language: str, text: str) -> None:
    assert findings("tone.address", text, {"language": language}) == []


def test_title_and_text_are_read_as_one() -> None:
    (found,) = findings(
        "tone.address", "Bringen Sie Ihr Rad mit.", {"language": "de", "fields": {"title": "Dein Rad, unser Öl"}}
    )
    assert {found.field, found.elsewhere[0].field} == {"text", "title"}


def test_words_of_a_link_a_handle_or_a_tag_address_nobody() -> None:
    text = "Kommen Sie vorbei: https://example.org/du #Du @du_und_ich"
    assert findings("tone.address", text, {"language": "de"}) == []


@pytest.mark.parametrize("language", ["en", "th", "pl", ""])
def test_other_languages_are_not_judged(language: str) -> None:
    assert findings("tone.address", "Du und Sie, tu et vous, je en u.", {"language": language}) == []
