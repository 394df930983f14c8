"""Abbreviations that keep a full stop from ending a sentence, in lower case without their last stop.

Collected by hand for the languages posts are measured in; the lists are short on purpose, since a wrong entry hides a
real sentence end.
"""

from __future__ import annotations

_NEVER_END = """
    dr mr mrs ms mx prof rev hon capt col gen lt sgt gov sen rep st mt messrs vs cf viz approx ca resp incl excl e.g i.e
    hr fr frl dipl ing z.b d.h u.a o.ä u.ä v.a bspw bzw evtl ggf inkl zzgl vgl hrsg
    sra srta dra dña ee.uu p.ej mme mlle mgr sig dott sigra avv bijv dhr mevr drs d.w.z o.a
    bzgl ggü mio mrd tsd uds ud aprox cfr
"""
_BEFORE_NUMBER = "no nos nr nrn núm num vol vols fig figs p pp pg ch sec art eq ex tel ext abb bd kap pág págs nº"
_MAY_END = """
    etc inc ltd co corp bros dept est min max hrs jr sr ave blvd rd usw u.s.w ecc enz srl gmbh std str jh
    a.m p.m a.d b.c ph.d b.a m.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
"""
_STARTERS = """
    A An And Are As At But Can Did Do Does For From Get He Her Here His How I If In Is It Its Just Let My Next No Not Now
    On Once One Or Our She So Some That The Their Then There These They This Those To Today Tomorrow We Was Were What When
    Where Which Who Why Will With Yes Yet You Your
    Das Der Die Ein Eine Er Es Ich Sie Wir Und Aber El La Los Las Un Una Le Les Il Elle Nous Vous Je Ce Cette Het De Een
"""

NEVER_END = frozenset(_NEVER_END.split())
"""Always followed by the rest of the sentence: titles, "for example", "versus"."""

BEFORE_NUMBER = frozenset(_BEFORE_NUMBER.split())
"""Abbreviations only when a number follows: "No. 5", but "Yes. No. Maybe."."""

MAY_END = frozenset(_MAY_END.split())
"""End a sentence only before a capital."""

STARTERS = frozenset(_STARTERS.split())
"""Words that open sentences much more often than they follow an initial ("U.S. We left", "J. K. Rowling")."""
