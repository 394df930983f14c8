"""Syllables of Spanish, Portuguese, Italian and French words, from their spelling."""

from __future__ import annotations

import unicodedata

import regex


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word).lower()


# ------------------------------------------------------------------------------------------------------------ Spanish

_ES_SILENT = regex.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])|(?<!c)h|(?<=[aeiouáéíóúü])h(?=[aeiouáéíóú])")
_ES_CONSONANT = regex.compile(r"y(?=[aeiouáéíóú])")
_ES_RUN = regex.compile(r"[aeiouyáéíóúü]+")
_ES_NUCLEUS = regex.compile(r"[aeoáéóíú]")


def spanish(word: str) -> int:
    """Strong vowels stand alone; a weak one (i, u, final y) joins its neighbours unless it bears the accent."""
    plain = _ES_CONSONANT.sub("j", _ES_SILENT.sub("", _plain(word)))
    return max(1, sum(max(1, len(_ES_NUCLEUS.findall(run))) for run in _ES_RUN.findall(plain)))


# --------------------------------------------------------------------------------------------------------- Portuguese

_PT_GLIDE = regex.compile(r"(?<=[qg])[uü](?=[aeioáâãéêíóôõ])")
_PT_ACCENT = regex.compile(r"[áâéêíóôú]")
_PT_RISING = regex.compile(r"[iu](?=[aeo]s?$)")
_PT_NASAL = regex.compile(r"ão|ãe|õe|ao(?=s?$)")
_PT_FALLING = regex.compile(
    r"(?<=[aeoáâéêóô])[iu](?!nh|[lmnrz](?:$|[^aeiouáâãéêíóôõúh]))|(?<=[^qg]u)i(?=t)|(?<=i)u(?=s?$)|(?<=u)i(?=s?$)"
)
_PT_VOWEL = regex.compile(r"[aeiouyáâãàéêíóôõúü]")


def portuguese(word: str) -> int:
    """Each vowel stands alone but for falling diphthongs (ai, eu, ão …) and, in words with a written accent, a last ia,
    io or ua ("história", but "energia")."""
    plain = _PT_GLIDE.sub("", _plain(word))
    if _PT_ACCENT.search(plain):
        plain = _PT_RISING.sub("j", plain)
    plain = _PT_FALLING.sub("j", _PT_NASAL.sub("ã", plain))
    return max(1, len(_PT_VOWEL.findall(plain)))


# ------------------------------------------------------------------------------------------------------------ Italian

_IT_SILENT = regex.compile(r"(?<=sc|[cg]|gl)i(?=[aeouàèéòù])|(?<=[qg])u(?=[aeioàèéìò])")
_IT_CONSONANT = regex.compile(r"(?<=[aeou])i(?=[aeou])")
_IT_STRESSED = regex.compile(
    r"(?:log|gr|graf|craz|nom|energ|farmac|poliz|pagn|teor|gor|[bcdlprst]er|[aeo]s|mag|bug|allerg|latt|anz|iatr|pat|fon)i(?=[ae]$)"
)
_IT_UNSTRESSED = frozenset({"materia", "materie", "seria", "serie", "miseria", "arteria", "asia", "specie"})
_IT_SHORT = regex.compile(r"(?:^|[^aeioucgq])[iu][aeo]$")
_IT_RUN = regex.compile(r"[aeiouyàèéìíîòóùú]+")
_IT_NUCLEUS = regex.compile(r"[aeoàèéòóìíîùú]")
_IT_OTHERS = {"ciao": 1, "paura": 3, "paure": 3, "baule": 3}


def italian(word: str) -> int:
    """a, e and o stand alone, i and u join their neighbours but for short words ("mio") and known endings ("-logia")."""
    written = _plain(word)
    if written in _IT_OTHERS:
        return _IT_OTHERS[written]
    stressed = written not in _IT_UNSTRESSED and _IT_STRESSED.search(written) is not None
    plain = _IT_CONSONANT.sub("j", written if stressed else _IT_SILENT.sub("", written))
    total = sum(max(1, len(_IT_NUCLEUS.findall(run))) for run in _IT_RUN.findall(plain))
    if stressed or (total == 1 and _IT_SHORT.search(plain)):
        total += 1
    return max(1, total)


# ------------------------------------------------------------------------------------------------------------- French

_ENT = """
    cent vent dent lent gent agent argent client content récent présent accident incident président résident différent
    parent talent patient urgent absent évident excellent violent intelligent permanent fréquent innocent adolescent
    équivalent continent précédent orient occident ingrédient récipient efficient souvent serpent couvent auvent ardent
    prudent imprudent diligent négligent indulgent exigent détergent contingent convalescent décent pertinent éminent
    imminent apparent transparent cohérent adhérent inhérent compétent patent impotent équivalent turbulent opulent
    accent torrent référent influent affluent conséquent éloquent antécédent dissident confident inconvénient
"""
_FR_SPOKEN_ENT = frozenset(_ENT.split())
_FR_RESPELLINGS: tuple[tuple[regex.Pattern[str], str], ...] = tuple(
    (regex.compile(pattern), plain)
    for pattern, plain in (
        # A dot parts two vowels that are both spoken.
        (r"œ", "e"), (r"æ", "é"),
        (r"pays", "pé.is"),
        (r"(?<=q)u(?=[aeioéèêày]|$)|(?<=g)u(?=[eiéèêîay])", ""),
        (r"(?<=g)e(?=[aoâôu])", ""),
        (r"(?<=[aeiouéè])y(?=[aeioué])", "j"),
        (r"^y(?=[aeo])|^i(?=ode)", "j"),
        (r"(?<=[aeou]i)ll(?=[aeiou])", "j"),
        (r"(?<=^cl)i(?=ent)", "i."),
        (r"(?<=[bcdfgptv][lr])i(?=[aeoéèâ])(?!es?$|ent$)", "i."),
        (r"(?<!^|o)u(?=[aoéèâ]|e(?!s?$|nt$|u))", "u."),
        (r"(?<!^)ou(?=[aéèo]|e(?!s?$|nt$|u)|i[rn])", "ou."),
        (r"é(?=[aeiouéèâôî])", "é."), (r"(?<=[aeouy])é", ".é"), (r"(?<=o)è", ".è"),
        (r"[ïë]", ".i"), (r"ao(?!û|u)", "a.o"), (r"^coo", "co.o"), (r"oa", "o.a"), (r"éu", "é.u"),
    )
)  # fmt: skip
_FR_LAST = regex.compile(r"(?<=[aeiouyéèêàâîôû].*)\.?e(?:s|nt)?$")
_FR_LAST_SOUNDED = regex.compile(r"(?<=[aeiouyéèêàâîôû].*)\.?es?$")
_FR_RUN = regex.compile(r"[aeiouyàâäéèêîôöùûü]+")


def french(word: str) -> int:
    """Groups of vowels as they are spoken: a last mute e, es or (in verbs) ent does not count, an e inside does."""
    plain = _plain(word)
    sounded = plain.endswith("ment") or plain in _FR_SPOKEN_ENT
    for pattern, better in _FR_RESPELLINGS:
        plain = pattern.sub(better, plain)
    plain = (_FR_LAST_SOUNDED if sounded else _FR_LAST).sub("", plain)
    return max(1, len(_FR_RUN.findall(plain)))
