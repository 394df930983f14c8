"""Astro: a file for each article in src/content/blog, pictures beside it.

Astro has no keys of its own: each site's schema names them. These are the ones of its blog starter: `title`, `description`,
`pubDate`, `heroImage`, with `tags` and `draft` as most sites have them.
"""

from __future__ import annotations

from editorial.exporters.articles import Article
from editorial.exporters.front_matter import FrontMatterExporter, shared_head


def _head(article: Article) -> dict[str, object]:
    head = shared_head(article)
    if article.when is not None:
        head["pubDate"] = article.when.isoformat(timespec="seconds")
    if byline := article.byline:
        head["author"] = byline
    if link := article.link:
        head["link"] = link
    if article.pictures:
        name, alt = article.pictures[0]
        head["heroImage"] = f"./{article.name}/{name}"
        if alt:
            head["heroImageAlt"] = alt
    return {**head, "draft": False}


EXPORTER = FrontMatterExporter(
    id="astro",
    label="Astro",
    about="A file for each article, for the blog folder of an Astro site, with the keys of Astro's blog starter.",
    place=lambda article: f"src/content/blog/{article.name}.md",
    picture_folder=lambda article: f"src/content/blog/{article.name}",
    head=_head,
)
