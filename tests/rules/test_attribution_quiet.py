"""Well-made posts draw nothing from the rules on who says so and whose pictures they are."""

from __future__ import annotations

from typing import Any

import pytest
from rule_room import findings, rules

DESK: dict[str, Any] = {
    "authors": ["Ana Ruiz"],
    "register": [
        {"name": "Ana Ruiz", "employer": "us", "handles": {"made_up": "@ana"}},
        {"name": "The repair desk", "kind": "desk"},
        {"name": "Lampworks", "kind": "partner", "handles": {"made_up": "@lampworks"}},
    ],
    "lists": {"brand": ["Green & Co"]},
    "media": [{"name": "hero.jpg", "kind": "image", "alt": "Two people mend a bike.", "rights": {"origin": "ours"}}],
    "network": {"posting.paid_label": True, "text": {"limit": 2000, "counting": "codepoints", "fold": 125}},
    "ai_use": "none",
    "link": "https://greenco.example/repair",
}
"""A desk with a register, a partner without a contract, and a picture of its own."""

POSTS: list[tuple[str, str]] = [
    ("en", "Our repair café opens on Friday at six. Bring your lamp or your bike, and we mend it with you. 🔧 #RepairDay"),
    ("en", "We tested three boxes for two months. The smallest one won: it needs 40% less card and still keeps a vase whole."),
    ("en", "Thank you to everybody who came! “It was easier than I had thought,” said Tom, a visitor. #thanks"),
    ("en", "What did 500 repairs teach us? Most lamps die of one loose wire. Read how to find it: https://greenco.example/lamps"),
    ("en", "NEW: a guide to mending zips – with drawings by @ana. Save it for the next rainy Sunday ☔"),
    ("en", "In the workshop this week: Lampworks lent us a bench. Come and try it. #partner"),
    ("en", "Use code WARM10 for ten per cent off every lamp until Sunday. The code works once per person."),
    ("en", "I have mended bikes for ten years, and I still learn. In my opinion the best tool is patience."),
    ("en", "A visitor wrote: “You can mend more than you think.” We agree, and we have kept the card on the wall ever since."),
    ("de", "Am Freitag öffnet unser Reparaturcafé. Bringt eure Lampen mit, wir schrauben gemeinsam. Der Eintritt ist frei. 🛠️"),
    ("de", "Danke an alle, die da waren! In Zusammenarbeit mit der Stadt reparieren wir jetzt jeden Monat. #danke"),
    ("de", "Wer eine Anzeige in der Zeitung gesehen hat: Ja, wir suchen Werkzeug. Meldet euch gern."),
    ("fr", "Vendredi, notre atelier ouvre ses portes. Nous réparons vos lampes avec vous. En partenariat avec la mairie. 💡"),
    ("fr", "Merci à toutes et à tous ! Quarante objets réparés, et un seul grille-pain perdu. #merci"),
    ("es", "El viernes abrimos el taller de reparación. Traed vuestras lámparas y las arreglamos juntos. ¡Gracias! #gracias"),
    ("es", "Según la alcaldía, el puente abre el lunes. Mientras tanto, el taller sigue en la calle Mayor."),
    ("it", "Venerdì apre il nostro laboratorio. Ripariamo le vostre lampade, in collaborazione con il comune. 🔧"),
    ("it", "Quaranta oggetti riparati in una sera. Grazie a chi ha portato le torte!"),
    ("nl", "Vrijdag gaat ons repaircafé open. Neem je lamp mee. In samenwerking met de bibliotheek. 🚲"),
    ("nl", "Bedankt allemaal! Volgende maand zijn we er weer, met koffie en met meer soldeerbouten."),
    ("pt", "Na sexta abrimos a oficina. Tragam as vossas lâmpadas e arranjamos tudo juntos. Em parceria com a junta. 💡"),
    ("pt", "Obrigada a todos! Quarenta objetos salvos numa noite só. #obrigada"),
    ("th", "วันศุกร์นี้ร้านซ่อมของเราเปิดหกโมงเย็น เอาโคมไฟ จักรยาน หรือกาน้ำมาซ่อมด้วยกันนะ 🔧"),
    ("th", "ขอบคุณทุกคนที่มา เดือนหน้าพบกันใหม่ ใครเห็นโฆษณาในหนังสือพิมพ์ก็แวะมาได้เลย"),
]  # fmt: skip

MINE = sorted(
    rule_id for rule_id in rules()
    if rule_id.startswith("attribution.")
    or rule_id.partition(".")[2] in {
        "credit", "credit_form", "licence", "attribution_line", "release", "owner", "privacy", "ai_label", "c2pa", "watermark",
    }
)  # fmt: skip
ONLY_WHERE_CHOSEN = {"attribution.claim_source"}
"""Off until chosen: its page says how often it speaks."""


@pytest.mark.parametrize(("language", "text"), POSTS)
def test_a_good_post_draws_nothing(language: str, text: str) -> None:
    said = [
        (one.rule, one.match, one.message)
        for rule_id in MINE
        if rule_id not in ONLY_WHERE_CHOSEN
        and (not rules()[rule_id].meta.languages or language in rules()[rule_id].meta.languages)
        for one in findings(rule_id, text, {**DESK, "language": language})
    ]
    assert said == []


@pytest.mark.parametrize(("language", "text"), POSTS)
def test_a_post_typed_key_by_key_stays_quiet(language: str, text: str) -> None:
    watched = [rule for rule in MINE if rule not in ONLY_WHERE_CHOSEN and rule.startswith("attribution.")]
    watched = [rule for rule in watched if not rules()[rule].meta.languages or language in rules()[rule].meta.languages]
    for end in range(1, len(text), 7):
        for rule_id in watched:
            assert findings(rule_id, text[:end], {**DESK, "language": language}) == [], (rule_id, text[:end])
